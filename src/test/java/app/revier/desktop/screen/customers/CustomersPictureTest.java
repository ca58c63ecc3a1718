package app.revier.desktop.screen.customers;

import static javafx.scene.control.ContentDisplay.GRAPHIC_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Territory;
import app.revier.text.Language;
import java.util.Comparator;
import java.util.Set;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The customers in a window; the pictures lie below target/pictures. */
class CustomersPictureTest {

  private record Shown(CustomersScreen screen, Scene scene) {}

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private static Shown open(DeskFixture fixture, double width, double height, Theme theme) {
    CustomersScreen screen =
        new CustomersScreen(fixture.desk(), new SharedFilter(fixture.desk().memory()));
    fixture.desk().book().onChange(screen::refresh);
    Scene scene = Offscreen.scene(screen.view(), width, height, theme);
    screen.show(new Place.Top(screen.id()));
    return new Shown(screen, scene);
  }

  private static void keep(Scene scene, String name) {
    // What came into view at the first layout is laid out by the second.
    Offscreen.keep(scene, name);
    Offscreen.keep(scene, name);
  }

  private static void tab(Scene scene, String code) {
    ((ToggleButton) scene.lookup("#customers-tab-" + code)).fire();
  }

  @Test
  void theSampleInGermanAndLight() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.GERMAN);
    Fx.run(() -> keep(open(fixture, 1180, 720, Theme.LIGHT).scene, "customers-normal-de-light"));
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"master", "revenue", "contracts", "contacts", "projects", "notes", "class"})
  void eachTab(String code) throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.GERMAN);
    Fx.run(
        () -> {
          Shown shown = open(fixture, 1180, 860, Theme.LIGHT);
          shown.screen.show(new Place.OneCustomer(richest(fixture.desk().book(), code)));
          tab(shown.scene, code);
          keep(shown.scene, "customers-tab-" + code + "-de-light");
        });
    assertThat(fixture.notices().failures()).isEmpty();
  }

  /** The customer with most in a tab. */
  private static CustomerId richest(Book book, String tab) {
    Territory territory = book.snapshot().territory();
    ToIntFunction<Customer> much =
        switch (tab) {
          case "contracts" -> customer -> customer.contracts().size();
          case "contacts" -> customer -> customer.contacts().size();
          case "projects" -> customer -> territory.projectsOf(customer.id()).size();
          case "notes" -> customer -> customer.notes().size();
          default -> customer -> customer.competitors().size() + customer.revenue().size();
        };
    return territory.customers().stream().max(Comparator.comparingInt(much)).orElseThrow().id();
  }

  @Test
  void tenThousandCustomersInEnglishAndDark() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.huge(), Language.ENGLISH);
    Fx.run(
        () -> {
          Shown shown = open(fixture, 1180, 720, Theme.DARK);
          tab(shown.scene, "revenue");
          keep(shown.scene, "customers-huge-en-dark");
        });
    assertThat(fixture.notices().failures()).isEmpty();
  }

  private static KeyEvent selectAll() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void toolsAreNotCutInASmallWindow(Language language) throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), language);
    Fx.run(
        () -> {
          Shown shown = open(fixture, 830, 560, Theme.LIGHT);
          shown.screen.show(new Place.NewCustomer());
          keep(shown.scene, "customers-new-" + language.code());
          shown.scene.lookup("#customers-new-name").requestFocus();
          ((TextField) shown.scene.lookup("#customers-new-name")).setText("Klinik Neuhaus");
          keep(shown.scene, "customers-begun-" + language.code());
          Parent tools = shown.scene.lookup("#customers-add").getParent().getParent();
          for (Node part : tools.lookupAll(".text")) {
            if (part.getParent() instanceof Labeled label
                && label.getContentDisplay() != GRAPHIC_ONLY) {
              assertThat(((Text) part).getText()).isEqualTo(label.getText());
            }
          }
        });
  }

  @Test
  void aSmallWindow() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.ENGLISH);
    Fx.run(
        () -> {
          Shown shown = open(fixture, 880, 600, Theme.LIGHT);
          shown.screen.show(new Place.CustomersOf(Cell.A_GROW));
          keep(shown.scene, "customers-small-en-light");
        });
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void aWideWindow() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.GERMAN);
    Fx.run(() -> keep(open(fixture, 1840, 1000, Theme.DARK).scene, "customers-wide-de-dark"));
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void anEmptyBookOffersTheImport() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.empty(), Language.GERMAN);
    Fx.run(
        () -> {
          Shown shown = open(fixture, 1180, 720, Theme.LIGHT);
          keep(shown.scene, "customers-empty-de-light");
          ((javafx.scene.control.Button) shown.scene.lookup(".empty-state .button")).fire();
        });
    assertThat(fixture.places()).containsExactly(new Place.Import(null));
  }

  @Test
  void someCustomersAndSeveralSelected() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.ENGLISH);
    Fx.run(
        () -> {
          Shown shown = open(fixture, 1180, 720, Theme.DARK);
          shown.screen.show(
              new Place.SomeCustomers(
                  Caption.plain("Lost 10 % or more"),
                  Set.of(new CustomerId(3), new CustomerId(7), new CustomerId(9))));
          shown.scene.lookup("#customers-table").fireEvent(selectAll());
          keep(shown.scene, "customers-several-en-dark");
        });
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void aBookThatCanOnlyBeRead() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.readOnly(), Language.GERMAN);
    Fx.run(() -> keep(open(fixture, 1180, 720, Theme.LIGHT).scene, "customers-read-only-de-light"));
    assertThat(fixture.notices().failures()).isEmpty();
  }
}

package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.gap.GapPlan;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gap plan in a window; the pictures lie below target/pictures. */
class GapPictureTest {

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private static Scene show(DeskFixture fixture, double width, double height, Theme theme)
      throws Exception {
    return show(new GapScreen(fixture.desk()), fixture, width, height, theme);
  }

  private static Scene show(
      GapScreen screen, DeskFixture fixture, double width, double height, Theme theme)
      throws Exception {
    fixture.desk().book().onChange(screen::refresh);
    return Fx.show(screen::view, width, height, theme);
  }

  private static void keepAndClose(Scene scene, DeskFixture fixture, String picture)
      throws Exception {
    Fx.keep(scene, picture);
    close(scene, fixture);
  }

  private static void close(Scene scene, DeskFixture fixture) throws Exception {
    Fx.close(scene);
    assertThat(fixture.notices().failures()).isEmpty();
  }

  private static GapPlan plan(Book book) {
    return Objects.requireNonNull(book.snapshot().plan());
  }

  @Test
  void theSampleInGermanAndLight() throws Exception {
    Book book = SampleBooks.normal();
    book.settings()
        .set(Map.of(Setting.VISIT_LIMIT.key(), "80", Setting.BUDGET_LIMIT.key(), "10000"));
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    Scene scene = show(fixture, 1112, 676, Theme.LIGHT);
    Fx.keep(scene, "gap-normal-de-light");
    assertThat(Fx.cutOff(scene, "gap-projects")).isLessThan(0);
    Fx.run(() -> Fx.find(scene, "gap-close-up", ToggleButton.class).setSelected(true));
    keepAndClose(scene, fixture, "gap-close-up-de-light");
    assertThat(fixture.remembered()).containsEntry("gap-screen.close-up", "true");
  }

  @ParameterizedTest
  @CsvSource({"1112, 676", "832, 576"})
  void noFieldOfTheGoalIsCutAndNoLabelTouchesTheNext(double width, double height) throws Exception {
    Book book = SampleBooks.normal();
    book.settings().set(Map.of(Setting.TARGET.key(), "1640000"));
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    Scene scene = show(fixture, width, height, Theme.LIGHT);
    Label visits = Fx.find(scene, "gap-taken-visits", Label.class);
    Label hours = Fx.find(scene, "gap-taken-hours", Label.class);
    Fx.run(() -> visits.setText("Besuche: 1.141 von 1.712"));
    Fx.pulse(scene);
    assertThat(Fx.call(() -> visits.localToScene(visits.getBoundsInLocal()).getMaxX()))
        .isLessThan(Fx.call(() -> hours.localToScene(hours.getBoundsInLocal()).getMinX()));
    for (String name : List.of("target", "increase")) {
      TextField field = Fx.find(scene, "gap-" + name, TextField.class);
      double text =
          Fx.call(
              () -> {
                Text words = new Text(field.getText());
                words.setFont(field.getFont());
                return words.getLayoutBounds().getWidth() + field.getInsets().getLeft() * 2;
              });
      assertThat(field.getWidth()).as(name).isGreaterThanOrEqualTo(text);
    }
    close(scene, fixture);
  }

  @Test
  void whyAProjectIsLeftOutInEnglishAndDark() throws Exception {
    Book book = GapBooks.small();
    book.settings()
        .set(
            Map.of(
                Setting.VISIT_LIMIT.key(), "8",
                Setting.HOUR_LIMIT.key(), "5",
                Setting.BUDGET_LIMIT.key(), "1000"));
    DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
    GapScreen screen = new GapScreen(fixture.desk());
    Scene scene = show(screen, fixture, 1112, 676, Theme.DARK);
    Fx.keep(scene, "gap-limits-en-dark");
    Fx.run(() -> screen.show(new Place.OneProject(new ProjectId(2))));
    Fx.keep(scene, "gap-left-out-en-dark");
    Button day = Fx.find(scene, "gap-worth-visits", Button.class);
    Button thousand = Fx.find(scene, "gap-worth-budget", Button.class);
    String inFull = Fx.call(() -> day.getTooltip().getText());
    String briefly = Fx.call(day::getText) + Fx.call(thousand::getText);
    Fx.close(scene);
    assertThat(inFull).startsWith("One more field day (6 visits): ");
    assertThat(briefly).startsWith("+1 day: ").contains("+1,000: ");
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void tenThousandCustomersInEnglishAndDark() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.huge(), Language.ENGLISH);
    Scene scene = show(fixture, 1112, 676, Theme.DARK);
    keepAndClose(scene, fixture, "gap-huge-en-dark");
  }

  @Test
  void aTargetOutOfReach() throws Exception {
    Book book = SampleBooks.normal();
    book.settings().set(Map.of(Setting.TARGET.key(), "2000000"));
    DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
    Scene scene = show(fixture, 1112, 676, Theme.LIGHT);
    keepAndClose(scene, fixture, "gap-unreachable-en-light");
  }

  @Test
  void aTargetBelowTheBase() throws Exception {
    Book book = SampleBooks.normal();
    book.settings().set(Map.of(Setting.TARGET.key(), "500000"));
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    Scene scene = show(fixture, 1112, 676, Theme.DARK);
    keepAndClose(scene, fixture, "gap-no-gap-de-dark");
  }

  @Test
  void aSmallWindow() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.GERMAN);
    Scene scene = show(fixture, 832, 576, Theme.LIGHT);
    keepAndClose(scene, fixture, "gap-small-de-light");
  }

  @Test
  void anEmptyBookLeadsToTheImport() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.empty(), Language.ENGLISH);
    Scene scene = show(fixture, 1112, 676, Theme.LIGHT);
    Fx.keep(scene, "gap-empty-en-light");
    Fx.run(() -> ((Button) scene.lookup("#gap-empty .button")).fire());
    Fx.close(scene);
    assertThat(fixture.places()).containsExactly(new Place.Import(null));
  }

  @Test
  void withoutATargetItIsAskedFor() throws Exception {
    Book book = GapBooks.withoutTarget();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    Scene scene = show(fixture, 1112, 676, Theme.LIGHT);
    Fx.keep(scene, "gap-question-de-light");
    Fx.run(() -> Fx.find(scene, "gap-question", TextField.class).setText("120 T€"));
    Fx.run(() -> Fx.find(scene, "gap-question", TextField.class).requestFocus());
    Fx.press(scene, KeyCode.ENTER);
    Fx.keep(scene, "gap-small-book-de-light");
    Fx.close(scene);
    assertThat(book.snapshot().settings().get(Setting.TARGET)).isEqualTo(Money.of(120_000));
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void spaceTakesTheSelectedProjectInThenOutAndTheFiguresFollow() throws Exception {
    Book book = GapBooks.small();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    Scene scene = show(fixture, 1112, 676, Theme.LIGHT);
    TableView<?> table = Fx.find(scene, "gap-projects", TableView.class);
    Label total = Fx.find(scene, "gap-figure-expected-total", Label.class);
    String before = Fx.call(total::getText);
    Fx.run(table::requestFocus);
    Fx.press(scene, KeyCode.DOWN);
    Fx.press(scene, KeyCode.SPACE);
    assertThat(Fx.call(() -> Fx.find(scene, "gap-release-all", Button.class).getText()))
        .isEqualTo("1 Vorgabe aufheben");
    Fx.press(scene, KeyCode.SPACE);
    Fx.keep(scene, "gap-ticked-de-light");
    Label after = Fx.find(scene, "gap-figure-expected-total", Label.class);
    assertThat(Fx.call(after::getText)).isNotEqualTo(before);
    assertThat(plan(book).selected()).hasSize(2);
    assertThat(Fx.call(() -> table.lookupAll(".table-row-cell")))
        .filteredOn(node -> node instanceof TableRow<?> row && row.isSelected())
        .singleElement()
        .matches(node -> ((TableRow<?>) node).getIndex() == 0);
    close(scene, fixture);
  }

  @Test
  void aProjectIsCreatedByKeyboard() throws Exception {
    Book book = GapBooks.small();
    DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
    Scene scene = show(fixture, 1112, 676, Theme.DARK);
    Fx.run(() -> Fx.find(scene, "gap-add", Button.class).fire());
    Fx.run(() -> Fx.find(scene, "gap-project-customer", TextField.class).setText("a"));
    Fx.keep(scene, "gap-new-project-en-dark");
    Fx.press(scene, KeyCode.DOWN);
    Fx.press(scene, KeyCode.ENTER);
    Fx.run(
        () -> {
          Fx.find(scene, "gap-project-name", TextField.class).setText("Dressings");
          Fx.find(scene, "gap-project-yearly", TextField.class).setText("8,000");
          Fx.find(scene, "gap-project-yearly", TextField.class).requestFocus();
        });
    Fx.press(scene, KeyCode.ENTER);
    Fx.keep(scene, "gap-created-en-dark");
    Fx.close(scene);
    assertThat(book.snapshot().territory().projects())
        .extracting(GrowthProject::name)
        .contains("Dressings");
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void aPlaceOpensItsProject() throws Exception {
    Book book = GapBooks.small();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    GapScreen screen = new GapScreen(fixture.desk());
    Scene scene = show(screen, fixture, 1112, 676, Theme.LIGHT);
    Fx.run(() -> screen.show(new Place.OneProject(new ProjectId(2))));
    Fx.keep(scene, "gap-project-de-light");
    assertThat(Fx.find(scene, "gap-project-name", TextField.class).getText())
        .isEqualTo("Handschuhe");
    close(scene, fixture);
  }
}

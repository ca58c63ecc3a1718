package app.revier.desktop.screen.customers;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.task.Progress;
import app.revier.territory.ClassOverride;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a rep does with mouse and keyboard, in a real window without a display. */
class CustomersJourneyTest {

  private final Book book = Territories.book();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private Scene scene;

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void open() throws Exception {
    stage = Fx.call(this::window);
    scene = stage.getScene();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Stage window() {
    CustomersScreen screen =
        new CustomersScreen(fixture.desk(), new SharedFilter(fixture.desk().memory()));
    book.onChange(screen::refresh);
    Scene made = new Scene(new StackPane(screen.view()), 1000, 700);
    Theme.LIGHT.applyTo(made);
    Stage shown = new Stage();
    shown.setScene(made);
    shown.setX(0);
    shown.setY(0);
    shown.show();
    return shown;
  }

  @AfterEach
  void close() throws Exception {
    Fx.run(stage::hide);
    assertThat(fixture.notices().failures()).isEmpty();
  }

  private <T extends Node> T find(String id, Class<T> type) {
    return type.cast(Objects.requireNonNull(scene.lookup("#" + id), id));
  }

  @SuppressWarnings("unchecked")
  private TableView<CustomerRow> table() {
    return find("customers-table", TableView.class);
  }

  private List<String> names() {
    WaitForAsyncUtils.waitForFxEvents();
    return table().getItems().stream().map(row -> row.customer().name()).toList();
  }

  private Customer customer(String name) {
    return book.snapshot().territory().customers().stream()
        .filter(customer -> customer.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The field under a label in the pane. */
  private TextField field(String label) {
    for (Node node : scene.getRoot().lookupAll(".field-label")) {
      if (node instanceof Label words
          && words.getText().equals(label)
          && words.getLabelFor() instanceof TextField field) {
        return field;
      }
    }
    throw new AssertionError("no field " + label);
  }

  private void type(TextField field, String text) throws Exception {
    Fx.run(field::requestFocus);
    press(KeyCode.SHORTCUT, KeyCode.A);
    Fx.type(scene, text);
  }

  private void press(KeyCode... keys) {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String heading() {
    WaitForAsyncUtils.waitForFxEvents();
    return find("customers-heading", Label.class).getText();
  }

  @Test
  void aCustomerIsAddedEditedDeletedAndBroughtBack() throws Exception {
    robot.clickOn(table());
    press(KeyCode.SHORTCUT, KeyCode.N);
    Fx.type(scene, "Labor Neu");
    press(KeyCode.ENTER);
    assertThat(names()).contains("Labor Neu").hasSize(4);
    assertThat(heading()).isEqualTo("Labor Neu");
    assertThat(customer("Labor Neu").number()).isEqualTo("101");

    type(field("Ort"), "Bonn");
    press(KeyCode.ENTER);
    assertThat(customer("Labor Neu").address().city()).isEqualTo("Bonn");

    Fx.run(() -> book.undo(Progress.NONE));
    assertThat(field("Ort").getText()).isEmpty();

    Fx.run(() -> table().requestFocus());
    press(KeyCode.DELETE);
    assertThat(names()).doesNotContain("Labor Neu").hasSize(3);

    Runnable undo = Objects.requireNonNull(fixture.notices().done().getLast().action());
    Fx.run(undo);
    assertThat(names()).contains("Labor Neu");
    assertThat(heading()).isEqualTo("Labor Neu");
  }

  @Test
  void theFilterFollowsEachKeyAndEscapeClearsIt() throws Exception {
    robot.clickOn(table());
    press(KeyCode.SHORTCUT, KeyCode.F);
    Fx.type(scene, "koln");
    assertThat(names()).containsExactly("Ärztehaus am Dom");
    assertThat(find("customers-sum", Label.class).getText()).startsWith("1 von 3");

    press(KeyCode.ESCAPE);
    assertThat(names()).hasSize(3);

    Fx.type(scene, "nirgends");
    assertThat(names()).isEmpty();
    robot.clickOn("Filter aufheben");
    assertThat(names()).hasSize(3);
  }

  @Test
  void aHeadingSortsAndArrowsMoveThroughTheList() throws Exception {
    Fx.run(
        () -> {
          TableColumn<CustomerRow, ?> name = table().getColumns().get(1);
          name.setSortType(TableColumn.SortType.ASCENDING);
          table().getSortOrder().setAll(List.of(name));
        });
    assertThat(names()).containsExactly("Ärztehaus am Dom", "Klinikum Nordstadt", "Praxis Zorn");

    robot.clickOn("Ärztehaus am Dom");
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    assertThat(heading()).isEqualTo("Praxis Zorn");

    press(KeyCode.SHIFT, KeyCode.UP);
    assertThat(find("customers-sum", Label.class).getText()).startsWith("2 ausgewählt");
  }

  @Test
  void enterGoesIntoThePaneAndEscapeBack() {
    robot.clickOn("Praxis Zorn");
    press(KeyCode.ENTER);
    assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);

    press(KeyCode.ESCAPE);
    assertThat(scene.getFocusOwner()).isEqualTo(table());
    assertThat(scene.lookup("#customers-heading")).isNull();

    press(KeyCode.ENTER);
    assertThat(heading()).isEqualTo("Praxis Zorn");
  }

  @Test
  void tabsStayWhereTheyWereScrolledTo() throws Exception {
    robot.clickOn("Praxis Zorn");
    ScrollPane pane = Fx.call(() -> (ScrollPane) scene.lookup(".side-pane > .scroll-pane"));
    Fx.run(() -> pane.setVvalue(0.5));
    robot.clickOn("#customers-tab-notes");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Fx.call(pane::getVvalue)).isZero();
    robot.clickOn("#customers-tab-master");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Fx.call(pane::getVvalue)).isEqualTo(0.5);
  }

  @Test
  void aNewProjectIsBegunAtTheCustomerInThePane() throws Exception {
    robot.clickOn("Praxis Zorn");
    robot.clickOn("#customers-tab-projects");
    robot.clickOn("#customers-new-project");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(fixture.places()).endsWith(new Place.NewProject(customer("Praxis Zorn").id()));
  }

  private Bounds tabs() {
    WaitForAsyncUtils.waitForFxEvents();
    Node last = find("customers-tab-class", Node.class);
    return last.localToScene(last.getBoundsInLocal());
  }

  /** A click aimed at a tab must not miss it since something above has grown meanwhile. */
  @Test
  void theTabsStayWhereTheyAreWhateverTheCustomer() throws Exception {
    Customer zorn = customer("Praxis Zorn");
    robot.clickOn("Praxis Zorn");
    Bounds before = tabs();

    type(field("Nummer"), "99");
    press(KeyCode.TAB);
    assertThat(tabs()).isEqualTo(before);

    robot.clickOn("Klinikum Nordstadt");
    assertThat(heading()).isEqualTo("Klinikum Nordstadt");
    assertThat(tabs()).isEqualTo(before);

    Contract contract = new Contract(null, null, Money.of(500));
    Customer longer =
        zorn.edit()
            .name(
                "Gemeinschaftspraxis für Allgemeinmedizin Zorn, Ebeling und Partner in Bad Honnef")
            .override(
                new ClassOverride(
                    SizeClass.A,
                    Strategy.WIN,
                    "Der Träger baut bis 2029 drei Häuser um und schreibt alles neu aus. "
                        .repeat(3),
                    LocalDate.of(2026, 11, 2)))
            .contracts(Collections.nCopies(12, contract))
            .build();
    robot.clickOn("Praxis Zorn");
    Fx.run(() -> book.customers().saveAll(List.of(longer)));
    assertThat(heading()).isEqualTo(longer.name());
    assertThat(tabs()).isEqualTo(before);
  }

  private String focused() throws Exception {
    return Fx.call(() -> label(scene.getFocusOwner()));
  }

  /** The words at a control: its label, or what is read out. */
  private String label(Node control) {
    for (Node node : scene.getRoot().lookupAll(".field-label")) {
      if (node instanceof Label words && control.equals(words.getLabelFor())) {
        return words.getText();
      }
    }
    return Objects.requireNonNullElse(control.getAccessibleText(), "");
  }

  private List<String> reachedByTab(int times) throws Exception {
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      press(KeyCode.TAB);
      reached.add(focused());
    }
    return reached;
  }

  @Test
  void tabGoesThroughTheFieldsOfAContactBeforeItCanBeDeleted() throws Exception {
    robot.clickOn("Praxis Zorn");
    robot.clickOn("#customers-tab-contacts");
    Fx.run(() -> ((Button) scene.lookup("#customers-add-contact")).fire());
    assertThat(focused()).isEqualTo("Name");

    assertThat(reachedByTab(12))
        .containsExactly(
            "Rolle",
            "Einfluss",
            "Telefon",
            "E-Mail",
            "Geburtstag",
            "Bleibt die Person?",
            "Bemerkung",
            "Antworten vom",
            "Sind wir willkommen?: 0 – gar nicht",
            "Sind Service und Produkte hilfreich?: 0 – gar nicht",
            "Wird regelmäßig bestellt?: 0 – gar nicht",
            "Ist man offen für Neues?: 0 – gar nicht");
    press(KeyCode.RIGHT);
    press(KeyCode.SPACE);
    assertThat(focused()).isEqualTo("Ist man offen für Neues?: 1 – wenig");
    assertThat(reachedByTab(1)).endsWith("Ansprechpartner löschen");
  }

  @Test
  void theKeyboardStaysInTheListWhenOneOfItIsDeleted() throws Exception {
    Contract first = new Contract(null, LocalDate.of(2027, 3, 31), Money.of(500));
    Contract second = new Contract(null, LocalDate.of(2028, 3, 31), Money.of(700));
    Customer with = customer("Praxis Zorn").edit().contracts(List.of(first, second)).build();
    robot.clickOn("Praxis Zorn");
    robot.clickOn("#customers-tab-contracts");
    Fx.run(() -> book.customers().saveAll(List.of(with)));

    deleteFirstContract();
    assertThat(customer("Praxis Zorn").contracts()).containsExactly(second);
    assertThat(focused()).as("the contract that stands there now").isEqualTo("Von");

    deleteFirstContract();
    assertThat(customer("Praxis Zorn").contracts()).isEmpty();
    assertThat(Fx.call(() -> ((Button) scene.getFocusOwner()).getText())).isEqualTo("Vertrag");
  }

  private void deleteFirstContract() throws Exception {
    Button delete =
        Fx.call(
            () ->
                scene.getRoot().lookupAll(".button").stream()
                    .filter(node -> "Vertrag löschen".equals(node.getAccessibleText()))
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow());
    robot.clickOn(delete);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void tabGoesThroughTheFieldsForSeveralBeforeTheirBoxes() throws Exception {
    robot.clickOn("Praxis Zorn");
    press(KeyCode.SHORTCUT, KeyCode.A);
    press(KeyCode.ENTER);

    assertThat(focused()).isEqualTo("Branche");
    assertThat(reachedByTab(11))
        .containsExactly(
            "Konzern",
            "Intervall, Tage",
            "Besuche im Jahr",
            "Dauer, Minuten",
            "Anrufe im Jahr",
            "Preisverfall, %",
            "Größenklasse",
            "Strategie",
            "Datum",
            "Grund",
            "Branche für alle setzen");
  }

  /** The narrowest pane there is. */
  @Test
  void whatIsWrongWithANarrowFieldHasRoomToBeRead() throws Exception {
    robot.clickOn("Praxis Zorn");
    for (String label :
        List.of("Intervall, Tage", "Dauer, Minuten", "Letzter Besuch", "Preisverfall, %")) {
      type(field(label), "abc");
      press(KeyCode.TAB);
      Label complaint =
          Fx.call(
              () ->
                  scene.getRoot().lookupAll(".complaint").stream()
                      .filter(node -> node.isVisible() && node.getBoundsInLocal().getWidth() > 0)
                      .map(Label.class::cast)
                      .findFirst()
                      .orElseThrow());
      double lines = complaint.getHeight() / (complaint.getFont().getSize() * 1.4);
      assertThat(lines).as(label + ": " + complaint.getText()).isLessThan(2.5);
      Fx.run(() -> field(label).requestFocus());
      press(KeyCode.ESCAPE);
    }
  }
}

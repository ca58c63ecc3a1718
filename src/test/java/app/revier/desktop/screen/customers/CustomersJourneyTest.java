package app.revier.desktop.screen.customers;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.text.Language;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
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
    CustomersScreen screen = new CustomersScreen(fixture.desk());
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
    robot.write(text);
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
    robot.write("Labor Neu");
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
  void theFilterFollowsEachKeyAndEscapeClearsIt() {
    robot.clickOn(table());
    press(KeyCode.SHORTCUT, KeyCode.F);
    robot.write("koln");
    assertThat(names()).containsExactly("Ärztehaus am Dom");
    assertThat(find("customers-sum", Label.class).getText()).startsWith("1 von 3");

    press(KeyCode.ESCAPE);
    assertThat(names()).hasSize(3);

    robot.write("nirgends");
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
}

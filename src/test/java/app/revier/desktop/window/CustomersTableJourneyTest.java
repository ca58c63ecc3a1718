package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.NodeQueryUtils;

/** The list of customers in the real window, with work that takes its time on other threads. */
final class CustomersTableJourneyTest extends WindowJourney {

  private TestWindow window;

  @BeforeEach
  void openSample() {
    window = open();
    window.click("#start-sample");
    window.untilShown("120 Kunden");
  }

  private Scene scene() {
    return window.stage().getScene();
  }

  private void goToCustomers() {
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.untilShown("von 120");
  }

  /** Clicks on the name in a row and gives it. */
  private String clickRow(int index) {
    String name = TestWindow.onFx(() -> text(index, "name"));
    window.robot().clickOn(TestWindow.onFx(() -> cell(index, "name")));
    untilHeading(name);
    return name;
  }

  /** What a cell shows; nothing if it is not drawn just now. */
  private String text(int index, String column) {
    TableCell<?, ?> cell = drawn(index, column);
    return cell == null ? "" : cell.getText();
  }

  private TableCell<?, ?> cell(int index, String column) {
    return Objects.requireNonNull(drawn(index, column));
  }

  private @Nullable TableCell<?, ?> drawn(int index, String column) {
    return scene().lookup("#customers-table").lookupAll(".table-cell").stream()
        .filter(TableCell.class::isInstance)
        .map(node -> (TableCell<?, ?>) node)
        .filter(cell -> !cell.isEmpty() && cell.getIndex() == index)
        .filter(cell -> column.equals(cell.getTableColumn().getId()))
        .findFirst()
        .orElse(null);
  }

  private void untilHeading(String name) {
    window.until(() -> name.equals(heading()));
  }

  private @Nullable String heading() {
    return scene().lookup("#customers-heading") instanceof Label label ? label.getText() : null;
  }

  private long highlighted() {
    return TestWindow.onFx(
        () ->
            scene().lookup("#customers-table").lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.isSelected())
                .count());
  }

  private void untilAsked() {
    await()
        .until(
            () ->
                window.robot().lookup("Zurück zur Eingabe").queryAll().stream()
                    .anyMatch(NodeQueryUtils.isVisible()));
  }

  /** The field under a label in the pane. */
  private TextField field(String label) {
    for (Node node : scene().getRoot().lookupAll(".field-label")) {
      if (node instanceof Label words
          && words.getText().equals(label)
          && words.getLabelFor() instanceof TextField field) {
        return field;
      }
    }
    throw new AssertionError("no field " + label);
  }

  private void type(String label, String text) {
    TestWindow.onFx(
        () -> {
          field(label).requestFocus();
          field(label).selectAll();
          return label;
        });
    window.robot().write(text);
  }

  @Test
  void savedChangeKeepsTheRowSelectedAndTheKeyboardInThePane() {
    goToCustomers();
    clickRow(1);
    type("Name", "Haus am Rhein");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> text(1, "name").equals("Haus am Rhein"));
    assertThat(TestWindow.onFx(this::heading)).isEqualTo("Haus am Rhein");
    assertThat(TestWindow.onFx(() -> scene().getFocusOwner())).isInstanceOf(TextField.class);
    assertThat(highlighted()).isEqualTo(1);
  }

  @Test
  void filterAndNewCustomerAreAtHandRightAfterArriving() {
    goToCustomers();
    window.robot().push(KeyCode.CONTROL, KeyCode.F);
    window.until(() -> isFocused("customers-filter"));
    window.robot().write("bonn");
    window.until(() -> !window.shows("120 von 120"));
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.untilShown("Der Weg zum Ziel");
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.until(() -> isFocused("customers-table"));
    window.robot().push(KeyCode.CONTROL, KeyCode.N);
    window.until(() -> isFocused("customers-new-name"));
    window.robot().type(KeyCode.TAB);
    window.until(() -> isFocused("customers-new-number"));
    window.robot().push(KeyCode.SHIFT, KeyCode.TAB);
    window.until(() -> isFocused("customers-new-name"));
  }

  @Test
  void newCustomerIsSelectedThoughTheFilterHidesIt() {
    goToCustomers();
    window.robot().push(KeyCode.CONTROL, KeyCode.F);
    window.robot().write("bonn");
    window.until(() -> !window.shows("120 von 120"));
    window.robot().push(KeyCode.CONTROL, KeyCode.N);
    window.until(() -> isFocused("customers-new-name"));
    window.robot().write("Labor am Neuen Weg");
    window.robot().type(KeyCode.ENTER);
    window.untilShown("121 von 121");
    window.untilShown("Der Filter ist aufgehoben, damit „Labor am Neuen Weg“ zu sehen ist.");
    untilHeading("Labor am Neuen Weg");
    assertThat(highlighted()).as("scrolled into view and selected").isEqualTo(1);
  }

  @Test
  void theFormForSeveralCountsTheHighlightedRows() {
    goToCustomers();
    clickRow(0);
    clickRow(2, true, false);
    window.untilShown("Auf 3 Kunden anwenden");
    clickRow(4, false, true);
    window.untilShown("Auf 4 Kunden anwenden");
    assertThat(highlighted()).isEqualTo(4);

    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.untilShown("Auf 120 Kunden anwenden");
    window.robot().push(KeyCode.SHIFT, KeyCode.UP);
    window.until(() -> !window.shows("Auf 120 Kunden anwenden"));
  }

  @Test
  void whatIsTypedForSeveralIsADraftUntilItIsDropped() {
    goToCustomers();
    clickRow(0);
    clickRow(2, true, false);
    window.untilShown("Auf 3 Kunden anwenden");
    type("Branche", "Gruppe Z");
    clickRow(4);
    clickRow(5, true, false);
    window.untilShown("Auf 2 Kunden anwenden");
    assertThat(TestWindow.onFx(() -> field("Branche").getText())).isEqualTo("Gruppe Z");

    clickRow(1);
    window.askToClose();
    untilAsked();
    window.robot().clickOn("Zurück zur Eingabe");
    window.until(() -> window.shows("Auf 2 Kunden anwenden") && field("Branche").isFocused());

    window.click("#customers-bulk-discard");
    window.until(() -> !field("Branche").getText().equals("Gruppe Z"));
  }

  @Test
  void aNewCustomerIsADraftUntilItIsAdded() {
    goToCustomers();
    window.robot().push(KeyCode.CONTROL, KeyCode.N);
    window.until(() -> isFocused("customers-new-name"));
    window.robot().write("Halbfertig");
    clickRow(1);
    window.untilShown("Kunde (Entwurf)");
    window.askToClose();
    untilAsked();
    window.robot().clickOn("Zurück zur Eingabe");
    window.until(() -> isFocused("customers-new-name"));
    assertThat(window.shows("120 von 120")).isTrue();

    window.robot().type(KeyCode.ENTER);
    window.untilShown("121 von 121");
    untilHeading("Halbfertig");
    window.until(() -> scene().getFocusOwner() instanceof TextField);
  }

  @Test
  void theFullTextOfADeletedRowDoesNotStayUnderTheMouse() {
    goToCustomers();
    String name = clickRow(1);
    TestWindow.onFx(
        () -> {
          cell(1, "name").getTableColumn().setPrefWidth(60);
          return name;
        });
    window.until(() -> cell(1, "name").isTextTruncated());
    TableCell<?, ?> under = TestWindow.onFx(() -> cell(1, "name"));
    window.robot().moveTo("#customers-filter").moveTo(under);
    window.until(() -> under.getTooltip() != null && under.getTooltip().getText().equals(name));

    window.robot().type(KeyCode.DELETE);
    window.untilShown("119 von 119");

    window.until(() -> !name.equals(under.getText()));
    assertThat(TestWindow.onFx(under::getTooltip)).isNull();
  }

  @Test
  void clickOnAnotherRowWhileAChangeIsSavedIsNotSwallowed() {
    goToCustomers();
    clickRow(1);
    type("Name", "Haus am Rhein");
    String other = clickRow(3);
    window.until(() -> text(1, "name").equals("Haus am Rhein"));
    assertThat(TestWindow.onFx(this::heading)).isEqualTo(other);
    assertThat(highlighted()).isEqualTo(1);
    assertThat(TestWindow.onFx(() -> isFocused("customers-table"))).isTrue();
  }

  @Test
  void undoKeepsTheRowSelected() {
    goToCustomers();
    String name = clickRow(1);
    type("Name", "Haus am Rhein");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> text(1, "name").equals("Haus am Rhein"));
    window.robot().clickOn(TestWindow.onFx(() -> cell(1, "name")));
    window.robot().push(KeyCode.CONTROL, KeyCode.Z);
    window.until(() -> text(1, "name").equals(name));
    untilHeading(name);
    assertThat(highlighted()).isEqualTo(1);
  }

  @Test
  void nameIsEditedInItsCell() {
    goToCustomers();
    String name = clickRow(1);
    window.robot().type(KeyCode.F2);
    window.until(() -> isFocused("cell-editor"));
    window.robot().write("Haus am Rhein");
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> isFocused("customers-table"));
    assertThat(TestWindow.onFx(() -> text(1, "name"))).isEqualTo(name);

    window.robot().write("Haus am Main");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> text(1, "name").equals("Haus am Main"));
    untilHeading("Haus am Main");
    assertThat(TestWindow.onFx(() -> isFocused("customers-table"))).isTrue();
  }

  @Test
  void whatCannotBeTakenInACellStaysAsADraftOfThePane() {
    goToCustomers();
    clickRow(1);
    window.robot().type(KeyCode.F2);
    window.until(() -> isFocused("cell-editor"));
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().type(KeyCode.DELETE, KeyCode.ENTER);
    window.untilShown("Bitte geben Sie einen Namen ein.");
    clickRow(3);
    window.robot().clickOn(TestWindow.onFx(() -> cell(1, "name")));
    window.untilShown("nicht gespeichert");
    assertThat(TestWindow.onFx(() -> field("Name").getText())).isEmpty();
    TestWindow.onFx(
        () -> {
          field("Name").requestFocus();
          return field("Name");
        });
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> !window.shows("nicht gespeichert"));
  }

  @Test
  void tabGoesToTheNextCellOfTheRowInEnglishToo() {
    window.click("#language-en");
    window.untilShown("120 customers");
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.untilShown("of 120");
    clickRow(1);
    window.robot().type(KeyCode.F2);
    window.until(() -> isFocused("cell-editor"));
    window.robot().write("House at the Rhine");
    window.robot().type(KeyCode.TAB);
    window.until(() -> isFocused("cell-editor") && !editorText().startsWith("House"));
    untilHeading("House at the Rhine");
    window.robot().write("1234567");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> text(0, "revenue").equals("1,234,567"));
    assertThat(highlighted()).isEqualTo(1);
  }

  private String editorText() {
    return scene().lookup("#cell-editor") instanceof TextField editor ? editor.getText() : "";
  }

  private boolean isFocused(String id) {
    Node owner = scene().getFocusOwner();
    return owner != null && id.equals(owner.getId());
  }

  /** The robot of a window without a display holds no keys while it clicks. */
  private void clickRow(int index, boolean shift, boolean control) {
    TestWindow.onFx(
        () -> {
          Node cell = cell(index, "name");
          MouseEvent press =
              new MouseEvent(
                  MouseEvent.MOUSE_PRESSED,
                  5,
                  5,
                  5,
                  5,
                  MouseButton.PRIMARY,
                  1,
                  shift,
                  control,
                  false,
                  false,
                  true,
                  false,
                  false,
                  false,
                  false,
                  true,
                  null);
          cell.fireEvent(press);
          return cell;
        });
  }
}

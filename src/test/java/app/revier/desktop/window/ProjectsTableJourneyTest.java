package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The projects of the plan in the real window, with plans made on other threads. */
final class ProjectsTableJourneyTest {

  @TempDir private Path folder = Path.of("");
  private TestWindow window;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void openSample() {
    window = TestWindow.open(folder);
    window.click("#start-sample");
    window.untilShown("120 Kunden");
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.until(() -> !text(0, "value").isEmpty());
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  private Node table() {
    return window.stage().getScene().lookup("#gap-projects");
  }

  private String text(int row, String column) {
    if (table() == null) {
      return "";
    }
    return table().lookupAll(".table-cell").stream()
        .filter(TableCell.class::isInstance)
        .map(node -> (TableCell<?, ?>) node)
        .filter(cell -> !cell.isEmpty() && cell.getIndex() == row)
        .filter(cell -> column.equals(cell.getTableColumn().getId()))
        .map(cell -> Objects.requireNonNullElse(cell.getText(), ""))
        .findFirst()
        .orElse("");
  }

  private Node cell(int row, String column) {
    return table().lookupAll(".table-cell").stream()
        .filter(
            node ->
                node instanceof TableCell<?, ?> cell
                    && cell.getIndex() == row
                    && column.equals(cell.getTableColumn().getId()))
        .findFirst()
        .orElseThrow();
  }

  private String selected() {
    return table().lookupAll(".table-row-cell").stream()
        .filter(node -> node instanceof TableRow<?> row && row.isSelected())
        .map(node -> text(((TableRow<?>) node).getIndex(), "project"))
        .reduce("", String::concat);
  }

  @Test
  void aValueTypedInTheCellIsInTheBookAndTheRowStaysSelected() {
    String name = TestWindow.onFx(() -> text(1, "project"));
    window.robot().clickOn(TestWindow.onFx(() -> cell(1, "value")));
    window.until(() -> selected().equals(name));
    window.robot().type(KeyCode.F2);
    window.until(
        () ->
            window.stage().getScene().getFocusOwner() instanceof TextField field
                && "cell-editor".equals(field.getId()));
    window.robot().write("61000");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> fieldOfPane().equals("61.000"));
    showNames();
    window.until(() -> selected().equals(name));
    assertThat(TestWindow.onFx(() -> window.stage().getScene().getFocusOwner()))
        .isEqualTo(TestWindow.onFx(this::table));
  }

  /** Beside the pane the values are in sight, and the names to the left of them are not. */
  private void showNames() {
    TestWindow.onFx(
        () -> {
          ((TableView<?>) table()).scrollToColumnIndex(0);
          return table();
        });
  }

  private String fieldOfPane() {
    return window.stage().getScene().lookup("#gap-project-yearly") instanceof TextField field
        ? field.getText()
        : "";
  }

  @Test
  void aStageIsChosenInTheCellByKeyboard() {
    window.robot().clickOn(TestWindow.onFx(() -> cell(0, "stage")));
    window.until(() -> !selected().isEmpty());
    window.robot().type(KeyCode.F2);
    window.robot().type(KeyCode.V, KeyCode.E, KeyCode.R, KeyCode.L);
    window.robot().type(KeyCode.ENTER);
    window.until(
        () ->
            window.stage().getScene().getFocusOwner() instanceof TextField field
                && "projects-reason".equals(field.getId()));
    window.robot().type(KeyCode.P, KeyCode.R, KeyCode.E, KeyCode.I, KeyCode.S);
    window.robot().type(KeyCode.ENTER);
    window.until(() -> text(0, "stage").equals("Verloren"));
    window.until(() -> table().isFocused());
  }

  @Test
  void selectedRowsAreCopiedWithTheirHeadings() {
    window.robot().clickOn(TestWindow.onFx(() -> cell(0, "project")));
    window.robot().push(KeyCode.SHIFT, KeyCode.DOWN);
    window.robot().push(KeyCode.CONTROL, KeyCode.C);
    window.untilShown("2 Zeilen kopiert");
    String copied = TestWindow.onFx(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied.lines()).hasSize(3);
    assertThat(copied).startsWith("Plan\tVorgabe\tKunde\tProjekt");
  }

  @Test
  void theSelectedProjectIsStillSelectedInAnotherLanguage() {
    String name = TestWindow.onFx(() -> text(2, "project"));
    window.robot().clickOn(TestWindow.onFx(() -> cell(2, "project")));
    window.until(() -> selected().equals(name));
    window.click("#language-en");
    window.until(() -> window.shows("Revenue gap") && selected().equals(name));
  }

  @Test
  void whatCannotBeTakenStaysInItsCellMarkedInRed() {
    String name = TestWindow.onFx(() -> text(1, "project"));
    window.robot().clickOn(TestWindow.onFx(() -> cell(1, "value")));
    window.until(() -> selected().equals(name));
    window.robot().type(KeyCode.F2);
    window.until(() -> hasKeyboard("cell-editor"));
    window.robot().write("abc");
    window.robot().type(KeyCode.TAB, KeyCode.ESCAPE);

    window.until(() -> text(1, "value").equals("abc") && isRed(1, "value"));
    window.robot().clickOn(TestWindow.onFx(() -> cell(2, "value")));
    window.until(() -> isRowSelected(2));
    assertThat(TestWindow.onFx(() -> text(1, "value"))).isEqualTo("abc");
    assertThat(TestWindow.onFx(() -> isRed(2, "value"))).isFalse();

    window.robot().clickOn(TestWindow.onFx(() -> cell(1, "value")));
    window.until(() -> isRowSelected(1));
    window.robot().type(KeyCode.F2);
    window.until(() -> hasKeyboard("cell-editor"));
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> !text(1, "value").equals("abc") && !isRed(1, "value"));
  }

  private boolean isRowSelected(int index) {
    return table().lookupAll(".table-row-cell").stream()
        .anyMatch(
            node -> node instanceof TableRow<?> row && row.getIndex() == index && row.isSelected());
  }

  private boolean hasKeyboard(String id) {
    Node owner = window.stage().getScene().getFocusOwner();
    return owner != null && id.equals(owner.getId());
  }

  private boolean isRed(int row, String column) {
    return cell(row, column).getPseudoClassStates().contains(Styles.STATE_DANGER);
  }

  @SuppressWarnings("unchecked") // Rows of whatever kind.
  private TableView<Object> list() {
    return (TableView<Object>) table();
  }

  private VirtualFlow<?> flow() {
    return (VirtualFlow<?>) list().lookup(".virtual-flow");
  }

  private int firstShown() {
    return flow().getFirstVisibleCell().getIndex();
  }

  @Test
  void aClickedRowStaysInSightWhenThePaneTakesRoomFromTheList() {
    TestWindow.onFx(
        () -> {
          list().scrollTo(list().getItems().size() - 1);
          return true;
        });
    window.until(() -> flow().getLastVisibleCell().getIndex() == list().getItems().size() - 1);
    int first = TestWindow.onFx(() -> firstShown() + 1);
    window.robot().clickOn(TestWindow.onFx(() -> cell(first, "project")));
    window.until(() -> isRowSelected(first));
    TestWindow.onFx(
        () -> {
          ((Region) list().getParent()).setMaxHeight(120);
          return true;
        });

    window.until(() -> list().getHeight() <= 120 && isInSight(first));
  }

  private boolean isInSight(int row) {
    return table().lookupAll(".table-row-cell").stream()
        .filter(node -> node instanceof TableRow<?> each && !each.isEmpty() && each.isVisible())
        .filter(node -> ((TableRow<?>) node).getIndex() == row)
        .anyMatch(
            node ->
                flow()
                    .localToScene(flow().getBoundsInLocal())
                    .contains(node.localToScene(10, node.getBoundsInLocal().getHeight() / 2)));
  }

  @Test
  void anotherTargetLeavesTheListWhereItIsWhileAllProjectsAreSelected() {
    window.robot().clickOn(TestWindow.onFx(() -> cell(1, "project")));
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    String before = TestWindow.onFx(() -> String.valueOf(list().getItems()));
    TestWindow.onFx(
        () -> {
          window.stage().getScene().lookup("#gap-target").requestFocus();
          return true;
        });
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("1400000");
    window.robot().type(KeyCode.TAB);

    window.until(() -> !before.equals(String.valueOf(list().getItems())));
    assertThat(TestWindow.onFx(this::firstShown)).isZero();
  }

  @Test
  void aThirdClickOnAHeadingBringsBackTheFirstOrder() {
    String rungs = TestWindow.onFx(() -> text(0, "project"));
    TestWindow.onFx(() -> list().getSortOrder().add(list().getVisibleLeafColumns().getLast()));
    window.until(() -> !text(0, "project").equals(rungs));

    // What a third click on the heading does.
    TestWindow.onFx(
        () -> {
          list().getSortOrder().clear();
          return true;
        });
    window.until(() -> text(0, "project").equals(rungs));
  }
}

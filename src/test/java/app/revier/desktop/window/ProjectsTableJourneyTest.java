package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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
    window.until(() -> selected().equals(name));
    assertThat(TestWindow.onFx(() -> window.stage().getScene().getFocusOwner()))
        .isEqualTo(TestWindow.onFx(this::table));
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
    window.robot().type(KeyCode.UP, KeyCode.UP, KeyCode.ENTER);
    // From below: put on hold, lost.
    window.until(() -> text(0, "stage").equals("Verloren"));
  }

  @Test
  void selectedRowsAreCopiedWithTheirHeadings() {
    window.robot().clickOn(TestWindow.onFx(() -> cell(0, "project")));
    window.robot().push(KeyCode.SHIFT, KeyCode.DOWN);
    window.robot().push(KeyCode.CONTROL, KeyCode.C);
    window.untilShown("2 Zeilen kopiert");
    String copied = TestWindow.onFx(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied.lines()).hasSize(3);
    assertThat(copied).startsWith("Plan\tKunde\tProjekt");
  }

  @Test
  void theSelectedProjectIsStillSelectedInAnotherLanguage() {
    String name = TestWindow.onFx(() -> text(2, "project"));
    window.robot().clickOn(TestWindow.onFx(() -> cell(2, "project")));
    window.until(() -> selected().equals(name));
    window.click("#language-en");
    window.until(() -> window.shows("Revenue gap") && selected().equals(name));
  }
}

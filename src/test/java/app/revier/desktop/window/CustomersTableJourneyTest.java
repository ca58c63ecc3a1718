package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The list of customers in the real window, with work that takes its time on other threads. */
final class CustomersTableJourneyTest {

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
  }

  @AfterEach
  void closeWindow() {
    window.close();
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
    String name = TestWindow.onFx(() -> cell(index, "name").getText());
    window.robot().clickOn(TestWindow.onFx(() -> cell(index, "name")));
    untilHeading(name);
    return name;
  }

  private TableCell<?, ?> cell(int index, String column) {
    return scene().lookup("#customers-table").lookupAll(".table-cell").stream()
        .filter(TableCell.class::isInstance)
        .map(node -> (TableCell<?, ?>) node)
        .filter(cell -> !cell.isEmpty() && cell.getIndex() == index)
        .filter(cell -> column.equals(cell.getTableColumn().getId()))
        .findFirst()
        .orElseThrow();
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
    window.until(() -> cell(1, "name").getText().equals("Haus am Rhein"));
    assertThat(TestWindow.onFx(this::heading)).isEqualTo("Haus am Rhein");
    assertThat(TestWindow.onFx(() -> scene().getFocusOwner())).isInstanceOf(TextField.class);
    assertThat(highlighted()).isEqualTo(1);
  }
}

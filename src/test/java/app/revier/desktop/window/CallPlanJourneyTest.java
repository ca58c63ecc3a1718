package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.chart.Fx;
import java.nio.file.Path;
import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The call plan in the real window: visits given out, a judgement typed, adopted, taken back. */
final class CallPlanJourneyTest {

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
    window.click("#rail-time");
    window.click("#time-look-call-plan");
    window.untilShown("Zu verteilen");
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  @Test
  void whatIsJudgedIsPlannedAndWhatIsPlannedIsAdopted() {
    write("call-plan-limit", "300", KeyCode.ENTER);
    window.untilShown("Zu verteilen: 300 Besuche.");
    write("call-plan-revenue-without-visits", "7", KeyCode.TAB);
    window.until(() -> "7".equals(field("call-plan-revenue-without-visits").getText()));
    window.robot().clickOn("#call-plan-show-all");
    window.robot().push(KeyCode.CONTROL, KeyCode.Z);
    window.until(() -> field("call-plan-revenue-without-visits").getText().isEmpty());
    window.robot().clickOn("#call-plan-adopt");
    window.untilShown("Empfohlen: alles so lassen, wie es ist.");
    window.robot().push(KeyCode.CONTROL, KeyCode.Z);
    window.untilShown("wert (+");
  }

  @Test
  void theAnswerStaysInSightInANarrowWindowWhicheverColumnTheRepIsIn() throws Exception {
    resize(1280, 800);
    window
        .robot()
        .clickOn(
            TestWindow.onFx(
                () ->
                    table().lookupAll(".table-cell").stream()
                        .filter(TableCell.class::isInstance)
                        .<TableCell<?, ?>>map(cell -> (TableCell<?, ?>) cell)
                        .filter(cell -> !cell.isEmpty() && cell.isVisible())
                        .filter(cell -> "next".equals(cell.getTableColumn().getId()))
                        .min(Comparator.comparingInt(IndexedCell::getIndex))
                        .map(Node.class::cast)
                        .orElseThrow()));
    resize(1000, 700);
    assertThat(
            TestWindow.onFx(
                () -> table().getVisibleLeafColumns().stream().map(TableColumn::getId).toList()))
        .contains("name", "today", "recommended", "gain");
    double cutOff =
        TestWindow.onFx(
            () ->
                table().getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum()
                    - table().getWidth());
    assertThat(cutOff).isLessThanOrEqualTo(0);
  }

  private void resize(int width, int height) throws Exception {
    TestWindow.onFx(
        () -> {
          window.stage().setWidth(width);
          window.stage().setHeight(height);
          return width;
        });
    Fx.pulse(window.stage().getScene());
    Fx.pulse(window.stage().getScene());
  }

  private TableView<?> table() {
    return (TableView<?>) window.stage().getScene().lookup("#call-plan-list");
  }

  @Test
  void allOfAStrategyAreJudgedAndTakenBackToTheDefault() {
    window.click("#call-plan-whom");
    window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    window.untilShown("folgen dieser Einschätzung");
    String before = field("call-plan-part-none").getText();
    window.robot().clickOn(TestWindow.onFx(() -> field("call-plan-part-none")));
    window.robot().push(KeyCode.CONTROL, KeyCode.A).write("33").type(KeyCode.TAB);
    window.untilShown("Vorgabe wiederherstellen");
    window.click("#call-plan-back");
    window.until(() -> before.equals(field("call-plan-part-none").getText()));
  }

  private void write(String id, String text, KeyCode after) {
    window.robot().clickOn(TestWindow.onFx(() -> field(id)));
    window.robot().write(text);
    window.robot().type(after);
  }

  private TextField field(String id) {
    return (TextField) window.stage().getScene().lookup("#" + id);
  }
}

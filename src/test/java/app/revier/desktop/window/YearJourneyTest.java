package app.revier.desktop.window;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The year in the real window: months typed by hand, the plan kept, and both taken back. */
final class YearJourneyTest {

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
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT0);
    window.untilShown("Jahr 2027");
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  @Test
  void monthsAreTypedAndTheYearFollows() {
    window.untilShown("Januar");
    window.robot().clickOn(TestWindow.onFx(() -> field("year-month-1")));
    window.robot().write("45000");
    window.robot().type(KeyCode.TAB);
    window.robot().write("39000");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> "39.000".equals(field("year-month-2").getText()));
    window.robot().clickOn(TestWindow.onFx(() -> field("year-as-of")));
    window.robot().write("28.2.27");
    window.robot().type(KeyCode.ENTER);
    window.untilShown("Bis 28.02.2027 84.000");

    window.robot().clickOn("#year-keep");
    window.untilShown("Plan neu festhalten");
    window.robot().push(KeyCode.CONTROL, KeyCode.Z);
    window.untilShown("Plan festhalten");
  }

  private TextField field(String id) {
    return (TextField) window.stage().getScene().lookup("#" + id);
  }
}

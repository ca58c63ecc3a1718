package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The guide beside the real window. */
final class HelpJourneyTest {

  @TempDir private Path folder = Path.of("");
  private @Nullable TestWindow opened;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void closeWindow() {
    if (opened != null && opened.stage().isShowing()) {
      opened.close();
    }
  }

  private TestWindow helpOnSettings(Map<String, String> remembered) {
    TestWindow window = TestWindow.open(folder, remembered);
    opened = window;
    window.click("#start-empty");
    window.untilShown("keine Kunden");
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT6);
    window.untilShown("Name des Gebiets");
    window.robot().push(KeyCode.F1);
    window.until(() -> !help(window).isEmpty());
    return window;
  }

  /** The guide's window, if it is open; on the JavaFX thread. */
  private static List<Stage> help(TestWindow window) {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> Objects.equals(stage.getOwner(), window.stage()))
        .toList();
  }

  @Test
  void guideBeginsAtTheChapterOfTheScreenAndEscapeInItsContentsClosesIt() {
    TestWindow window = helpOnSettings(new ConcurrentHashMap<>());
    assertThat(
            TestWindow.onFx(
                () ->
                    help(window).getFirst().getScene().lookup(".list-view")
                            instanceof ListView<?> list
                        ? list.getSelectionModel().getSelectedItem()
                        : null))
        .isEqualTo("Einstellungen");
    TestWindow.onFx(
        () -> {
          Event.fireEvent(
              help(window).getFirst().getScene().lookup(".list-view"),
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
          return window;
        });
    window.until(() -> help(window).isEmpty());
  }

  @Test
  void guideIsDarkInTheDarkTheme() {
    TestWindow window = helpOnSettings(new ConcurrentHashMap<>(Map.of("theme", "DARK")));
    assertThat(
            TestWindow.onFx(
                () ->
                    help(window).getFirst().getScene().getRoot() instanceof Region root
                            && root.getBackground() != null
                        ? root.getBackground().getFills().stream()
                            .map(fill -> (Color) fill.getFill())
                            .filter(Color::isOpaque)
                            .map(Color::getBrightness)
                            .toList()
                        : List.of()))
        .as("ground behind the light text")
        .isNotEmpty()
        .allSatisfy(brightness -> assertThat((double) brightness).isLessThan(0.3));
  }
}

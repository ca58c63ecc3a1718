package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.nav.ScreenId;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** The guide beside the real window. */
final class HelpJourneyTest extends WindowJourney {

  private TestWindow helpOnSettings() {
    TestWindow window = open();
    window.click("#start-empty");
    window.untilShown("keine Kunden");
    window.goTo(ScreenId.SETTINGS);
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
    TestWindow window = helpOnSettings();
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
    remembered().put("theme", "DARK");
    TestWindow window = helpOnSettings();
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

package app.revier.desktop.window;

import app.revier.desktop.nav.ScreenId;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The settings in the real window. */
final class SettingsJourneyTest extends WindowJourney {

  private TestWindow settings() {
    TestWindow window = open();
    window.click("#start-empty");
    window.untilShown("keine Kunden");
    window.goTo(ScreenId.SETTINGS);
    window.untilShown("Name des Gebiets");
    return window;
  }

  private static String text(TestWindow window, String id) {
    return window.stage().getScene().lookup(id) instanceof TextField field ? field.getText() : "";
  }

  @Test
  void regionIsFoundByTypingChosenWithTheArrowsAndKept() {
    TestWindow window = settings();
    window.click("#settings-filter");
    window.robot().write("feiertage land");
    window.click("#setting-time-region");
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("bay");
    window.robot().type(KeyCode.DOWN, KeyCode.ENTER);
    window.until(() -> text(window, "#setting-time-region").equals("Deutschland – Bayern"));
    window.untilShown("Einstellung");
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.goTo(ScreenId.SETTINGS);
    window.until(() -> text(window, "#setting-time-region").equals("Deutschland – Bayern"));
  }

  @Test
  void indexLeadsToAGroup() {
    TestWindow window = settings();
    window.until(() -> window.stage().getScene().lookup("#settings-index") != null);
    giveKeyboard(window, "#settings-index");
    window.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    window.until(
        () ->
            window.stage().getScene().lookup("#settings-page") instanceof ScrollPane page
                && page.getVvalue() > 0);
    window.until(
        () ->
            window.stage().getScene().lookup("#settings-index") instanceof ListView<?> index
                && index.getSelectionModel().getSelectedIndex() == 3);
  }

  private static void giveKeyboard(TestWindow window, String id) {
    TestWindow.onFx(
        () -> {
          window.stage().getScene().lookup(id).requestFocus();
          return window;
        });
  }

  private static double readFrom(TestWindow window) {
    return window.stage().getScene().lookup("#settings-page") instanceof ScrollPane page
        ? page.getVvalue()
        : -1;
  }

  private static boolean hasKeyboard(TestWindow window, String id) {
    return window.stage().getScene().getFocusOwner() instanceof TextField field
        && id.equals("#" + field.getId());
  }

  private static void typeWrongYear(TestWindow window) {
    window.until(() -> window.stage().getScene().lookup("#setting-plan-year") != null);
    window.robot().clickOn("#setting-plan-year").push(KeyCode.CONTROL, KeyCode.A).write("bald", 0);
  }

  @Test
  void readingGoesOnInAnotherLanguageAwayFromWhatCannotBeSaved() {
    TestWindow window = settings();
    typeWrongYear(window);
    giveKeyboard(window, "#settings-index");
    window.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    window.until(() -> readFrom(window) > 0.2);

    window.click("#language-en");

    window.untilShown("Overview");
    window.until(() -> readFrom(window) > 0.2);
    window.until(() -> hasKeyboard(window, "#settings-filter"));
    window.until(
        () ->
            window.stage().getScene().lookup("#settings-index") instanceof ListView<?> index
                && index.getSelectionModel().getSelectedIndex() == 4);
    window.until(() -> text(window, "#setting-plan-year").equals("bald"));
    giveKeyboard(window, "#setting-plan-year");
    window.robot().push(KeyCode.ESCAPE);
  }

  @Test
  void keyboardStaysInTheFieldInAnotherLanguage() {
    TestWindow window = settings();
    typeWrongYear(window);

    window.click("#language-en");

    window.untilShown("Overview");
    window.until(() -> hasKeyboard(window, "#setting-plan-year"));
    window.robot().push(KeyCode.ESCAPE);
  }
}

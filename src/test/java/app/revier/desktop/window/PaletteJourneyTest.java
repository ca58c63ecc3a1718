package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** One field finds all that is in the book and does what can be done, by the keyboard alone. */
final class PaletteJourneyTest extends WindowJourney {

  private static Node node(TestWindow window, String query) {
    return window.stage().getScene().lookup(query);
  }

  private static boolean hasKeyboard(TestWindow window, String query) {
    Node owner = window.stage().getScene().getFocusOwner();
    return owner != null && owner.equals(node(window, query));
  }

  private static void look(TestWindow window, String text) {
    window.robot().push(KeyCode.CONTROL, KeyCode.K);
    window.until(() -> hasKeyboard(window, "#palette-field"));
    window.robot().write(text);
  }

  @Test
  void thePaletteFindsAContactGivesTheKeyboardBackAndRunsAnAction() {
    TestWindow window = open();
    window.click("#start-sample");
    window.untilShown("120 Kunden");
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.until(() -> hasKeyboard(window, "#customers-table"));
    window.robot().push(KeyCode.CONTROL, KeyCode.F);
    window.until(() -> hasKeyboard(window, "#customers-filter"));
    window.robot().write("apotheke");
    TextInputControl filter = (TextField) node(window, "#customers-filter");
    TestWindow.onFx(
        () -> {
          filter.selectRange(2, 5);
          return filter;
        });

    look(window, "koeln");
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> hasKeyboard(window, "#customers-filter"));
    assertThat(filter.getText()).isEqualTo("apotheke");
    assertThat(filter.getSelectedText()).isEqualTo("oth");

    look(window, "wolters bened");
    window.untilShown("Ansprechpartner bei Krankenhaus Wurmaue Würselen, Würselen");
    window.robot().type(KeyCode.ENTER);
    window.untilShown("Der Filter ist aufgehoben");
    window.untilShown("Krankenhaus Wurmaue Würselen");
    window.until(
        () ->
            ((ToggleButton) Objects.requireNonNull(node(window, "#customers-tab-contacts")))
                .isSelected());

    look(window, "> threshold");
    window.untilShown("Matrix");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> node(window, ".matrix-screen") != null);
    assertThat(node(window, "#palette").isVisible()).isFalse();
  }
}

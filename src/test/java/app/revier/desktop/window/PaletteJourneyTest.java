package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.shell.palette.PaletteLine;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
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

  /** What the menu of the book offers, the list of other books aside. */
  private static List<String> bookMenu(TestWindow window) {
    MenuButton menu = (MenuButton) node(window, "#book");
    return menu.getItems().stream()
        .filter(item -> !(item instanceof SeparatorMenuItem) && !(item instanceof Menu))
        .map(MenuItem::getId)
        .toList();
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
    window.until(
        () ->
            window.stage().getScene().getFocusOwner() instanceof TextField name
                && name.getText().contains("Wolters"));

    look(window, ">");
    ListView<?> lines = (ListView<?>) node(window, "#palette-lines");
    window.until(() -> lines.getItems().size() > 20);
    Set<String> commands =
        lines.getItems().stream()
            .filter(PaletteLine.Doing.class::isInstance)
            .map(line -> ((PaletteLine.Doing) line).action().id())
            .collect(Collectors.toSet());
    assertThat(commands).containsAll(bookMenu(window));
    window.robot().type(KeyCode.ESCAPE);

    look(window, "neuer ansprechpartner");
    window.until(
        () ->
            !lines.getItems().isEmpty()
                && lines.getItems().getFirst() instanceof PaletteLine.Doing first
                && first
                    .title()
                    .text()
                    .equals("Neuer Ansprechpartner bei Krankenhaus Wurmaue Würselen"));
    window.robot().type(KeyCode.ENTER);
    window.until(
        () ->
            window.stage().getScene().getFocusOwner() instanceof TextField typed
                && typed.getText().isEmpty()
                && !"customers-filter".equals(typed.getId())
                && !"palette-field".equals(typed.getId()));

    look(window, "> threshold");
    window.untilShown("Matrix");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> node(window, ".matrix-screen") != null);
    assertThat(node(window, "#palette").isVisible()).isFalse();
  }
}

package app.revier.desktop.table;

import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen in a cell. The menu begins at what the cell has, letters lead to the next
 * choice that begins so, Enter takes it; what the cell has already is no change.
 */
final class ChoiceMenu {

  /** Letters that follow each other faster than this belong together, in milliseconds. */
  private static final long TOGETHER = 800;

  private final ContextMenu menu = new ContextMenu();
  private final Node owner;
  private String typed = "";
  private long typedAt;

  /** A menu over a table. */
  ChoiceMenu(Node owner) {
    this.owner = owner;
    menu.setId("cell-choices");
    // The table behind must not hear letters: they would lead to another row.
    menu.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    menu.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /**
   * Offers choices.
   *
   * @param letter the first letter of a choice; none begins at what the cell has
   */
  void show(List<MenuItem> choices, Point2D place, @Nullable String letter) {
    if (letter != null && menu.isShowing()) {
      type(letter);
      return;
    }
    for (MenuItem choice : choices) {
      if (isNow(choice)) {
        choice.setOnAction(null);
      }
    }
    typed = "";
    menu.getItems().setAll(choices);
    menu.show(owner, place.getX(), place.getY());
    if (letter != null) {
      type(letter);
    }
    // A menu takes the keyboard itself once it is shown; only then can it be led elsewhere, to
    // where letters that came meanwhile lead.
    Platform.runLater(
        () -> {
          if (typed.isEmpty()) {
            begin();
          } else {
            lead();
          }
        });
  }

  void hide() {
    menu.hide();
  }

  private static boolean isNow(MenuItem choice) {
    return choice instanceof RadioMenuItem radio && radio.isSelected();
  }

  private void begin() {
    if (!menu.isShowing()) {
      return;
    }
    menu.getItems().stream()
        .filter(ChoiceMenu::isNow)
        .findFirst()
        .ifPresentOrElse(ChoiceMenu::focus, () -> menu.getSkin().getNode().requestFocus());
  }

  private static void focus(MenuItem choice) {
    Node node = choice.getStyleableNode();
    if (node != null) {
      node.requestFocus();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      menu.hide();
    }
  }

  private void onTyped(KeyEvent event) {
    String letter = event.getCharacter();
    event.consume();
    if (!letter.isBlank() && !Character.isISOControl(letter.charAt(0))) {
      type(letter);
    }
  }

  private void type(String letter) {
    long now = System.currentTimeMillis();
    typed = (now - typedAt > TOGETHER ? "" : typed) + letter.toLowerCase(Locale.ROOT);
    typedAt = now;
    lead();
  }

  private void lead() {
    menu.getItems().stream()
        .filter(choice -> choice.getText().toLowerCase(Locale.ROOT).startsWith(typed))
        .findFirst()
        .ifPresent(ChoiceMenu::focus);
  }
}

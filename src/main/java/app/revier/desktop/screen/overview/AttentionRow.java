package app.revier.desktop.screen.overview;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * A line that can be pressed, and goes over several lines where needed. A button could not: its
 * height does not follow its width.
 */
final class AttentionRow extends HBox {

  private final Runnable action;

  AttentionRow(Ikon icon, String text, Runnable action) {
    super(Space.S);
    this.action = action;
    getStyleClass().add("attention-line");
    setAlignment(Pos.CENTER_LEFT);
    Label words = Words.text(text);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(USE_PREF_SIZE);
    setHgrow(words, Priority.ALWAYS);
    Node picture = Icons.of(icon);
    getChildren().addAll(picture, words, Icons.of(Material2OutlinedAL.CHEVRON_RIGHT));
    // The words begin at the left edge of the card; only the ground under the mouse goes beyond it.
    VBox.setMargin(this, new Insets(0, -Space.S, 0, -Space.S));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(text);
    setOnMouseClicked(_ -> action.run());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            action.run();
            event.consume();
          }
        });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction what, Object... parameters) {
    if (what == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(what, parameters);
    }
  }
}

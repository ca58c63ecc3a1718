package app.revier.desktop.screen.settings;

import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Icons;
import app.revier.text.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** What stands beside the fields of a line whose place in its list the rep chooses. */
final class OrderButtons {

  private OrderButtons() {}

  /** The buttons that move a line up and down. */
  static List<Node> upAndDown(FieldControls controls, Texts texts, IntConsumer move) {
    return List.of(
        controls.button(
            Icons.bare(
                Material2AL.ARROW_UPWARD, texts.get("settings.move-up"), () -> move.accept(-1))),
        controls.button(
            Icons.bare(
                Material2AL.ARROW_DOWNWARD,
                texts.get("settings.move-down"),
                () -> move.accept(1))));
  }

  /** Puts nodes in a row, whatever their heights are. */
  static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Puts nodes beside a field with a label above it, at the height of what is typed. */
  static Node beside(Node... nodes) {
    VBox beside = new VBox(row(nodes));
    beside.getStyleClass().add("beside-field");
    return beside;
  }
}

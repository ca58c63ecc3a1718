package app.revier.desktop.screen.gap;

import app.revier.desktop.theme.Space;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A field of the goal line below its label: so wide as it is given, and wider where what stands
 * above it or in it needs that. What is below it makes it no wider.
 */
final class GoalField extends VBox {

  /** At both sides of what is typed, the border included. */
  private static final double PADDING = 22;

  private final DoubleProperty given = new SimpleDoubleProperty(this, "given");
  private final Label label;
  private final TextField input;

  GoalField(Label label, TextField input) {
    super(Space.XS, label, input);
    this.label = label;
    this.input = input;
    label.setMinWidth(USE_PREF_SIZE);
    input
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(given.get(), wide(input.getText(), input.getFont()) + PADDING),
                given,
                input.textProperty(),
                input.fontProperty()));
    input.setMinWidth(USE_PREF_SIZE);
  }

  /** Gives the field as much of the line, in pixels. */
  void give(double width) {
    given.set(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(input.prefWidth(-1), Math.ceil(label.prefWidth(-1)));
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  private static double wide(String words, Font font) {
    Text text = new Text(words);
    text.setFont(font);
    return Math.ceil(text.getLayoutBounds().getWidth());
  }
}

package app.revier.desktop.theme;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A small label over a large figure. */
public final class Figure extends VBox {

  private final Label label = new Label();
  private final Label value = new Label();

  /** A figure without its value yet. */
  public Figure(String label) {
    this(label, "");
  }

  /** A figure with its value. */
  public Figure(String label, String value) {
    this.label.setText(label);
    this.value.setText(value);
    getStyleClass().add("figure");
    this.label.getStyleClass().add("figure-label");
    this.value.getStyleClass().add("figure-value");
    this.label.setLabelFor(this.value);
    this.value.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(this.label, this.value);
  }

  /** What stands above, unit included. */
  public StringProperty labelProperty() {
    return label.textProperty();
  }

  /** The figure in the language's form. */
  public StringProperty valueProperty() {
    return value.textProperty();
  }

  /** Shows the figure in the colour of a gain or a loss; its sign says the same. */
  public void mark(Mark mark) {
    value.getStyleClass().removeAll("gain", "loss");
    switch (mark) {
      case GAIN -> value.getStyleClass().add("gain");
      case LOSS -> value.getStyleClass().add("loss");
      case NONE -> {}
    }
  }

  /** What a figure stands for. */
  public enum Mark {
    /** Neither. */
    NONE,
    /** Money won. */
    GAIN,
    /** Money lost. */
    LOSS
  }
}

package app.revier.desktop.screen.matrix;

import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.text.Texts;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The sums of a row or column, one below the other: customers, revenue, whitespace. */
final class MatrixSum extends VBox {

  private final Texts texts;
  private final CustomerCount customers;
  private final Label revenue = new Label();
  private final Label whitespace = new Label();
  private final Tooltip words = new Tooltip();

  /** Sums that stand at one side. */
  MatrixSum(Texts texts, Pos alignment) {
    this.texts = texts;
    customers = new CustomerCount(texts);
    getStyleClass().add("matrix-sum");
    setAlignment(alignment);
    whitespace.getStyleClass().add("muted");
    for (Label label : new Label[] {customers, revenue, whitespace}) {
      label.setMinWidth(USE_PREF_SIZE);
      getChildren().add(label);
    }
    Tooltip.install(this, words);
  }

  /**
   * Shows the sums of some cells.
   *
   * @param amounts how to write amounts
   */
  void show(Matrix.Field field, MatrixAmounts amounts) {
    customers.show(field.customers());
    revenue.setText(amounts.of(field.revenue()));
    whitespace.setText(amounts.of(field.whitespace()));
    words.setText(
        texts.get(
            "matrix.sum-words",
            customers.inWords(),
            revenue.getText(),
            whitespace.getText(),
            amounts.unit()));
  }

  /** The sums of the nine cells that are meant. */
  static Matrix.Field of(Matrix matrix, Predicate<Cell> which) {
    return Stream.of(Cell.values())
        .filter(which)
        .map(matrix::field)
        .reduce(Matrix.Field.EMPTY, MatrixSum::both);
  }

  /** Two sums together. */
  static Matrix.Field both(Matrix.Field one, Matrix.Field other) {
    return new Matrix.Field(
        one.customers() + other.customers(),
        one.revenue().plus(other.revenue()),
        one.potential().plus(other.potential()),
        one.whitespace().plus(other.whitespace()));
  }
}

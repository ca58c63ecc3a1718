package app.revier.desktop.screen.matrix;

import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Matrix;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the ten boxes of the matrix.
 *
 * @param cell the field; none stands for the customers whose potential is missing
 */
record Spot(@Nullable Cell cell) {

  static final Spot MISSING = new Spot(null);

  /** The nine fields in reading order and the tenth box. */
  static final List<Spot> ALL = all();

  private static List<Spot> all() {
    List<Spot> all = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      all.add(new Spot(cell));
    }
    all.add(MISSING);
    return Collections.unmodifiableList(all);
  }

  boolean holds(Classification classification) {
    return classification.cell() == cell;
  }

  Matrix.Field field(Matrix matrix) {
    return cell == null ? matrix.potentialMissing() : matrix.field(cell);
  }

  /**
   * The box next to this one; the same at the edge.
   *
   * @param right columns to the right
   * @param down rows down; below C lies the tenth box
   */
  Spot next(int right, int down) {
    if (cell == null) {
      return down < 0 ? new Spot(Cell.of(SizeClass.C, Strategy.MAINTAIN)) : this;
    }
    int row = cell.size().ordinal() + down;
    int column = cell.strategy().ordinal() + right;
    if (row >= SizeClass.values().length) {
      return MISSING;
    }
    if (row < 0 || column < 0 || column >= Strategy.values().length) {
      return this;
    }
    return new Spot(Cell.of(SizeClass.values()[row], Strategy.values()[column]));
  }
}

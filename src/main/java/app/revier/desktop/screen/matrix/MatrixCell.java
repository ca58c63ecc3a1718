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
 * A cell of the matrix as it is shown: one of the nine, or the tenth for customers whose potential
 * is missing.
 *
 * @param cell the cell; none where the potential is missing
 */
record MatrixCell(@Nullable Cell cell) {

  static final MatrixCell POTENTIAL_MISSING = new MatrixCell(null);

  /** The nine in reading order and the tenth. */
  static final List<MatrixCell> ALL = all();

  private static List<MatrixCell> all() {
    List<MatrixCell> all = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      all.add(new MatrixCell(cell));
    }
    all.add(POTENTIAL_MISSING);
    return Collections.unmodifiableList(all);
  }

  boolean holds(Classification classification) {
    return classification.cell() == cell;
  }

  Matrix.Field field(Matrix matrix) {
    return cell == null ? matrix.potentialMissing() : matrix.field(cell);
  }

  /**
   * The cell next to this one; the same at the edge.
   *
   * @param right columns to the right
   * @param down rows down; below C lies the tenth
   */
  MatrixCell next(int right, int down) {
    if (cell == null) {
      return down < 0 ? new MatrixCell(Cell.of(SizeClass.C, Strategy.MAINTAIN)) : this;
    }
    int row = cell.size().ordinal() + down;
    int column = cell.strategy().ordinal() + right;
    if (row >= SizeClass.values().length) {
      return POTENTIAL_MISSING;
    }
    if (row < 0 || column < 0 || column >= Strategy.values().length) {
      return this;
    }
    return new MatrixCell(Cell.of(SizeClass.values()[row], Strategy.values()[column]));
  }
}

package app.revier.selection;

/** The inverse of a small matrix, by Gauss and Jordan. */
final class Inverse {

  private Inverse() {}

  /** A matrix, by row and column. */
  @FunctionalInterface
  interface Matrix {
    double at(int row, int column);
  }

  /**
   * Inverts.
   *
   * @param size the number of rows and columns
   * @param matrix not singular, or what comes out is no number
   */
  static double[][] of(int size, Matrix matrix) {
    double[][] both = new double[size][2 * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        both[i][j] = matrix.at(i, j);
      }
      both[i][size + i] = 1;
    }
    for (int k = 0; k < size; k++) {
      clear(both, k);
    }
    double[][] inverse = new double[size][size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(both[i], size, inverse[i], 0, size);
    }
    return inverse;
  }

  /** Leaves a one in a column, in the row of the same number, and zeros beside it. */
  private static void clear(double[][] both, int column) {
    int best = column;
    for (int i = column + 1; i < both.length; i++) {
      best = Math.abs(both[i][column]) > Math.abs(both[best][column]) ? i : best;
    }
    double[] pivot = both[best];
    both[best] = both[column];
    both[column] = pivot;
    double factor = 1 / pivot[column];
    for (int j = 0; j < pivot.length; j++) {
      pivot[j] *= factor;
    }
    for (int i = 0; i < both.length; i++) {
      double times = i == column ? 0 : both[i][column];
      for (int j = 0; times != 0 && j < pivot.length; j++) {
        both[i][j] -= times * pivot[j];
      }
    }
  }
}

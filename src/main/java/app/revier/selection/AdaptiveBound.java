package app.revier.selection;

import org.jspecify.annotations.Nullable;

/**
 * A bound on the hit probability in one case of the common factor: what could be reached if,
 * project by project in a fixed order, it were seen whether the earlier ones succeed before the
 * next is decided on. Deciding everything beforehand is one way of doing so, so no set does better.
 * The limits are replaced by a {@link JointLimit}, which no set within them breaks.
 *
 * <p>The value with so much still needed and so much left before candidate k is the larger of that
 * before k + 1 and, if k fits, of p times that with its amount plus 1 − p times that without, both
 * with what k leaves.
 */
final class AdaptiveBound {

  private final NeedGrid grid;
  private final JointLimit limit;
  private final int width;

  /** By candidate: what can be reached from there on, by what is left, then by what is needed. */
  private final double[][] values;

  private AdaptiveBound(NeedGrid grid, JointLimit limit, double[][] values) {
    this.grid = grid;
    this.limit = limit;
    width = grid.top() + 1;
    this.values = values;
  }

  /**
   * Computes it for one case.
   *
   * @param chances by candidate
   * @return none if the work ended before
   */
  static @Nullable AdaptiveBound of(
      NeedGrid grid, JointLimit limit, int number, double[] chances, Work work) {
    int width = grid.top() + 1;
    double[][] values = new double[chances.length + 1][];
    AdaptiveBound bound = new AdaptiveBound(grid, limit, values);
    values[chances.length] = new double[(limit.cells() + 1) * width];
    for (int cell = 0; cell <= limit.cells(); cell++) {
      System.arraycopy(grid.tail(number), 0, values[chances.length], cell * width, width);
    }
    for (int k = chances.length - 1; k >= 0; k--) {
      if (!work.spend((limit.cells() + 1L) * width)) {
        return null;
      }
      values[k] = bound.before(k, number, chances[k]);
    }
    return bound;
  }

  /** How much memory it takes, in figures. */
  static long size(NeedGrid grid, JointLimit limit, int candidates) {
    return (limit.cells() + 1L) * (grid.top() + 1) * (candidates + 1);
  }

  private double[] before(int candidate, int number, double chance) {
    double rise = grid.rise(number);
    double[] later = values[candidate + 1];
    double[] result = new double[later.length];
    int use = limit.use(candidate);
    System.arraycopy(later, 0, result, 0, Math.min(use, limit.cells() + 1) * width);
    int steps = grid.steps(candidate);
    double part = grid.safePart(candidate, number);
    for (int cell = use; cell <= limit.cells(); cell++) {
      int from = (cell - use) * width;
      int at = cell * width;
      int sure = Math.min(steps, width);
      for (int i = 0; i < sure; i++) {
        result[at + i] = Math.max(later[at + i], chance + (1 - chance) * later[from + i]);
      }
      if (sure < width) {
        double below = (1 - part) * later[from] + part;
        double value = chance * Math.min(1, below + rise) + (1 - chance) * later[from + steps];
        result[at + steps] = Math.max(later[at + steps], value);
      }
      double comes = chance * (1 - part);
      double comesMore = chance * part;
      double stays = 1 - chance;
      double added = chance * rise;
      for (int i = steps + 1; i < width; i++) {
        double value =
            comes * later[from + i - steps]
                + comesMore * later[from + i - steps - 1]
                + stays * later[from + i]
                + added;
        result[at + i] = Math.max(later[at + i], Math.min(1, value));
      }
    }
    return result;
  }

  /** What can be reached from a candidate on, with all of the limit and the whole need left. */
  double whole() {
    return values[0][values[0].length - 1];
  }

  /**
   * The mean of what can be reached from a candidate on.
   *
   * @param masses how likely each place of the need is
   * @param low below this place all masses are zero
   * @param cell what is left
   */
  double mean(int candidate, double[] masses, int low, int cell) {
    double[] row = values[candidate];
    int at = cell * width;
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int i = low;
    for (; i + 3 < width; i += 4) {
      sum0 += masses[i] * row[at + i];
      sum1 += masses[i + 1] * row[at + i + 1];
      sum2 += masses[i + 2] * row[at + i + 2];
      sum3 += masses[i + 3] * row[at + i + 3];
    }
    for (; i < width; i++) {
      sum0 += masses[i] * row[at + i];
    }
    return sum0 + sum1 + (sum2 + sum3);
  }
}

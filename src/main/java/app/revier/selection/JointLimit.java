package app.revier.selection;

import java.util.Arrays;

/**
 * One limit made of all, each weighed by a price: what keeps all limits keeps this one too. Counted
 * in whole cells, uses rounded down, so that nothing is excluded that fits.
 */
final class JointLimit {

  private final double[] weights;
  private final int cells;
  private final int[] uses;

  /**
   * A joint limit.
   *
   * @param prices by limit, zero or more, not all zero
   * @param cells into how many cells the whole is divided
   */
  JointLimit(Candidates candidates, double[] prices, int cells) {
    this.cells = cells;
    double sum = Arrays.stream(prices).sum();
    long[] limits = candidates.limits();
    weights = new double[limits.length];
    for (int i = 0; i < limits.length; i++) {
      weights[i] = limits[i] == 0 ? 0 : prices[i] / sum / limits[i];
    }
    uses = new int[candidates.count()];
    for (int j = 0; j < uses.length; j++) {
      double use = 0;
      for (int i = 0; i < weights.length; i++) {
        use += weights[i] * candidates.use(i, j);
      }
      uses[j] = (int) Math.max(0, Math.floor(use * cells - 1e-7));
    }
  }

  /** How many cells the whole has; {@link #left} is at most this. */
  int cells() {
    return cells;
  }

  /** The cells a candidate needs. */
  int use(int candidate) {
    return uses[candidate];
  }

  /** The cells that are left when so much is left of each limit. */
  int left(long[] left) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * left[i];
    }
    return (int) Math.min(cells, Math.floor(sum * cells + 1e-7));
  }
}

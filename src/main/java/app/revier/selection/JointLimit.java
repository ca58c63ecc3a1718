package app.revier.selection;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One limit made of all, each weighed by a price: what keeps all limits keeps this one too. Counted
 * in whole cells, uses rounded down, so that nothing is excluded that fits.
 */
final class JointLimit {

  /** How much the rounding of other candidates matters. */
  static final double UNLIKELY = 0.2;

  private final double[] weights;
  private final int cells;
  private final int[] uses;

  /**
   * A joint limit.
   *
   * @param prices by limit, zero or more, not all zero
   * @param least into how many cells the whole is divided, or a quarter more
   * @param likely the candidates for which rounding matters
   */
  JointLimit(Candidates candidates, double[] prices, int least, BitSet likely) {
    double sum = Arrays.stream(prices).sum();
    long[] limits = candidates.limits();
    weights = new double[limits.length];
    for (int i = 0; i < limits.length; i++) {
      weights[i] = limits[i] == 0 ? 0 : prices[i] / sum / limits[i];
    }
    double[] parts = new double[candidates.count()];
    double[] importance = new double[parts.length];
    for (int j = 0; j < parts.length; j++) {
      for (int i = 0; i < weights.length; i++) {
        parts[j] += weights[i] * candidates.use(i, j);
      }
      importance[j] = likely.get(j) ? 1 : UNLIKELY;
    }
    cells = Rasters.steps(parts, importance, least, false);
    uses = new int[parts.length];
    for (int j = 0; j < parts.length; j++) {
      uses[j] = (int) Math.max(0, Math.floor(parts[j] * cells - 1e-7));
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

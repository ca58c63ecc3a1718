package app.revier.selection;

/**
 * What the candidates from one on can still add, quickly: at given prices of the limits no choice
 * of them is worth more than Σ price·left + Σ max(0, value − Σ price·use).
 */
final class Remainder {

  private final double[] prices;

  /** By candidate: what it and all later ones are worth beyond the prices of what they use. */
  private final double[] surplus;

  /** By limit, then by candidate: the least that it or a later one uses. */
  private final long[][] least;

  /**
   * Prepares for candidates in their order.
   *
   * @param prices by limit, for the whole of it, in thousandths of a cent
   */
  Remainder(Candidates candidates, double[] prices) {
    int count = candidates.count();
    long[] limits = candidates.limits();
    this.prices = new double[limits.length];
    least = new long[limits.length][count + 1];
    surplus = new double[count + 1];
    for (int i = 0; i < limits.length; i++) {
      this.prices[i] = limits[i] == 0 ? 0 : Math.max(0, prices[i]) / limits[i];
      least[i][count] = Long.MAX_VALUE;
    }
    for (int j = count - 1; j >= 0; j--) {
      double cost = 0;
      for (int i = 0; i < limits.length; i++) {
        least[i][j] = Math.min(least[i][j + 1], candidates.use(i, j));
        cost += this.prices[i] * candidates.use(i, j);
      }
      surplus[j] = surplus[j + 1] + Math.max(0, candidates.value(j) - cost);
    }
  }

  /** The candidates from one on are not worth more together, in thousandths of a cent. */
  double most(int candidate, long[] left) {
    double most = surplus[candidate];
    for (int i = 0; i < left.length; i++) {
      most += prices[i] * left[i];
    }
    return most * (1 + 1e-12) + 1;
  }

  /** Whether quite surely none of the candidates from one on fits. */
  boolean nothingFits(int candidate, long[] left) {
    for (int i = 0; i < left.length; i++) {
      if (least[i][candidate] > left[i]) {
        return true;
      }
    }
    return false;
  }
}

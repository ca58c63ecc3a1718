package app.revier.effect;

/**
 * How many of some projects were won, and between which limits the true rate lies.
 *
 * @param won how many were won
 * @param lost how many were lost
 * @param low the true rate is above this with 95 %
 * @param high the true rate is below this with 95 %
 */
public record SuccessRate(int won, int lost, double low, double high) {

  /** The weight of what is expected before anything was seen, in projects. */
  static final double WEIGHT = 2;

  private static final double TAIL = 0.05;

  /**
   * A rate with its 90 % interval.
   *
   * @param expected the rate that is expected before anything was seen, 0 to 1
   */
  static SuccessRate of(int won, int lost, double expected) {
    BetaDistribution beta =
        new BetaDistribution(won + WEIGHT * expected, lost + WEIGHT * (1 - expected));
    return new SuccessRate(won, lost, beta.quantile(TAIL), beta.quantile(1 - TAIL));
  }

  /** How many were decided. */
  public int closed() {
    return won + lost;
  }

  /** Won ÷ (won + lost), 0 to 1; there is at least one project. */
  public double rate() {
    return (double) won / closed();
  }
}

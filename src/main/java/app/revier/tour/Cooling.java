package app.revier.tour;

/**
 * Decides whether a changed plan is kept: a better one always, a worse one by chance, the less
 * likely the worse it is and the more of the search is over (simulated annealing; Kirkpatrick,
 * Gelatt and Vecchi, "Optimization by simulated annealing", 1983).
 */
final class Cooling {

  /** In the beginning a loss of so many usual profits is kept with probability 1/e. */
  private static final double FIRST = 1;

  /** In the end a loss of so many. */
  private static final double LAST = 0.01;

  /** The logarithm of 0 must not come up. */
  private static final double SMALLEST = 0x1p-33;

  private final double usualProfit;
  private final Dice dice;

  Cooling(double usualProfit, Dice dice) {
    this.usualProfit = usualProfit;
    this.dice = dice;
  }

  /**
   * Whether a change is kept.
   *
   * @param gain by how much the objective grew; negative for a loss
   * @param cooled the share of the cooling that is over
   */
  boolean keeps(long gain, double cooled) {
    if (gain >= 0) {
      return true;
    }
    // StrictMath gives the same on every machine.
    double temperature = usualProfit * FIRST * StrictMath.pow(LAST / FIRST, cooled);
    return gain >= temperature * StrictMath.log(dice.share() + SMALLEST);
  }
}

package app.revier.tour;

/**
 * How a search is divided: a few annealings from the full heat, then a few that begin half cooled,
 * each from the best plan until then. One long annealing settles early for a basin that chance
 * picks; several short ones compare basins, and the later ones look through the best of them.
 */
final class Phases {

  /** Annealings from the full heat. */
  private static final int HOT = 3;

  /** Their share of the search. */
  private static final double HOT_SHARE = 0.5;

  /** Annealings that begin half cooled. */
  private static final int WARM = 2;

  /** The share of the cooling that those leave out. */
  private static final double WARM_FROM = 0.4;

  private Phases() {}

  /**
   * The number of the phase, from 0.
   *
   * @param spent the share of the search that is over, from 0 to below 1
   */
  static int at(double spent) {
    return (int) position(spent);
  }

  /** How much of the cooling is over at a share of the search; from 0 to below 1 in each phase. */
  static double cooled(double spent) {
    double position = position(spent);
    double share = position - (int) position;
    return position < HOT ? share : WARM_FROM + (1 - WARM_FROM) * share;
  }

  /** Phases that are over, with the share of the present one behind the point. */
  private static double position(double spent) {
    double position =
        spent < HOT_SHARE
            ? spent / HOT_SHARE * HOT
            : HOT + (spent - HOT_SHARE) / (1 - HOT_SHARE) * WARM;
    // Just below 1 would be rounded up.
    return Math.min(position, Math.nextDown((double) HOT + WARM));
  }
}

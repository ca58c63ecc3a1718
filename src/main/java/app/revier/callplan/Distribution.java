package app.revier.callplan;

/** Visits as they are given out. */
final class Distribution {

  private final int[] visits;
  private final boolean isProven;

  /**
   * A distribution.
   *
   * @param visits the visits of each customer, in the order of the items
   * @param isProven whether nothing better is possible; else the search ended early
   */
  Distribution(int[] visits, boolean isProven) {
    this.visits = visits;
    this.isProven = isProven;
  }

  /** How many customers there are. */
  int size() {
    return visits.length;
  }

  /** The visits of a customer, by its place among the items. */
  int visits(int item) {
    return visits[item];
  }

  boolean isProven() {
    return isProven;
  }
}

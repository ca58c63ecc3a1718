package app.revier.callplan;

/** One customer as the distribution of visits knows it: numbers only. */
final class VisitItem {

  private final int least;
  private final int today;
  private final long weight;
  private final double[] gains;

  /**
   * A customer.
   *
   * @param least the fewest visits, from 0
   * @param today the visits of today, from 0; of equal results those nearer to them win
   * @param weight what one visit takes of the limit, from 1
   * @param gains what {@code least + k} visits bring more than {@code least}, from 0 on and never
   *     falling; not to be changed afterwards
   */
  VisitItem(int least, int today, long weight, double[] gains) {
    if (least < 0 || today < 0 || weight < 1 || gains.length == 0 || gains[0] != 0) {
      throw new IllegalArgumentException("item from " + least + " by " + weight);
    }
    for (int k = 1; k < gains.length; k++) {
      if (!(gains[k] >= gains[k - 1] && gains[k] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("gains fall at " + k);
      }
    }
    this.least = least;
    this.today = today;
    this.weight = weight;
    this.gains = gains;
  }

  int least() {
    return least;
  }

  int today() {
    return today;
  }

  long weight() {
    return weight;
  }

  /** How many numbers of visits it may get, from 1. */
  int choices() {
    return gains.length;
  }

  /** What a choice brings more than the first. */
  double gain(int choice) {
    return gains[choice];
  }

  /** The visits of a choice. */
  int visits(int choice) {
    return least + choice;
  }
}

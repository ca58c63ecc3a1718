package app.revier.territory;

/**
 * What a decision maker's behaviour says, four questions scored 0 (not at all) to 4 (very much).
 *
 * @param welcome are we welcome
 * @param helpful are service and products found helpful
 * @param regularOrders are orders regular
 * @param openness is there openness for new things
 */
public record LoyaltyAnswers(int welcome, int helpful, int regularOrders, int openness) {

  /** The highest score of a question. */
  public static final int MOST = 4;

  /** Refuses scores outside of 0 to 4. */
  public LoyaltyAnswers {
    for (int score : new int[] {welcome, helpful, regularOrders, openness}) {
      if (score < 0 || score > MOST) {
        throw new IllegalArgumentException("score out of range: " + score);
      }
    }
  }

  /** All four scores together, 0 to 16. */
  public int total() {
    return welcome + helpful + regularOrders + openness;
  }

  /** The loyalty of the contact, 0 to 100: the mean of the four scores × 25 (method, section 3). */
  public double score() {
    return score(total(), 1);
  }

  /**
   * The loyalty of several contacts, 0 to 100: the mean of their scores.
   *
   * @param points the sum of their {@link #total()}, each as often as it counts
   * @param count how often they count together, above zero
   */
  public static double score(int points, int count) {
    return points * 6.25 / count;
  }
}

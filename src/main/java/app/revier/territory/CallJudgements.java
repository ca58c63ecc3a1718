package app.revier.territory;

import org.jspecify.annotations.Nullable;

/**
 * What the rep judges visits to bring at one customer, as far as it differs from what is usual, and
 * within which numbers of visits the call plan is to stay (method, section 12).
 *
 * @param none the yearly revenue without any visit
 * @param today with as many visits as today
 * @param halfMore with half as many more
 * @param most with as many as make sense
 * @param atVisits of how many visits a year the judgement of today is, from 1; none for as many as
 *     the customer gets. It stays when the visits change, so that the curve does
 * @param leastVisits the fewest visits a year, from 0; none for no limit
 * @param mostVisits the most visits a year, up to {@link #MOST_VISITS}; none for no limit
 */
public record CallJudgements(
    @Nullable Money none,
    @Nullable Money today,
    @Nullable Money halfMore,
    @Nullable Money most,
    @Nullable Integer atVisits,
    @Nullable Integer leastVisits,
    @Nullable Integer mostVisits) {

  /** The most visits a year that a call plan gives: one a week. */
  public static final int MOST_VISITS = 52;

  /** Nothing differs. */
  public static final CallJudgements USUAL =
      new CallJudgements(null, null, null, null, null, null, null);

  /** Refuses amounts below zero and visits out of range. */
  public CallJudgements {
    check(none);
    check(today);
    check(halfMore);
    check(most);
    if (atVisits != null && (atVisits < 1 || atVisits > Visiting.MOST_VISITS)) {
      throw new IllegalArgumentException("judged at " + atVisits);
    }
    check(leastVisits);
    check(mostVisits);
  }

  private static void check(@Nullable Money amount) {
    if (amount != null && amount.isNegative()) {
      throw new IllegalArgumentException("judgement below zero: " + amount);
    }
  }

  private static void check(@Nullable Integer visits) {
    if (visits != null && (visits < 0 || visits > MOST_VISITS)) {
      throw new IllegalArgumentException("visits a year: " + visits);
    }
  }

  /** Whether none of the four revenues is said, so that all are the usual ones. */
  public boolean isUsual() {
    return none == null && today == null && halfMore == null && most == null;
  }

  /** The same without the four revenues; the numbers of visits stay. */
  public CallJudgements usual() {
    return new CallJudgements(null, null, null, null, atVisits, leastVisits, mostVisits);
  }

  /** The same with another revenue without visits. */
  public CallJudgements withNone(@Nullable Money amount) {
    return new CallJudgements(amount, today, halfMore, most, atVisits, leastVisits, mostVisits);
  }

  /** The same with another revenue with the visits of today. */
  public CallJudgements withToday(@Nullable Money amount) {
    return new CallJudgements(none, amount, halfMore, most, atVisits, leastVisits, mostVisits);
  }

  /** The same with another revenue with half as many more. */
  public CallJudgements withHalfMore(@Nullable Money amount) {
    return new CallJudgements(none, today, amount, most, atVisits, leastVisits, mostVisits);
  }

  /** The same with another revenue at most. */
  public CallJudgements withMost(@Nullable Money amount) {
    return new CallJudgements(none, today, halfMore, amount, atVisits, leastVisits, mostVisits);
  }

  /** The same with other fewest visits. */
  public CallJudgements withLeastVisits(@Nullable Integer visits) {
    return new CallJudgements(none, today, halfMore, most, atVisits, visits, mostVisits);
  }

  /** The same with other most visits. */
  public CallJudgements withMostVisits(@Nullable Integer visits) {
    return new CallJudgements(none, today, halfMore, most, atVisits, leastVisits, visits);
  }

  /** The same with the judgement of today being of another number of visits. */
  public CallJudgements withAtVisits(@Nullable Integer visits) {
    return new CallJudgements(none, today, halfMore, most, visits, leastVisits, mostVisits);
  }
}

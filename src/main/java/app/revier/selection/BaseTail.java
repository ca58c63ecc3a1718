package app.revier.selection;

import java.util.List;

/**
 * How likely, in each case of the common factor, the base outcomes come to at least an amount.
 *
 * <p>Up to 16 outcomes are gone through in all combinations, in cents. More are added on the grid
 * of their common divisor, where it has few enough buckets; these two are exact. All others are so
 * many that their tail is as good as smooth, and come from a {@link TableTail}.
 */
interface BaseTail {

  /** So many outcomes are gone through in all combinations. */
  int MOST_COMBINED = 16;

  /**
   * The tail of outcomes.
   *
   * @param outcomes uncertain ones
   * @param mostCases the most cases in which the same outcomes are asked for, which decides how
   *     fine the figures are
   */
  static BaseTail of(List<BaseOutcome> outcomes, Cases cases, int mostCases) {
    if (outcomes.size() <= MOST_COMBINED) {
      return new StepTail(outcomes, cases);
    }
    long bucket = GridTail.bucket(outcomes, mostCases);
    return bucket > 0
        ? new GridTail(outcomes, cases, bucket)
        : new TableTail(outcomes, cases, mostCases);
  }

  /** The base outcomes that may come or not. */
  static List<BaseOutcome> uncertain(List<BaseOutcome> base) {
    return base.stream()
        .filter(o -> o.amount() > 0 && o.probability() > 0 && o.probability() < 1)
        .toList();
  }

  /** The sum of the base outcomes that are sure to come, in cents. */
  static long certain(List<BaseOutcome> base) {
    return base.stream().filter(o -> o.probability() == 1).mapToLong(BaseOutcome::amount).sum();
  }

  /** The probability that the base comes to at least an amount. */
  double atLeast(int number, long amount);

  /**
   * A bound on how far the tail rises above its chord over any stretch of a width. Infinite if the
   * tail goes in steps.
   *
   * @param from the amount at which the first stretch begins
   * @param stretches so many widths from there on are looked at
   */
  double rise(int number, long from, long width, int stretches);
}

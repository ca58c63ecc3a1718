package app.revier.selection;

import java.util.List;

/**
 * How likely, in each case of the common factor, the base outcomes come to at least an amount.
 *
 * <p>Up to 16 outcomes are gone through in all combinations, in cents; more are added on a grid.
 */
interface BaseTail {

  /** So many outcomes are gone through in all combinations. */
  int MOST_COMBINED = 16;

  /**
   * The tail of outcomes.
   *
   * @param outcomes uncertain ones
   * @param bucket the width of the grid in cents, as {@link GridTail#bucket} says
   */
  static BaseTail of(List<BaseOutcome> outcomes, Cases cases, long bucket) {
    return outcomes.size() <= MOST_COMBINED
        ? new StepTail(outcomes, cases)
        : GridTail.of(outcomes, cases, bucket);
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

  /** How far, in cents, the sum of the base may be from the true one; zero if exact. */
  long errorBound();
}

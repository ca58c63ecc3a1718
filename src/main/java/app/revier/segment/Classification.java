package app.revier.segment;

import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is to us, and why.
 *
 * @param customer who
 * @param existing whether it buys from us; otherwise it is a prospect
 * @param revenue the base-year revenue
 * @param potential the potential used: the known one, but at least the revenue; none if missing
 * @param whitespace potential − revenue, at least 0; none if the potential is missing
 * @param computedSize by the thresholds
 * @param computedStrategy by the thresholds; none if the potential is missing
 * @param sizeReason which figure met which limit
 * @param strategyReason which figure met which limit
 * @param potentialBelowRevenue whether the known potential is below the revenue, a slip to be
 *     mended
 */
public record Classification(
    Customer customer,
    boolean existing,
    Money revenue,
    @Nullable Money potential,
    @Nullable Money whitespace,
    SizeClass computedSize,
    @Nullable Strategy computedStrategy,
    SizeReason sizeReason,
    StrategyReason strategyReason,
    boolean potentialBelowRevenue) {

  /** The size in force: the rep's own, else the computed one. */
  public SizeClass size() {
    var override = customer.override();
    return override != null && override.size() != null ? override.size() : computedSize;
  }

  /** The strategy in force: the rep's own, else the computed one; none if there is neither. */
  public @Nullable Strategy strategy() {
    var override = customer.override();
    return override != null && override.strategy() != null ? override.strategy() : computedStrategy;
  }

  /** The field of the matrix, or none without a strategy. */
  public @Nullable Cell cell() {
    Strategy strategy = strategy();
    return strategy == null ? null : Cell.of(size(), strategy);
  }

  /** The field the thresholds alone give, or none without a strategy. */
  public @Nullable Cell computedCell() {
    return computedStrategy == null ? null : Cell.of(computedSize, computedStrategy);
  }

  /**
   * Revenue ÷ potential, 0 to 1, at most 1; none if the potential is missing or zero. A negative
   * revenue counts as zero.
   */
  public @Nullable Double shareOfWallet() {
    if (potential == null || !potential.isPositive()) {
      return null;
    }
    return Math.max(0, revenue.cents()) / (double) potential.cents();
  }
}

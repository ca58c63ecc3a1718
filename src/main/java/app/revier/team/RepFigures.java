package app.revier.team;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.Collection;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a plan that stand in a row of the team view. What is not known is none: without a
 * target all that goes by it, without the public holidays of the plan year all that goes by the
 * time.
 *
 * @param target to be reached
 * @param expectedTotal of the plan year
 * @param hitProbability how likely the target is reached
 * @param expectedGap target − expected base
 * @param baseRevenue revenue of the base year
 * @param atRisk the expected loss
 * @param visitCapacity the visits that can be made
 * @param visitsNeeded what existing customers need
 * @param visitsFree what customers and selected projects leave; below zero what is too much
 * @param customers how many
 * @param projects how many are in the plan
 */
public record RepFigures(
    @Nullable Money target,
    Money expectedTotal,
    @Nullable Probability hitProbability,
    @Nullable Money expectedGap,
    Money baseRevenue,
    Money atRisk,
    @Nullable Integer visitCapacity,
    @Nullable Integer visitsNeeded,
    @Nullable Integer visitsFree,
    int customers,
    int projects) {

  /** Which part of the capacity is taken, as a share of 1 and beyond; none without any capacity. */
  public @Nullable Double capacityUsed() {
    return visitCapacity == null || visitsFree == null || visitCapacity == 0
        ? null
        : (visitCapacity - visitsFree) / (double) visitCapacity;
  }

  /**
   * The sums of all. A sum of which a part is not known is not known.
   *
   * @param hitProbability how likely the sum of the targets is reached, which is no sum
   */
  static RepFigures sum(Collection<RepFigures> all, @Nullable Probability hitProbability) {
    return new RepFigures(
        sum(all, RepFigures::target, Money.ZERO, Money::plus),
        Objects.requireNonNull(sum(all, RepFigures::expectedTotal, Money.ZERO, Money::plus)),
        hitProbability,
        sum(all, RepFigures::expectedGap, Money.ZERO, Money::plus),
        Objects.requireNonNull(sum(all, RepFigures::baseRevenue, Money.ZERO, Money::plus)),
        Objects.requireNonNull(sum(all, RepFigures::atRisk, Money.ZERO, Money::plus)),
        sum(all, RepFigures::visitCapacity, 0, Math::addExact),
        sum(all, RepFigures::visitsNeeded, 0, Math::addExact),
        sum(all, RepFigures::visitsFree, 0, Math::addExact),
        all.stream().mapToInt(RepFigures::customers).sum(),
        all.stream().mapToInt(RepFigures::projects).sum());
  }

  private static <T> @Nullable T sum(
      Collection<RepFigures> all,
      Function<RepFigures, @Nullable T> part,
      T none,
      BinaryOperator<T> plus) {
    T sum = none;
    for (RepFigures one : all) {
      @Nullable T next = part.apply(one);
      if (next == null) {
        return null;
      }
      sum = plus.apply(sum, next);
    }
    return sum;
  }
}

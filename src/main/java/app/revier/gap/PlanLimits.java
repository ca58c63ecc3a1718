package app.revier.gap;

import app.revier.selection.SelectionProblem.Limits;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.Money;
import org.jspecify.annotations.Nullable;

/**
 * What there is for growth projects that are still to be won; none means no limit.
 *
 * @param visits a number, zero or more
 * @param minutes working time besides the visits, zero or more
 * @param budget money, zero or more
 */
public record PlanLimits(
    @Nullable Integer visits, @Nullable Integer minutes, @Nullable Money budget) {

  /** No limit at all. */
  public static final PlanLimits NONE = new PlanLimits(null, null, null);

  /** Refuses negative limits. */
  public PlanLimits {
    if ((visits != null && visits < 0)
        || (minutes != null && minutes < 0)
        || (budget != null && budget.isNegative())) {
      throw new IllegalArgumentException("negative: " + visits + ", " + minutes + ", " + budget);
    }
  }

  /** Whether nothing is limited. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** The same with another limit of visits. */
  public PlanLimits withVisits(@Nullable Integer number) {
    return new PlanLimits(number, minutes, budget);
  }

  /** The same with another budget. */
  public PlanLimits withBudget(@Nullable Money other) {
    return new PlanLimits(visits, minutes, other);
  }

  /**
   * The limit of a resource: visits, minutes or cents; none if there is none.
   *
   * @param resource which
   */
  public @Nullable Long of(Resource resource) {
    return search().of(resource);
  }

  Limits search() {
    return new Limits(
        visits == null ? null : visits.longValue(),
        minutes == null ? null : minutes.longValue(),
        budget == null ? null : budget.cents());
  }
}

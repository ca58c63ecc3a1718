package app.revier.team;

import app.revier.capacity.TimeBudget;
import app.revier.capacity.VisitFrequencies;
import app.revier.gap.GapPlan;
import app.revier.segment.Classification;
import app.revier.segment.Segmentation;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one rep's plan, as the team view needs it.
 *
 * @param identity tells the rep's book from all others; two versions of one book have the same
 * @param name what the territory is called
 * @param asOf the day this version is of
 * @param currency of all amounts (ISO 4217)
 * @param plan to the target; where none is set, what is to be expected, with a target of zero
 * @param hasTarget whether a target is set
 * @param segmentation the classes of all customers
 * @param budget the time of the plan year; none if its public holidays are not known
 * @param frequencies how often customers are visited
 * @param customers all of them, with the positions that count
 * @param home where the rep starts from; none if it is not known
 */
public record RepPlan(
    String identity,
    String name,
    LocalDate asOf,
    String currency,
    GapPlan plan,
    boolean hasTarget,
    Segmentation segmentation,
    @Nullable TimeBudget budget,
    VisitFrequencies frequencies,
    List<Customer> customers,
    @Nullable Position home) {

  /** Keeps its own copy. */
  public RepPlan {
    customers = List.copyOf(customers);
  }

  /** The year that is planned. */
  public int planYear() {
    return plan.parameters().planYear();
  }

  /** What the figures say. */
  public RepFigures figures() {
    return new RepFigures(
        hasTarget ? plan.parameters().target() : null,
        plan.expectedTotal(),
        hasTarget ? plan.hitProbability() : null,
        hasTarget ? plan.expectedGap() : null,
        plan.baseRevenue(),
        plan.atRisk(),
        budget == null ? null : budget.visitCapacity(),
        budget == null ? null : budget.visitsNeeded(),
        budget == null ? null : visitsFree(budget),
        customers.size(),
        plan.selected().size());
  }

  /**
   * The visits left when customers, prospects with an interval and selected projects have theirs;
   * below zero those that are too many.
   */
  private int visitsFree(TimeBudget time) {
    return Math.toIntExact(time.visitsForProjects() - plan.use().visits());
  }

  /** The visits a year that a customer needs; 0 if it has no frequency. */
  int visitsOf(Customer customer) {
    Classification classes = segmentation.of(customer.id());
    Integer visits = frequencies.visitsOf(classes);
    return visits == null ? 0 : visits;
  }

  /** Whose the revenue is in the base year. */
  public Money baseRevenueOf(Customer customer) {
    return customer.revenue().in(plan.parameters().baseYear());
  }
}

package app.revier.gap;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario beside the plan.
 *
 * @param scenario what is otherwise
 * @param plan the plan as it is
 * @param proposal the plan of the scenario, with a selection of its own
 * @param hitIfKept the probability of reaching the scenario's target if the rep keeps to the
 *     projects of the plan, as far as the scenario leaves them, whether or not the limits suffice
 *     (see {@link #missingVisits} and {@link #missingBudget})
 */
public record ScenarioResult(
    Scenario scenario, GapPlan plan, GapPlan proposal, Probability hitIfKept) {

  /**
   * What becomes of the figures of the plan.
   *
   * @param securedRevenue under contract
   * @param expectedBase without projects
   * @param expectedGap to the target
   * @param expectedTotal with the selected projects
   * @param hitProbability by so much more likely, −1 to 1
   */
  public record Difference(
      Money securedRevenue,
      Money expectedBase,
      Money expectedGap,
      Money expectedTotal,
      double hitProbability) {}

  /** The figures of the scenario less those of the plan. */
  public Difference difference() {
    return new Difference(
        proposal.securedRevenue().minus(plan.securedRevenue()),
        proposal.expectedBase().minus(plan.expectedBase()),
        proposal.expectedGap().minus(plan.expectedGap()),
        proposal.expectedTotal().minus(plan.expectedTotal()),
        proposal.hitProbability().value() - plan.hitProbability().value());
  }

  /** So many visits more than there are the selection of the plan takes in the scenario. */
  public long missingVisits() {
    Integer visits = proposal.parameters().limits().visits();
    return visits == null
        ? 0
        : Math.max(0, kept().stream().mapToLong(kept -> kept.project().visits()).sum() - visits);
  }

  /** So much budget more than there is it takes. */
  public Money missingBudget() {
    Money budget = proposal.parameters().limits().budget();
    Money taken =
        kept().stream().map(kept -> kept.project().budget()).reduce(Money.ZERO, Money::plus);
    return budget == null ? Money.ZERO : taken.minus(budget).max(Money.ZERO);
  }

  /** What is left of the selection of the plan and still to be won, as the scenario has it. */
  private List<PlannedProject> kept() {
    Set<ProjectId> ids =
        plan.selected().stream().map(planned -> planned.project().id()).collect(Collectors.toSet());
    return proposal.projects().stream()
        .filter(planned -> planned.isOpen() && ids.contains(planned.project().id()))
        .toList();
  }

  /** The projects that the proposal takes and the plan does not. */
  public List<PlannedProject> comesIn() {
    return selectedOnlyIn(proposal, plan);
  }

  /** The projects that the plan takes and the proposal does not, those that are lost included. */
  public List<PlannedProject> goesOut() {
    return selectedOnlyIn(plan, proposal);
  }

  private static List<PlannedProject> selectedOnlyIn(GapPlan one, GapPlan other) {
    Set<ProjectId> ids =
        other.selected().stream()
            .map(planned -> planned.project().id())
            .collect(Collectors.toSet());
    return one.selected().stream()
        .filter(planned -> !ids.contains(planned.project().id()))
        .toList();
  }
}

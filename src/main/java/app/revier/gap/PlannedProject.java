package app.revier.gap;

import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A growth project as the plan sees it.
 *
 * @param project the project
 * @param customer at whom
 * @param rung which rung it belongs to
 * @param planValue its value in the plan year, on top of the base year
 * @param probability the win probability in force
 * @param expected plan value × probability, rounded to the cent
 * @param selected whether it is in the plan
 * @param reason why it is in or out
 * @param hitProbabilityWithout for a selected project: the hit probability if it alone were left
 *     out; for another: the hit probability if it alone were added, whatever the limits say; none
 *     if the project is closed
 * @param leftOut what keeps out a project that the selection leaves out; none for all others, and
 *     as long as the plan has not been explained
 */
public record PlannedProject(
    GrowthProject project,
    Customer customer,
    Rung rung,
    Money planValue,
    Probability probability,
    Money expected,
    boolean selected,
    Reason reason,
    @Nullable Probability hitProbabilityWithout,
    @Nullable LeftOut leftOut) {

  /** Why a project is in the plan or not. */
  public enum Reason {
    /** Won already: its value is in, and it takes nothing. */
    WON,
    /** The rep wants it in. */
    CHOSEN_IN,
    /** The rep wants it out. */
    CHOSEN_OUT,
    /** Open, and nothing is limited. */
    OPEN,
    /** Of the best selection within the limits. */
    SELECTED,
    /** Not of the best selection within the limits. */
    NOT_SELECTED,
    /** It cannot change the total: it has no value, or no chance. */
    NO_EFFECT,
    /** Lost or on hold. */
    CLOSED,
    /** It begins after the plan year. */
    TOO_LATE
  }

  /** Whether it is still to be won, so that the rep may take it in or out. */
  public boolean isOpen() {
    return switch (reason) {
      case CHOSEN_IN, CHOSEN_OUT, OPEN, SELECTED, NOT_SELECTED, NO_EFFECT -> true;
      case WON, CLOSED, TOO_LATE -> false;
    };
  }

  /**
   * By how much it raises the hit probability, or would raise it, from 0 to 1; none if it is
   * closed.
   *
   * @param hitProbability that of the plan
   */
  public @Nullable Double contribution(Probability hitProbability) {
    return hitProbabilityWithout == null
        ? null
        : Math.abs(hitProbability.value() - hitProbabilityWithout.value());
  }

  /**
   * The same for each visit that it still needs; none if it is not open or needs no visit.
   *
   * @param hitProbability that of the plan
   */
  public @Nullable Double contributionPerVisit(Probability hitProbability) {
    Double contribution = contribution(hitProbability);
    return contribution == null || !isOpen() || project.visits() == 0
        ? null
        : contribution / project.visits();
  }

  /**
   * What it is expected to bring for each visit that it still needs, rounded to the cent; none if
   * it is not open or needs no visit.
   */
  public @Nullable Money expectedPerVisit() {
    return !isOpen() || project.visits() == 0
        ? null
        : Money.ofCents(
            BigDecimal.valueOf(expected.cents())
                .divide(BigDecimal.valueOf(project.visits()), 0, RoundingMode.HALF_UP)
                .longValueExact());
  }

  /** Whether project and customer are as a territory has them. */
  boolean isOf(Territory territory) {
    return project.equals(territory.project(project.id()))
        && customer.equals(territory.customer(customer.id()));
  }

  /** The same figures for the project and the customer of another territory. */
  PlannedProject over(Territory territory) {
    return with(
        Objects.requireNonNull(territory.project(project.id())),
        Objects.requireNonNull(territory.customer(customer.id())),
        leftOut == null ? null : leftOut.over(territory));
  }

  PlannedProject explained(Map<ProjectId, LeftOut> reasons) {
    LeftOut why = reasons.get(project.id());
    return why == null ? this : with(project, customer, why);
  }

  private PlannedProject with(GrowthProject what, Customer where, @Nullable LeftOut why) {
    return new PlannedProject(
        what,
        where,
        rung,
        planValue,
        probability,
        expected,
        selected,
        reason,
        hitProbabilityWithout,
        why);
  }
}

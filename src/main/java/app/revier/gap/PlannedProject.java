package app.revier.gap;

import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import org.jspecify.annotations.Nullable;

/**
 * A growth project as the plan sees it.
 *
 * @param project the project
 * @param customer at whom
 * @param rung which rung it belongs to
 * @param planValue its value in the plan year
 * @param probability the win probability in force
 * @param expected plan value × probability, rounded to the cent
 * @param selected whether it is in the plan
 * @param reason why it is in or out
 * @param hitProbabilityWithout for a selected project: the hit probability if it alone were left
 *     out; for another: the hit probability if it alone were added; none if the project is closed
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
    @Nullable Probability hitProbabilityWithout) {

  /** Why a project is in the plan or not. */
  public enum Reason {
    /** Won already: its value is in. */
    WON,
    /** The rep wants it in. */
    CHOSEN_IN,
    /** The rep wants it out. */
    CHOSEN_OUT,
    /** Open, and nothing speaks against it. */
    OPEN,
    /** Lost or on hold. */
    CLOSED,
    /** It begins after the plan year. */
    TOO_LATE,
    /** The visits do not suffice for it. */
    VISITS,
    /** The budget does not suffice for it. */
    BUDGET
  }
}

package app.revier.segment;

import app.revier.territory.Probability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely the uncontracted revenue of a customer is kept, and why.
 *
 * @param probability the figure in force
 * @param byHand whether the rep set it
 * @param loyalty the loyalty it starts from, 0 to 100; none if unknown
 * @param deductions what lowered the computed figure; empty when set by hand
 */
public record Retention(
    Probability probability, boolean byHand, @Nullable Double loyalty, List<Deduction> deductions) {

  /** What lowers the retention probability. */
  public enum Deduction {
    /** The revenue fell by more than the limit from the year before to the base year. */
    REVENUE_FELL,
    /** A change of decision maker is announced. */
    DECISION_MAKER_LEAVES,
    /** A competitor attack is noted. */
    COMPETITOR_ATTACKS,
    /** No order for more than twice the usual interval. */
    ORDER_OVERDUE
  }
}

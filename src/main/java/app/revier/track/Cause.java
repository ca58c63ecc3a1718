package app.revier.track;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What made a part of the difference between what came and what was expected.
 *
 * @param kind what it is
 * @param customer whose it is; none for prices and all others
 * @param project which project it is; none if it is none
 * @param amount above zero if more came than was expected
 */
public record Cause(
    Kind kind, @Nullable CustomerId customer, @Nullable ProjectId project, Money amount) {

  /** What can make a difference. */
  public enum Kind {
    /** A customer bought more or less than expected. */
    CUSTOMER,
    /** A customer of the plan is lost: nothing more is expected of it. */
    CUSTOMER_LOST,
    /** A customer bought of whom the plan expected nothing. */
    CUSTOMER_NEW,
    /** A project is won, and adds more or less than was expected until now. */
    PROJECT_WON,
    /** A project is lost, put aside or deleted. */
    PROJECT_LOST,
    /** A project that was expected to have begun is still open. */
    PROJECT_LATE,
    /** Prices rose or fell by other than the plan had it. */
    PRICE,
    /** All that is not named. */
    OTHERS
  }
}

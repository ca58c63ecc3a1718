package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.territory.CustomerId;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rep says of a contact with a customer.
 *
 * @param customer with whom
 * @param date on which day
 * @param kind how
 * @param result what came of it
 * @param minutes how long it took; none if that is not known
 * @param drive how many minutes the way to a visit took; none if that is not known
 * @param note what was said; may be empty
 * @param nextStep what comes next; may be empty
 * @param nextDate when the next step is due; the customer is then to be visited
 * @param project the project it was about; none leaves it to the one that needs visits there
 * @param stage the code of the stage the project has from now on; empty leaves it
 * @param wanted what a visit that was moved is called until it takes place, not empty
 */
public record Report(
    CustomerId customer,
    LocalDate date,
    Activity.Kind kind,
    Activity.Result result,
    @Nullable Integer minutes,
    @Nullable Integer drive,
    String note,
    String nextStep,
    @Nullable LocalDate nextDate,
    @Nullable ProjectId project,
    String stage,
    String wanted) {

  /** Why a report cannot be. */
  public enum Problem {
    /** The book does not hold the customer. */
    NO_CUSTOMER,
    /** It says that something was held that is still to come. */
    NOT_YET,
    /** It took no time, or more than a day. */
    MINUTES,
    /** The way took no time, or more than a day, or led to no visit. */
    DRIVE,
    /** The next step is due before the contact. */
    NEXT_BEFORE,
    /** The next step has a day, but it does not say what it is. */
    NEXT_WITHOUT_STEP,
    /** The book does not hold the project. */
    NO_PROJECT,
    /** The project is one of another customer. */
    PROJECT_OF_ANOTHER,
    /** A stage is given, and it cannot be told for which project. */
    STAGE_OF_WHICH,
    /** The stage is none of the rep's list. */
    NO_STAGE
  }
}

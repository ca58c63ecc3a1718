package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.territory.CustomerId;
import app.revier.territory.Note;
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
 * @param nextDate when the next step is due
 * @param project the project it was about; none leaves it to the one that needs visits there
 * @param stage the code of the stage the project has from now on; empty leaves it
 * @param wanted what a visit or call that was moved is called until it takes place, not empty
 * @param nextKind what the next step is
 * @param nextTitle what a call or desk work is called among the tasks; ends with the customer's
 *     name, a colon, a space and the next step
 * @param nextMinutes how long the next step takes; none leaves it to the customer and its kind
 * @param corrects the report that this one takes the place of; none for a new one, which corrects
 *     that of a visit on the same day
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
    String wanted,
    NextKind nextKind,
    String nextTitle,
    @Nullable Integer nextMinutes,
    @Nullable ActivityId corrects) {

  /** The longest note, in characters. */
  public static final int LONGEST_NOTE = Note.LONGEST;

  /** The longest next step, in characters. */
  public static final int LONGEST_STEP = 200;

  /** What comes next. */
  public enum NextKind {
    /** A visit in the week from its day on. */
    VISIT,
    /** A call in the week from its day on: it needs no road. */
    CALL,
    /** Desk work, to be done by its day if it has one. */
    TASK
  }

  /** A report that names none that it corrects. */
  public Report(
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
      String wanted,
      NextKind nextKind,
      String nextTitle,
      @Nullable Integer nextMinutes) {
    this(
        customer,
        date,
        kind,
        result,
        minutes,
        drive,
        note,
        nextStep,
        nextDate,
        project,
        stage,
        wanted,
        nextKind,
        nextTitle,
        nextMinutes,
        null);
  }

  /** The same in place of an earlier report; none for a new one. */
  public Report correcting(@Nullable ActivityId earlier) {
    return new Report(
        customer,
        date,
        kind,
        result,
        minutes,
        drive,
        note,
        nextStep,
        nextDate,
        project,
        stage,
        wanted,
        nextKind,
        nextTitle,
        nextMinutes,
        earlier);
  }

  /** A report whose next step, if it has a day, is a visit. */
  public Report(
      CustomerId customer,
      LocalDate date,
      Activity.Kind kind,
      Activity.Result result,
      @Nullable Integer minutes,
      String note,
      String nextStep,
      @Nullable LocalDate nextDate,
      @Nullable ProjectId project,
      String stage,
      String wanted) {
    this(
        customer,
        date,
        kind,
        result,
        minutes,
        null,
        note,
        nextStep,
        nextDate,
        project,
        stage,
        wanted,
        NextKind.VISIT,
        "",
        null);
  }

  /**
   * A visit of which nothing more is said.
   *
   * @param wanted what a visit that was moved is called until it takes place, not empty
   */
  public static Report ofVisit(
      CustomerId customer, LocalDate date, Activity.Result result, String wanted) {
    return of(Activity.Kind.VISIT, customer, date, result, wanted);
  }

  /** A contact of which nothing more is said. */
  static Report of(
      Activity.Kind kind,
      CustomerId customer,
      LocalDate date,
      Activity.Result result,
      String wanted) {
    return new Report(customer, date, kind, result, null, "", "", null, null, "", wanted);
  }

  /** Why a report cannot be. */
  public enum Problem {
    /** The book does not hold the customer. */
    NO_CUSTOMER,
    /** It says that something was held that is still to come. */
    NOT_YET,
    /** Its day is longer ago than anyone still reports. */
    TOO_LONG_AGO,
    /** Its day, or the next step's, is further ahead than anyone plans. */
    TOO_FAR_AHEAD,
    /** It took no time, or more than a day. */
    MINUTES,
    /** The way took no time, or more than a day, or led to no visit. */
    DRIVE,
    /** The next step is due before the contact. */
    NEXT_BEFORE,
    /** The next step has a day, a kind or a duration, but it does not say what it is. */
    NEXT_WITHOUT_STEP,
    /** The next step is a call, which needs a day. */
    CALL_WITHOUT_DATE,
    /** The book does not hold the project. */
    NO_PROJECT,
    /** The report that is corrected is not in the book any more, or is one of another customer. */
    NO_REPORT,
    /** The visit of that day has a report of its own. */
    VISIT_REPORTED,
    /** The project is one of another customer. */
    PROJECT_OF_ANOTHER,
    /** A stage is given, and it cannot be told for which project. */
    STAGE_OF_WHICH,
    /** The stage is none of the rep's list. */
    NO_STAGE,
    /** The note or the next step is longer than any. */
    TOO_LONG
  }
}

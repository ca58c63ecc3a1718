package app.revier.agenda;

import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a contact with a customer, as the rep reports it (method, section 14).
 *
 * @param id which activity
 * @param customer with whom
 * @param date on which day
 * @param kind how
 * @param result what came of it
 * @param planned whether a stop or a fixed appointment of that day was meant for it
 * @param minutes how long it took, from 1; none if that is not known
 * @param drive how long the way there took; none if that is not known
 * @param note what was said; may be empty
 * @param nextStep what comes next; may be empty
 * @param nextDate the day on which the next step is due, if one was given
 * @param project the project it was about, if any
 * @param stage the code of the stage the project has since; empty if that stayed as it was
 * @param effects what the report changed beside, to be taken back if it is corrected
 */
public record Activity(
    ActivityId id,
    CustomerId customer,
    LocalDate date,
    Kind kind,
    Result result,
    boolean planned,
    @Nullable Integer minutes,
    @Nullable Drive drive,
    String note,
    String nextStep,
    @Nullable LocalDate nextDate,
    @Nullable ProjectId project,
    String stage,
    Effects effects)
    implements AgendaEntry {

  /** The longest contact that can be reported: a day. */
  public static final int MOST_MINUTES = 1_440;

  /** How a customer is met. */
  public enum Kind {
    /** At the customer. */
    VISIT,
    /** By telephone. */
    CALL,
    /** By video. */
    VIDEO
  }

  /** What came of it. */
  public enum Result {
    /** It took place. */
    HELD,
    /** It did not take place. */
    NOT_HELD,
    /** It did not take place on that day and is wanted soon. */
    MOVED
  }

  /**
   * The way to a visit, in minutes.
   *
   * @param minutes how long it took, from 1
   * @param estimated how long it was estimated to take, from the place that was planned before it
   *     and without what reports have taught, from 1; none if no visit was planned
   */
  public record Drive(int minutes, @Nullable Integer estimated) {

    /** Refuses what cannot have been. */
    public Drive {
      if (minutes < 1 || minutes > MOST_MINUTES || (estimated != null && estimated < 1)) {
        throw new IllegalArgumentException("drive of " + minutes + " min, not " + estimated);
      }
    }
  }

  /**
   * What a report changed beside.
   *
   * @param lastVisit the customer's last visit before it became this one, if there was one
   * @param stage the code of the project's stage before; empty if it was not changed
   * @param counted whether the project needs one visit less since
   * @param next the next step the project had before that of this report; none if it had none, or
   *     the report has none
   */
  public record Effects(
      @Nullable LocalDate lastVisit, String stage, boolean counted, @Nullable DueStep next) {

    /** Nothing was changed. */
    public static final Effects NONE = new Effects(null, "", false);

    /** The project had no next step before, or still has it. */
    public Effects(@Nullable LocalDate lastVisit, String stage, boolean counted) {
      this(lastVisit, stage, counted, null);
    }
  }

  /** Refuses what cannot have been. */
  public Activity {
    if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
      throw new IllegalArgumentException("contact of " + minutes + " min");
    }
    if (drive != null && kind != Kind.VISIT) {
      throw new IllegalArgumentException("drive to no visit");
    }
    if (nextDate != null && nextDate.isBefore(date)) {
      throw new IllegalArgumentException("next step before the contact: " + nextDate);
    }
    if (project == null && (!stage.isEmpty() || effects.counted())) {
      throw new IllegalArgumentException("stage of no project: " + stage);
    }
  }

  /** Whether the customer was visited. */
  public boolean isHeldVisit() {
    return kind == Kind.VISIT && result == Result.HELD;
  }

  /** Whether the customer was spoken to from afar: by telephone or video. */
  public boolean isHeldCall() {
    return kind != Kind.VISIT && result == Result.HELD;
  }

  /** The same without the project, which is about to be removed. */
  public Activity withoutProject() {
    return new Activity(
        id,
        customer,
        date,
        kind,
        result,
        planned,
        minutes,
        drive,
        note,
        nextStep,
        nextDate,
        null,
        "",
        new Effects(effects.lastVisit(), "", false));
  }
}

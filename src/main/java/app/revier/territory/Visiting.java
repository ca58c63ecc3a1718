package app.revier.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a customer is visited.
 *
 * @param intervalDays the desired days between two visits, from 1 to {@link #MOST_DAYS}; none
 *     follows the cell
 * @param minutes how long a visit takes, from 1 to {@link #MOST_MINUTES}; none follows the setting
 * @param lastVisit the day of the latest visit
 * @param hours when the customer can be visited; none means whenever the rep works
 * @param preparationMinutes quiet preparation wanted directly before each visit, zero or more
 * @param withoutAppointment whether the rep comes without asking before
 * @param questions what the rep wants to ask at the next visit; may be empty
 * @param callsPerYear how many calls a year the customer gets beside the visits, from 0; none
 *     follows the cell
 * @param visitsPerYear the desired visits a year, exactly, from 0 to {@link #MOST_VISITS}; none
 *     follows the interval, or without one the cell. There is never both: whichever is said last
 *     takes the place of the other
 */
public record Visiting(
    @Nullable Integer intervalDays,
    @Nullable Integer minutes,
    @Nullable LocalDate lastVisit,
    @Nullable WeekHours hours,
    int preparationMinutes,
    boolean withoutAppointment,
    String questions,
    @Nullable Integer callsPerYear,
    @Nullable Integer visitsPerYear) {

  /** The most visits a year that can be entered: one a day. */
  public static final int MOST_VISITS = 365;

  /** The most calls a year that can be entered: one a week. */
  public static final int MOST_CALLS = 52;

  /** The longest interval that can be entered: ten years. */
  public static final int MOST_DAYS = 3_650;

  /** The longest visit or preparation that can be entered: a day. */
  public static final int MOST_MINUTES = 1_440;

  /** Nothing is known. */
  public static final Visiting UNKNOWN = new Visiting(null, null, null);

  /** Refuses intervals, durations and calls out of range. */
  public Visiting {
    if ((intervalDays != null && (intervalDays < 1 || intervalDays > MOST_DAYS))
        || (minutes != null && (minutes < 1 || minutes > MOST_MINUTES))
        || preparationMinutes < 0
        || preparationMinutes > MOST_MINUTES
        || (callsPerYear != null && (callsPerYear < 0 || callsPerYear > MOST_CALLS))
        || (visitsPerYear != null && (visitsPerYear < 0 || visitsPerYear > MOST_VISITS))) {
      throw new IllegalArgumentException(
          "visit every " + intervalDays + " d for " + minutes + ", calls " + callsPerYear);
    }
    if (intervalDays != null && visitsPerYear != null) {
      throw new IllegalArgumentException(intervalDays + " d and " + visitsPerYear + " a year");
    }
  }

  /** Calls as the cell has them. */
  public Visiting(
      @Nullable Integer intervalDays,
      @Nullable Integer minutes,
      @Nullable LocalDate lastVisit,
      @Nullable WeekHours hours,
      int preparationMinutes,
      boolean withoutAppointment,
      String questions) {
    this(
        intervalDays,
        minutes,
        lastVisit,
        hours,
        preparationMinutes,
        withoutAppointment,
        questions,
        null,
        null);
  }

  /** Visits that are asked for before, with nothing to be asked there. */
  public Visiting(
      @Nullable Integer intervalDays,
      @Nullable Integer minutes,
      @Nullable LocalDate lastVisit,
      @Nullable WeekHours hours,
      int preparationMinutes) {
    this(intervalDays, minutes, lastVisit, hours, preparationMinutes, false, "");
  }

  /** Visits at any hour, without preparation. */
  public Visiting(
      @Nullable Integer intervalDays, @Nullable Integer minutes, @Nullable LocalDate lastVisit) {
    this(intervalDays, minutes, lastVisit, null, 0);
  }

  /** The same with another interval; none follows the cell. */
  public Visiting withIntervalDays(@Nullable Integer days) {
    return new Visiting(
        days,
        minutes,
        lastVisit,
        hours,
        preparationMinutes,
        withoutAppointment,
        questions,
        callsPerYear,
        days == null ? visitsPerYear : null);
  }

  /** The same with another duration; none follows the setting. */
  public Visiting withMinutes(@Nullable Integer time) {
    return new Visiting(
        intervalDays,
        time,
        lastVisit,
        hours,
        preparationMinutes,
        withoutAppointment,
        questions,
        callsPerYear,
        visitsPerYear);
  }

  /** The same with another latest visit. */
  public Visiting withLastVisit(@Nullable LocalDate day) {
    return new Visiting(
        intervalDays,
        minutes,
        day,
        hours,
        preparationMinutes,
        withoutAppointment,
        questions,
        callsPerYear,
        visitsPerYear);
  }

  /** The same with other hours; none means whenever the rep works. */
  public Visiting withHours(@Nullable WeekHours week) {
    return new Visiting(
        intervalDays,
        minutes,
        lastVisit,
        week,
        preparationMinutes,
        withoutAppointment,
        questions,
        callsPerYear,
        visitsPerYear);
  }

  /** The same with other quiet preparation. */
  public Visiting withPreparationMinutes(int time) {
    return new Visiting(
        intervalDays,
        minutes,
        lastVisit,
        hours,
        time,
        withoutAppointment,
        questions,
        callsPerYear,
        visitsPerYear);
  }

  /** The same for a rep who comes without asking before, or asks. */
  public Visiting withWithoutAppointment(boolean value) {
    return new Visiting(
        intervalDays,
        minutes,
        lastVisit,
        hours,
        preparationMinutes,
        value,
        questions,
        callsPerYear,
        visitsPerYear);
  }

  /** The same with other questions for the next visit. */
  public Visiting withQuestions(String text) {
    return new Visiting(
        intervalDays,
        minutes,
        lastVisit,
        hours,
        preparationMinutes,
        withoutAppointment,
        text,
        callsPerYear,
        visitsPerYear);
  }

  /** The same with another number of calls a year; none follows the cell. */
  public Visiting withCallsPerYear(@Nullable Integer calls) {
    return new Visiting(
        intervalDays,
        minutes,
        lastVisit,
        hours,
        preparationMinutes,
        withoutAppointment,
        questions,
        calls,
        visitsPerYear);
  }

  /** The same with another number of visits a year; none follows the interval or the cell. */
  public Visiting withVisitsPerYear(@Nullable Integer visits) {
    return new Visiting(
        visits == null ? intervalDays : null,
        minutes,
        lastVisit,
        hours,
        preparationMinutes,
        withoutAppointment,
        questions,
        callsPerYear,
        visits);
  }

  /** Whether the customer itself says how often it is visited. */
  public boolean hasOwnFrequency() {
    return intervalDays != null || visitsPerYear != null;
  }
}

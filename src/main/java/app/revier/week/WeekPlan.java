package app.revier.week;

import app.revier.agenda.Stop;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Planned days. A search that was stopped has planned the weeks it came to; the days after them are
 * missing.
 *
 * @param days the working days in order, also those that hold nothing
 * @param daysOff the days of the same span on which the rep does not work
 * @param leftOut what should be done and is not planned, the most valuable first
 * @param slips the visits that come later than their interval allows, the latest first
 * @param points Σ value of the planned visits
 * @param displaced the stops of a plan that is kept which cannot be at their time any more; they
 *     are planned at another time, or not any more
 * @param calls the calls that are due and found no gap, those due first before others
 */
public record WeekPlan(
    List<PlannedDay> days,
    List<DayOff> daysOff,
    List<Unplanned> leftOut,
    List<Slip> slips,
    double points,
    List<Displaced> displaced,
    List<CallLeft> calls) {

  /**
   * A stop of a kept plan that cannot be at its time.
   *
   * @param before the stop as it was
   * @param why what is in its way
   * @param date the day on which it is now; none if it is not planned any more
   * @param begin when it begins there
   */
  public record Displaced(
      Stop before, Unplanned.Why why, @Nullable LocalDate date, @Nullable LocalTime begin) {

    /** One that has no other place, or none yet. */
    public Displaced(Stop before, Unplanned.Why why) {
      this(before, why, null, null);
    }

    Displaced to(LocalDate newDate, LocalTime newBegin) {
      return new Displaced(before, why, newDate, newBegin);
    }
  }

  /** Keeps its own copies. */
  public WeekPlan {
    days = List.copyOf(days);
    daysOff = List.copyOf(daysOff);
    leftOut = List.copyOf(leftOut);
    slips = List.copyOf(slips);
    displaced = List.copyOf(displaced);
    calls = List.copyOf(calls);
  }

  /** A plan that keeps none before it, or all of it. */
  public WeekPlan(
      List<PlannedDay> days,
      List<DayOff> daysOff,
      List<Unplanned> leftOut,
      List<Slip> slips,
      double points) {
    this(days, daysOff, leftOut, slips, points, List.of(), List.of());
  }

  /** All minutes on the road. */
  public int driveMinutes() {
    return days.stream().mapToInt(PlannedDay::driveMinutes).sum();
  }
}

package app.revier.week;

import java.util.List;

/**
 * Planned days. A search that was stopped has planned the weeks it came to; the days after them are
 * missing.
 *
 * @param days the working days in order, also those that hold nothing
 * @param daysOff the days of the same span on which the rep does not work
 * @param leftOut what should be done and is not planned, the most valuable first
 * @param slips the visits that come later than their interval allows, the latest first
 * @param points Σ value of the planned visits
 */
public record WeekPlan(
    List<PlannedDay> days,
    List<DayOff> daysOff,
    List<Unplanned> leftOut,
    List<Slip> slips,
    double points) {

  /** Keeps its own copies. */
  public WeekPlan {
    days = List.copyOf(days);
    daysOff = List.copyOf(daysOff);
    leftOut = List.copyOf(leftOut);
    slips = List.copyOf(slips);
  }

  /** All minutes on the road. */
  public int driveMinutes() {
    return days.stream().mapToInt(PlannedDay::driveMinutes).sum();
  }
}

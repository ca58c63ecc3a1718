package app.revier.week;

import java.time.LocalTime;
import java.util.List;

/**
 * A working day with what it holds.
 *
 * @param day the day and its limits
 * @param leave when the rep leaves the start; the beginning of the first stop if that needs no
 *     journey
 * @param back when the rep is at the finish
 * @param lastDriveMinutes on the road from the last place to the finish
 * @param stops what is done, in order
 */
public record PlannedDay(
    WorkDay day, LocalTime leave, LocalTime back, int lastDriveMinutes, List<PlannedStop> stops) {

  /** Keeps its own copy. */
  public PlannedDay {
    stops = List.copyOf(stops);
  }

  /** All minutes on the road. */
  public int driveMinutes() {
    return lastDriveMinutes + stops.stream().mapToInt(PlannedStop::driveMinutes).sum();
  }
}

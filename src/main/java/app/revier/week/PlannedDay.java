package app.revier.week;

import app.revier.territory.Customer;
import app.revier.territory.Position;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

  /**
   * Whether the way to a stop takes only about its time: one of its ends is known by postcode or
   * town.
   *
   * @param index of the stop, from 0; the number of stops for the way to the finish
   */
  public boolean isWayAbout(int index) {
    boolean moves = index == stops.size() || place(index) != null;
    int before = index - 1;
    while (before >= 0 && place(before) == null) {
      before--;
    }
    return moves && (isByArea(place(index)) || isByArea(place(before)));
  }

  /** Whether any of its ways takes only about its time. */
  public boolean isAbout() {
    return IntStream.rangeClosed(0, stops.size()).anyMatch(this::isWayAbout);
  }

  private @Nullable Position place(int index) {
    Customer customer = index < 0 || index >= stops.size() ? null : stops.get(index).customer();
    return customer == null ? null : customer.position();
  }

  private static boolean isByArea(@Nullable Position place) {
    return place != null && place.origin().isByArea();
  }
}

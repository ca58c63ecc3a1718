package app.revier.week;

import app.revier.agenda.Stop;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place for one more visit in the days as they stand.
 *
 * @param visit the visit at that place
 * @param detourMinutes more on the road than without it; below zero where the order gets better
 * @param about whether that is only about right, since a place is known by postcode or town only
 * @param empty whether nothing else stands on the day yet, so that it could be at any time of it
 * @param stops all stops of the day with it
 * @param before all stops of the day as they stand
 * @param moved those of them that would be at another time, as they stand
 * @param instead the visit that would give its place; none if none would
 */
public record Opening(
    Stop visit,
    int detourMinutes,
    boolean about,
    boolean empty,
    List<Stop> stops,
    List<Stop> before,
    List<Stop> moved,
    @Nullable Stop instead) {

  /** Keeps its own copies. */
  public Opening {
    stops = List.copyOf(stops);
    before = List.copyOf(before);
    moved = List.copyOf(moved);
  }

  /** Its day. */
  public LocalDate date() {
    return visit.date();
  }

  /** What it asks of the days: minutes on the road, and what others are put to, in minutes. */
  int cost() {
    return detourMinutes + 30 * moved.size() + (instead == null ? 0 : 120);
  }
}

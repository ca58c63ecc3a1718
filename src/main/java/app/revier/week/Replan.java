package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Days planned anew after something changed.
 *
 * @param request what the new plan was asked for
 * @param plan the new plan
 * @param calledOff the appointments that do not take place any more
 * @param calledOffStops the planned visits that do not take place any more
 * @param moved what was planned before and is now at another time, be it by a minute; breaks aside
 * @param dropped what was planned before and is not any more, called-off visits and breaks aside
 * @param added the visits that were not planned before
 * @param holes where called-off visits leave room, and who could be visited there
 */
public record Replan(
    WeekRequest request,
    WeekPlan plan,
    List<Appointment> calledOff,
    List<Stop> calledOffStops,
    List<Moved> moved,
    List<Stop> dropped,
    List<Added> added,
    List<Hole> holes) {

  /** Keeps its own copies. */
  public Replan {
    calledOff = List.copyOf(calledOff);
    calledOffStops = List.copyOf(calledOffStops);
    moved = List.copyOf(moved);
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
    holes = List.copyOf(holes);
  }

  /** The last of the days, working or not. */
  public LocalDate lastDay() {
    return request.lastDay();
  }

  /**
   * A stop at another time.
   *
   * @param before as it was planned
   * @param date its new day
   * @param begin its new beginning
   * @param end its new end
   */
  public record Moved(Stop before, LocalDate date, LocalTime begin, LocalTime end) {}

  /**
   * A visit that was not planned before.
   *
   * @param customer whom
   * @param date its day
   * @param begin its beginning
   */
  public record Added(Customer customer, LocalDate date, LocalTime begin) {}

  /**
   * Room that a called-off visit leaves.
   *
   * @param date on which day
   * @param from from when on there is nothing else
   * @param until until when
   * @param nearby who could be visited there, prospects included, the smallest detour first
   */
  public record Hole(LocalDate date, LocalTime from, LocalTime until, List<Nearby> nearby) {

    /** Keeps its own copy. */
    public Hole {
      nearby = List.copyOf(nearby);
    }
  }

  /**
   * Someone who could be visited instead.
   *
   * @param facts who
   * @param begin when the visit could begin
   * @param detourMinutes more minutes on the road than without it
   * @param about whether these are only about right, since a place is known by postcode or town
   *     only
   * @param value what the visit would be worth
   */
  public record Nearby(
      CustomerFacts facts, LocalTime begin, int detourMinutes, boolean about, VisitValue value) {}

  /** What falls out, but for calls that fill gaps: those give way to all else. */
  List<Stop> firmDropped() {
    return dropped.stream().filter(stop -> !stop.isRhythmCall()).toList();
  }

  /** What moves, but for calls that fill gaps. */
  List<Moved> firmMoved() {
    return moved.stream().filter(move -> !move.before().isRhythmCall()).toList();
  }
}

package app.revier.book;

import app.revier.agenda.Stop;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on days that an absence is about to take, and needs other days then. It is never
 * removed: it stays on its day, in conflict, until it is planned elsewhere.
 *
 * @param visits visits and appointments at customers
 * @param confirmed how many of them are confirmed
 * @param others appointments without a customer, and tasks
 */
public record TakenDays(int visits, int confirmed, int others) {

  /**
   * What stands on some days and is not reported.
   *
   * @param from the first day
   * @param until the last day
   */
  public static TakenDays of(Snapshot snapshot, LocalDate from, LocalDate until) {
    ReportedAgenda reported = new ReportedAgenda(snapshot.agenda());
    List<Stop> stops =
        snapshot.agenda().stops().stream()
            .filter(stop -> !stop.date().isBefore(from) && !stop.date().isAfter(until))
            .filter(stop -> stop.kind() != Stop.Kind.BREAK && reported.report(stop) == null)
            .toList();
    int visits = (int) stops.stream().filter(stop -> stop.customer() != null).count();
    int confirmed =
        (int) stops.stream().filter(stop -> stop.customer() != null && stop.confirmed()).count();
    return new TakenDays(visits, confirmed, stops.size() - visits);
  }

  /** Both together. */
  public TakenDays plus(TakenDays other) {
    return new TakenDays(visits + other.visits, confirmed + other.confirmed, others + other.others);
  }

  /** Whether nothing has to move. */
  public boolean isNothing() {
    return visits == 0 && others == 0;
  }
}

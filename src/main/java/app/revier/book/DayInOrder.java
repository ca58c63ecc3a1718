package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.week.DayByHand;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Puts a day of the book in order around what the rep has put somewhere: see {@link DayByHand}. */
final class DayInOrder {

  private final WeekRequest request;
  private final Supplier<StopId> ids;

  /**
   * Days by the rules of a request.
   *
   * @param ids gives a break that a day needs now its identity
   */
  DayInOrder(WeekRequest request, Supplier<StopId> ids) {
    this.request = request;
    this.ids = ids;
  }

  /** The stops of a day, put in order around those that were put there. */
  List<Stop> inOrder(Agenda agenda, LocalDate date, List<Stop> wanted, Collection<StopId> placed) {
    Agenda planning = new ReportedAgenda(agenda).forPlanning();
    List<Stop> stops =
        DayByHand.inOrder(request.with(planning), date, planned(agenda, date, wanted), placed, ids);
    return asInBook(agenda, date, stops);
  }

  /** As the planner takes them: what was not held is none, what was held is confirmed. */
  static List<Stop> planned(Agenda agenda, LocalDate date, List<Stop> wanted) {
    ReportedAgenda reported = new ReportedAgenda(agenda);
    Map<StopId, Stop> taken = new HashMap<>();
    reported.forPlanning().stopsOn(date).forEach(stop -> taken.put(stop.id(), stop));
    List<Stop> planned = new ArrayList<>();
    for (Stop stop : wanted) {
      if (reported.report(stop) == null) {
        planned.add(stop);
      } else if (taken.containsKey(stop.id())) {
        planned.add(taken.get(stop.id()));
      }
    }
    return planned;
  }

  /** With what was reported as the book has it. */
  static List<Stop> asInBook(Agenda agenda, LocalDate date, List<Stop> stops) {
    ReportedAgenda reported = new ReportedAgenda(agenda);
    List<Stop> all = new ArrayList<>();
    stops.stream().filter(stop -> reported.report(stop) == null).forEach(all::add);
    agenda.stopsOn(date).stream().filter(stop -> reported.report(stop) != null).forEach(all::add);
    return all;
  }
}

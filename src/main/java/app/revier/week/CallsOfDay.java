package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a day that was changed by hand: each stays where it is as long as that is in
 * nobody's way, else it goes into another gap of the day. What has none is not planned any more: it
 * is due on and listed (decision 0037).
 */
final class CallsOfDay {

  private final WeekRequest request;
  private final WorkDay day;
  private final Set<StopId> free;

  /**
   * The calls of a day.
   *
   * @param free those that have no time of their own, and take what the others leave
   */
  CallsOfDay(WeekRequest request, WorkDay day, Set<StopId> free) {
    this.request = request;
    this.day = day;
    this.free = free;
  }

  /**
   * All stops of the day in order.
   *
   * @param others what the calls give way to
   * @param calls in order
   */
  List<Stop> among(List<Stop> others, List<Stop> calls) {
    List<Stop> all = new ArrayList<>(others);
    List<Stop> order = new ArrayList<>(calls);
    order.sort(Comparator.comparing(call -> free.contains(call.id())));
    for (Stop call : order) {
      int before = conflicts(all);
      List<Stop> with = new ArrayList<>(all);
      with.add(call);
      if (!free.contains(call.id()) && conflicts(with) <= before) {
        all.add(call);
      } else {
        Stop moved = moved(all, call);
        if (moved != null) {
          all.add(moved);
        }
      }
    }
    all.sort(Agenda.BY_TIME);
    return all;
  }

  private int conflicts(List<Stop> stops) {
    return DayConflicts.of(request.rules(), standing(stops)).size();
  }

  private PlannedDay standing(List<Stop> stops) {
    List<StopId> now = request.agenda().stopsOn(day.date()).stream().map(Stop::id).toList();
    return StandingPlan.of(request, request.agenda().with(now, stops)).days().stream()
        .filter(one -> one.day().date().equals(day.date()))
        .findFirst()
        .orElseThrow();
  }

  private @Nullable Stop moved(List<Stop> stops, Stop call) {
    Customer customer =
        request.customers().stream()
            .map(CustomerFacts::customer)
            .filter(one -> one.id().equals(call.called()))
            .findFirst()
            .orElse(null);
    if (customer == null) {
      return null;
    }
    LocalDate date = day.date();
    Map<LocalDate, List<Hours>> open =
        new Spans(List.of(day), request.rules()).common(customer, date::equals);
    PlannedDay standing = standing(stops);
    PlannedStop wanted = CallPlan.call(customer, call.title(), call.begin(), call.end());
    for (int at = 0; at <= standing.stops().size(); at++) {
      PlannedDay with =
          new Gap(request.rules(), standing, at).with(wanted, open.getOrDefault(date, List.of()));
      if (with != null) {
        PlannedStop there = with.stops().get(at);
        return call.at(date, there.begin(), there.end());
      }
    }
    return null;
  }
}

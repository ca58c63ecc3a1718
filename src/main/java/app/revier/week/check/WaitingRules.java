package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A visit that nobody asks for has no place that somebody could have who waits: each who is left
 * out is tried in the room between the stops around it, as they stand.
 */
final class WaitingRules {

  private final CheckedPlan checked;
  private final Findings findings;
  private final BreakRules breaks;

  WaitingRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    breaks = new BreakRules(checked, findings);
    this.findings = findings;
  }

  void check() {
    for (PlannedDay day : checked.plan.days()) {
      List<CustomerFacts> waiting = null;
      for (int i = 0; i < day.stops().size(); i++) {
        if (isUnasked(day, day.stops().get(i))) {
          waiting = waiting == null ? waiting(day.day().date()) : waiting;
          for (CustomerFacts one : waiting) {
            boolean fits = fits(day, i, one.customer());
            findings.require(
                !fits, Rule.WAITING_FIRST, day.day().date(), day.stops().get(i), one.customer());
          }
        }
      }
    }
  }

  private boolean isUnasked(PlannedDay day, PlannedStop stop) {
    Customer customer = stop.customer();
    CustomerFacts facts = customer == null ? null : checked.facts(customer.id());
    if (facts == null
        || stop.kind() != Stop.Kind.VISIT
        || stop.confirmed()
        || isKept(facts)
        || checked.isKept(day.day().date(), stop)) {
      return false;
    }
    LocalDate date = day.day().date();
    return checked.turns(facts).planned.stream()
        .filter(turn -> Objects.requireNonNull(turn.visit()).date().equals(date))
        .anyMatch(turn -> turn.days() == null);
  }

  /** Planned before: it keeps its place when days are planned anew. */
  private boolean isKept(CustomerFacts facts) {
    CustomerId id = facts.customer().id();
    return checked.request.revision().before().stream()
        .anyMatch(stop -> id.equals(stop.customer()));
  }

  /** Who waits on a day and is visited neither in its week nor by what is agreed from then on. */
  private List<CustomerFacts> waiting(LocalDate date) {
    List<CustomerFacts> waiting = new ArrayList<>();
    for (CustomerFacts facts : checked.request.customers()) {
      CustomerId id = facts.customer().id();
      boolean calledOff = checked.isCalledOff(id);
      if (facts.customer().position() != null
          && !calledOff
          && !isAgreedFrom(id, date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
          && checked.visits(id).isEmpty()
          && checked.turns(facts).next.waitsOn(date)) {
        waiting.add(facts);
      }
    }
    return waiting;
  }

  private boolean isAgreedFrom(CustomerId id, LocalDate monday) {
    return checked.request.agenda().appointments().stream()
            .anyMatch(one -> id.equals(one.customer()) && !one.until().isBefore(monday))
        || checked.request.agenda().stops().stream()
            .anyMatch(
                one ->
                    id.equals(one.customer())
                        && (one.confirmed() || checked.stands(one))
                        && !one.date().isBefore(monday));
  }

  /** Tried minute by minute; not where something without a place or a gap is next to it. */
  private boolean fits(PlannedDay day, int at, Customer customer) {
    PlannedStop before = at == 0 ? null : day.stops().get(at - 1);
    PlannedStop after = at + 1 == day.stops().size() ? null : day.stops().get(at + 1);
    Position here = before == null ? day.day().start() : checked.place(before);
    Position onward = after == null ? day.day().finish() : checked.place(after);
    Position there = Objects.requireNonNull(customer.position());
    if (here == null || onward == null) {
      return false;
    }
    int free = minute(before == null ? day.day().begin() : before.end());
    int until =
        after == null
            ? WayRules.latestBack(day)
            : minute(after.begin()) - after.preparationMinutes();
    if (CheckedPlan.overlapsAny(free, until, day.day().blocked())) {
      return false;
    }
    int buffer = checked.buffer(day.day().date());
    Integer own = customer.visiting().minutes();
    int minutes = own == null ? checked.request.rules().visitMinutes() : own;
    int first =
        free
            + checked.drive(here, there)
            + (before == null ? 0 : buffer)
            + customer.visiting().preparationMinutes();
    int last = until - checked.drive(there, onward) - (after == null ? 0 : buffer) - minutes;
    for (int begin = first; begin <= last; begin++) {
      if (isOpen(day.day().date(), customer, begin, begin + minutes)
          && hasRoomForBreak(day, at, customer, begin, begin + minutes)) {
        return true;
      }
    }
    return false;
  }

  /** A day that needed no break could need one with someone else in it. */
  private boolean hasRoomForBreak(PlannedDay day, int at, Customer customer, int begin, int end) {
    PlannedStop early = day.stops().get(at);
    List<PlannedStop> stops = new ArrayList<>(day.stops());
    LocalTime time = LocalTime.MIN.plusMinutes(begin);
    stops.set(
        at,
        new PlannedStop(
            early.kind(),
            customer,
            null,
            null,
            "",
            0,
            time,
            time,
            LocalTime.MIN.plusMinutes(end),
            customer.visiting().preparationMinutes(),
            false,
            null));
    return breaks.hasRoom(day, stops, checked.request.rules().breakHours());
  }

  private boolean isOpen(LocalDate date, Customer customer, int begin, int end) {
    List<Hours> hours = checked.receives(customer, date);
    return isWithin(checked.hours(date), begin, end)
        && (hours == null || isWithin(hours, begin, end));
  }

  private static boolean isWithin(List<Hours> spans, int begin, int end) {
    return spans.stream()
        .anyMatch(span -> begin >= minute(span.open()) && end <= minute(span.close()));
  }
}

package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Unplanned;
import app.revier.week.check.CheckedPlan.Visit;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The visits: at which hours, how long, how often, and that none is forgotten. */
final class VisitRules {

  private final CheckedPlan checked;
  private final Findings findings;
  private final Map<CustomerId, List<Unplanned>> leftOut = new HashMap<>();

  VisitRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    this.findings = findings;
    for (Unplanned entry : checked.plan.leftOut()) {
      Customer customer = entry.customer();
      if (customer != null) {
        leftOut.computeIfAbsent(customer.id(), id -> new ArrayList<>()).add(entry);
      }
    }
  }

  void check() {
    for (PlannedDay day : checked.plan.days()) {
      for (PlannedStop stop : day.stops()) {
        Customer customer = stop.customer();
        if (customer != null) {
          findings.require(customer.position() != null, Rule.NO_POSITION, day.day().date(), stop);
        }
        if (customer != null && !stop.confirmed()) {
          visitingHours(day.day().date(), stop, customer);
          if (stop.kind() == Stop.Kind.VISIT && !checked.isKept(day.day().date(), stop)) {
            findings.require(
                checked.isField(day.day().date()), Rule.FIELD_DAY, day.day().date(), stop);
            visit(day.day().date(), stop, customer);
          }
        }
      }
    }
    for (CustomerFacts facts : checked.request.customers()) {
      tooSoon(facts);
      dueForgotten(facts);
    }
  }

  private void visit(LocalDate date, PlannedStop stop, Customer customer) {
    Integer own = customer.visiting().minutes();
    int minutes = own == null ? checked.request.rules().visitMinutes() : own;
    findings.require(
        minute(stop.end()) - minute(stop.begin()) == minutes, Rule.DURATION, date, stop, minutes);
    int preparation = customer.visiting().preparationMinutes();
    findings.require(
        stop.preparationMinutes() == preparation, Rule.PREPARATION, date, stop, preparation);
  }

  /** Also those that the customer wants, unless at a fixed time: the plan chooses their time. */
  private void visitingHours(LocalDate date, PlannedStop stop, Customer customer) {
    List<Hours> hours = checked.receives(customer, date);
    Appointment appointment = stop.appointment();
    if (hours == null || (appointment != null && appointment.isFixed())) {
      return;
    }
    boolean open =
        hours.stream()
            .anyMatch(
                span -> !stop.begin().isBefore(span.open()) && !stop.end().isAfter(span.close()));
    findings.require(open, Rule.VISITING_HOURS, date, stop, hours);
  }

  /** A chosen visit that shares its day with one before it is too soon, whichever was chosen. */
  private void tooSoon(CustomerFacts facts) {
    CustomerId id = facts.customer().id();
    Visit before = null;
    for (Turns.Turn turn : checked.turns(facts).planned) {
      Visit visit = Objects.requireNonNull(turn.visit());
      boolean sameDay =
          before != null && before.free() && before.date().equals(visit.date()) && !visit.free();
      boolean right = !sameDay && (!visit.free() || turn.mayComeOn(visit.date()));
      findings.require(right, Rule.TOO_SOON, visit.date(), id, turn);
      LocalDate next = visit.free() ? nextStanding(id, visit.date()) : null;
      boolean apart =
          next == null || new Turns.Turn(null, visit.date(), turn.days()).mayComeOn(next);
      findings.require(apart, Rule.TOO_SOON, visit.date(), id, next);
      before = visit;
    }
  }

  /** The first day after another on which a visit stands that this plan does not choose. */
  private @Nullable LocalDate nextStanding(CustomerId id, LocalDate day) {
    return checked.request.agenda().stops().stream()
        .filter(stop -> id.equals(stop.customer()) && stop.date().isAfter(day))
        .filter(checked::stands)
        .map(Stop::date)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  static boolean sameWeek(LocalDate first, LocalDate second) {
    return first.get(IsoFields.WEEK_BASED_YEAR) == second.get(IsoFields.WEEK_BASED_YEAR)
        && first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
            == second.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private void dueForgotten(CustomerFacts facts) {
    LocalDate end = checked.lastWorkingDay().orElse(null);
    if (end == null) {
      return;
    }
    CustomerId id = facts.customer().id();
    if (checked.isCalledOff(id)
        || !checked.turns(facts).next.isDueOn(end)
        || isVisitedInWeekOf(end, id)) {
      return;
    }
    List<Unplanned> entries = leftOut.getOrDefault(id, List.of());
    boolean known = !entries.isEmpty() || isAgreedLater(facts, end);
    findings.require(known, Rule.DUE_FORGOTTEN, null, id, end);
    boolean placed = facts.customer().position() != null;
    for (Unplanned entry : entries) {
      boolean saysSo = entry.why() instanceof Unplanned.NoPosition;
      boolean visit = entry.appointment() == null && entry.task() == null;
      findings.require(!visit || saysSo != placed, Rule.NO_POSITION, null, id, entry);
    }
  }

  /** More than one chosen visit a week need not be. */
  private boolean isVisitedInWeekOf(LocalDate day, CustomerId id) {
    return checked.visits(id).stream().anyMatch(visit -> sameWeek(visit.date(), day));
  }

  /** Whether another visit may come by the end of the days. */
  static boolean mayComeAgain(CheckedPlan checked, CustomerFacts facts, LocalDate by) {
    Turns.Turn next = checked.turns(facts).next;
    return next.days() != null && next.mayComeOn(by);
  }

  /**
   * Whether something is agreed with a customer after the planned days, before a visit on the last
   * of them would be due again: the visit that is due now is that one.
   */
  private boolean isAgreedLater(CustomerFacts facts, LocalDate end) {
    Integer days = checked.turns(facts).next.days();
    CustomerId id = facts.customer().id();
    if (days == null) {
      return false;
    }
    Turns.Turn again = new Turns.Turn(null, end, days);
    return checked.request.agenda().appointments().stream()
            .anyMatch(
                one ->
                    id.equals(one.customer())
                        && one.until().isAfter(end)
                        && !again.mayComeOn(one.from()))
        || checked.request.agenda().stops().stream()
            .anyMatch(
                one ->
                    id.equals(one.customer())
                        && one.date().isAfter(end)
                        && !again.mayComeOn(one.date()));
  }
}

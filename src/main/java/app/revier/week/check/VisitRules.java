package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.WeekHours;
import app.revier.week.Change;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Unplanned;
import app.revier.week.check.CheckedPlan.Visit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The visits: at which hours, how long, how often, and that none is forgotten. */
final class VisitRules {

  private final CheckedPlan checked;
  private final Findings findings;

  VisitRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    this.findings = findings;
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
    WeekHours hours = customer.visiting().hours();
    Appointment appointment = stop.appointment();
    if (hours == null || (appointment != null && appointment.isFixed())) {
      return;
    }
    boolean open =
        hours.on(date.getDayOfWeek()).stream()
            .anyMatch(
                span -> !stop.begin().isBefore(span.open()) && !stop.end().isAfter(span.close()));
    findings.require(open, Rule.VISITING_HOURS, date, stop, hours);
  }

  private void tooSoon(CustomerFacts facts) {
    CustomerId id = facts.customer().id();
    List<Visit> visits = checked.visits(id);
    LocalDate last = checked.lastVisit(facts);
    Integer interval = facts.intervalDays();
    for (int i = 0; i < visits.size(); i++) {
      Visit visit = visits.get(i);
      if (interval != null && last != null && visit.free()) {
        boolean due = !visit.date().isBefore(last.plusDays(dueAfter(interval)));
        findings.require(due, Rule.TOO_SOON, visit.date(), id, last);
      }
      if (interval != null && visit.free()) {
        LocalDate next = nextStanding(id, visit.date());
        boolean apart = next == null || !next.isBefore(visit.date().plusDays(dueAfter(interval)));
        findings.require(apart, Rule.TOO_SOON, visit.date(), id, next);
      }
      for (Visit other : visits.subList(0, i)) {
        boolean sameDay = other.date().equals(visit.date());
        if (visit.free() || (sameDay && other.free())) {
          boolean apart = areApart(other.date(), visit.date(), interval);
          findings.require(apart, Rule.TOO_SOON, visit.date(), id, other);
        }
      }
    }
  }

  /** The first day after another on which a visit stands that this plan does not choose. */
  private @Nullable LocalDate nextStanding(CustomerId id, LocalDate day) {
    LocalDate end = checked.counted.getLast();
    return checked.request.agenda().stops().stream()
        .filter(stop -> id.equals(stop.customer()) && stop.date().isAfter(day))
        .filter(stop -> stop.date().isAfter(end) || checked.kept.contains(stop))
        .filter(
            stop -> checked.plan.displaced().stream().noneMatch(one -> one.before().equals(stop)))
        .map(Stop::date)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private boolean areApart(LocalDate first, LocalDate second, @Nullable Integer interval) {
    if (interval != null) {
      return ChronoUnit.DAYS.between(first, second) >= dueAfter(interval);
    }
    boolean oneWeek = checked.request.days() <= checked.request.rules().hours().byDay().size();
    return !oneWeek && !sameWeek(first, second);
  }

  static boolean sameWeek(LocalDate first, LocalDate second) {
    return first.get(IsoFields.WEEK_BASED_YEAR) == second.get(IsoFields.WEEK_BASED_YEAR)
        && first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
            == second.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /** A visit is due from 70 % of its interval on. */
  private static long dueAfter(int interval) {
    return (interval * 7L + 9) / 10;
  }

  private void dueForgotten(CustomerFacts facts) {
    LocalDate end = checked.lastWorkingDay().orElse(null);
    if (end == null) {
      return;
    }
    CustomerId id = facts.customer().id();
    boolean calledOff =
        checked.request.revision().changes().contains(new Change.Cancelled(id))
            || checked.request.agenda().calledOff().stream()
                .anyMatch(
                    off ->
                        off.customer().equals(id)
                            && !off.from().isAfter(end)
                            && !off.until().isBefore(checked.request.from()));
    if (calledOff || !isDueAgain(checked, facts, end) || isVisitedInWeekOf(end, id)) {
      return;
    }
    List<Unplanned> entries =
        checked.plan.leftOut().stream()
            .filter(entry -> entry.customer() != null && entry.customer().id().equals(id))
            .toList();
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

  /** Whether a visit is due at the end of the days, counted from all that are known or planned. */
  static boolean isDueAgain(CheckedPlan checked, CustomerFacts facts, LocalDate by) {
    Integer interval = facts.intervalDays();
    LocalDate last = checked.lastVisit(facts);
    List<Visit> visits = checked.visits(facts.customer().id());
    if (!visits.isEmpty() && (last == null || visits.getLast().date().isAfter(last))) {
      last = visits.getLast().date();
    }
    return last == null
        || (interval == null && visits.isEmpty())
        || (interval != null && !last.plusDays(dueAfter(interval)).isAfter(by));
  }

  /**
   * Whether something is agreed with a customer after the planned days, before a visit on the last
   * of them would be due again: the visit that is due now is that one.
   */
  private boolean isAgreedLater(CustomerFacts facts, LocalDate end) {
    Integer interval = facts.intervalDays();
    CustomerId id = facts.customer().id();
    if (interval == null) {
      return false;
    }
    LocalDate until = end.plusDays(dueAfter(interval));
    return checked.request.agenda().appointments().stream()
            .anyMatch(
                one ->
                    id.equals(one.customer())
                        && one.until().isAfter(end)
                        && one.from().isBefore(until))
        || checked.request.agenda().stops().stream()
            .anyMatch(
                one ->
                    id.equals(one.customer())
                        && one.date().isAfter(end)
                        && one.date().isBefore(until));
  }
}

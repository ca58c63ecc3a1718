package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.week.CallLeft;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls that are due by the customers' calls a year: at the right time, in gaps that nothing
 * else needs, and none left out for which there is a gap.
 */
final class CallRules {

  /** A call may come from this share of the days between two calls on, per cent. */
  private static final int ALLOWED_PERCENT = 85;

  private final CheckedPlan checked;
  private final Findings findings;
  private final CallGaps gaps;

  CallRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    this.findings = findings;
    gaps = new CallGaps(checked);
  }

  void check() {
    for (PlannedDay day : checked.plan.days()) {
      for (PlannedStop stop : day.stops()) {
        if (stop.isRhythmCall() && !stop.confirmed()) {
          call(day.day().date(), stop);
        }
      }
    }
    List<CallLeft> left = checked.plan.calls();
    for (CustomerFacts facts : checked.request.customers()) {
      List<CallLeft> told =
          left.stream().filter(one -> one.customer().equals(facts.customer())).toList();
      CallLeft expected = expected(facts);
      List<CallLeft> right = expected == null ? List.of() : List.of(expected);
      findings.require(told.equals(right), Rule.CALLS_LEFT, null, told, right);
      if (expected != null) {
        findings.require(!hasGap(facts), Rule.CALLS_LEFT, null, "has a gap", facts.customer());
      }
    }
    List<LocalDate> dues = left.stream().map(CallLeft::dueOn).toList();
    findings.require(dues.equals(dues.stream().sorted().toList()), Rule.CALLS_LEFT, null, dues);
  }

  private void call(LocalDate date, PlannedStop stop) {
    Customer customer = Objects.requireNonNull(stop.called());
    CustomerFacts facts = checked.facts(customer.id());
    CustomerFacts.Calls wanted = facts == null ? null : facts.calls();
    boolean known =
        wanted != null
            && stop.kind() == Stop.Kind.TASK
            && stop.customer() == null
            && stop.appointment() == null
            && stop.preparationMinutes() == 0;
    findings.require(known, Rule.KIND, date, stop);
    boolean working = isWithin(stop, checked.hours(date));
    findings.require(working, Rule.CALL_TIME, date, stop, "working hours");
    boolean off = SpecialDays.isNotCalled(checked.request, customer.id(), date);
    findings.require(!off, Rule.CALL_TIME, date, stop, "taken out");
    if (facts == null || wanted == null || stood(date, stop)) {
      return;
    }
    int minutes = minute(stop.end()) - minute(stop.begin());
    findings.require(minutes == wanted.minutes(), Rule.DURATION, date, stop, wanted);
    List<Hours> open = checked.receives(customer, date);
    findings.require(open == null || isWithin(stop, open), Rule.CALL_TIME, date, stop, open);
    LocalDate last = lastCall(facts, date);
    boolean early = last != null && date.isBefore(last.plusDays(allowed(wanted.days())));
    findings.require(!early, Rule.CALL_TIME, date, stop, last);
    findings.require(isFree(facts, date, stop), Rule.CALL_TIME, date, stop, "week");
  }

  /** Whether the rep planned it there before. */
  private boolean stood(LocalDate date, PlannedStop stop) {
    return checked.request.agenda().stops().stream()
        .anyMatch(
            one -> one.date().equals(date) && !one.confirmed() && CheckedPlan.isSame(one, stop));
  }

  private static boolean isWithin(PlannedStop stop, List<Hours> spans) {
    return spans.stream()
        .anyMatch(span -> !stop.begin().isBefore(span.open()) && !stop.end().isAfter(span.close()));
  }

  private static int allowed(int days) {
    int share = days * ALLOWED_PERCENT;
    return share / 100 + (share % 100 == 0 ? 0 : 1);
  }

  /** The latest call before a day, planned ones included; the latest visit if there was none. */
  private @Nullable LocalDate lastCall(CustomerFacts facts, LocalDate day) {
    CustomerId id = facts.customer().id();
    LocalDate last = Objects.requireNonNull(facts.calls()).last();
    List<LocalDate> days = new ArrayList<>();
    for (Stop stop : checked.request.agenda().stops()) {
      if (id.equals(stop.called()) && stop.date().isBefore(checked.request.from())) {
        days.add(stop.date());
      }
    }
    for (PlannedDay planned : checked.plan.days()) {
      if (planned.day().date().isBefore(day) && calls(planned, id, null)) {
        days.add(planned.day().date());
      }
    }
    for (LocalDate one : days) {
      last = last == null || one.isAfter(last) ? one : last;
    }
    return last == null ? lastVisit(facts, day) : last;
  }

  private @Nullable LocalDate lastVisit(CustomerFacts facts, LocalDate day) {
    LocalDate last = checked.lastVisit(facts);
    for (PlannedDay planned : checked.plan.days()) {
      LocalDate date = planned.day().date();
      boolean later = last == null || date.isAfter(last);
      if (later && date.isBefore(day) && visits(planned, facts.customer().id())) {
        last = date;
      }
    }
    return last;
  }

  private static boolean calls(PlannedDay day, CustomerId id, @Nullable PlannedStop without) {
    return day.stops().stream()
        .filter(stop -> !stop.equals(without))
        .map(PlannedStop::called)
        .anyMatch(one -> one != null && one.id().equals(id));
  }

  private static boolean visits(PlannedDay day, CustomerId id) {
    return day.stops().stream()
        .map(PlannedStop::customer)
        .anyMatch(one -> one != null && one.id().equals(id));
  }

  /** Whether nothing else is planned with the customer in the week, nor a call soon after it. */
  private boolean isFree(CustomerFacts facts, LocalDate date, @Nullable PlannedStop own) {
    CustomerId id = facts.customer().id();
    boolean alone =
        checked.plan.days().stream()
            .filter(day -> VisitRules.sameWeek(day.day().date(), date))
            .noneMatch(day -> visits(day, id) || calls(day, id, own));
    LocalDate again = date.plusDays(allowed(Objects.requireNonNull(facts.calls()).days()));
    return alone && later(id).stream().noneMatch(day -> day.isBefore(again));
  }

  private List<LocalDate> later(CustomerId id) {
    LocalDate end = checked.counted.isEmpty() ? LocalDate.MAX : checked.counted.getLast();
    return checked.request.agenda().stops().stream()
        .filter(stop -> id.equals(stop.called()) && stop.date().isAfter(end))
        .map(Stop::date)
        .toList();
  }

  // What is left

  private @Nullable CallLeft expected(CustomerFacts facts) {
    CustomerFacts.Calls wanted = facts.calls();
    List<PlannedDay> days = checked.plan.days();
    if (wanted == null || days.isEmpty()) {
      return null;
    }
    CustomerId id = facts.customer().id();
    LocalDate end = days.getLast().day().date();
    LocalDate last = lastCall(facts, LocalDate.MAX);
    LocalDate due = last == null ? days.getFirst().day().date() : last.plusDays(wanted.days());
    boolean visited =
        days.stream()
            .filter(day -> VisitRules.sameWeek(day.day().date(), end))
            .anyMatch(day -> visits(day, id));
    boolean off = SpecialDays.isNotCalled(checked.request, id, end);
    boolean spoken = last != null && (last.isAfter(end) || VisitRules.sameWeek(last, end));
    return due.isAfter(end) || off || spoken || visited || !later(id).isEmpty()
        ? null
        : new CallLeft(facts.customer(), due, wanted.minutes());
  }

  /** Whether a day of the last week has a gap: tried minute by minute between each two stops. */
  private boolean hasGap(CustomerFacts facts) {
    LocalDate end = checked.plan.days().getLast().day().date();
    CustomerFacts.Calls wanted = Objects.requireNonNull(facts.calls());
    for (PlannedDay day : checked.plan.days()) {
      LocalDate date = day.day().date();
      LocalDate last = lastCall(facts, date);
      boolean open =
          VisitRules.sameWeek(date, end)
              && isOpen(date)
              && (last == null || !date.isBefore(last.plusDays(allowed(wanted.days()))))
              && !SpecialDays.isNotCalled(checked.request, facts.customer().id(), date)
              && isFree(facts, date, null);
      if (open && gaps.hasGap(day, facts.customer(), wanted.minutes())) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything may come to a day of a plan made anew that was not there before. */
  private boolean isOpen(LocalDate date) {
    Set<LocalDate> happened = checked.request.revision().happened();
    return happened == null || happened.contains(date);
  }
}

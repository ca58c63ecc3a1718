package app.revier.week.check;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Slip;
import app.revier.week.Unplanned;
import app.revier.week.VisitValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plan says of itself: what is left out, what slips, what it is worth. */
final class ResultRules {

  /** Sums of points may differ by the order in which they were added. */
  private static final double ROUNDING = 1e-6;

  private final CheckedPlan checked;
  private final Findings findings;

  ResultRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    this.findings = findings;
  }

  void check() {
    leftOutOnce();
    leftOutOrder();
    slips();
    slipsOrder();
    values();
    points();
  }

  private void leftOutOnce() {
    Set<Object> seen = new HashSet<>();
    for (Unplanned entry : checked.plan.leftOut()) {
      Object what = what(entry);
      boolean once = what == null || seen.add(what);
      findings.require(once && !isPlanned(entry), Rule.LEFT_OUT, null, entry);
    }
  }

  private static @Nullable Object what(Unplanned entry) {
    if (entry.appointment() != null) {
      return entry.appointment().id();
    }
    if (entry.task() != null) {
      return entry.task().id();
    }
    return entry.customer() == null ? null : entry.customer().id();
  }

  private boolean isPlanned(Unplanned entry) {
    Appointment appointment = entry.appointment();
    Task task = entry.task();
    if (appointment != null) {
      return stops().anyMatch(stop -> appointment.equals(stop.appointment()));
    }
    if (task != null) {
      return !task.isLongProject() && stops().anyMatch(stop -> task.equals(stop.task()));
    }
    Customer customer = entry.customer();
    CustomerFacts facts = customer == null ? null : checked.facts(customer.id());
    return facts != null && !checked.visits(facts.customer().id()).isEmpty() && !mayBeBoth(facts);
  }

  /** A visit may be planned and the one after it not, or one of several confirmed ones not. */
  private boolean mayBeBoth(CustomerFacts facts) {
    boolean dueAgain =
        checked
            .lastWorkingDay()
            .filter(end -> VisitRules.mayComeAgain(checked, facts, end))
            .isPresent();
    return dueAgain
        || checked.request.agenda().stops().stream()
            .anyMatch(stop -> stop.confirmed() && facts.customer().id().equals(stop.customer()));
  }

  private Stream<PlannedStop> stops() {
    return checked.plan.days().stream().map(PlannedDay::stops).flatMap(List::stream);
  }

  /** What is agreed first, then tasks, then visits; of each the most valuable first. */
  private void leftOutOrder() {
    int rank = 0;
    double before = Double.POSITIVE_INFINITY;
    for (Unplanned entry : checked.plan.leftOut()) {
      int now = entry.appointment() != null ? 0 : entry.customer() == null ? 1 : 2;
      boolean falls =
          entry.points() >= 0 && (now > rank || (now == rank && entry.points() <= before));
      findings.require(falls, Rule.LEFT_OUT_ORDER, null, entry, before);
      rank = now;
      before = entry.points();
    }
  }

  private void slips() {
    Set<Slip> expected = new HashSet<>();
    checked
        .lastWorkingDay()
        .ifPresent(
            end -> {
              for (CustomerFacts facts : checked.request.customers()) {
                expected.addAll(slips(facts, end));
              }
            });
    Set<Slip> listed = new HashSet<>(checked.plan.slips());
    findings.require(listed.size() == checked.plan.slips().size(), Rule.SLIPS, null, "twice");
    for (Slip slip : expected) {
      findings.require(listed.contains(slip), Rule.SLIPS, slip.dueOn(), "missing", slip);
    }
    for (Slip slip : listed) {
      findings.require(expected.contains(slip), Rule.SLIPS, slip.dueOn(), "wrong", slip);
    }
  }

  /** A customer that was never visited is due, not overdue. */
  private List<Slip> slips(CustomerFacts facts, LocalDate end) {
    List<Slip> slips = new ArrayList<>();
    Turns turns = checked.turns(facts);
    for (Turns.Turn turn : turns.planned) {
      LocalDate date = Objects.requireNonNull(turn.visit()).date();
      if (turn.last() != null && turn.waitsOn(date)) {
        slips.add(slip(facts, dueOn(turn), date, date));
      }
    }
    if (turns.next.last() != null && turns.next.waitsOn(end)) {
      slips.add(slip(facts, dueOn(turns.next), null, end));
    }
    return slips;
  }

  private static LocalDate dueOn(Turns.Turn turn) {
    return Objects.requireNonNull(turn.last()).plusDays(Objects.requireNonNull(turn.days()));
  }

  private static Slip slip(
      CustomerFacts facts, LocalDate dueOn, @Nullable LocalDate plannedOn, LocalDate until) {
    int days = (int) ChronoUnit.DAYS.between(dueOn, until);
    return new Slip(facts.customer(), dueOn, plannedOn, days);
  }

  private void slipsOrder() {
    List<Integer> days = checked.plan.slips().stream().map(Slip::days).toList();
    boolean falls = days.equals(days.stream().sorted(Comparator.reverseOrder()).toList());
    findings.require(falls, Rule.SLIPS_ORDER, null, days);
  }

  /** Every visit says what it is for, also when it is kept or confirmed. */
  private void values() {
    for (PlannedDay day : checked.plan.days()) {
      for (PlannedStop stop : day.stops()) {
        VisitValue value = stop.value();
        boolean right =
            value == null
                ? stop.kind() != Stop.Kind.VISIT || stop.customer() == null
                : stop.kind() == Stop.Kind.VISIT
                    && value.parts().stream().allMatch(part -> part.points() >= 0);
        findings.require(right, Rule.VALUE, day.day().date(), stop);
      }
    }
  }

  private void points() {
    double sum =
        stops()
            .map(PlannedStop::value)
            .flatMap(Stream::ofNullable)
            .flatMap(value -> value.parts().stream())
            .mapToDouble(VisitValue.Part::points)
            .sum();
    double told = checked.plan.points();
    boolean right = Math.abs(sum - told) <= ROUNDING * Math.max(1, sum);
    findings.require(right, Rule.POINTS, null, told, sum);
  }
}

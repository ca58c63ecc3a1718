package app.revier.week.check;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import app.revier.week.Change;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.VisitValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is said to come ahead of fuller weeks is not due yet, and without it some span of
 * weeks from this one on would hold more visits a field day than this week.
 */
final class AheadRules {

  private static final int WEEKS = 13;

  /** A visit that is due so many days after a week is due in it. */
  private static final int RIPE = 3;

  private final CheckedPlan checked;
  private final Findings findings;

  AheadRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    this.findings = findings;
  }

  void check() {
    Map<LocalDate, List<PlannedDay>> weeks = new TreeMap<>();
    for (PlannedDay day : checked.plan.days()) {
      weeks.computeIfAbsent(monday(day.day().date()), m -> new ArrayList<>()).add(day);
    }
    weeks.values().forEach(this::week);
  }

  private void week(List<PlannedDay> days) {
    LocalDate end = days.getLast().day().date();
    int ahead = 0;
    for (PlannedDay day : days) {
      for (PlannedStop stop : day.stops()) {
        VisitValue value = stop.value();
        if (value != null && value.isAhead()) {
          ahead++;
          LocalDate date = day.day().date();
          findings.require(isBetween(stop, date, end), Rule.AHEAD, date, stop);
        }
      }
    }
    if (ahead > 0) {
      LocalDate first = days.getFirst().day().date();
      boolean right = checked.request.revision().kept().isEmpty() && ahead <= room(days);
      findings.require(right, Rule.AHEAD, first, ahead);
    }
  }

  /** Whether it may come on its day, and is not yet due at the end of its week. */
  private boolean isBetween(PlannedStop stop, LocalDate date, LocalDate end) {
    CustomerFacts facts = stop.customer() == null ? null : checked.facts(stop.customer().id());
    if (facts == null) {
      return false;
    }
    return checked.turns(facts).planned.stream()
        .filter(turn -> Objects.requireNonNull(turn.visit()).date().equals(date))
        .anyMatch(turn -> turn.mayComeOn(date) && !turn.isDueOn(end.plusDays(RIPE)));
  }

  /** How many more visits than are due the week needs to be as full as the fullest span. */
  private long room(List<PlannedDay> days) {
    LocalDate first = days.getFirst().day().date();
    LocalDate end = days.getLast().day().date();
    long here = days.stream().filter(day -> checked.isField(day.day().date())).count();
    List<LocalDate> due = due(first, end);
    long dueHere = due.stream().filter(day -> !day.isAfter(end)).count();
    long fieldDays = here;
    long most = dueHere;
    LocalDate day = monday(first).plusDays(DayOfWeek.values().length);
    for (int later = 1; later < WEEKS; later++) {
      LocalDate until = end.plusDays(7L * later);
      for (int i = 0; i < 7; i++) {
        fieldDays += checked.isField(day) ? 1 : 0;
        day = day.plusDays(1);
      }
      long visits = due.stream().filter(one -> !one.isAfter(until)).count();
      if (fieldDays > 0) {
        most = Math.max(most, Math.floorDiv(2 * visits * here + fieldDays, 2 * fieldDays));
      }
    }
    return most - dueHere;
  }

  /** The latest days of all visits that are due from this week on. */
  private List<LocalDate> due(LocalDate first, LocalDate end) {
    List<LocalDate> due = new ArrayList<>();
    LocalDate horizon = end.plusDays(7L * (WEEKS - 1));
    for (CustomerFacts facts : checked.request.customers()) {
      if (facts.customer().position() == null || isCalledOff(facts.customer().id(), first, end)) {
        continue;
      }
      int left = Turns.needed(checked, facts);
      LocalDate last = checked.lastVisit(facts);
      for (Turns.Turn turn : checked.turns(facts).planned) {
        LocalDate date = Objects.requireNonNull(turn.visit()).date();
        if (date.isBefore(first)) {
          last = last == null || date.isAfter(last) ? date : last;
          left--;
        }
      }
      for (LocalDate standing : standing(facts.customer().id(), first)) {
        due.add(standing);
        last = standing;
        left--;
      }
      LocalDate next = next(facts, last, left, first);
      while (next != null && !next.minusDays(RIPE).isAfter(horizon)) {
        due.add(next.minusDays(RIPE));
        left--;
        next = next(facts, next, left, first);
      }
    }
    return due;
  }

  private static @Nullable LocalDate next(
      CustomerFacts facts, @Nullable LocalDate last, int left, LocalDate first) {
    Integer days = Turns.days(facts, last, left);
    if (days == null) {
      return null;
    }
    LocalDate due = last == null ? first : last.plusDays(days);
    return due.isBefore(first) ? first : due;
  }

  /** The days on which visits stand that the plan does not choose; wanted ones at the latest. */
  private Set<LocalDate> standing(CustomerId id, LocalDate first) {
    Set<LocalDate> standing = new TreeSet<>();
    for (Stop stop : checked.request.agenda().stops()) {
      boolean stands = stop.confirmed() || checked.stands(stop);
      if (stands && id.equals(stop.customer()) && !stop.date().isBefore(first)) {
        standing.add(stop.date());
      }
    }
    for (Appointment one : checked.request.agenda().appointments()) {
      if (id.equals(one.customer()) && !one.until().isBefore(first) && !isSettled(one, first)) {
        standing.add(one.until());
      }
    }
    return standing;
  }

  /** Whether a stop that stands is for an appointment, or the plan has it before the week. */
  private boolean isSettled(Appointment appointment, LocalDate first) {
    boolean planned =
        checked.plan.days().stream()
            .filter(day -> day.day().date().isBefore(first))
            .flatMap(day -> day.stops().stream())
            .anyMatch(stop -> appointment.equals(stop.appointment()));
    return planned
        || checked.request.agenda().stops().stream()
            .filter(stop -> appointment.id().equals(stop.appointment()))
            .anyMatch(stop -> stop.confirmed() || checked.stands(stop) || isBefore(stop));
  }

  private boolean isBefore(Stop stop) {
    return stop.date().isBefore(checked.request.from());
  }

  private boolean isCalledOff(CustomerId id, LocalDate first, LocalDate end) {
    return checked.request.revision().changes().contains(new Change.Cancelled(id))
        || checked.request.agenda().calledOff().stream()
            .filter(off -> off.customer().equals(id))
            .anyMatch(off -> isAnyWorkingDay(off.from(), off.until(), first, end));
  }

  private boolean isAnyWorkingDay(LocalDate from, LocalDate until, LocalDate first, LocalDate end) {
    return checked.plan.days().stream()
        .map(day -> day.day().date())
        .filter(day -> !day.isBefore(first) && !day.isAfter(end))
        .anyMatch(day -> !day.isBefore(from) && !day.isAfter(until));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}

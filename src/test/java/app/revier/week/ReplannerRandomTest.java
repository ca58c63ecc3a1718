package app.revier.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.week.check.Violation;
import app.revier.week.check.WeekVerifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes between a plan and its days, the new plan keeps to all rules. */
class ReplannerRandomTest {

  private static final int SEEDS = Seeds.of(50);
  private static final int STEPS = 300;

  @ParameterizedTest
  @ValueSource(ints = {0, STEPS})
  void newPlansKeepToAllRules(int steps) {
    Map<Long, List<Violation>> broken = new TreeMap<>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      List<Violation> violations = violations(seed, steps);
      if (!violations.isEmpty()) {
        broken.put(seed, violations);
      }
    }
    assertThat(broken).isEmpty();
  }

  /** What was planned, what came between, and what was made of it. */
  private record Case(WeekRequest planned, List<Change> changes, Replan replan) {

    static Case of(long seed, int steps) {
      SplittableRandom random = new SplittableRandom(seed);
      WeekRequest request = RandomWeeks.of(seed);
      WeekPlan before = WeekPlanner.plan(request, WeekSearch.ofSteps(seed, STEPS));
      WeekRequest planned =
          request.revised(PlannedStops.in(request, before, random), Revision.NONE);
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(2) && !before.days().isEmpty(); i++) {
        changes.add(change(planned, before, random));
      }
      Replan replan = Replanner.replan(planned, changes, WeekSearch.ofSteps(seed, steps));
      return new Case(planned, changes, replan);
    }

    /** Whether a change is about a day: its hours, its visits, or a wish that it may hold. */
    boolean isHit(LocalDate day) {
      return changes.stream().anyMatch(change -> isHit(change, day));
    }

    /** Whether something agreed has no place in the day: which of it is kept is nobody's plan. */
    boolean isContradictory(LocalDate day) {
      return planned.agenda().appointmentsWithin(day, day).stream()
          .filter(Appointment::isFixed)
          .anyMatch(
              fixed ->
                  planned.agenda().stopsOn(day).stream()
                      .noneMatch(stop -> fixed.id().equals(stop.appointment())));
    }

    private boolean isHit(Change change, LocalDate day) {
      return switch (change) {
        case Change.Cancelled(CustomerId customer) -> visits(customer, day);
        case Change.Demanded(Appointment wanted) ->
            (!day.isBefore(wanted.from()) && !day.isAfter(wanted.until()))
                || visits(Objects.requireNonNull(wanted.customer()), day);
        case Change.HoursLost lost -> lost.date().equals(day);
        case Change.StuckUntil stuck -> stuck.date().equals(day);
        case Change.Ill(Absence ill) -> ill.covers(day);
      };
    }

    private boolean visits(CustomerId customer, LocalDate day) {
      return planned.agenda().stopsOn(day).stream()
              .anyMatch(stop -> customer.equals(stop.customer()))
          || planned.agenda().appointments().stream()
              .anyMatch(one -> customer.equals(one.customer()) && one.from().equals(day));
    }

    /** Whether the hours of a stop are lost, or its day. */
    boolean isTaken(Stop stop) {
      return changes.stream()
          .anyMatch(
              change ->
                  (change instanceof Change.Ill(Absence ill) && ill.covers(stop.date()))
                      || (change instanceof Change.HoursLost lost
                          && lost.date().equals(stop.date())
                          && lost.hours().open().isBefore(stop.end())
                          && stop.begin().isBefore(lost.hours().close())));
    }

    /** Whether all of a day, as it stood, goes together and can be planned. */
    boolean isSound(PlannedDay day) {
      return DayConflicts.of(planned.rules(), day).isEmpty()
          && day.stops().stream()
              .map(PlannedStop::customer)
              .allMatch(customer -> customer == null || customer.position() != null);
    }
  }

  private static List<Violation> violations(long seed, int steps) {
    Case one = Case.of(seed, steps);
    return WeekVerifier.check(one.replan().request(), one.replan().plan());
  }

  @Test
  void daysOnWhichNothingHappenedStayToTheMinute() {
    int days = 0;
    int takingIn = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Case one = Case.of(seed, STEPS);
      Replan replan = one.replan();
      for (PlannedDay before : StandingPlan.of(one.planned(), one.planned().agenda()).days()) {
        LocalDate date = before.day().date();
        PlannedDay now =
            replan.plan().days().stream()
                .filter(day -> day.day().date().equals(date))
                .findFirst()
                .orElse(null);
        boolean hit = one.isHit(date) || one.isContradictory(date);
        if (now == null || hit || !one.isSound(before)) {
          continue;
        }
        List<Stop> there = one.planned().agenda().stopsOn(date);
        List<PlannedStop> others =
            now.stops().stream().filter(stop -> there.stream().noneMatch(stop::is)).toList();
        assertThat(there)
            .as("%s %s", seed, date)
            // What is confirmed stands in the book, whatever the plan makes of it.
            .filteredOn(stop -> !stop.confirmed())
            .filteredOn(stop -> !givesWay(stop) || others.isEmpty())
            .allMatch(stop -> now.stops().stream().anyMatch(planned -> planned.is(stop)));
        assertThat(others)
            .as("%s %s", seed, date)
            .filteredOn(stop -> stop.kind() != Stop.Kind.BREAK && !stop.isRhythmCall())
            .allMatch(stop -> isToldToCome(replan, date, stop));
        days++;
        takingIn += others.isEmpty() ? 0 : 1;
      }
    }
    assertThat(List.of(days, takingIn)).allMatch(count -> count > 0);
  }

  /** What goes elsewhere when something comes to the day. */
  private static boolean givesWay(Stop stop) {
    return stop.kind() == Stop.Kind.BREAK || stop.isRhythmCall();
  }

  private static boolean isToldToCome(Replan replan, LocalDate date, PlannedStop stop) {
    return replan.moved().stream()
        .anyMatch(
            move ->
                move.date().equals(date)
                    && move.begin().equals(stop.begin())
                    && isOfTheSame(stop, move.before()));
  }

  /** A visit may come in place of an appointment that cannot be. */
  private static boolean isOfTheSame(PlannedStop stop, Stop before) {
    return stop.customer() == null
        ? stop.isOfTheSame(before)
        : stop.customer().id().equals(before.customer());
  }

  @Test
  void whateverIsAtAnotherTimeIsTold() {
    int told = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Case one = Case.of(seed, 0);
      Replan replan = one.replan();
      Set<Stop> known = new HashSet<>(replan.dropped());
      replan.moved().forEach(move -> known.add(move.before()));
      told += known.size();
      for (Stop stop : one.planned().agenda().stops()) {
        boolean stays =
            replan.plan().days().stream()
                .filter(day -> day.day().date().equals(stop.date()))
                .flatMap(day -> day.stops().stream())
                .anyMatch(planned -> planned.is(stop));
        boolean calledOff =
            stop.customer() != null
                && one.changes().contains(new Change.Cancelled(stop.customer()));
        // What is confirmed stands in the book unless its hours are taken.
        boolean stands = stop.confirmed() && !one.isTaken(stop);
        if (!stays && !calledOff && !stands && stop.kind() != Stop.Kind.BREAK) {
          assertThat(known).as("%s", seed).contains(stop);
        }
      }
    }
    assertThat(told).isPositive();
  }

  private static Change change(WeekRequest request, WeekPlan plan, SplittableRandom random) {
    LocalDate day = plan.days().get(random.nextInt(plan.days().size())).day().date();
    LocalTime time = LocalTime.of(7 + random.nextInt(8), 15 * random.nextInt(4));
    int size = request.customers().size();
    Customer customer = size == 0 ? null : request.customers().get(random.nextInt(size)).customer();
    return switch (customer == null ? 2 + random.nextInt(3) : random.nextInt(5)) {
      case 0 -> new Change.Cancelled(Objects.requireNonNull(customer).id());
      case 1 ->
          new Change.Demanded(
              new Appointment(
                  new AppointmentId(9_000),
                  Objects.requireNonNull(customer).id(),
                  "asked for",
                  day,
                  day.plusDays(random.nextInt(3)),
                  null,
                  30 + 15 * random.nextInt(4),
                  0));
      case 2 ->
          new Change.HoursLost(
              day, new Hours(time, time.plusMinutes(30 + random.nextInt(180))), "Lost");
      case 3 ->
          new Change.Ill(
              new Absence(
                  new AbsenceId(9_000),
                  Absence.Kind.SICK,
                  day,
                  day.plusDays(random.nextInt(2)),
                  ""));
      default -> new Change.StuckUntil(day, time, customer == null ? null : customer.position());
    };
  }
}

package app.revier.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.CalledOffId;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import app.revier.week.check.Violation;
import app.revier.week.check.WeekVerifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
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

/**
 * A plan that exists is kept: whatever has changed since, only what has become impossible moves.
 */
class KeptPlanRandomTest {

  private static final int SEEDS = Seeds.of(60);
  private static final int STEPS = 300;

  @ParameterizedTest
  @ValueSource(ints = {0, STEPS})
  void completedPlansKeepToAllRules(int steps) {
    Map<Long, List<Violation>> broken = new TreeMap<>();
    int displaced = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      WeekRequest request = disturbed(seed).keepingWhatIsPlanned();
      WeekPlan plan = WeekPlanner.plan(request, WeekSearch.ofSteps(seed, steps));
      displaced += plan.displaced().size();
      List<Violation> violations = WeekVerifier.check(request, plan);
      if (!violations.isEmpty()) {
        broken.put(seed, violations);
      }
    }
    assertThat(broken).isEmpty();
    assertThat(displaced).isGreaterThan(20);
  }

  @Test
  void nothingMovesIfNothingHasChanged() {
    int stops = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      WeekRequest planned = planned(seed);
      if (isContradictory(planned, seed)) {
        continue;
      }
      WeekPlan plan =
          WeekPlanner.plan(planned.keepingWhatIsPlanned(), WeekSearch.ofSteps(seed + 1, STEPS));
      assertThat(plan.displaced()).as("seed %d", seed).isEmpty();
      Set<Object> now = new HashSet<>();
      plan.days().forEach(day -> day.stops().forEach(stop -> now.add(key(day, stop))));
      for (Stop stop : planned.agenda().stops()) {
        // A call that fills a gap gives way to what finds room now: see CallPlanRandomTest.
        if (!stop.confirmed() && stop.kind() != Stop.Kind.BREAK && !stop.isRhythmCall()) {
          stops++;
          assertThat(now).as("seed %d", seed).contains(key(stop));
        }
      }
    }
    assertThat(stops).isGreaterThan(170);
  }

  /** Whether agreed things exclude each other: which of them is kept is nobody's plan. */
  private static boolean isContradictory(WeekRequest request, long seed) {
    WeekPlan plan = WeekPlanner.plan(request, WeekSearch.ofSteps(seed, 0));
    long standing =
        plan.days().stream()
            .flatMap(day -> day.stops().stream())
            .filter(PlannedStop::confirmed)
            .count();
    long confirmed =
        request.agenda().stops().stream()
            .filter(
                stop ->
                    plan.days().stream()
                        .anyMatch(day -> stop.confirmed() && day.day().date().equals(stop.date())))
            .count();
    return standing < confirmed
        || plan.leftOut().stream()
            .anyMatch(one -> one.appointment() != null && one.appointment().isFixed());
  }

  private static Object key(PlannedDay day, PlannedStop stop) {
    return List.of(
        day.day().date(),
        stop.begin(),
        stop.end(),
        stop.customer() == null ? 0 : stop.customer().id(),
        stop.task() == null ? 0 : stop.task().id());
  }

  private static Object key(Stop stop) {
    return List.of(
        stop.date(),
        stop.begin(),
        stop.end(),
        stop.customer() == null ? 0 : stop.customer(),
        stop.task() == null ? 0 : stop.task());
  }

  /** A request whose plan is in its agenda, some of it confirmed. */
  static WeekRequest planned(long seed) {
    WeekRequest request = RandomWeeks.of(seed);
    WeekPlan before = WeekPlanner.plan(request, WeekSearch.ofSteps(seed, STEPS));
    Agenda with = PlannedStops.in(request, before, new SplittableRandom(seed));
    return request.revised(with, Revision.NONE);
  }

  /** The same after something has come between. */
  static WeekRequest disturbed(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    WeekRequest planned = planned(seed);
    Agenda agenda = planned.agenda();
    List<Absence> absences = new ArrayList<>(agenda.absences());
    List<Appointment> appointments = new ArrayList<>(agenda.appointments());
    List<CalledOff> off = new ArrayList<>();
    Map<LocalDate, String> holidays = new HashMap<>(planned.holidays());
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      LocalDate day = planned.from().plusDays(random.nextInt(planned.days() + 2));
      CustomerId someone =
          planned.customers().isEmpty()
              ? null
              : planned.customers().get(random.nextInt(planned.customers().size())).customer().id();
      switch (random.nextInt(someone == null ? 3 : 4)) {
        case 0 -> holidays.put(day, "Feiertag");
        case 1 ->
            absences.add(new Absence(new AbsenceId(900 + i), Absence.Kind.SICK, day, day, ""));
        case 2 ->
            appointments.add(
                new Appointment(
                    new AppointmentId(900 + i),
                    random.nextBoolean() ? someone : null,
                    "dazwischen",
                    day,
                    day,
                    LocalTime.of(8 + random.nextInt(9), 15 * random.nextInt(4)),
                    15 + 15 * random.nextInt(10),
                    random.nextInt(3) == 0 ? 20 : 0));
        default ->
            off.add(
                new CalledOff(
                    new CalledOffId(1 + i),
                    Objects.requireNonNull(someone),
                    day,
                    day.plusDays(random.nextInt(5))));
      }
    }
    return new WeekRequest(
        planned.from(),
        planned.days(),
        planned.customers(),
        new Agenda(
            absences,
            appointments,
            agenda.tasks(),
            agenda.stops(),
            List.of(),
            off,
            agenda.special(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        holidays,
        planned.rules());
  }
}

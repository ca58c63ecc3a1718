package app.revier.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Stop;
import app.revier.week.check.Violation;
import app.revier.week.check.WeekVerifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked for, the plan keeps to all rules: held against a verifier of its own. */
class WeekPlannerRandomTest {

  private static final int SEEDS = Seeds.of(150);
  private static final int STEPS = 300;

  @ParameterizedTest
  @ValueSource(ints = {0, 30, STEPS})
  void plansKeepToAllRulesHoweverShortTheSearch(int steps) {
    Map<Long, List<Violation>> broken = new TreeMap<>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      List<Violation> violations = violations(seed, steps);
      if (!violations.isEmpty()) {
        broken.put(seed, violations);
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void aWeekKeepsToAllRulesWhenTheSearchIsStoppedAtOnce() {
    Map<Long, List<Violation>> broken = new TreeMap<>();
    int inOneWeek = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      WeekRequest request = RandomWeeks.of(seed);
      WeekPlan plan =
          WeekPlanner.plan(request, WeekSearch.ofSteps(seed, STEPS).stoppedBy(() -> true));
      if (plan.days().size() + plan.daysOff().size() == request.days()) {
        inOneWeek++;
        List<Violation> violations = WeekVerifier.check(request, plan);
        if (!violations.isEmpty()) {
          broken.put(seed, violations);
        }
      }
    }
    assertThat(inOneWeek).isGreaterThan(SEEDS / 4);
    assertThat(broken).isEmpty();
  }

  private static List<Violation> violations(long seed, int steps) {
    WeekRequest request = RandomWeeks.of(seed);
    return WeekVerifier.check(request, plan(request, seed, steps));
  }

  @Test
  void theRequestsAreWorthTheTrouble() {
    List<WeekPlan> plans =
        LongStream.rangeClosed(1, 120)
            .mapToObj(seed -> plan(RandomWeeks.of(seed), seed, STEPS))
            .toList();
    assertThat(plans).anyMatch(plan -> plan.days().isEmpty());
    assertThat(plans).anyMatch(plan -> plan.daysOff().size() > 1);
    assertThat(plans).anyMatch(plan -> !plan.slips().isEmpty());
    assertThat(
            plans.stream()
                .flatMap(plan -> plan.leftOut().stream())
                .map(one -> one.why().getClass())
                .distinct()
                .count())
        .isGreaterThan(8);
    for (Stop.Kind kind : Stop.Kind.values()) {
      assertThat(plans).anyMatch(plan -> stops(plan).stream().anyMatch(s -> s.kind() == kind));
    }
    assertThat(plans).anyMatch(plan -> stops(plan).stream().anyMatch(PlannedStop::confirmed));
    assertThat(plans)
        .anyMatch(
            plan ->
                stops(plan).stream()
                    .anyMatch(stop -> stop.value() != null && stop.value().isAhead()));
    assertThat(plans.stream().mapToInt(plan -> stops(plan).size()).sum()).isGreaterThan(400);
  }

  @Test
  void theSameSeedAndStepsGiveTheSamePlan() {
    for (long seed = 1; seed <= 100; seed++) {
      WeekPlan once = plan(RandomWeeks.of(seed), seed, STEPS);
      assertThat(plan(RandomWeeks.of(seed), seed, STEPS)).as("seed %d", seed).isEqualTo(once);
    }
  }

  private static List<PlannedStop> stops(WeekPlan plan) {
    return plan.days().stream().flatMap(day -> day.stops().stream()).toList();
  }

  private static WeekPlan plan(WeekRequest request, long seed, int steps) {
    return WeekPlanner.plan(request, WeekSearch.ofSteps(seed, steps));
  }
}

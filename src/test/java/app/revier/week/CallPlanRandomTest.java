package app.revier.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.week.check.WeekVerifier;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Calls fill what all else leaves: held against the same weeks without any that is due. */
class CallPlanRandomTest {

  private static final int SEEDS = Seeds.of(50);
  private static final int STEPS = 100;

  private static WeekPlan plan(WeekRequest request, long seed) {
    return WeekPlanner.plan(request, WeekSearch.ofSteps(seed, STEPS));
  }

  private static WeekRequest withoutCalls(WeekRequest request) {
    return new WeekRequest(
        request.from(),
        request.days(),
        request.customers().stream().map(CallPlanRandomTest::withoutCalls).toList(),
        request.agenda(),
        request.holidays(),
        request.rules(),
        request.revision());
  }

  private static CustomerFacts withoutCalls(CustomerFacts facts) {
    return new CustomerFacts(
        facts.customer(),
        facts.existing(),
        facts.size(),
        facts.cell(),
        facts.intervalDays(),
        facts.atRisk(),
        facts.step());
  }

  private static boolean isCall(PlannedStop stop) {
    return stop.isRhythmCall() && !stop.confirmed();
  }

  /** What each day holds besides the calls, at which times, and where the rep drives for it. */
  private static List<Object> others(WeekPlan plan) {
    List<Object> others = new ArrayList<>();
    for (PlannedDay day : plan.days()) {
      others.add(day.day());
      others.add(day.driveMinutes());
      for (PlannedStop stop : day.stops()) {
        if (!isCall(stop)) {
          others.add(stop.arriving(stop.begin()));
        }
      }
    }
    others.add(plan.leftOut());
    others.add(plan.slips());
    return others;
  }

  @Test
  void nothingMovesAndNothingIsLeftOutForACall() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      WeekRequest request = RandomWeeks.of(seed);
      assertThat(others(plan(request, seed)))
          .as("seed %d", seed)
          .isEqualTo(others(plan(withoutCalls(request), seed)));
    }
  }

  @Test
  void whatIsPlannedStaysWhenTheDaysAreCompleted() {
    int kept = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      WeekRequest request = RandomWeeks.of(seed);
      WeekPlan once = plan(request, seed);
      WeekRequest again =
          new WeekRequest(
                  request.from(),
                  request.days(),
                  request.customers(),
                  PlannedStops.in(request, once, new SplittableRandom(seed)),
                  request.holidays(),
                  request.rules())
              .keepingWhatIsPlanned();
      WeekPlan completed = plan(again, seed);
      assertThat(WeekVerifier.check(again, completed)).as("seed %d", seed).isEmpty();
      kept += (int) calls(completed).filter(calls(once).toList()::contains).count();
    }
    assertThat(kept).isGreaterThan(30);
  }

  private static Stream<List<Object>> calls(WeekPlan plan) {
    return plan.days().stream()
        .flatMap(
            day ->
                day.stops().stream()
                    .filter(CallPlanRandomTest::isCall)
                    .map(stop -> List.<Object>of(day.day().date(), stop.begin(), stop.called())));
  }

  @Test
  void theRequestsAreWorthTheTrouble() {
    List<WeekPlan> plans =
        LongStream.rangeClosed(1, 60).mapToObj(seed -> plan(RandomWeeks.of(seed), seed)).toList();
    assertThat(plans.stream().flatMap(CallPlanRandomTest::calls).count()).isGreaterThan(50);
    assertThat(plans.stream().mapToInt(plan -> plan.calls().size()).sum()).isGreaterThan(25);
    assertThat(plans)
        .anyMatch(
            plan ->
                plan.days().stream()
                    .anyMatch(
                        day ->
                            day.stops().size() > 2
                                && isCall(day.stops().get(1))
                                && day.stops().get(2).driveMinutes() > 0));
  }
}

package app.revier.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small problems, of which the best plan is known by trying them all. */
class OptimumTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void smallProblemsAreSolvedToTheOptimum(int block) {
    for (long seed = block * 150L; seed < (block + 1) * 150L; seed++) {
      TourProblem problem = Problems.odd(seed, 7, 2);
      TourPlan plan =
          TourSearch.run(problem, TourSearch.Options.of(seed, SearchEffort.ofSteps(4_000)));
      Referee.check(problem, plan);
      assertThat(plan.objective())
          .as("problem %s", seed)
          .isEqualTo(AllPlans.bestObjective(problem));
    }
  }

  @Test
  void everyBetterPlanKeepsTheRules() {
    for (long seed = 10_000; seed < 13_000; seed++) {
      TourProblem problem = Problems.odd(seed, 25, 4);
      long[] last = {Long.MIN_VALUE, -1};
      TourPlan plan =
          TourSearch.run(
              problem,
              TourSearch.Options.of(seed, SearchEffort.ofSteps(60))
                  .toldTo(
                      (better, steps) -> {
                        Referee.check(problem, better);
                        assertThat(better.objective()).isGreaterThan(last[0]);
                        assertThat(steps).isGreaterThanOrEqualTo(last[1]);
                        last[0] = better.objective();
                        last[1] = steps;
                      }));
      assertThat(plan.objective()).isEqualTo(last[0]);
    }
  }
}

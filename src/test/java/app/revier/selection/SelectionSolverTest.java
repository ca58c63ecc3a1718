package app.revier.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionProblem.Limits;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.selection.SelectionSolver.Goal;
import app.revier.selection.Solution.Proof;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionSolverTest {

  private static final Effort ENOUGH = Effort.of(20_000_000_000L);
  private static final Goal HIT = new Goal.Hit();
  private static final Goal EXPECTED = new Goal.Expected();

  private static Solution solve(SelectionProblem problem, Goal goal, Effort effort) {
    return new SelectionSolver(problem).best(goal, effort);
  }

  private static Item item(long amount, double probability, int visits) {
    return new Item(amount, probability, visits, 0, 0, 1, Pin.FREE);
  }

  private static SelectionProblem problem(long target, long visits, Item... items) {
    return new SelectionProblem(
        List.of(items), 0, List.of(), target, 0, new Limits(visits, null, null));
  }

  private static BitSet set(int... places) {
    BitSet set = new BitSet();
    for (int place : places) {
      set.set(place);
    }
    return set;
  }

  /** No set has a higher probability, and none as high a higher expected total or less use. */
  private static void isBestHit(
      SelectionProblem problem, Enumeration truth, Solution solution, double precision) {
    assertThat(truth.sets()).contains(withoutIdle(problem, solution.chosen()));
    assertThat(solution.proof().isOptimal()).isTrue();
    assertThat(solution.hitProbability())
        .isCloseTo(truth.hit(solution.chosen()), within(precision))
        .isCloseTo(truth.bestHit(), within(precision));
    assertThat(solution.expectedCents()).isCloseTo(truth.expected(solution.chosen()), within(1L));
  }

  private static BitSet withoutIdle(SelectionProblem problem, BitSet chosen) {
    assertThat(
            chosen.stream()
                .mapToObj(problem.items()::get)
                .filter(item -> item.pin() == Pin.FREE)
                .allMatch(item -> item.amount() > 0 && item.probability() > 0))
        .isTrue();
    return chosen;
  }

  @Test
  void findsTheMostLikelySetOfRandomProblems() {
    for (int seed = 0; seed < 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      SelectionProblem problem =
          Problems.mixed(seed, random.nextInt(0, 12), random.nextInt(0, 5), 0);
      Enumeration truth = new Enumeration(problem);

      Solution solution = solve(problem, HIT, ENOUGH);

      isBestHit(problem, truth, solution, 1e-11);
      long bestOfTied =
          truth.sets().stream()
              .filter(set -> truth.hit(set) >= truth.bestHit() - 1e-12)
              .mapToLong(truth::expected)
              .max()
              .orElseThrow();
      assertThat(solution.expectedCents()).as("seed %d", seed).isCloseTo(bestOfTied, within(1L));
    }
  }

  /** Thousands of cases of the common factor: tables for all at once took gigabytes. */
  @Test
  void aCorrelationCloseToOneIsAnsweredWithABound() {
    SelectionProblem problem = Problems.plan(1, 40, 3, 100, 0.4, 0.9999);
    Solution solution = solve(problem, HIT, Effort.of(1_000_000_000L));
    assertThat(problem.limits().visits())
        .isGreaterThanOrEqualTo(
            solution.chosen().stream().mapToLong(i -> problem.items().get(i).visits()).sum());
    assertThat(solution.hitProbability()).isBetween(0.2, 0.8);
    assertThat(solution.proof()).isInstanceOf(Proof.Bounded.class);
    assertThat(((Proof.Bounded) solution.proof()).upperBound())
        .isBetween(solution.hitProbability(), 1.0);
  }

  @Test
  void findsTheMostLikelySetWithACommonFactor() {
    for (int seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      SelectionProblem problem =
          Problems.mixed(seed, random.nextInt(0, 8), random.nextInt(0, 3), 0.3);

      Solution solution = solve(problem, HIT, ENOUGH);

      isBestHit(problem, new Enumeration(problem), solution, 1e-8);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.6, 0.9})
  void findsTheMostLikelySetWithAWeakOrStrongCommonFactor(double correlation) {
    for (int seed = 100; seed < 115; seed++) {
      SelectionProblem problem = Problems.mixed(seed, 6, 2, correlation);

      Solution solution = solve(problem, HIT, ENOUGH);

      isBestHit(problem, new Enumeration(problem), solution, 1e-6);
    }
  }

  @Test
  void findsTheHighestExpectedTotalOfRandomProblems() {
    for (int seed = 0; seed < 400; seed++) {
      SelectionProblem problem = Problems.mixed(seed, seed % 13, seed % 3, 0);
      Enumeration truth = new Enumeration(problem);

      Solution solution = solve(problem, EXPECTED, ENOUGH);

      assertThat(truth.sets()).contains(withoutIdle(problem, solution.chosen()));
      assertThat(solution.proof().isOptimal()).isTrue();
      assertThat(solution.expectedCents()).isCloseTo(truth.bestExpected(), within(1L));
      assertThat(solution.hitProbability()).isCloseTo(truth.hit(solution.chosen()), within(1e-11));
    }
  }

  @Test
  void extendsRungByRungOnlyAsFarAsTheConfidenceAsks() {
    for (int seed = 0; seed < 150; seed++) {
      SelectionProblem problem = Problems.mixed(seed, 10, 2, 0);
      double confidence = 0.2 + 0.1 * (seed % 8);

      Solution solution = solve(problem, new Goal.Rungs(confidence), ENOUGH);

      assertThat(solution.hitProbability())
          .as("seed %d", seed)
          .isCloseTo(rungByRung(problem, confidence), within(1e-11));
    }
  }

  /** The rungs the slow way; where several sets of a rung are as good, any may be kept. */
  private static double rungByRung(SelectionProblem problem, double confidence) {
    SelectionProblem stage = problem;
    for (int rung = 1; ; rung++) {
      SelectionProblem open = stage;
      for (int i = 0; i < problem.items().size(); i++) {
        Item item = stage.items().get(i);
        if (item.pin() == Pin.FREE && item.rung() != rung) {
          open = open.withPin(i, Pin.OUT);
        }
      }
      Solution best = solve(open, HIT, ENOUGH);
      double hit = new Enumeration(open).bestHit();
      assertThat(best.hitProbability()).isCloseTo(hit, within(1e-11));
      if (hit >= confidence || rung == 3) {
        return hit;
      }
      for (int i = best.chosen().nextSetBit(0); i >= 0; i = best.chosen().nextSetBit(i + 1)) {
        stage = stage.withPin(i, Pin.IN);
      }
    }
  }

  @ParameterizedTest(name = "{0} projects, {1} limits, {2} base outcomes, ρ = {3}")
  @CsvSource({
    "30, 1, 0, 0",
    "30, 2, 0, 0",
    "30, 3, 0, 0",
    "30, 2, 300, 0",
    "30, 3, 40, 0",
    "30, 2, 0, 0.3",
    "30, 3, 300, 0.3",
    "45, 3, 300, 0"
  })
  void provesPlansOfAUsualSize(int items, int limits, int base, double correlation) {
    SelectionProblem problem = Problems.plan(5, items, limits, base, 0.4, correlation);

    Solution hit = solve(problem, HIT, Effort.of(1_000_000_000L));
    Solution expected = solve(problem, EXPECTED, Effort.of(1_000_000_000L));

    assertThat(hit.proof().isOptimal()).isTrue();
    assertThat(expected.proof().isOptimal()).isTrue();
    assertThat(hit.hitProbability()).isGreaterThanOrEqualTo(expected.hitProbability());
    assertThat(expected.expectedCents()).isGreaterThanOrEqualTo(hit.expectedCents());
  }

  @Test
  void aSearchCutShortKeepsAValidBound() {
    for (int seed = 0; seed < 6; seed++) {
      SelectionProblem problem = Problems.plan(seed, 24, 2, seed % 2 * 60, 0.4, 0);
      double best = solve(problem, HIT, ENOUGH).hitProbability();
      long most = solve(problem, EXPECTED, ENOUGH).expectedCents();
      for (long steps = 1; steps < 1_000_000_000; steps *= 30) {
        Solution hit = solve(problem, HIT, Effort.of(steps));
        Solution expected = solve(problem, EXPECTED, Effort.of(steps));

        assertThat(hit.hitProbability()).isLessThanOrEqualTo(best + 1e-12);
        assertThat(bound(hit, hit.hitProbability())).isGreaterThanOrEqualTo(best - 1e-12);
        assertThat(expected.expectedCents()).isLessThanOrEqualTo(most);
        assertThat(bound(expected, expected.expectedCents())).isGreaterThanOrEqualTo(most);
      }
    }
  }

  private static double bound(Solution solution, double value) {
    return switch (solution.proof()) {
      case Proof.Optimal _ -> value;
      case Proof.Bounded bounded -> bounded.upperBound();
    };
  }

  @Test
  void moreOfALimitNeverMakesItWorse() {
    for (int seed = 0; seed < 10; seed++) {
      SelectionProblem problem = Problems.plan(seed, 20, 3, seed % 2 * 30, 0.3, 0);
      double before = solve(problem, HIT, ENOUGH).hitProbability();
      for (Resource resource : Resource.values()) {
        Limits more = problem.limits().plus(resource, 30);

        assertThat(solve(problem.withLimits(more), HIT, ENOUGH).hitProbability())
            .isGreaterThanOrEqualTo(before - 1e-12);
      }
    }
  }

  @Test
  void aSearchFromTheAnswerBeforeIsAtLeastAsGoodEvenWithNoTimeToSearch() {
    SelectionProblem problem = Problems.plan(3, 30, 2, 50, 0.4, 0);
    Solution before = solve(problem, HIT, ENOUGH);
    SelectionProblem wider = problem.withLimits(problem.limits().plus(Resource.VISITS, 5));

    Solution after = solve(wider, HIT, Effort.of(1).from(before.chosen()));

    assertThat(after.hitProbability()).isGreaterThanOrEqualTo(before.hitProbability());
  }

  @Test
  void theSameStepsGiveTheSameAnswer() {
    for (double correlation : new double[] {0, 0.3}) {
      SelectionProblem problem = Problems.plan(2, 70, 3, 20, 0.4, correlation);
      Effort effort = Effort.of(200_000_000L);

      Solution solution = solve(problem, HIT, effort);

      assertThat(solve(problem, HIT, effort)).isEqualTo(solution);
    }
  }

  @Test
  void withoutProjectsTheBaseIsAllThereIs() {
    SelectionProblem problem =
        new SelectionProblem(
            List.of(), 500, List.of(Problems.outcome(500, 0.25)), 1_000, 0, Limits.NONE);

    for (Goal goal : List.of(HIT, EXPECTED, new Goal.Rungs(0.8))) {
      Solution solution = solve(problem, goal, ENOUGH);

      assertThat(solution)
          .isEqualTo(
              new Solution(new BitSet(), 0.25, 625, new Proof.Optimal(), solution.exceeded()));
    }
  }

  @Test
  void aTargetThatIsReachedAnywayLeavesTheExpectedTotalToDecide() {
    SelectionProblem problem = problem(0, 5, item(900, 0.9, 4), item(500, 1, 3), item(499, 1, 2));

    Solution solution = solve(problem, HIT, ENOUGH);

    assertThat(solution)
        .isEqualTo(new Solution(set(1, 2), 1, 999, new Proof.Optimal(), solution.exceeded()));
  }

  @Test
  void aTargetBeyondAllLeavesTheExpectedTotalToDecide() {
    SelectionProblem problem =
        problem(1_900, 5, item(900, 0.9, 4), item(500, 1, 3), item(499, 1, 2));

    Solution solution = solve(problem, HIT, ENOUGH);

    assertThat(solution)
        .isEqualTo(new Solution(set(1, 2), 0, 999, new Proof.Optimal(), solution.exceeded()));
  }

  @Test
  void equalSetsAreDecidedByVisitsThenMinutesThenBudgetThenPlace() {
    Item long30 = new Item(100, 0.5, 2, 30, 10, 1, Pin.FREE);
    Item short30 = new Item(100, 0.5, 2, 20, 10, 1, Pin.FREE);
    Item cheap = new Item(100, 0.5, 2, 20, 5, 1, Pin.FREE);

    assertThat(chosen(problem(100, 2, item(100, 0.5, 2), item(100, 0.5, 1)))).isEqualTo(set(1));
    assertThat(chosen(problem(100, 2, long30, short30))).isEqualTo(set(1));
    assertThat(chosen(problem(100, 2, long30, short30, cheap))).isEqualTo(set(2));
    assertThat(chosen(problem(100, 2, cheap, cheap, cheap))).isEqualTo(set(0));
  }

  private static BitSet chosen(SelectionProblem problem) {
    BitSet chosen = solve(problem, HIT, ENOUGH).chosen();
    assertThat(solve(problem, EXPECTED, ENOUGH).chosen()).isEqualTo(chosen);
    return chosen;
  }

  @Test
  void theBestExpectedTotalNeedNotBeTheMostLikely() {
    SelectionProblem problem = problem(100, 1, item(1_000, 0.2, 1), item(100, 0.9, 1));

    assertThat(solve(problem, HIT, ENOUGH).chosen()).isEqualTo(set(1));
    assertThat(solve(problem, EXPECTED, ENOUGH).chosen()).isEqualTo(set(0));
  }

  @Test
  void pinnedProjectsStayEvenBeyondALimitAndNothingElseNeedsIt() {
    SelectionProblem problem =
        new SelectionProblem(
            List.of(
                new Item(100, 0.5, 7, 10, 0, 1, Pin.IN),
                new Item(900, 0.9, 1, 0, 0, 1, Pin.FREE),
                new Item(300, 0.5, 0, 10, 0, 1, Pin.FREE),
                new Item(900, 0.9, 0, 0, 0, 1, Pin.OUT)),
            0,
            List.of(),
            400,
            0,
            new Limits(5L, 20L, 0L));

    for (Goal goal : List.of(HIT, EXPECTED)) {
      Solution solution = solve(problem, goal, ENOUGH);

      assertThat(solution.chosen()).isEqualTo(set(0, 2));
      assertThat(solution.exceeded()).containsExactly(Resource.VISITS);
      assertThat(solution.hitProbability()).isCloseTo(0.25, within(1e-15));
    }
  }

  @Test
  void pinningInWhatIsChosenAnywayChangesNothing() {
    SelectionProblem problem = Problems.plan(4, 25, 2, 80, 0.4, 0);
    Solution free = solve(problem, HIT, ENOUGH);
    SelectionProblem pinned = problem;
    for (int i : free.chosen().stream().limit(5).toArray()) {
      pinned = pinned.withPin(i, Pin.IN);
    }

    assertThat(solve(pinned, HIT, ENOUGH)).isEqualTo(free);
  }

  @Test
  void withMoreOfALimitTheBestIsNeverLessAndEndsAtTheAnswerWithoutThatLimit() {
    SelectionProblem problem = Problems.plan(6, 30, 2, 100, 0.4, 0);
    List<Solution> rising = rising(problem, 10, 150, ENOUGH);

    assertThat(rising).extracting(Solution::hitProbability).isSorted();
    Limits without = problem.limits().with(Resource.VISITS, null);
    assertThat(rising.getLast().hitProbability())
        .isCloseTo(hit(problem.withLimits(without)), precisely());
    Limits middle = problem.limits().with(Resource.VISITS, 50L);
    assertThat(rising.get(5).hitProbability())
        .isCloseTo(hit(problem.withLimits(middle)), precisely());
    assertThat(rising).allMatch(solution -> solution.proof().isOptimal());
  }

  /** Within more and more visits, each search beginning with the answer to the one before. */
  private static List<Solution> rising(
      SelectionProblem problem, long step, long last, Effort effort) {
    SelectionSolver solver = new SelectionSolver(problem);
    List<Solution> solutions = new ArrayList<>();
    for (long visits = 0; visits <= last; visits += step) {
      Effort from = solutions.isEmpty() ? effort : effort.from(solutions.getLast().chosen());
      Limits limits = problem.limits().with(Resource.VISITS, visits);
      solutions.add(solver.within(limits).best(HIT, from));
    }
    return solutions;
  }

  private static double hit(SelectionProblem problem) {
    return solve(problem, HIT, ENOUGH).hitProbability();
  }

  private static Offset<Double> precisely() {
    return within(1e-12);
  }

  @Test
  void aSearchThatBeginsWithASetIsNeverWorseThanItEvenIfThereIsNoTimeToSearch() {
    SelectionProblem problem = Problems.plan(7, 60, 3, 100, 0.4, 0);

    List<Solution> rising = rising(problem, 20, 80, Effort.of(2_000_000L));

    assertThat(rising).extracting(Solution::hitProbability).isSorted();
    assertThat(rising).anyMatch(solution -> !solution.proof().isOptimal());
  }
}

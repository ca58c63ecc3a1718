package app.revier.selection;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.outcomes.Outcome;
import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionProblem.Limits;
import app.revier.selection.SelectionSolver.Goal;
import app.revier.selection.Solution.Proof;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bounds the hit probability of many projects is a bound, and a close one. */
class CumulantBoundTest {

  /** Projects up to an amount beside a base. */
  private static SelectionProblem problem(
      SplittableRandom random,
      int projects,
      long largest,
      int base,
      double target,
      double correlation) {
    List<Item> items = new ArrayList<>();
    double expected = 0;
    long visits = 0;
    for (int i = 0; i < projects; i++) {
      Item item =
          new Item(
              random.nextLong(50_000, largest),
              random.nextDouble(0.03, 0.97),
              random.nextInt(1, 9),
              random.nextInt(1, 9) * 60,
              0,
              1,
              random.nextInt(12) == 0 ? Pin.IN : Pin.FREE);
      items.add(item);
      visits += item.visits();
      expected += item.amount() * item.probability();
    }
    List<Outcome> outcomes = new ArrayList<>();
    double mean = 0;
    for (int i = 0; i < base; i++) {
      Outcome outcome =
          new Outcome(
              Money.ofCents(random.nextLong(30_000, 3_000_000)),
              new Probability(random.nextDouble(0.4, 0.95)));
      outcomes.add(outcome);
      mean += outcome.amount().cents() * outcome.probability().value();
    }
    return new SelectionProblem(
        items,
        0,
        outcomes,
        (long) (mean + expected * target),
        correlation,
        new Limits(visits / 2, random.nextBoolean() ? visits * 25 : null, null));
  }

  /** Every set of few projects is looked at, with every base from none to a large one. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3})
  void noSetIsMoreLikelyThanTheBound(double correlation) {
    SplittableRandom random = new SplittableRandom(1);
    int close = 0;
    for (int round = 0; round < 6; round++) {
      int base = 30 * (round % 3);
      SelectionProblem problem =
          problem(
              random,
              random.nextInt(5, 9),
              400_000,
              base,
              random.nextDouble(-0.5, 1.5),
              correlation);
      Candidates candidates = new Candidates(problem, HitSolver.BY_SPREAD);
      HitFigures figures = new HitFigures(problem, () -> {});
      HitFigures.Best best = new HitFigures.Best(figures, candidates, new BitSet());
      for (int bits = 0; bits < 1 << candidates.count(); bits++) {
        BitSet set = BitSet.valueOf(new long[] {bits});
        if (Arrays.stream(candidates.left(set)).allMatch(each -> each >= 0)) {
          best.offer(set);
        }
      }

      double bound = bound(figures, candidates, best.set());

      assertThat(bound).isGreaterThanOrEqualTo(best.hit() - 1e-9).isLessThanOrEqualTo(1);
      close += bound < best.hit() + 0.01 ? 1 : 0;
    }
    assertThat(close).as("with a base").isGreaterThanOrEqualTo(4);
  }

  /** A bound from a set of candidates that is known. */
  private static double bound(HitFigures figures, Candidates candidates, BitSet known) {
    BitSet chosen = candidates.chosen(known);
    Solution found = new Solution(chosen, figures.hit(chosen), 0, new Proof.Bounded(1), Set.of());
    return new BoundOfCases(figures, candidates, figures.work(300_000_000)).bound(found);
  }

  /** In each case by itself no set is more likely than the bound of the case. */
  @Test
  void noSetIsMoreLikelyInACaseThanItsBound() {
    SplittableRandom random = new SplittableRandom(4);
    SelectionProblem problem = problem(random, 8, 400_000, 60, 0.9, 0.3);
    Candidates candidates = new Candidates(problem, HitSolver.BY_SPREAD);
    HitFigures figures = new HitFigures(problem, () -> {});
    int cases = figures.probabilities().cases();
    double[] best = new double[cases];
    for (int bits = 0; bits < 1 << candidates.count(); bits++) {
      BitSet set = BitSet.valueOf(new long[] {bits});
      if (Arrays.stream(candidates.left(set)).allMatch(each -> each >= 0)) {
        double[] reached = figures.probabilities().inCases(candidates.chosen(set));
        Arrays.setAll(best, c -> Math.max(best[c], reached[c]));
      }
    }
    for (int c = cases % 4; c < cases; c += 4) {
      double bound =
          new CumulantBound(figures, candidates, c, figures.work(20_000_000)).bound(1e-3);
      assertThat(bound).isGreaterThanOrEqualTo(best[c] - 1e-9);
    }
  }

  /** The best of many projects, as far as it is found, is below it and near it. */
  @Tag("long")
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3})
  void isNearTheBestOfManyProjects(double correlation) {
    SplittableRandom random = new SplittableRandom(2);
    int bounded = 0;
    for (int round = 0; round < 2; round++) {
      SelectionProblem problem =
          problem(random, 150, 3_000_000, 80, 0.55 + 0.05 * round, correlation);

      Solution found = new SelectionSolver(problem).best(new Goal.Hit(), Effort.of(300_000_000));

      if (found.proof() instanceof Proof.Bounded(double bound)) {
        assertThat(bound).isBetween(found.hitProbability(), found.hitProbability() + 0.005);
        bounded++;
      }
    }
    assertThat(bounded).isPositive();
  }
}

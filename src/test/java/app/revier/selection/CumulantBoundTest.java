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
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What bounds the hit probability of many projects is a bound, and a close one. */
class CumulantBoundTest {

  /** Projects up to an amount beside a base. */
  private static SelectionProblem problem(
      SplittableRandom random, int projects, long largest, int base, double target) {
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
        0,
        new Limits(visits / 2, random.nextBoolean() ? visits * 25 : null, null));
  }

  private static double bound(SelectionProblem problem, double enough) {
    HitFigures figures = new HitFigures(problem, () -> {});
    Candidates candidates = new Candidates(problem, HitSolver.BY_SPREAD);
    return new CumulantBound(figures, candidates, 0, figures.work(Long.MAX_VALUE)).bound(enough);
  }

  /** Every set of few projects is looked at, with every base from none to a large one. */
  @Test
  void noSetIsMoreLikelyThanTheBound() {
    SplittableRandom random = new SplittableRandom(1);
    int close = 0;
    for (int round = 0; round < 6; round++) {
      int base = 30 * (round % 3);
      SelectionProblem problem =
          problem(random, random.nextInt(6, 11), 400_000, base, random.nextDouble(-0.5, 1.5));
      Candidates candidates = new Candidates(problem, HitSolver.BY_SPREAD);
      HitFigures figures = new HitFigures(problem, () -> {});
      double best = 0;
      for (int bits = 0; bits < 1 << candidates.count(); bits++) {
        BitSet set = BitSet.valueOf(new long[] {bits});
        long[] left = candidates.left(set);
        boolean fits = true;
        for (long each : left) {
          fits &= each >= 0;
        }
        if (fits) {
          best = Math.max(best, figures.hit(candidates.chosen(set)));
        }
      }

      double bound = bound(problem, best);

      assertThat(bound).isGreaterThanOrEqualTo(best - 1e-9).isLessThanOrEqualTo(1);
      close += bound < best + 0.01 ? 1 : 0;
    }
    assertThat(close).as("with a base").isEqualTo(4);
  }

  /** The best of many projects, as far as it is found, is below it and near it. */
  @Tag("long")
  @Test
  void isNearTheBestOfManyProjects() {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < 3; round++) {
      SelectionProblem problem = problem(random, 150, 3_000_000, 80, 0.55 + 0.05 * round);

      Solution found = new SelectionSolver(problem).best(new Goal.Hit(), Effort.of(300_000_000));

      if (found.proof() instanceof Proof.Bounded(double bound)) {
        assertThat(bound).isBetween(found.hitProbability(), found.hitProbability() + 0.01);
      }
    }
  }
}

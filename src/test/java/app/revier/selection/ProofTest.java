package app.revier.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.outcomes.SubsetProbabilities;
import app.revier.selection.Effort.Work;
import app.revier.selection.HitFigures.Best;
import app.revier.selection.HitSearch.FineBound;
import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionProblem.Limits;
import app.revier.selection.SelectionSolver.Goal;
import app.revier.selection.Solution.Proof;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bounds are bounds, and what is called proven is the best, for random small plans whose every set
 * is looked at. The proof is begun with poor sets and with the second best one, since the search
 * before it mostly finds the best already, which would hide a bound that is too low.
 */
class ProofTest {

  private static final double PRECISION = 1e-8;

  private static SelectionProblem problem(long seed, double correlation) {
    SplittableRandom random = new SplittableRandom(seed);
    int items = correlation == 0 ? random.nextInt(1, 10) : random.nextInt(1, 7);
    int base = correlation == 0 ? random.nextInt(0, 5) : random.nextInt(0, 3);
    return seed % 3 == 0
        ? Problems.alike(seed, items, base, correlation)
        : Problems.mixed(seed, items, base, correlation);
  }

  private static double[] prices(SplittableRandom random, Candidates candidates, double most) {
    return random.doubles(candidates.limitCount(), most / 10, most).toArray();
  }

  private static double[][] chances(HitFigures figures, Candidates candidates) {
    return IntStream.range(0, candidates.count())
        .mapToObj(i -> figures.probabilities().chances(candidates.place(i)))
        .toArray(double[][]::new);
  }

  private static long reach(SelectionProblem problem, HitFigures figures) {
    long all = problem.items().stream().mapToLong(Item::amount).sum();
    return Math.max(1, Math.min(figures.probabilities().need(), all));
  }

  @ParameterizedTest
  @CsvSource({"0, 500, 250", "0.3, 120, 25"})
  void aProvenSetIsTheBestWhateverTheProofBeginsWith(double correlation, int seeds, int least) {
    int proven = 0;
    for (int seed = 0; seed < seeds; seed++) {
      SelectionProblem problem = problem(seed, correlation);
      SplittableRandom random = new SplittableRandom(seed);
      HitFigures figures = new HitFigures(problem, () -> {});
      Candidates candidates = new Candidates(problem, HitSolver.BY_SPREAD);
      if (candidates.limitCount() == 0) {
        continue;
      }
      Enumeration truth = new Enumeration(problem);
      BitSet best = truth.mostLikely();
      double bestHit = truth.hit(best);
      for (BitSet start : starts(truth, best)) {
        Best found = new Best(figures, candidates, candidates.fitting(start));
        long steps =
            random.nextInt(3) == 0 ? (long) Math.pow(10, random.nextDouble(2, 8)) : 1L << 40;
        HitProof proof =
            new HitProof(
                figures, candidates, found, reach(problem, figures), new Work(steps, () -> {}));
        double[] hits = random.doubles(figures.probabilities().cases()).toArray();

        Proof result =
            proof.prove(prices(random, candidates, 1), prices(random, candidates, 1e6), hits, 1);

        assertThat(bound(result, found.hit()))
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(bestHit - PRECISION);
        if (result.isOptimal()) {
          proven++;
          assertThat(candidates.chosen(found.set())).as("seed %d", seed).isEqualTo(best);
        }
      }
    }
    assertThat(proven).isGreaterThan(least);
  }

  @Test
  void whatIsBetterByNextToNothingIsNotTakenForAsGood() {
    for (int seed = 0; seed < 200; seed++) {
      SelectionProblem problem = Problems.twins(seed);
      HitFigures figures = new HitFigures(problem, () -> {});
      Candidates candidates = new Candidates(problem, HitSolver.BY_SPREAD);
      Enumeration truth = new Enumeration(problem);
      BitSet best = truth.mostLikely();
      Best found = new Best(figures, candidates, candidates.fitting(lesserTwins(best)));
      HitProof proof =
          new HitProof(
              figures, candidates, found, reach(problem, figures), new Work(1L << 40, () -> {}));
      SplittableRandom random = new SplittableRandom(seed);

      Proof result =
          proof.prove(
              prices(random, candidates, 1), prices(random, candidates, 1e6), new double[1], 1);

      assertThat(result.isOptimal()).isTrue();
      assertThat(candidates.chosen(found.set())).as("seed %d", seed).isEqualTo(best);
    }
  }

  /** Of each pair the one that is a little less likely. */
  private static BitSet lesserTwins(BitSet set) {
    BitSet lesser = new BitSet();
    set.stream().forEach(place -> lesser.set(place | 1));
    return lesser;
  }

  /** Nothing, the second best set and the worst one. */
  private static List<BitSet> starts(Enumeration truth, BitSet best) {
    List<BitSet> others = new ArrayList<>(truth.setsWithoutIdle());
    others.remove(best);
    others.sort(Comparator.comparingDouble(truth::hit));
    List<BitSet> starts = new ArrayList<>(List.of(new BitSet()));
    if (!others.isEmpty()) {
      starts.add(others.getFirst());
      starts.add(others.getLast());
    }
    return starts;
  }

  private static double bound(Proof proof, double value) {
    return switch (proof) {
      case Proof.Optimal _ -> value;
      case Proof.Bounded(double upper) -> upper;
    };
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 300", "0, 20, 60", "0.3, 0, 60", "0.3, 20, 15"})
  void noCompletionOfAPartialSetExceedsItsBound(double correlation, int more, int seeds) {
    for (int seed = 0; seed < seeds; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      SelectionProblem problem =
          more == 0
              ? problem(seed, correlation)
              : Problems.mixed(seed, random.nextInt(2, 9), more, correlation);
      HitFigures figures = new HitFigures(problem, () -> {});
      SubsetProbabilities probabilities = figures.probabilities();
      Candidates candidates = new Candidates(problem, HitSolver.BY_SPREAD);
      if (candidates.limitCount() == 0) {
        continue;
      }
      int places = 1 << random.nextInt(1, 9);
      CoarseGrid grid = figures.grid(reach(problem, figures), places);
      int top = grid.top(reach(problem, figures));
      int[] cases = IntStream.range(0, probabilities.cases()).toArray();
      AdaptiveBound bound =
          new AdaptiveBound(
              grid,
              top,
              candidates,
              cases,
              prices(random, candidates, 1),
              1 << random.nextInt(0, 9));
      bound.fill(chances(figures, candidates), new Work(Long.MAX_VALUE, () -> {}));
      FineBound fine = new FineBound(figures, candidates, grid, top);
      int from = random.nextInt(candidates.count() + 1);
      BitSet partial = partial(random, candidates, from);
      TakenMasses taken =
          new TakenMasses(grid, top, cases, candidates.pinned(), figures, candidates.count());
      partial.stream()
          .map(candidates::place)
          .forEach(place -> taken.take(place, probabilities.chances(place)));
      double[] bounds = new double[cases.length];
      bound.from(from, taken, candidates.left(partial), bounds);
      double whole =
          IntStream.of(cases).mapToDouble(c -> probabilities.weight(c) * bounds[c]).sum();

      for (BitSet set : completions(candidates, partial, from)) {
        double hit = figures.hit(candidates.chosen(set));
        assertThat(whole).as("seed %d", seed).isGreaterThanOrEqualTo(hit - 1e-12);
        assertThat(fine.of(set, new Work(Long.MAX_VALUE, () -> {})))
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(hit - 1e-12);
      }
    }
  }

  private static BitSet partial(SplittableRandom random, Candidates candidates, int from) {
    BitSet set = new BitSet();
    long[] left = candidates.limits();
    for (int i = 0; i < from; i++) {
      if (random.nextBoolean() && candidates.fits(i, left)) {
        candidates.take(i, left);
        set.set(i);
      }
    }
    return set;
  }

  private static List<BitSet> completions(Candidates candidates, BitSet partial, int from) {
    List<BitSet> all = new ArrayList<>();
    for (long bits = 0; bits < 1L << (candidates.count() - from); bits++) {
      BitSet set = (BitSet) partial.clone();
      for (int i = from; i < candidates.count(); i++) {
        set.set(i, (bits >> (i - from) & 1) == 1);
      }
      boolean fits = true;
      for (long left : candidates.left(set)) {
        fits &= left >= 0;
      }
      if (fits) {
        all.add(set);
      }
    }
    return all;
  }

  @Test
  void noChoiceExceedsTheRelaxation() {
    for (int seed = 0; seed < 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      SelectionProblem problem = Problems.mixed(seed, random.nextInt(1, 10), 0, 0);
      Candidates candidates = new Candidates(problem, HitSolver.BY_SPREAD);
      double[] values =
          IntStream.range(0, candidates.count()).mapToDouble(candidates::value).toArray();
      Relaxation relaxation = candidates.relaxation(values);
      relaxation.solve();
      int fixed = random.nextInt(candidates.count() + 1);
      BitSet partial = partial(random, candidates, fixed);
      for (int i = 0; i < fixed; i++) {
        relaxation.fix(i, partial.get(i));
        relaxation.solve();
      }

      for (BitSet set : completions(candidates, partial, fixed)) {
        assertThat(relaxation.bound() * (1 + 1e-12) + 1e-3)
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(candidates.value(set));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3})
  void aProvenAnswerIsTheBestAndABoundIsOneForEachGoal(double correlation) {
    for (int seed = 0; seed < (correlation == 0 ? 400 : 80); seed++) {
      SelectionProblem problem = problem(seed, correlation);
      SplittableRandom random = new SplittableRandom(seed);
      Enumeration truth = new Enumeration(problem);
      for (long steps : new long[] {1, (long) Math.pow(10, random.nextDouble(2, 7)), 1L << 40}) {
        SelectionSolver solver = new SelectionSolver(problem);
        Solution hit = solver.best(new Goal.Hit(), Effort.of(steps));
        Solution expected = solver.best(new Goal.Expected(), Effort.of(steps));

        BitSet likely = truth.mostLikely();
        assertThat(truth.setsWithoutIdle()).contains(hit.chosen(), expected.chosen());
        assertThat(hit.hitProbability()).isCloseTo(truth.hit(hit.chosen()), within(PRECISION));
        assertThat(bound(hit.proof(), hit.hitProbability()))
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(truth.hit(likely) - PRECISION);
        assertThat(bound(expected.proof(), expected.expectedCents()))
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(truth.expected(truth.mostValuable()) - 1);
        if (hit.proof().isOptimal()) {
          assertThat(hit.chosen()).as("seed %d", seed).isEqualTo(likely);
        }
        if (expected.proof().isOptimal()) {
          assertThat(expected.chosen()).as("seed %d", seed).isEqualTo(truth.mostValuable());
        }
        if (steps > 1L << 39) {
          assertThat(hit.proof().isOptimal() && expected.proof().isOptimal()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3})
  void rungsAreFilledOneAfterTheOtherWithTheBestSetOfEach(double correlation) {
    for (int seed = 0; seed < (correlation == 0 ? 300 : 60); seed++) {
      SelectionProblem problem = problem(seed, correlation);
      double confidence = 0.1 + 0.1 * (seed % 9);
      BitSet best = byRungs(problem, confidence);
      double most = new Enumeration(problem.withLimits(Limits.NONE)).bestHit();
      for (long steps : new long[] {1, 100_000, 1L << 40}) {
        Solution solution =
            new SelectionSolver(problem).best(new Goal.Rungs(confidence), Effort.of(steps));

        if (solution.proof() instanceof Proof.Bounded(double upper)) {
          assertThat(steps).isLessThan(1L << 40);
          assertThat(upper).isGreaterThanOrEqualTo(most - PRECISION);
        } else {
          assertThat(solution.chosen()).as("seed %d", seed).isEqualTo(best);
        }
      }
    }
  }

  /** The slow truth, by all sets of each rung. */
  private static BitSet byRungs(SelectionProblem problem, double confidence) {
    SelectionProblem stage = problem;
    for (int rung = 1; ; rung++) {
      SelectionProblem open = stage;
      for (int i = 0; i < problem.items().size(); i++) {
        Item item = stage.items().get(i);
        if (item.pin() == Pin.FREE && item.rung() != rung) {
          open = open.withPin(i, Pin.OUT);
        }
      }
      Enumeration truth = new Enumeration(open);
      BitSet best = truth.mostLikely();
      if (truth.hit(best) >= confidence - 1e-12 || rung == 3) {
        return best;
      }
      for (int i = best.nextSetBit(0); i >= 0; i = best.nextSetBit(i + 1)) {
        stage = stage.withPin(i, Pin.IN);
      }
    }
  }
}

package app.revier.selection;

import app.revier.selection.Effort.Work;
import app.revier.selection.HitFigures.Best;
import app.revier.selection.HitSearch.FineBound;
import app.revier.selection.Solution.Proof;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proves that no set within the limits has a higher hit probability than the best one, or finds a
 * better one on the way. Small tables mostly are enough for independent projects; with a
 * correlation only the cases get tables in which the best set is not as good as settled.
 */
final class HitProof {

  private static final int FINE_PLACES = 3_000;
  private static final int FEWEST_FINE_PLACES = 1_000;

  /** Before that, a set is bounded on a grid so many times as fine as the tables. */
  private static final int FINER = 4;

  /** How many figures the tables of the bound may have together. */
  private static final long SMALL_TABLES = 1_500_000;

  private static final long LARGE_TABLES = 16_000_000;

  /** Of the steps that are left, so many are spent on a table at most. */
  private static final long PART_FOR_TABLES = 16;

  private static final long STEPS_WITH_SMALL = 60_000_000;

  /** With fewer places or cells a bound says little. */
  private static final int FEWEST_PLACES = 32;

  private static final int FEWEST_CELLS = 16;

  /** The places may be wider than the cells of the joint limit. */
  private static final double CELLS_PER_PLACE = 2;

  /** To find the cases that matter. */
  private static final int ROUGH_PLACES = 48;

  private static final int ROUGH_CELLS = 64;

  /** A correlation near 1 has thousands of cases: no tables may have more figures than this. */
  private static final long MOST_FIGURES = 32_000_000;

  /** Cases that together leave so little open count as settled. */
  private static final double SETTLED = 1e-4;

  private final HitFigures figures;
  private final Candidates candidates;
  private final Best best;
  private final long reach;
  private final Work work;
  private final int cases;
  private final double[][] chances;
  private int[] open;
  private double settled;

  /** A bound on the hit probability of every set, from small tables; meant for many cases only. */
  private double roughly;

  /**
   * Prepares for a proof.
   *
   * @param best what is to be proven, or made better
   * @param reach no set brings more than this, or more is not needed, in cents
   */
  HitProof(HitFigures figures, Candidates candidates, Best best, long reach, Work work) {
    this.figures = figures;
    this.candidates = candidates;
    this.best = best;
    this.reach = reach;
    this.work = work;
    cases = figures.probabilities().cases();
    chances = new double[candidates.count()][];
    Arrays.setAll(chances, i -> figures.probabilities().chances(candidates.place(i)));
    open = IntStream.range(0, cases).toArray();
  }

  /**
   * Proves, as far as the work allows.
   *
   * @param prices of the limits for the hit probability, each for the whole of it
   * @param pricesOfExpected the same for expected amounts, in thousandths of a cent
   * @param hits the hit probability of the best set in each case
   * @param most no set has a higher hit probability, as is known already
   */
  Proof prove(double[] prices, double[] pricesOfExpected, double[] hits, double most) {
    double bound = most;
    if (cases > 1) {
      settle(prices, hits);
      if (!fits(cases, FEWEST_PLACES) || !fits(open.length, FEWEST_PLACES * FEWEST_CELLS)) {
        return new Proof.Bounded(Math.max(best.hit(), Math.min(bound, roughly)));
      }
    }
    FineBound fine = fine(Math.max(FEWEST_FINE_PLACES, FINE_PLACES / cases));
    if (cases == 1) {
      HitSearch search =
          search(SMALL_TABLES, fine, prices, pricesOfExpected, work.part(STEPS_WITH_SMALL));
      if (search.isComplete()) {
        return new Proof.Optimal();
      }
      bound = Math.min(bound, search.bound());
    }
    long tables = Math.clamp(work.left() / PART_FOR_TABLES, SMALL_TABLES, LARGE_TABLES);
    HitSearch search = search(tables, fine, prices, pricesOfExpected, work);
    return search.isComplete()
        ? new Proof.Optimal()
        : new Proof.Bounded(Math.max(best.hit(), Math.min(bound, search.bound())));
  }

  /** Whether there is memory for so many figures by case and candidate. */
  private boolean fits(int someCases, int figuresOfEach) {
    return (candidates.count() + 1L) * someCases * figuresOfEach <= MOST_FIGURES;
  }

  private FineBound fine(int wanted) {
    long most = MOST_FIGURES / ((candidates.count() + 1L) * cases);
    CoarseGrid grid = figures.grid(reach, (int) Math.min(most, wanted));
    return new FineBound(figures, candidates, grid, grid.top(reach));
  }

  private HitSearch search(
      long tables, FineBound fine, double[] prices, double[] pricesOfExpected, Work part) {
    long figuresOfTable = tables / (open.length * (candidates.count() + 1L));
    int cells = Math.clamp((long) Math.sqrt(figuresOfTable * CELLS_PER_PLACE), FEWEST_CELLS, 2_000);
    int places = Math.clamp(figuresOfTable / cells, FEWEST_PLACES, 1_000);
    CoarseGrid grid = figures.grid(reach, places);
    int top = grid.top(reach);
    AdaptiveBound bound = new AdaptiveBound(grid, top, candidates, open, prices, cells);
    boolean filled = bound.fill(chances, part);
    TakenMasses pinned =
        new TakenMasses(grid, top, open, candidates.pinned(), figures, candidates.count());
    HitSearch search =
        new HitSearch(
            figures,
            candidates,
            best,
            bound,
            open,
            settled,
            pinned,
            List.of(fine(places * FINER), fine),
            pricesOfExpected,
            part);
    if (filled) {
      search.run();
    } else {
      search.giveUp();
    }
    return search;
  }

  private void settle(double[] prices, double[] hits) {
    double[] rough = rough(prices, open);
    open = open(rough, hits);
    for (int c = 0; c < cases; c++) {
      double weighed = figures.probabilities().weight(c) * rough[c];
      roughly += weighed;
      settled += Arrays.binarySearch(open, c) < 0 ? weighed : 0;
    }
  }

  /** A rough bound on the hit probability of every set, by case. */
  private double[] rough(double[] prices, int[] all) {
    CoarseGrid grid = figures.grid(reach, ROUGH_PLACES);
    int top = grid.top(reach);
    double[] bounds = new double[all.length];
    Arrays.fill(bounds, 1);
    long figuresOfCase = (candidates.count() + 1L) * (ROUGH_CELLS + 1) * (top + 1);
    int together = Math.clamp(SMALL_TABLES / figuresOfCase, 1, all.length);
    for (int from = 0; from < all.length && !work.ended(); from += together) {
      int[] some = Arrays.copyOfRange(all, from, Math.min(from + together, all.length));
      AdaptiveBound adaptive = new AdaptiveBound(grid, top, candidates, some, prices, ROUGH_CELLS);
      if (adaptive.fill(chances, work)) {
        TakenMasses pinned = new TakenMasses(grid, top, some, candidates.pinned(), figures, 0);
        double[] bound = new double[some.length];
        adaptive.from(0, pinned, candidates.limits(), bound);
        System.arraycopy(bound, 0, bounds, from, some.length);
      }
    }
    return bounds;
  }

  /** The cases in which the bound is so far above the best set that it matters. */
  private int[] open(double[] bounds, double[] hits) {
    double[] weighed = new double[bounds.length];
    Arrays.setAll(weighed, c -> figures.probabilities().weight(c) * (bounds[c] - hits[c]));
    int[] byWeight =
        IntStream.range(0, bounds.length)
            .boxed()
            .sorted(Comparator.comparingDouble(c -> weighed[c]))
            .mapToInt(Integer::intValue)
            .toArray();
    double sum = 0;
    int settled = 0;
    while (settled < byWeight.length - 1
        && sum + Math.max(0, weighed[byWeight[settled]]) < SETTLED) {
      sum += Math.max(0, weighed[byWeight[settled]]);
      settled++;
    }
    return Arrays.stream(byWeight, settled, byWeight.length).sorted().toArray();
  }
}

package app.revier.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Solves one problem for the highest hit probability: good sets by exchanges first, then the proof.
 */
final class HitSolver {

  private static final int PLACES = 400;
  private static final int PLACES_OF_MANY = 100;
  private static final int FINE_PLACES = 8_000;
  private static final int MOST_LINEARISED = 4;
  private static final double[] POWERS = {0.25, 0.5, 2, 4, 8};

  /** How many figures the tables of the bound may have together. */
  private static final long SMALL_TABLES = 500_000;

  private static final long LARGE_TABLES = 12_000_000;
  private static final long STEPS_WITH_SMALL = 60_000_000;

  /** The places of the need may be wider than the cells of the joint limit. */
  private static final double CELLS_PER_PLACE = 2;

  /** Cases that together leave so little open count as settled. */
  private static final double SETTLED = 1e-4;

  private final HitModel model;
  private final Room room;
  private final Candidates candidates;
  private final Work work;
  private final BitSet pinned;

  HitSolver(HitModel model, SelectionProblem problem, Work work) {
    this.model = model;
    this.work = work;
    room = new Room(problem);
    pinned = room.pinned();
    candidates = new Candidates(problem, room, BY_SPREAD);
  }

  /** Those that spread the total most come first. */
  private static final Comparator<Item> BY_SPREAD =
      Comparator.comparingDouble(
          item -> -item.amount() * Math.sqrt(item.probability() * (1 - item.probability())));

  /** The answer. */
  record Answer(BitSet chosen, double hit, double bound, boolean optimal) {}

  Answer solve(@Nullable BitSet start) {
    BitSet all = new BitSet();
    all.set(0, candidates.count());
    if (candidates.limitCount() == 0) {
      HitBest best = new HitBest(model, candidates, pinned, all);
      return answer(best, best.hit(), true);
    }
    BitSet from = candidates.fitting(start == null ? new BitSet() : start);
    HitBest best = new HitBest(model, candidates, pinned, from);
    ExpectedSearch expected = new ExpectedSearch(candidates, from, work.part(500_000_000));
    expected.run();
    best.offer(expected.best());
    double most = new HitBest(model, candidates, pinned, all).hit();
    if (best.hit() >= most - HitBest.TIE) {
      return answer(best, best.hit(), true);
    }
    NeedGrid grid = grid(model, model.cases().count() == 1 ? PLACES : PLACES_OF_MANY, all);
    HitClimb climb = new HitClimb(model, candidates, pinned, grid, work);
    climb(climb, best, List.of(from, expected.best()));
    return prove(best, climb, new Remainder(candidates, expected.prices()), most);
  }

  private Answer answer(HitBest best, double bound, boolean optimal) {
    BitSet chosen = candidates.places(best.set());
    chosen.or(pinned);
    return new Answer(chosen, best.hit(), bound, optimal);
  }

  private NeedGrid grid(HitModel cases, int places, BitSet likely) {
    long[] amounts = new long[candidates.count()];
    Arrays.setAll(amounts, i -> candidates.item(i).amount());
    double[] values = Arrays.stream(amounts).asDoubleStream().toArray();
    Relaxation relaxation = Completion.relaxation(candidates, values);
    relaxation.solve();
    long reach = (long) Math.min(Arrays.stream(amounts).sum(), relaxation.bound() * (1 + 1e-9) + 1);
    reach += pinned.stream().mapToLong(i -> model.items().get(i).amount()).sum();
    double[] weights = new double[amounts.length];
    Arrays.setAll(
        weights,
        i -> candidates.item(i).probability() * (likely.get(i) ? 1 : JointLimit.UNLIKELY));
    return new NeedGrid(cases, amounts, reach, places, weights);
  }

  /**
   * Climbs from several sets: from given ones, from the most valuable when chances count less or more
   * than they do, and from those that are best by what each candidate adds.
   */
  private void climb(HitClimb climb, HitBest best, List<BitSet> starts) {
    for (BitSet set : starts) {
      best.offer(climb.climb(set));
    }
    for (double power : POWERS) {
      double[] values = new double[candidates.count()];
      Arrays.setAll(
          values,
          i -> candidates.item(i).amount() * Math.pow(candidates.item(i).probability(), power));
      best.offer(climb.climb(rounded(values)));
    }
    for (int i = 0; i < MOST_LINEARISED && !work.ended(); i++) {
      if (!best.offer(climb.climb(rounded(climb.gains(best.set()))))) {
        return;
      }
      work.reportNow(best.hit(), 1);
    }
  }

  private BitSet rounded(double[] values) {
    Relaxation relaxation = Completion.relaxation(candidates, values);
    work.spend(relaxation.solve());
    return new Completion(candidates, relaxation).rounded();
  }

  /**
   * With small tables first, which mostly are enough for independent projects; then with prices that
   * are tuned to the bound, and large tables.
   */
  private Answer prove(HitBest best, HitClimb climb, Remainder remainder, double most) {
    double[] prices = prices(climb.gains(best.set()));
    double bound = most;
    if (model.cases().count() == 1) {
      HitSearch search =
          search(model, 0, SMALL_TABLES, prices, best, remainder, work.part(STEPS_WITH_SMALL));
      search.run();
      if (search.isComplete()) {
        return answer(best, best.hit(), true);
      }
      bound = Math.min(bound, search.bound());
    }
    NeedGrid grid = grid(model, PriceTuning.places(model), best.set());
    PriceTuning tuning = new PriceTuning(model, candidates, pinned, best.set(), grid, work);
    prices = tuning.tuned(prices);
    double[] bounds = tuning.bounds(prices);
    int[] open = open(bounds, climb.hits(best.set()));
    double settled = 0;
    for (int c = 0; c < bounds.length; c++) {
      settled += Arrays.binarySearch(open, c) < 0 ? model.cases().weight(c) * bounds[c] : 0;
    }
    HitSearch search =
        search(model.only(open), settled, LARGE_TABLES, prices, best, remainder, work);
    search.run();
    return answer(best, Math.min(bound, search.bound()), search.isComplete());
  }

  private double[] prices(double[] gains) {
    Relaxation relaxation = Completion.relaxation(candidates, gains);
    work.spend(relaxation.solve());
    double[] prices = relaxation.prices().clone();
    if (Arrays.stream(prices).sum() <= 0) {
      Arrays.fill(prices, 1);
    }
    return prices;
  }

  /** The cases in which the bound is so far above the best set that it matters. */
  private int[] open(double[] bounds, double[] hits) {
    double[] weighed = new double[bounds.length];
    Arrays.setAll(weighed, c -> model.cases().weight(c) * (bounds[c] - hits[c]));
    int[] byWeight =
        IntStream.range(0, bounds.length)
            .boxed()
            .sorted(Comparator.comparingDouble(c -> weighed[c]))
            .mapToInt(Integer::intValue)
            .toArray();
    double sum = 0;
    int settled = 0;
    while (settled < byWeight.length - 1 && sum + Math.max(0, weighed[byWeight[settled]]) < SETTLED) {
      sum += Math.max(0, weighed[byWeight[settled]]);
      settled++;
    }
    return Arrays.stream(byWeight, settled, byWeight.length).sorted().toArray();
  }

  private HitSearch search(
      HitModel open,
      double settled,
      long tables,
      double[] prices,
      HitBest best,
      Remainder remainder,
      Work part) {
    long figures = tables / (open.cases().count() * (candidates.count() + 1L));
    int cells = Math.clamp((long) Math.sqrt(figures * CELLS_PER_PLACE), 16, 2_000);
    int places = Math.clamp(figures / cells, 32, 1_000);
    int finest = Math.max(8 * places, FINE_PLACES / model.cases().count());
    return new HitSearch(
        open,
        settled,
        candidates,
        pinned,
        best,
        grid(open, places, best.set()),
        new JointLimit(candidates, prices, cells, best.set()),
        remainder,
        List.of(
            new FineBound(open, settled, candidates, grid(open, 4 * places, best.set()), pinned),
            new FineBound(model, 0, candidates, grid(model, finest, best.set()), pinned)),
        part);
  }

  /** The limits that the projects pinned in exceed by themselves. */
  Room room() {
    return room;
  }
}

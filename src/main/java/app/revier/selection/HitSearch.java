package app.revier.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Proves the set with the highest hit probability, by branch and bound over the candidates in their
 * order: first those that spread the total most. A branch is given up when its {@link
 * AdaptiveBound} shows that nothing better is below.
 */
final class HitSearch {

  /** So many branches are followed only to find a set as likely that is expected to bring more. */
  private static final int MOST_TIED = 200_000;

  /** To judge a set takes about this. */
  private static final long STEPS_PER_JUDGEMENT = 1_000_000;

  private final Candidates candidates;
  private final HitModel model;
  private final double settled;
  private final HitBest best;
  private final Work work;
  private final int count;
  private final NeedGrid grid;
  private final JointLimit limit;
  private final double[][] chances;
  private final NeedMasses masses;
  private final List<AdaptiveBound> bounds = new ArrayList<>();
  private final Remainder remainder;
  private final List<FineBound> fine;
  private final boolean[][] dominates;
  private final BitSet set = new BitSet();
  private int tied;
  private boolean complete = true;
  private double openBound;
  private double rootBound = 1;

  /**
   * Prepares a search.
   *
   * @param model the figures, with the cases that are open
   * @param settled at most this the other cases add to the hit probability
   * @param pinned the places in the problem of what is taken in any case
   * @param best the best set so far, which the search makes better
   * @param fine what turns down complete sets, ever more finely
   */
  HitSearch(
      HitModel model,
      double settled,
      Candidates candidates,
      BitSet pinned,
      HitBest best,
      NeedGrid grid,
      JointLimit limit,
      Remainder remainder,
      List<FineBound> fine,
      Work work) {
    this.model = model;
    this.settled = settled;
    this.candidates = candidates;
    this.best = best;
    this.grid = grid;
    this.limit = limit;
    this.remainder = remainder;
    this.fine = fine;
    this.work = work;
    count = candidates.count();
    chances = new double[count][];
    for (int i = 0; i < count; i++) {
      chances[i] = model.cases().chances(candidates.item(i).probability());
    }
    masses = new NeedMasses(grid, model, pinned, count);
    dominates = new boolean[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        dominates[i][j] = i != j && candidates.dominates(i, j);
      }
    }
  }

  /** Searches until the best set is proven or the work ends. */
  void run() {
    if (!prepare()) {
      complete = false;
      openBound = 1;
      return;
    }
    rootBound = bound(0, 0, candidates.limits());
    visit(0, 0, candidates.limits(), 0, rootBound);
  }

  /** Whether no set within the limits is better. */
  boolean isComplete() {
    return complete;
  }

  /** No set within the limits has a higher hit probability. */
  double bound() {
    return complete ? best.hit() : Math.min(1, Math.max(openBound + model.slack(), best.hit()));
  }

  private boolean prepare() {
    for (int c = 0; c < model.cases().count(); c++) {
      double[] chance = new double[count];
      for (int i = 0; i < count; i++) {
        chance[i] = chances[i][c];
      }
      AdaptiveBound bound = AdaptiveBound.of(grid, limit, c, chance, work);
      if (bound == null) {
        return false;
      }
      bounds.add(bound);
    }
    return true;
  }

  private double bound(int layer, int candidate, long[] left) {
    int cell = limit.left(left);
    double sum = settled;
    for (int c = 0; c < bounds.size(); c++) {
      double mean =
          masses.beyond(layer, c)
              + bounds.get(c).mean(candidate, masses.masses(layer, c), masses.low(layer), cell);
      sum += model.cases().weight(c) * Math.min(1, mean);
    }
    work.spend((long) bounds.size() * (grid.top() + 1 - masses.low(layer)));
    return sum;
  }

  private boolean isOpen(double bound, int candidate, long value, long[] left) {
    double possible = bound + model.slack();
    if (possible > best.hit() + HitBest.TIE) {
      return true;
    }
    return possible >= best.hit() - HitBest.TIE
        && value + remainder.most(candidate, left) >= best.value()
        && ++tied < MOST_TIED;
  }

  private void visit(int candidate, int layer, long[] left, long value, double bound) {
    if (work.ended()) {
      complete = false;
      openBound = Math.max(openBound, bound);
      return;
    }
    if (!isOpen(bound, candidate, value, left)) {
      return;
    }
    work.report(best.hit(), rootBound);
    if (candidate == count || remainder.nothingFits(candidate, left)) {
      settle(value);
      return;
    }
    if (mayTake(candidate, left)) {
      masses.take(layer, candidate, chances);
      work.spend(2L * bounds.size() * (grid.top() + 1 - masses.low(layer)));
      candidates.take(candidate, left);
      set.set(candidate);
      double below = bound(layer + 1, candidate + 1, left);
      visit(candidate + 1, layer + 1, left, value + candidates.value(candidate), below);
      set.clear(candidate);
      candidates.giveBack(candidate, left);
    }
    if (mayLeave(candidate)) {
      visit(candidate + 1, layer, left, value, bound(layer, candidate + 1, left));
    }
  }

  /** A set that may be better: bounded more and more finely, then judged. */
  private void settle(long value) {
    for (FineBound each : fine) {
      double most = each.of(set, work);
      if (most < best.hit() - HitBest.TIE
          || (most <= best.hit() + HitBest.TIE && value < best.value())) {
        return;
      }
    }
    best.offer(set);
    work.spend(STEPS_PER_JUDGEMENT);
  }

  private boolean mayTake(int candidate, long[] left) {
    if (!candidates.fits(candidate, left)) {
      return false;
    }
    for (int i = 0; i < candidate; i++) {
      if (dominates[i][candidate] && !set.get(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayLeave(int candidate) {
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      if (dominates[candidate][i]) {
        return false;
      }
    }
    return true;
  }
}

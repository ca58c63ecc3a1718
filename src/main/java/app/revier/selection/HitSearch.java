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

  /** A case in which so little is left open counts as settled. */
  private static final double SETTLED = 1e-8;

  private final Candidates candidates;
  private final HitModel model;
  private final HitBest best;
  private final Work work;
  private final int count;
  private final NeedGrid grid;
  private final JointLimit limit;
  private final double[][] chances;
  private final NeedMasses masses;
  private final List<AdaptiveBound> bounds = new ArrayList<>();
  private final List<Integer> cases = new ArrayList<>();
  private double settled;
  private final Remainder remainder;
  private final FineBound fine;
  private final boolean[][] dominates;
  private final BitSet set = new BitSet();
  private int tied;
  private boolean complete = true;
  private double openBound;
  private double rootBound = 1;

  HitSearch(
      HitModel model,
      Candidates candidates,
      BitSet pinned,
      HitBest best,
      NeedGrid grid,
      NeedGrid fineGrid,
      JointLimit limit,
      Remainder remainder,
      Work work) {
    this.model = model;
    this.candidates = candidates;
    this.best = best;
    this.grid = grid;
    this.limit = limit;
    this.remainder = remainder;
    this.work = work;
    count = candidates.count();
    chances = new double[count][];
    for (int i = 0; i < count; i++) {
      chances[i] = model.cases().chances(candidates.item(i).probability());
    }
    masses = new NeedMasses(grid, model, pinned, count);
    fine = new FineBound(model, fineGrid, pinned, chances);
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
      double whole =
          masses.beyond(0, c) + bound.mean(0, masses.masses(0, c), masses.low(0), limit.cells());
      double weight = model.cases().weight(c);
      if (model.cases().count() > 1 && weight * Math.min(whole, 1) < SETTLED) {
        settled += weight * whole;
      } else {
        bounds.add(bound);
        cases.add(c);
      }
    }
    return true;
  }

  private double bound(int layer, int candidate, long[] left) {
    int cell = limit.left(left);
    double sum = settled;
    for (int i = 0; i < bounds.size(); i++) {
      int c = cases.get(i);
      double mean =
          masses.beyond(layer, c)
              + bounds.get(i).mean(candidate, masses.masses(layer, c), masses.low(layer), cell);
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

  /** A set that may be better: bounded finely first, then judged. */
  private void settle(long value) {
    work.spend(fine.work(set));
    double most = fine.of(set);
    if (most > best.hit() + HitBest.TIE
        || (most >= best.hit() - HitBest.TIE && value >= best.value())) {
      work.spend(10 * fine.work(set));
      best.offer(set);
    }
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

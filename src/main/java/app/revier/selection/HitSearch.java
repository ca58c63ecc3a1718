package app.revier.selection;

import app.revier.selection.Effort.Work;
import app.revier.selection.HitFigures.Best;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proves the set with the highest hit probability, by branch and bound over the candidates in their
 * order: first those that spread the total most. A branch is given up when its {@link
 * AdaptiveBound} shows that nothing better is below; a complete set is bounded on a finer grid
 * before it is judged. Sets as likely are told apart by what they are expected to bring, and then
 * by what they use.
 */
final class HitSearch {

  /** So many branches are followed only to find a set as likely that is expected to bring more. */
  private static final int MOST_TIED = 200_000;

  /** To judge a set takes about this. */
  private static final long STEPS_PER_JUDGEMENT = 500_000;

  private final HitFigures figures;
  private final Candidates candidates;
  private final Best best;
  private final AdaptiveBound bound;
  private final int[] cases;
  private final double settled;
  private final TakenMasses taken;
  private final List<FineBound> finer;
  private final Remainder remainder;
  private final Work work;
  private final int count;
  private final double[] bounds;
  private final boolean[][] dominates;
  private final BitSet set = new BitSet();
  private int tied;
  private boolean complete = true;
  private double openBound;

  /**
   * Prepares a search.
   *
   * @param best the best set so far, which the search makes better
   * @param bound the bound, filled for some of the cases
   * @param cases those
   * @param settled at most this the other cases add to the hit probability
   * @param taken with what is pinned in, for the same cases
   * @param finer bounds on complete sets, each on a finer grid than the one before
   * @param prices of the limits for expected amounts, each for the whole of it
   */
  HitSearch(
      HitFigures figures,
      Candidates candidates,
      Best best,
      AdaptiveBound bound,
      int[] cases,
      double settled,
      TakenMasses taken,
      List<FineBound> finer,
      double[] prices,
      Work work) {
    this.figures = figures;
    this.candidates = candidates;
    this.best = best;
    this.bound = bound;
    this.cases = cases;
    this.settled = settled;
    this.taken = taken;
    this.finer = finer;
    this.work = work;
    remainder = new Remainder(candidates, prices);
    count = candidates.count();
    bounds = new double[cases.length];
    dominates = new boolean[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        dominates[i][j] = i != j && candidates.dominates(i, j);
      }
    }
  }

  /** Searches until the best set is proven or the work ends. */
  void run() {
    long[] left = candidates.limits();
    visit(0, left, 0, bound(0, left));
  }

  /** Ends without a search: nothing is known then. */
  void giveUp() {
    complete = false;
    openBound = 1;
  }

  /** Whether no set within the limits is better. */
  boolean isComplete() {
    return complete;
  }

  /** No set within the limits has a higher hit probability. */
  double bound() {
    return complete ? best.hit() : Math.min(1, Math.max(openBound, best.hit()));
  }

  private double bound(int candidate, long[] left) {
    bound.from(candidate, taken, left, bounds);
    work.spend(taken.work());
    double sum = settled;
    for (int c = 0; c < cases.length; c++) {
      sum += figures.probabilities().weight(cases[c]) * bounds[c];
    }
    return sum;
  }

  private boolean isOpen(double possible, int candidate, long value, long[] left) {
    if (possible > best.hit() + Best.TIE) {
      return true;
    }
    return possible >= best.hit() - Best.TIE
        && value + remainder.most(candidate, left) >= best.value()
        && ++tied < MOST_TIED;
  }

  private void visit(int candidate, long[] left, long value, double possible) {
    if (work.ended()) {
      complete = false;
      openBound = Math.max(openBound, possible);
      return;
    }
    if (!isOpen(possible, candidate, value, left)) {
      return;
    }
    if (candidate == count || remainder.nothingFits(candidate, left)) {
      settle(value);
      return;
    }
    if (mayTake(candidate, left)) {
      int place = candidates.place(candidate);
      taken.take(place, figures.probabilities().chances(place));
      work.spend(taken.work());
      candidates.take(candidate, left);
      set.set(candidate);
      visit(candidate + 1, left, value + candidates.value(candidate), bound(candidate + 1, left));
      set.clear(candidate);
      candidates.giveBack(candidate, left);
      taken.giveBack();
    }
    if (mayLeave(candidate)) {
      visit(candidate + 1, left, value, bound(candidate + 1, left));
    }
  }

  private void settle(long value) {
    for (FineBound fine : finer) {
      double most = fine.of(set, work);
      if (most < best.hit() - Best.TIE || (most <= best.hit() + Best.TIE && value < best.value())) {
        return;
      }
    }
    best.offer(set);
    work.spend(STEPS_PER_JUDGEMENT);
  }

  private boolean mayTake(int candidate, long[] left) {
    return candidates.fits(candidate, left)
        && IntStream.range(0, candidate).allMatch(i -> set.get(i) || !dominates[i][candidate]);
  }

  private boolean mayLeave(int candidate) {
    return set.stream().noneMatch(i -> dominates[candidate][i]);
  }

  /**
   * A bound on the hit probability of one set, on a grid so fine that it is nearly the probability
   * itself. A set that begins like the one before is quickly bounded.
   */
  static final class FineBound {
    private final HitFigures figures;
    private final Candidates candidates;
    private final TakenMasses taken;
    private final int[] members;
    private int size;

    /** Prepares for sets of candidates, beside what is pinned in. */
    FineBound(HitFigures figures, Candidates candidates, CoarseGrid grid, int top) {
      this.figures = figures;
      this.candidates = candidates;
      int[] all = IntStream.range(0, figures.probabilities().cases()).toArray();
      members = new int[candidates.count()];
      taken = new TakenMasses(grid, top, all, candidates.pinned(), figures, members.length);
    }

    /** No more than this is the hit probability with these candidates. */
    double of(BitSet set, Work work) {
      int[] wanted = set.stream().toArray();
      int same = 0;
      while (same < Math.min(size, wanted.length) && members[same] == wanted[same]) {
        same++;
      }
      for (; size > same; size--) {
        taken.giveBack();
      }
      for (; size < wanted.length; size++) {
        members[size] = wanted[size];
        int place = candidates.place(wanted[size]);
        taken.take(place, figures.probabilities().chances(place));
        work.spend(taken.work());
      }
      work.spend(taken.work());
      double bound = 0;
      for (int c = 0; c < figures.probabilities().cases(); c++) {
        bound += figures.probabilities().weight(c) * taken.most(c);
      }
      return bound;
    }
  }

  /**
   * What the candidates from one on can still add, quickly: at given prices of the limits no choice
   * of them is worth more than Σ price·left + Σ max(0, value − Σ price·use).
   */
  private static final class Remainder {
    private final double[] prices;

    /** By candidate: what it and all later ones are worth beyond the prices of what they use. */
    private final double[] surplus;

    /** By limit, then by candidate: the least that it or a later one uses. */
    private final long[][] least;

    private Remainder(Candidates candidates, double[] ofWhole) {
      int count = candidates.count();
      long[] limits = candidates.limits();
      prices = new double[limits.length];
      least = new long[limits.length][count + 1];
      surplus = new double[count + 1];
      for (int i = 0; i < limits.length; i++) {
        prices[i] = limits[i] == 0 ? 0 : Math.max(0, ofWhole[i]) / limits[i];
        least[i][count] = Long.MAX_VALUE;
      }
      for (int j = count - 1; j >= 0; j--) {
        double cost = 0;
        for (int i = 0; i < limits.length; i++) {
          least[i][j] = Math.min(least[i][j + 1], candidates.use(i, j));
          cost += prices[i] * candidates.use(i, j);
        }
        surplus[j] = surplus[j + 1] + Math.max(0, candidates.value(j) - cost);
      }
    }

    /** The candidates from one on are not worth more together, in thousandths of a cent. */
    private double most(int candidate, long[] left) {
      double most = surplus[candidate];
      for (int i = 0; i < left.length; i++) {
        most += prices[i] * left[i];
      }
      return most * (1 + 1e-12) + 1;
    }

    /** Whether quite surely none of the candidates from one on fits. */
    private boolean nothingFits(int candidate, long[] left) {
      for (int i = 0; i < left.length; i++) {
        if (least[i][candidate] > left[i]) {
          return true;
        }
      }
      return false;
    }
  }
}

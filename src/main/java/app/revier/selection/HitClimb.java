package app.revier.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds good sets by exchanging one candidate for one or two others as long as the hit probability
 * rises. It is computed on the grid, with amounts split so that their means stay: near enough to
 * choose by.
 */
final class HitClimb {

  /** With more candidates only one is exchanged for one. */
  private static final int MOST_IN_PAIRS = 120;

  private static final double LEAST_RISE = 1e-9;

  private final HitModel model;
  private final Candidates candidates;
  private final NeedGrid grid;
  private final Work work;
  private final double[][] chances;
  private final double[][] base;

  HitClimb(HitModel model, Candidates candidates, BitSet pinned, NeedGrid grid, Work work) {
    this.model = model;
    this.candidates = candidates;
    this.grid = grid;
    this.work = work;
    chances = new double[candidates.count()][];
    for (int i = 0; i < chances.length; i++) {
      chances[i] = model.cases().chances(candidates.item(i).probability());
    }
    double[][] tails = new double[model.cases().count()][];
    Arrays.setAll(tails, grid::tail);
    for (int place : pinned.stream().toArray()) {
      Item item = model.items().get(place);
      double down = grid.top() - grid.place(item.amount());
      int steps = (int) Math.min(Math.floor(down), grid.top() + 1);
      tails =
          with(tails, steps, down - Math.floor(down), model.cases().chances(item.probability()));
    }
    base = tails;
  }

  /** The hit probability by what is needed, in each case, when one more project is taken. */
  private double[][] with(double[][] tails, int steps, double part, double[] chance) {
    double[][] result = new double[tails.length][grid.top() + 1];
    for (int c = 0; c < tails.length; c++) {
      double[] from = tails[c];
      double[] to = result[c];
      double comes = chance[c] * (1 - part);
      double comesMore = chance[c] * part;
      double stays = 1 - chance[c];
      for (int i = 0; i < Math.min(steps, to.length); i++) {
        to[i] = stays * from[i] + chance[c];
      }
      if (steps < to.length) {
        to[steps] = stays * from[steps] + comes * from[0] + comesMore;
      }
      for (int i = steps + 1; i < to.length; i++) {
        to[i] = stays * from[i] + comes * from[i - steps] + comesMore * from[i - steps - 1];
      }
    }
    work.spend((long) tails.length * (grid.top() + 1));
    return result;
  }

  private double[][] with(double[][] tails, int candidate) {
    return with(tails, grid.steps(candidate), grid.part(candidate), chances[candidate]);
  }

  /** Hears the tails without one of a set. */
  private interface Without {
    void hear(int left, double[][] tails);
  }

  /** Tells the tails without each one of some, halving them again and again. */
  private void leaveOut(double[][] tails, int[] some, int from, int to, Without listener) {
    if (work.ended()) {
      return;
    }
    if (to - from == 1) {
      listener.hear(some[from], tails);
      return;
    }
    int middle = (from + to) / 2;
    double[][] first = tails;
    for (int i = middle; i < to; i++) {
      first = with(first, some[i]);
    }
    leaveOut(first, some, from, middle, listener);
    double[][] second = tails;
    for (int i = from; i < middle; i++) {
      second = with(second, some[i]);
    }
    leaveOut(second, some, middle, to, listener);
  }

  private double[][] tails(BitSet set) {
    double[][] tails = base;
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      tails = with(tails, i);
    }
    return tails;
  }

  /** The hit probability of a set in each case. */
  double[] hits(BitSet set) {
    return Arrays.stream(tails(set)).mapToDouble(tail -> tail[grid.top()]).toArray();
  }

  private double hit(double[][] tails) {
    double hit = 0;
    for (int c = 0; c < tails.length; c++) {
      hit += model.cases().weight(c) * tails[c][grid.top()];
    }
    return hit;
  }

  private double hit(double[][] tails, int in) {
    double hit = 0;
    double down = grid.steps(in) + grid.part(in);
    for (int c = 0; c < tails.length; c++) {
      double chance = chances[in][c];
      hit +=
          model.cases().weight(c)
              * ((1 - chance) * tails[c][grid.top()] + chance * at(tails[c], down));
    }
    return hit;
  }

  private double hit(double[][] tails, int one, int other) {
    double hit = 0;
    double downOne = grid.steps(one) + grid.part(one);
    double downOther = grid.steps(other) + grid.part(other);
    for (int c = 0; c < tails.length; c++) {
      double p = chances[one][c];
      double q = chances[other][c];
      hit +=
          model.cases().weight(c)
              * ((1 - p) * (1 - q) * tails[c][grid.top()]
                  + p * (1 - q) * at(tails[c], downOne)
                  + (1 - p) * q * at(tails[c], downOther)
                  + p * q * at(tails[c], downOne + downOther));
    }
    return hit;
  }

  private double at(double[] tail, double down) {
    double place = grid.top() - down;
    int lower = (int) Math.floor(place);
    double part = place - lower;
    return lower < 0 ? 1 : (1 - part) * tail[lower] + (part == 0 ? 0 : part * tail[lower + 1]);
  }

  /** What each candidate adds to the hit probability of a set, or takes from it when it leaves. */
  double[] gains(BitSet set) {
    double[] gains = new double[candidates.count()];
    double[][] all = tails(set);
    double whole = hit(all);
    for (int i = set.nextClearBit(0); i < gains.length; i = set.nextClearBit(i + 1)) {
      gains[i] = Math.max(0, hit(all, i) - whole);
    }
    if (!set.isEmpty()) {
      int[] members = set.stream().toArray();
      leaveOut(
          base,
          members,
          0,
          members.length,
          (left, tails) -> gains[left] = Math.max(0, whole - hit(tails)));
    }
    return gains;
  }

  /** The set at the end of the climb that begins with one. */
  BitSet climb(BitSet start) {
    BitSet set = (BitSet) start.clone();
    while (!work.ended()) {
      fill(set);
      Exchange exchange = new Exchange(set);
      int[] members = set.stream().toArray();
      if (members.length > 0) {
        leaveOut(base, members, 0, members.length, exchange);
      }
      if (!exchange.apply(set)) {
        return set;
      }
    }
    return set;
  }

  /** Adds what fits, what helps most first. */
  private void fill(BitSet set) {
    long[] left = candidates.left(set);
    int[] others =
        IntStream.range(0, candidates.count())
            .filter(i -> !set.get(i) && candidates.fits(i, left))
            .toArray();
    double[][] tails = others.length == 0 ? base : tails(set);
    while (others.length > 0 && !work.ended()) {
      int best = others[0];
      double most = -1;
      for (int other : others) {
        double hit = hit(tails, other);
        if (hit > most) {
          most = hit;
          best = other;
        }
      }
      candidates.take(best, left);
      set.set(best);
      tails = with(tails, best);
      others = Arrays.stream(others).filter(i -> !set.get(i) && candidates.fits(i, left)).toArray();
    }
  }

  /** The best exchange of one of a set for one or two others. */
  private final class Exchange implements Without {
    private final long[] left;
    private final int[] others;
    private double most;
    private int out = -1;
    private int in = -1;
    private int inToo = -1;

    private Exchange(BitSet set) {
      left = candidates.left(set);
      others = IntStream.range(0, candidates.count()).filter(i -> !set.get(i)).toArray();
      most = hit(tails(set)) + LEAST_RISE;
    }

    @Override
    public void hear(int leaving, double[][] tails) {
      candidates.giveBack(leaving, left);
      List<Integer> fitting = new ArrayList<>();
      for (int other : others) {
        if (candidates.fits(other, left)) {
          fitting.add(other);
          keep(hit(tails, other), leaving, other, -1);
        }
      }
      work.spend(4L * tails.length * others.length);
      if (candidates.count() <= MOST_IN_PAIRS) {
        pairs(leaving, tails, fitting);
      }
      candidates.take(leaving, left);
    }

    private void pairs(int leaving, double[][] tails, List<Integer> fitting) {
      for (int i = 0; i < fitting.size(); i++) {
        candidates.take(fitting.get(i), left);
        for (int j = i + 1; j < fitting.size(); j++) {
          if (candidates.fits(fitting.get(j), left)) {
            double hit = hit(tails, fitting.get(i), fitting.get(j));
            keep(hit, leaving, fitting.get(i), fitting.get(j));
            work.spend(10L * tails.length);
          }
        }
        candidates.giveBack(fitting.get(i), left);
      }
    }

    private void keep(double hit, int leaving, int entering, int enteringToo) {
      if (hit > most) {
        most = hit;
        out = leaving;
        in = entering;
        inToo = enteringToo;
      }
    }

    private boolean apply(BitSet target) {
      if (out < 0) {
        return false;
      }
      target.clear(out);
      target.set(in);
      if (inToo >= 0) {
        target.set(inToo);
      }
      return true;
    }
  }
}

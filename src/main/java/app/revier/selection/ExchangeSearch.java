package app.revier.selection;

import app.revier.selection.Effort.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * Finds good sets by exchanging one candidate for one or two others as long as the hit probability
 * rises. It is computed on the grid, with amounts split so that their means stay: near enough to
 * choose by.
 */
final class ExchangeSearch {

  /** With more candidates only one is exchanged for one. */
  private static final int MOST_IN_PAIRS = 120;

  private static final double LEAST_RISE = 1e-9;

  private final HitFigures figures;
  private final Candidates candidates;
  private final int top;
  private final Work work;
  private final int[] steps;
  private final double[] parts;
  private final double[][] chances;

  /** By case, then by place: how likely the target is reached beside what is pinned in. */
  private final double[][] base;

  /**
   * Prepares for sets of candidates.
   *
   * @param top the last place of the grid that matters
   */
  ExchangeSearch(HitFigures figures, Candidates candidates, CoarseGrid grid, int top, Work work) {
    this.figures = figures;
    this.candidates = candidates;
    this.top = top;
    this.work = work;
    int count = candidates.count();
    steps = new int[count];
    parts = new double[count];
    chances = new double[count][];
    for (int i = 0; i < count; i++) {
      steps[i] = grid.steps(candidates.place(i));
      parts[i] = grid.part(candidates.place(i));
      chances[i] = figures.probabilities().chances(candidates.place(i));
    }
    double[][] tails = new double[figures.probabilities().cases()][];
    Arrays.setAll(tails, c -> Arrays.copyOf(grid.reached(c), top + 1));
    for (int place : candidates.pinned().stream().toArray()) {
      tails =
          with(tails, grid.steps(place), grid.part(place), figures.probabilities().chances(place));
    }
    base = tails;
  }

  /** The hit probability by what is brought, in each case, when one more project is taken. */
  private double[][] with(double[][] tails, int more, double part, double[] chance) {
    double[][] result = new double[tails.length][top + 1];
    int within = Math.max(0, top - more);
    double[] lower = new double[within];
    double[] upper = new double[within];
    for (int c = 0; c < tails.length; c++) {
      double[] from = tails[c];
      double[] to = result[c];
      double comes = chance[c] * (1 - part);
      double comesMore = chance[c] * part;
      double stays = 1 - chance[c];
      // Copied, so that all is at the same place: only then the JVM computes several at once.
      System.arraycopy(from, Math.min(more, top), lower, 0, within);
      System.arraycopy(from, Math.min(more, top) + 1, upper, 0, within);
      for (int i = 0; i < within; i++) {
        to[i] = stays * from[i] + comes * lower[i] + comesMore * upper[i];
      }
      for (int i = within; i <= top; i++) {
        double less = i + more <= top ? from[i + more] : 1;
        to[i] = stays * from[i] + comes * less + comesMore;
      }
    }
    work.spend((long) tails.length * (top + 1));
    return result;
  }

  private double[][] with(double[][] tails, int candidate) {
    return with(tails, steps[candidate], parts[candidate], chances[candidate]);
  }

  /** Works out the probabilities that each one of a set leaves behind. */
  private void leaveOut(BitSet set, ObjIntConsumer<double[][]> consumer) {
    int[] members = set.stream().toArray();
    if (members.length > 0) {
      leaveOut(base, members, 0, members.length, consumer);
    }
  }

  /** The same for some of them, halving these again and again. */
  private void leaveOut(
      double[][] tails, int[] some, int from, int to, ObjIntConsumer<double[][]> consumer) {
    if (work.ended()) {
      return;
    }
    if (to - from == 1) {
      consumer.accept(tails, some[from]);
      return;
    }
    int middle = (from + to) / 2;
    double[][] first = tails;
    for (int i = middle; i < to; i++) {
      first = with(first, some[i]);
    }
    leaveOut(first, some, from, middle, consumer);
    double[][] second = tails;
    for (int i = from; i < middle; i++) {
      second = with(second, some[i]);
    }
    leaveOut(second, some, middle, to, consumer);
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
    return Arrays.stream(tails(set)).mapToDouble(tail -> tail[0]).toArray();
  }

  private double hit(double[][] tails) {
    double hit = 0;
    for (int c = 0; c < tails.length; c++) {
      hit += figures.probabilities().weight(c) * tails[c][0];
    }
    return hit;
  }

  private double hit(double[][] tails, int in) {
    double hit = 0;
    double place = steps[in] + parts[in];
    for (int c = 0; c < tails.length; c++) {
      double chance = chances[in][c];
      hit +=
          figures.probabilities().weight(c)
              * ((1 - chance) * tails[c][0] + chance * at(tails[c], place));
    }
    return hit;
  }

  private double hit(double[][] tails, int one, int other) {
    double hit = 0;
    double placeOne = steps[one] + parts[one];
    double placeOther = steps[other] + parts[other];
    for (int c = 0; c < tails.length; c++) {
      double p = chances[one][c];
      double q = chances[other][c];
      hit +=
          figures.probabilities().weight(c)
              * ((1 - p) * (1 - q) * tails[c][0]
                  + p * (1 - q) * at(tails[c], placeOne)
                  + (1 - p) * q * at(tails[c], placeOther)
                  + p * q * at(tails[c], placeOne + placeOther));
    }
    return hit;
  }

  private double at(double[] tail, double place) {
    int lower = (int) place;
    double part = place - lower;
    return lower > top ? 1 : (1 - part) * tail[lower] + part * (lower < top ? tail[lower + 1] : 1);
  }

  /** What each candidate adds to the hit probability of a set, or takes from it when it leaves. */
  double[] gains(BitSet set) {
    double[] gains = new double[candidates.count()];
    double[][] all = tails(set);
    double whole = hit(all);
    for (int i = set.nextClearBit(0); i < gains.length; i = set.nextClearBit(i + 1)) {
      gains[i] = Math.max(0, hit(all, i) - whole);
    }
    leaveOut(set, (tails, left) -> gains[left] = Math.max(0, whole - hit(tails)));
    return gains;
  }

  /** The set at the end of the search that begins with one. */
  BitSet improved(BitSet start) {
    BitSet set = (BitSet) start.clone();
    boolean risen = true;
    while (risen && !work.ended()) {
      fill(set);
      Exchange exchange = new Exchange(set);
      leaveOut(set, exchange);
      risen = exchange.apply(set);
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
      work.aside(4L * tails.length * others.length);
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
  private final class Exchange implements ObjIntConsumer<double[][]> {
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
    public void accept(double[][] tails, int leaving) {
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

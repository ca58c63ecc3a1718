package app.revier.selection;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What is still needed to reach the target, as places on a grid: place {@code top} is what is
 * needed before any project, and each place below is one bucket less.
 *
 * <p>Amounts rarely are whole numbers of buckets. For bounds that are safe there are two ways.
 * Rounding up: a project brings at least as much, so the probability on the grid is never below the
 * true one. Or, where the base makes all smooth, splitting between the two neighbouring places in
 * proportion: a function and its chord over a bucket differ by at most what they differ for the
 * tail of the base, however the tail is shifted and averaged and whichever of such functions is
 * larger; so for each project that comes at most this much is added. The way that loses less is
 * taken.
 */
final class NeedGrid {

  /** So many points in a bucket are looked at to find how far the tail rises above its chord. */
  private static final int POINTS = 64;

  private final long bucket;
  private final int top;
  private final int[] steps;
  private final double[] parts;
  private final boolean[] smooth;
  private final double[][] tails;
  private final double[] rises;

  /**
   * A grid.
   *
   * @param model the figures
   * @param amounts of the candidates
   * @param reach no set of candidates, with all that is pinned, brings more than this
   * @param places how many places there should be, or a quarter more
   * @param weights how much it matters when an amount is rounded, by candidate
   */
  NeedGrid(HitModel model, long[] amounts, long reach, int places, double[] weights) {
    long need = Math.max(1, model.need());
    long span = Math.max(1, Math.min(need, reach));
    long divisor = LongStream.of(amounts).reduce(need, Divisor::common);
    double[] parts = Arrays.stream(amounts).mapToDouble(a -> (double) a / span).toArray();
    bucket =
        span / divisor <= 4L * places
            ? divisor
            : Math.ceilDiv(span, Rasters.steps(parts, weights, places, true));
    top = (int) Math.ceilDiv(span, bucket);
    steps = Arrays.stream(amounts).mapToInt(a -> (int) Math.min(a / bucket, top + 1)).toArray();
    this.parts = Arrays.stream(amounts).mapToDouble(a -> (double) (a % bucket) / bucket).toArray();
    int cases = model.cases().count();
    tails = new double[cases][top + 1];
    rises = new double[cases];
    smooth = new boolean[cases];
    boolean whole = Arrays.stream(this.parts).allMatch(part -> part == 0);
    for (int c = 0; c < cases; c++) {
      for (int i = 0; i <= top; i++) {
        tails[c][i] = model.base(c, need - (top - i) * bucket);
      }
      double rise = whole ? 0 : rise(model, c, need);
      smooth[c] = rise < steepest(tails[c]) / 2;
      rises[c] = smooth[c] ? rise : 0;
    }
  }

  private double rise(HitModel model, int number, long need) {
    double rise = model.rise(number, need - (top + 1L) * bucket, bucket, top + 1);
    return rise < Double.POSITIVE_INFINITY ? rise : riseOfSteps(model, number, need);
  }

  private static double steepest(double[] tail) {
    double steepest = 0;
    for (int i = 1; i < tail.length; i++) {
      steepest = Math.max(steepest, tail[i - 1] - tail[i]);
    }
    return steepest;
  }

  /**
   * At most so much does the tail rise above its chord over any stretch of one bucket. Between the
   * points that are looked at only that the tail falls is made use of.
   */
  private double riseOfSteps(HitModel model, int number, long need) {
    double width = (double) bucket / POINTS;
    double[] values = new double[(top + 2) * POINTS + 2];
    long lowest = need - (top + 1L) * bucket;
    for (int i = 0; i < values.length; i++) {
      values[i] = model.base(number, lowest + (long) Math.floor(i * width));
    }
    double most = 0;
    for (int from = 0; from + POINTS + 1 < values.length; from++) {
      double left = values[from + 1];
      double right = values[from + POINTS + 1];
      if (values[from] == values[from + POINTS + 1]) {
        continue;
      }
      for (int i = 0; i <= POINTS; i++) {
        double at = Math.min(1, (i + 1.0) / POINTS);
        most = Math.max(most, values[from + i] - (1 - at) * left - at * right);
      }
    }
    return most;
  }

  /** The place of what is needed before any project; the places are 0 to this. */
  int top() {
    return top;
  }

  /** How many cents lie between two places. */
  long bucket() {
    return bucket;
  }

  /** How likely the base alone brings what is needed at each place. */
  double[] tail(int number) {
    return tails[number];
  }

  /** How many whole buckets a candidate brings. */
  int steps(int candidate) {
    return steps[candidate];
  }

  /** What it brings beyond these, as a part of a bucket. */
  double part(int candidate) {
    return parts[candidate];
  }

  /** To what part it counts as one bucket more, so that a bound in a case is safe. */
  double safePart(int candidate, int number) {
    return smooth[number] || parts[candidate] == 0 ? parts[candidate] : 1;
  }

  /** What is added in a case for each candidate that comes, so that a bound is safe. */
  double rise(int number) {
    return rises[number];
  }

  /** Where what is needed lies after an amount; may be below zero. */
  double place(long amount) {
    return top - (double) amount / bucket;
  }

  /**
   * Where what is needed lies after an amount, so that a bound in a case is safe; with the fraction
   * it lies at the place above.
   */
  double safePlace(long amount, int number) {
    return smooth[number] ? place(amount) : Math.floor(place(amount));
  }
}

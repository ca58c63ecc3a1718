package app.revier.selection;

import java.util.Arrays;
import java.util.List;

/**
 * The tail of many base outcomes, added one by one on a grid of buckets. The bucket is the common
 * divisor of their amounts where that is affordable: then the figures are exact. Otherwise each
 * amount is rounded to a bucket up or down, whichever keeps mean and variance of the sum nearest to
 * the true ones, and sums that share a bucket are taken as evenly spread over it.
 */
final class GridTail implements BaseTail {

  /** Cells times outcomes times cases that are computed at most. */
  private static final long AFFORDABLE = 60_000_000;

  private static final long FEWEST_CELLS = 1_000;
  private static final long MOST_CELLS = 2_000_000;
  private static final double NEGLIGIBLE = 1e-18;

  private final long bucket;
  private final boolean exact;
  private final long errorBound;

  /** By case: the number of buckets that the first tail stands for. */
  private final int[] first;

  /** By case: the probability of at least so many buckets. */
  private final double[][] tails;

  private GridTail(long bucket, boolean exact, long errorBound, int[] first, double[][] tails) {
    this.bucket = bucket;
    this.exact = exact;
    this.errorBound = errorBound;
    this.first = first;
    this.tails = tails;
  }

  /**
   * The tails of uncertain outcomes.
   *
   * @param bucket the width in cents, as {@link #bucket} says
   */
  static GridTail of(List<BaseOutcome> base, Cases cases, long bucket) {
    List<BaseOutcome> outcomes = heaviestFirst(base);
    Rounding rounding = new Rounding(bucket, outcomes);
    double[][] chances =
        outcomes.stream()
            .map(outcome -> cases.chances(outcome.probability()))
            .toArray(double[][]::new);
    int[] first = new int[cases.count()];
    double[][] tails = new double[cases.count()][];
    Sum counted = new Sum(Arrays.stream(rounding.steps).sum());
    for (int i = 0; i < cases.count(); i++) {
      counted.reset();
      for (int j = 0; j < chances.length; j++) {
        counted.add(rounding.steps[j], chances[j][i]);
      }
      first[i] = counted.low;
      tails[i] = counted.tails();
    }
    return new GridTail(bucket, rounding.isExact(), rounding.bound(), first, tails);
  }

  private static List<BaseOutcome> heaviestFirst(List<BaseOutcome> base) {
    return base.stream().sorted((a, b) -> Double.compare(weight(b), weight(a))).toList();
  }

  /** The bucket to use for a base with so many cases. */
  static long bucket(List<BaseOutcome> base, Cases cases) {
    long divisor = base.stream().mapToLong(BaseOutcome::amount).reduce(0, Divisor::common);
    long sum = base.stream().mapToLong(BaseOutcome::amount).sum();
    long cells =
        Math.clamp(
            AFFORDABLE / Math.max(1, base.size() * (long) cases.count()), FEWEST_CELLS, MOST_CELLS);
    return divisor == 0 || sum / divisor <= cells ? Math.max(1, divisor) : Math.ceilDiv(sum, cells);
  }

  private static double weight(BaseOutcome outcome) {
    return outcome.amount() * outcome.probability() * (1 - outcome.probability());
  }

  @Override
  public long errorBound() {
    return exact ? 0 : errorBound;
  }

  @Override
  public double atLeast(int number, long amount) {
    if (exact) {
      return tail(number, Math.ceilDiv(amount, bucket));
    }
    double place = place(amount);
    long cell = (long) Math.floor(place);
    double part = place - cell;
    return (1 - part) * tail(number, cell) + part * tail(number, cell + 1);
  }

  /** A quarter of the width times how much the density differs within it. */
  @Override
  public double rise(int number, long from, long width, int stretches) {
    if (exact) {
      return tails[number].length == 1 ? 0 : Double.POSITIVE_INFINITY;
    }
    double most = 0;
    double leastBefore = Double.POSITIVE_INFINITY;
    double mostBefore = 0;
    for (int i = 0; i < stretches; i++) {
      long cell = (long) Math.floor(place(from + i * width));
      long last = (long) Math.floor(place(from + (i + 1) * width));
      double least = Double.POSITIVE_INFINITY;
      double greatest = 0;
      for (; cell <= last; cell++) {
        double density = tail(number, cell) - tail(number, cell + 1);
        least = Math.min(least, density);
        greatest = Math.max(greatest, density);
      }
      most = Math.max(most, Math.max(greatest, mostBefore) - Math.min(least, leastBefore));
      leastBefore = least;
      mostBefore = greatest;
    }
    return most * width / bucket / 4;
  }

  private double place(long amount) {
    return (amount - 0.5) / bucket + 0.5;
  }

  private double tail(int number, long steps) {
    long place = steps - first[number];
    if (place <= 0) {
      return 1;
    }
    return place < tails[number].length ? tails[number][(int) place] : 0;
  }

  /** Rounds one amount after the other so that mean and variance of the sum stay. */
  private static final class Rounding {
    private final int[] steps;
    private long above;
    private long below;
    private final long bucket;

    private Rounding(long bucket, List<BaseOutcome> outcomes) {
      this.bucket = bucket;
      steps = new int[outcomes.size()];
      double unit =
          (double) bucket * outcomes.stream().mapToLong(BaseOutcome::amount).max().orElse(1);
      double mean = 0;
      double variance = 0;
      for (int i = 0; i < steps.length; i++) {
        long amount = outcomes.get(i).amount();
        double p = outcomes.get(i).probability();
        long down = amount / bucket * bucket;
        double bestCost = Double.POSITIVE_INFINITY;
        double meanBefore = mean;
        double varianceBefore = variance;
        for (long rounded = down; rounded < amount + bucket; rounded += bucket) {
          double error = rounded - amount;
          double m = meanBefore + p * error;
          double v = varianceBefore + p * (1 - p) * error * ((double) rounded + amount);
          double cost = m * m / ((double) bucket * bucket) + v * v / (unit * unit);
          if (cost < bestCost) {
            bestCost = cost;
            mean = m;
            variance = v;
            steps[i] = Math.toIntExact(rounded / bucket);
          }
        }
        long error = steps[i] * bucket - amount;
        above += Math.max(error, 0);
        below += Math.max(-error, 0);
      }
    }

    private boolean isExact() {
      return above == 0 && below == 0;
    }

    private long bound() {
      return Math.max(above, below) + bucket;
    }
  }

  /** The probabilities of each number of buckets, without the far ends. */
  private static final class Sum {
    private final double[] masses;
    private final double[] moved;
    private int low;
    private int high;

    private Sum(int most) {
      masses = new double[most + 1];
      moved = new double[most + 1];
    }

    private void reset() {
      Arrays.fill(masses, 0);
      masses[0] = 1;
      low = 0;
      high = 0;
    }

    private void add(int steps, double chance) {
      System.arraycopy(masses, low, moved, low + steps, high - low + 1);
      int from = low + steps;
      Arrays.fill(moved, low, from, 0);
      high += steps;
      blend(masses, moved, low, high + 1, 1 - chance, chance);
      while (low < high && masses[low] < NEGLIGIBLE) {
        masses[low++] = 0;
      }
      while (low < high && masses[high] < NEGLIGIBLE) {
        masses[high--] = 0;
      }
    }

    /** The same place of both arrays in each round: so it is done in wide instructions. */
    private static void blend(
        double[] masses, double[] moved, int from, int to, double stays, double comes) {
      for (int i = from; i < to; i++) {
        masses[i] = stays * masses[i] + comes * moved[i];
      }
    }

    private double[] tails() {
      double[] tails = new double[high - low + 1];
      double sum = 0;
      for (int i = high; i >= low; i--) {
        sum += masses[i];
        tails[i - low] = sum;
      }
      return tails;
    }
  }
}

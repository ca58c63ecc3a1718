package app.revier.selection;

import java.util.Arrays;
import java.util.List;

/**
 * How likely, in each case of the common factor, the base outcomes come to at least an amount.
 *
 * <p>They are added one by one on a grid of buckets. The bucket is the common divisor of their
 * amounts where that is affordable: then the figures are exact. Otherwise each amount is rounded to
 * a bucket up or down, whichever keeps mean and variance of the sum nearest to the true ones, and
 * sums that share a bucket are taken as evenly spread over it.
 */
final class BaseTail {

  /** Cells times outcomes times cases that are computed at most. */
  private static final long AFFORDABLE = 60_000_000;

  private static final double NEGLIGIBLE = 1e-18;

  private final long bucket;
  private final boolean exact;
  private final long errorBound;

  /** By case: the number of buckets that the first tail stands for. */
  private final int[] first;

  /** By case: the probability of at least so many buckets. */
  private final double[][] tails;

  private BaseTail(long bucket, boolean exact, long errorBound, int[] first, double[][] tails) {
    this.bucket = bucket;
    this.exact = exact;
    this.errorBound = errorBound;
    this.first = first;
    this.tails = tails;
  }

  /** The tails of a base; outcomes that never come are left out. */
  static BaseTail of(List<BaseOutcome> base, Cases cases) {
    List<BaseOutcome> outcomes =
        base.stream()
            .filter(outcome -> outcome.amount() > 0 && outcome.probability() > 0)
            .sorted((a, b) -> Double.compare(weight(b), weight(a)))
            .toList();
    long divisor = outcomes.stream().mapToLong(BaseOutcome::amount).reduce(0, BaseTail::gcd);
    long sum = outcomes.stream().mapToLong(BaseOutcome::amount).sum();
    long cells = Math.max(AFFORDABLE / Math.max(1, outcomes.size() * (long) cases.count()), 256);
    boolean exact = divisor == 0 || sum / divisor <= cells;
    long bucket = exact ? Math.max(1, divisor) : Math.ceilDiv(sum, cells);
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
    return new BaseTail(bucket, exact, rounding.bound(), first, tails);
  }

  private static double weight(BaseOutcome outcome) {
    return outcome.amount() * outcome.probability() * (1 - outcome.probability());
  }

  static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** How far, in cents, the sum of the base may be from the true one; zero if exact. */
  long errorBound() {
    return exact ? 0 : errorBound;
  }

  /** The probability that the base comes to at least an amount. */
  double atLeast(int number, long amount) {
    if (exact) {
      return tail(number, Math.ceilDiv(amount, bucket));
    }
    double place = (amount - 0.5) / bucket + 0.5;
    long cell = (long) Math.floor(place);
    double part = place - cell;
    return (1 - part) * tail(number, cell) + part * tail(number, cell + 1);
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

    private long bound() {
      return Math.max(above, below) + bucket;
    }
  }

  /** The probabilities of each number of buckets, without the far ends. */
  private static final class Sum {
    private final double[] masses;
    private int low;
    private int high;

    private Sum(int most) {
      masses = new double[most + 1];
    }

    private void reset() {
      Arrays.fill(masses, 0);
      masses[0] = 1;
      low = 0;
      high = 0;
    }

    private void add(int steps, double chance) {
      for (int i = high + steps; i >= low; i--) {
        double stays = i <= high ? masses[i] * (1 - chance) : 0;
        double comes = i - steps >= low ? masses[i - steps] * chance : 0;
        masses[i] = stays + comes;
      }
      high += steps;
      while (low < high && masses[low] < NEGLIGIBLE) {
        masses[low++] = 0;
      }
      while (low < high && masses[high] < NEGLIGIBLE) {
        masses[high--] = 0;
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

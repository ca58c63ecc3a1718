package app.revier.selection;

import java.util.Arrays;
import java.util.List;

/**
 * The tail of base outcomes whose amounts have so large a common divisor that they can be added one
 * by one, counted in it: exact.
 */
final class GridTail implements BaseTail {

  /** Cells times outcomes times cases that are computed at most. */
  private static final long AFFORDABLE = 60_000_000;

  private static final long FEWEST_CELLS = 1_000;
  private static final long MOST_CELLS = 2_000_000;
  private static final double NEGLIGIBLE = 1e-18;

  private final long bucket;

  /** By case: the number of buckets that the first tail stands for. */
  private final int[] first;

  /** By case: the probability of at least so many buckets. */
  private final double[][] tails;

  /**
   * The tails of uncertain outcomes.
   *
   * @param bucket their common divisor, in cents
   */
  GridTail(List<BaseOutcome> outcomes, Cases cases, long bucket) {
    this.bucket = bucket;
    int[] steps = outcomes.stream().mapToInt(o -> (int) (o.amount() / bucket)).toArray();
    double[][] chances =
        outcomes.stream()
            .map(outcome -> cases.chances(outcome.probability()))
            .toArray(double[][]::new);
    first = new int[cases.count()];
    tails = new double[cases.count()][];
    Sum counted = new Sum(Arrays.stream(steps).sum());
    for (int i = 0; i < cases.count(); i++) {
      counted.reset();
      for (int j = 0; j < chances.length; j++) {
        counted.add(steps[j], chances[j][i]);
      }
      first[i] = counted.low;
      tails[i] = counted.tails();
    }
  }

  /** The common divisor of the amounts, or zero if that means too many buckets. */
  static long bucket(List<BaseOutcome> outcomes, int cases) {
    long divisor = outcomes.stream().mapToLong(BaseOutcome::amount).reduce(0, Divisor::common);
    long sum = outcomes.stream().mapToLong(BaseOutcome::amount).sum();
    long cells =
        Math.clamp(AFFORDABLE / ((long) outcomes.size() * cases), FEWEST_CELLS, MOST_CELLS);
    return sum / divisor <= cells ? divisor : 0;
  }

  @Override
  public double atLeast(int number, long amount) {
    return tail(number, Math.ceilDiv(amount, bucket));
  }

  @Override
  public double rise(int number, long from, long width, int stretches) {
    return Double.POSITIVE_INFINITY;
  }

  private double tail(int number, long steps) {
    long place = steps - first[number];
    if (place <= 0) {
      return 1;
    }
    return place < tails[number].length ? tails[number][(int) place] : 0;
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

package app.revier.outcomes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How the total of many outcomes is counted: the combinations of a few, usually the largest, are
 * gone through one by one with their exact amounts; all others are added up on a {@link Grid}.
 *
 * <p>In order of preference: all on an exact grid if that is quick; up to 20 outcomes one by one;
 * all on an exact grid; the largest one by one and the others on a grid, exact if possible. The
 * bucket of a rounded grid is 1, 2 or 5 times a power of ten cents, as small as the time allows.
 */
final class Layout {

  private static final int MOST_APART = 20;
  private static final double MOST_COMBINATIONS = 1e9;
  private static final int APART_BESIDE_GRID = 6;
  private static final int FEW_APART_BESIDE_GRID = 3;

  /** Each reading goes through all combinations. */
  private static final int MANY_READINGS = 1_000;

  /** Additions of one probability, about 0.4 ns each. */
  private static final double ADDITIONS = 4e7;

  private static final double MIXED_ADDITIONS = 1.5e8;
  private static final int MOST_BUCKETS = 1 << 21;
  private static final int MOST_MIXED_BUCKETS = 1 << 19;

  /** Totals further from the mean have probabilities that {@link Mass} cuts off. */
  private static final double DEVIATIONS = 20;

  private final UncertainOutcomes trials;
  private final CommonFactor factor;
  private final int fixed;
  private int[] apart = {};
  private int[] gridded = {};
  private Grid grid = Grid.exact(1, new long[0]);

  private Layout(UncertainOutcomes trials, CommonFactor factor, int fixed) {
    this.trials = trials;
    this.factor = factor;
    this.fixed = fixed;
  }

  /**
   * Chooses.
   *
   * @param trials the open outcomes
   * @param factor what they have in common
   * @param fixed so many of the first may be put in any order; the others follow in theirs
   * @param readings how many probabilities will be read in each case of the common factor
   */
  static Layout of(UncertainOutcomes trials, CommonFactor factor, int fixed, int readings) {
    Layout layout = new Layout(trials, factor, fixed);
    layout.choose(readings);
    return layout;
  }

  private void choose(int readings) {
    int[] all = IntStream.range(0, trials.size()).toArray();
    if (trials.size() == 0) {
      return;
    }
    int[] ordered = order(all);
    if (takeExact(ordered, 0.25)) {
      return;
    }
    double combinations = Math.pow(2, trials.size()) * factor.cases() * (1 + readings);
    if (trials.size() <= MOST_APART && combinations <= MOST_COMBINATIONS) {
      apart = all;
      return;
    }
    if (takeExact(ordered, 2)) {
      return;
    }
    boolean few = factor.cases() > 1 || readings > MANY_READINGS;
    int most = few ? FEW_APART_BESIDE_GRID : APART_BESIDE_GRID;
    int[] byAmount = order(IntStream.range(0, fixed).toArray());
    apart = Arrays.copyOfRange(byAmount, Math.max(0, fixed - most), fixed);
    int[] rest = Arrays.stream(ordered).filter(i -> !contains(apart, i)).toArray();
    if (!takeExact(rest, 1)) {
      gridded = rest;
      int usualBefore = fixed - apart.length;
      grid =
          Grid.rounded(
              bucketFor(rest), cents(rest), chances(rest), usualBefore, factor.cases() == 1);
    }
  }

  /** The first ones by rising amount, so that the sums stay small for long. */
  private int[] order(int[] places) {
    return IntStream.concat(
            Arrays.stream(places)
                .filter(i -> i < fixed)
                .boxed()
                .sorted(Comparator.comparingLong(i -> trials.cents()[i]))
                .mapToInt(Integer::intValue),
            Arrays.stream(places).filter(i -> i >= fixed))
        .toArray();
  }

  private static boolean contains(int[] places, int place) {
    return Arrays.stream(places).anyMatch(i -> i == place);
  }

  private boolean takeExact(int[] places, double effort) {
    long bucket = 0;
    for (int i : places) {
      bucket = greatestCommonDivisor(bucket, trials.cents()[i]);
    }
    if (bucket == 0 || bucket < leastBucket(places, effort)) {
      return false;
    }
    gridded = places;
    grid = Grid.exact(bucket, cents(places));
    return true;
  }

  private static long greatestCommonDivisor(long a, long b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }

  private long bucketFor(int[] places) {
    double least = leastBucket(places, 1);
    for (long ten = 1; ; ten = Math.multiplyExact(ten, 10L)) {
      for (int digit : new int[] {1, 2, 5}) {
        if (ten * digit >= least) {
          return ten * digit;
        }
      }
    }
  }

  /** The least bucket with which time and memory suffice. */
  private double leastBucket(int[] places, double effort) {
    double sum = 0;
    for (int i : places) {
      sum += trials.cents()[i];
    }
    boolean mixed = factor.cases() > 1;
    double most = mixed ? MOST_MIXED_BUCKETS >> apart.length : MOST_BUCKETS;
    double additions =
        (mixed ? MIXED_ADDITIONS : ADDITIONS) * effort * Math.clamp(places.length / 1000.0, 1, 5);
    return Math.max(sum / most, work(places) / additions);
  }

  /** How many additions there are, times the bucket in cents; from a sample of the cases. */
  private double work(int[] places) {
    int stride = Math.max(1, factor.cases() / 32);
    double work = 0;
    for (int number = stride / 2; number < factor.cases(); number += stride) {
      double[] chances = factor.chances(number);
      double sum = 0;
      double variance = 0;
      for (int i : places) {
        double amount = trials.cents()[i];
        sum += amount;
        if (!Mass.isDecided(chances[i])) {
          variance += amount * amount * chances[i] * (1 - chances[i]);
          work += Math.min(sum, DEVIATIONS * Math.sqrt(variance)) * stride;
        }
      }
    }
    return work;
  }

  private long[] cents(int[] places) {
    return Arrays.stream(places).mapToLong(i -> trials.cents()[i]).toArray();
  }

  private double[] chances(int[] places) {
    return Arrays.stream(places).mapToDouble(i -> trials.chances()[i]).toArray();
  }

  /** The outcomes that are gone through one by one. */
  int[] apart() {
    return apart;
  }

  /** The outcomes on the grid, in the order in which they are added. */
  int[] gridded() {
    return gridded;
  }

  /** The grid. */
  Grid grid() {
    return grid;
  }

  /**
   * The amounts of all combinations of the outcomes that are gone through one by one: bit i stands
   * for the i-th of them.
   */
  long[] combinations() {
    long[] sums = new long[1 << apart.length];
    for (int i = 0; i < apart.length; i++) {
      int half = 1 << i;
      for (int j = 0; j < half; j++) {
        sums[half + j] = sums[j] + trials.cents()[apart[i]];
      }
    }
    return sums;
  }
}

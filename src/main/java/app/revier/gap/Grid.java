package app.revier.gap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Amounts as whole numbers of buckets, so that their sums can be counted.
 *
 * <p>Where the bucket does not divide an amount, the amount is rounded up or down, whichever keeps
 * mean and variance of the total nearest to the true ones. What is rounded is the change against
 * the usual case, in which all outcomes come that are more likely than not: so the usual case
 * itself is exact, and the less happens against it, the less a total is off.
 */
final class Grid {

  private static final double HALF_A_CENT = 0.5;

  private final long bucket;
  private final int[] steps;
  private final boolean[] usual;
  private final long errorBound;
  private final Reading reading;

  private Grid(long bucket, int[] steps, boolean[] usual, long errorBound, Reading reading) {
    this.bucket = bucket;
    this.steps = steps;
    this.usual = usual;
    this.errorBound = errorBound;
    this.reading = reading;
  }

  /** The grid on which these amounts lie. */
  static Grid exact(long bucket, long[] cents) {
    int[] steps = Arrays.stream(cents).mapToInt(amount -> (int) (amount / bucket)).toArray();
    Reading reading = new Reading(bucket, true, 0, 0, 0);
    return new Grid(bucket, steps, new boolean[cents.length], 0, reading);
  }

  /**
   * A grid to which these amounts are rounded.
   *
   * @param bucket its width in cents
   * @param cents the amounts
   * @param chances how likely each comes
   * @param usualBefore from this place on, no outcome counts as usual, however likely it is
   */
  static Grid rounded(long bucket, long[] cents, double[] chances, int usualBefore) {
    Rounding rounding = new Rounding(bucket, cents);
    int[] steps = new int[cents.length];
    boolean[] usual = new boolean[cents.length];
    long above = 0;
    long below = 0;
    long offset = 0;
    int usualCell = 0;
    long usualCents = 0;
    for (int i : heaviestFirst(cents, chances)) {
      usual[i] = i < usualBefore && chances[i] > 0.5;
      steps[i] = rounding.steps(cents[i], chances[i], usual[i]);
      long error = steps[i] * bucket - cents[i];
      if (usual[i]) {
        offset -= error;
        usualCell += steps[i];
        usualCents += cents[i];
      }
      boolean raises = usual[i] ? error < 0 : error > 0;
      above += raises ? Math.abs(error) : 0;
      below += raises ? 0 : Math.abs(error);
    }
    long shift = Math.round(rounding.mean);
    Reading reading = new Reading(bucket, false, offset - shift, usualCell, usualCents);
    long bound = Math.max(above - shift, below + shift) + (bucket + 1) / 2;
    return new Grid(bucket, steps, usual, bound, reading);
  }

  /** The last ones, of little weight, then settle finely what the others left. */
  private static int[] heaviestFirst(long[] cents, double[] chances) {
    return IntStream.range(0, chances.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -cents[i] * chances[i] * (1 - chances[i])))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * Rounds one amount after the other, so that mean and variance of the total stay what they are.
   */
  private static final class Rounding {
    private final long bucket;

    /** What an error of a bucket in the largest amount does to the variance. */
    private final double unit;

    private double mean;
    private double variance;

    private Rounding(long bucket, long[] cents) {
      this.bucket = bucket;
      unit = (double) bucket * Arrays.stream(cents).max().orElse(1);
    }

    private int steps(long cents, double chance, boolean usual) {
      long excess = cents % bucket;
      int down = (int) (cents / bucket);
      double weight = usual ? chance - 1 : chance;
      double spread = chance * (1 - chance);
      double meanDown = mean - weight * excess;
      double varianceDown = variance + spread * excess * (excess - 2.0 * cents);
      long missing = bucket - excess;
      double meanUp = mean + weight * missing;
      double varianceUp = variance + spread * missing * (missing + 2.0 * cents);
      boolean up = excess > 0 && cost(meanUp, varianceUp) < cost(meanDown, varianceDown);
      mean = up ? meanUp : meanDown;
      variance = up ? varianceUp : varianceDown;
      return up ? down + 1 : down;
    }

    private double cost(double meanError, double varianceError) {
      double byMean = meanError / bucket;
      double byVariance = varianceError / unit;
      return byMean * byMean + byVariance * byVariance;
    }
  }

  /** The width of a bucket in cents. */
  long bucket() {
    return bucket;
  }

  /** How far, in cents, a total on the grid can lie from the true one. */
  long errorBound() {
    return errorBound;
  }

  /** How many buckets an amount takes. */
  int steps(int place) {
    return steps[place];
  }

  /** The number of buckets when all outcomes come. */
  int most() {
    return Arrays.stream(steps).sum();
  }

  /** The probability of the usual case of the first outcomes; zero where it plays no part. */
  double usualMass(double[] chances) {
    if (reading.exact()) {
      return 0;
    }
    double product = 1;
    for (int i = 0; i < chances.length; i++) {
      product *= usual[i] ? chances[i] : 1 - chances[i];
    }
    return product;
  }

  /** How to read probabilities of totals. */
  Reading reading() {
    return reading;
  }

  /** How to read probabilities of totals when an outcome is left out. */
  Reading readingWithout(int place, long cents) {
    if (!usual[place]) {
      return reading;
    }
    return new Reading(
        bucket,
        false,
        reading.offset - (cents - steps[place] * bucket),
        reading.usualCell - steps[place],
        reading.usualCents - cents);
  }

  /** The probability of the usual case when an outcome is left out. */
  double usualMassWithout(double usualMass, int place, double chance) {
    double own = usual[place] ? chance : 1 - chance;
    return own > 0 ? usualMass / own : 0;
  }

  /** The probability of at least so many buckets. */
  @FunctionalInterface
  interface Tail {
    double from(long number);
  }

  /**
   * Turns probabilities of numbers of buckets into probabilities of amounts.
   *
   * @param bucket the width in cents
   * @param exact whether all amounts are whole numbers of buckets
   * @param offset the amount of zero buckets, in cents
   * @param usualCell the number of buckets in the usual case
   * @param usualCents the true amount in the usual case
   */
  record Reading(long bucket, boolean exact, long offset, int usualCell, long usualCents) {

    /**
     * The number of buckets at which an amount is reached; on a rounded grid the amount lies
     * between that number and the next.
     */
    long number(long amount) {
      return exact ? Math.ceilDiv(amount - offset, bucket) : (long) Math.floor(place(amount));
    }

    /** Where an amount lies, if each whole number of cents stands for the cent around it. */
    private double place(long amount) {
      return (amount - offset - HALF_A_CENT) / bucket + 0.5;
    }

    /**
     * The probability of at least an amount.
     *
     * <p>On an exact grid the amount is compared with each number as it is. On a rounded one the
     * totals that share a number lie spread around it, and are taken as evenly spread over one
     * bucket, but for the usual case, whose amount is known.
     */
    double atLeast(long amount, Tail tail, double usualMass) {
      long number = number(amount);
      if (exact) {
        return tail.from(number);
      }
      double part = place(amount) - number;
      double spread = number < usualCell ? 1 : number == usualCell ? 1 - part : 0;
      double known = usualCents >= amount ? 1 : 0;
      return (1 - part) * tail.from(number)
          + part * tail.from(number + 1)
          + usualMass * (known - spread);
    }
  }
}

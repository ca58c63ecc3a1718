package app.revier.gap;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Amounts as whole numbers of buckets, so that their sums can be counted.
 *
 * <p>Where the bucket does not divide an amount, the amount is rounded up or down, whichever keeps
 * the expected total nearest to the true one. What is rounded is the change against the usual case,
 * in which all outcomes come that are more likely than not: so the usual case itself is exact, and
 * the less happens against it, the less a total is off.
 */
final class Grid {

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
    int[] steps = new int[cents.length];
    boolean[] usual = new boolean[cents.length];
    double bias = 0;
    long above = 0;
    long below = 0;
    long offset = 0;
    int usualCell = 0;
    long usualCents = 0;
    for (int i : mostUncertainFirst(chances)) {
      usual[i] = i < usualBefore && chances[i] > 0.5;
      double weight = usual[i] ? chances[i] - 1 : chances[i];
      long excess = cents[i] % bucket;
      double down = bias - weight * excess;
      double up = bias + weight * (bucket - excess);
      boolean roundUp = excess > 0 && Math.abs(up) < Math.abs(down);
      bias = roundUp ? up : down;
      steps[i] = (int) (cents[i] / bucket) + (roundUp ? 1 : 0);
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
    Reading reading = new Reading(bucket, false, offset, usualCell, usualCents);
    return new Grid(bucket, steps, usual, Math.max(above, below) + (bucket + 1) / 2, reading);
  }

  /** The last ones, of little weight, then settle the bias finely. */
  private static int[] mostUncertainFirst(double[] chances) {
    return IntStream.range(0, chances.length)
        .boxed()
        .sorted((a, b) -> Double.compare(weight(chances[b]), weight(chances[a])))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double weight(double chance) {
    return Math.min(chance, 1 - chance);
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

    private double place(long amount) {
      return (amount - offset) / (double) bucket + 0.5;
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

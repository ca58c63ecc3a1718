package app.revier.outcomes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Amounts as whole numbers of buckets, so that their sums can be counted.
 *
 * <p>Where the bucket does not divide an amount, the amount is rounded up or down, whichever keeps
 * mean and variance of the total nearest to the true ones. What is rounded is the change against
 * the usual case, in which all outcomes come that are more likely than not: so the usual case
 * itself is exact, and the less happens against it, the less a total is off. Where the chances are
 * others than those for which the grid was made, as in the cases of a common factor, the usual case
 * is another one, and the {@link Reading} makes up for the mean error that the rounding then
 * leaves.
 */
final class Grid {

  private static final double HALF_A_CENT = 0.5;

  private final long bucket;
  private final int[] steps;

  /** What each amount has more on the grid, in cents. */
  private final long[] errors;

  /** From this place on no outcome counts as usual, however likely it is. */
  private final int usualBefore;

  private final boolean exact;
  private final long errorBound;

  private Grid(
      long bucket, int[] steps, long[] errors, int usualBefore, boolean exact, long errorBound) {
    this.bucket = bucket;
    this.steps = steps;
    this.errors = errors;
    this.usualBefore = usualBefore;
    this.exact = exact;
    this.errorBound = errorBound;
  }

  /** The grid on which these amounts lie. */
  static Grid exact(long bucket, long[] cents) {
    int[] steps = Arrays.stream(cents).mapToInt(amount -> (int) (amount / bucket)).toArray();
    return new Grid(bucket, steps, new long[cents.length], 0, true, 0);
  }

  /**
   * A grid to which these amounts are rounded.
   *
   * @param bucket its width in cents
   * @param cents the amounts
   * @param chances how likely each comes
   * @param usualBefore from this place on, no outcome counts as usual, however likely it is
   * @param fixed whether these are the chances in all cases
   */
  static Grid rounded(long bucket, long[] cents, double[] chances, int usualBefore, boolean fixed) {
    Rounding rounding = new Rounding(bucket, cents);
    int[] steps = new int[cents.length];
    long[] errors = new long[cents.length];
    long above = 0;
    long below = 0;
    for (int i : heaviestFirst(cents, chances)) {
      boolean usual = i < usualBefore && chances[i] > 0.5;
      steps[i] = rounding.steps(cents[i], chances[i], usual);
      errors[i] = steps[i] * bucket - cents[i];
      boolean raises = usual ? errors[i] < 0 : errors[i] > 0;
      above += raises ? Math.abs(errors[i]) : 0;
      below += raises ? 0 : Math.abs(errors[i]);
    }
    long shift = Math.round(rounding.mean);
    long most = fixed ? Math.max(above - shift, below + shift) : above + below;
    return new Grid(bucket, steps, errors, usualBefore, false, most + (bucket + 1) / 2);
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

  /** By how many buckets at most the readings of different cases lie apart. */
  int margin() {
    return exact ? 0 : Math.toIntExact(errorBound / bucket) + 2;
  }

  /** How many buckets an amount takes. */
  int steps(int place) {
    return steps[place];
  }

  /** The number of buckets when all outcomes come. */
  int most() {
    return Arrays.stream(steps).sum();
  }

  /** How to read probabilities of totals of the first outcomes, which have these chances. */
  Reading reading(double[] chances) {
    if (exact) {
      return new Reading(bucket, true, 0, 0, 0, 0);
    }
    double error = 0;
    double mass = 1;
    int cell = 0;
    long cents = 0;
    for (int i = 0; i < chances.length; i++) {
      error += errors[i] * chances[i];
      boolean usual = isUsual(i, chances[i]);
      mass *= usual ? chances[i] : 1 - chances[i];
      cell += usual ? steps[i] : 0;
      cents += usual ? cents(i) : 0;
    }
    return new Reading(bucket, false, -error, cell, cents, mass);
  }

  private boolean isUsual(int place, double chance) {
    return place < usualBefore && chance > 0.5;
  }

  private long cents(int place) {
    return steps[place] * bucket - errors[place];
  }

  /** How to read probabilities of totals when an outcome is left out. */
  Reading without(Reading with, int place, double chance) {
    if (exact) {
      return with;
    }
    boolean usual = isUsual(place, chance);
    double own = usual ? chance : 1 - chance;
    return new Reading(
        bucket,
        false,
        with.offset + errors[place] * chance,
        with.usualCell - (usual ? steps[place] : 0),
        with.usualCents - (usual ? cents(place) : 0),
        own > 0 ? with.usualMass / own : 0);
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
   * @param usualMass the probability of the usual case; zero where it plays no part
   */
  record Reading(
      long bucket, boolean exact, double offset, int usualCell, long usualCents, double usualMass) {

    /** With another probability of the usual case. */
    Reading withUsualMass(double mass) {
      return new Reading(bucket, exact, offset, usualCell, usualCents, mass);
    }

    /** How many buckets this lies above one in which zero buckets are no amount. */
    double moved() {
      return offset / bucket;
    }

    /**
     * The number of buckets at which an amount is reached; on a rounded grid the amount lies
     * between that number and the next.
     */
    long number(long amount) {
      return exact ? Math.ceilDiv(amount, bucket) : (long) Math.floor(place(amount));
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
    double atLeast(long amount, Tail tail) {
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

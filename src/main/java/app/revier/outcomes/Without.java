package app.revier.outcomes;

/**
 * The probabilities of numbers of buckets as they are without one of the outcomes.
 *
 * <p>If G are the probabilities with an outcome of s buckets and chance p, and L those without,
 * then G(k) = (1 − p)·L(k) + p·L(k − s). Solved for L(k) when p is at most one half, and for L(k −
 * s) when it is more, each step multiplies the error of the step before by at most 1: so the
 * outcome can be taken out again without losing digits. The steps stop where the rest no longer
 * counts.
 */
final class Without implements Grid.Tail {

  /** Where the factor of an earlier step has fallen below this, it no longer counts. */
  private static final double NEGLIGIBLE = 1e-18;

  private final double[] tails;
  private final int low;
  private final int steps;
  private final double chance;

  /**
   * Takes out an outcome.
   *
   * @param tails the probabilities of at least {@code low}, {@code low + 1} … with it
   * @param low the number of the first
   * @param steps the buckets of the outcome
   * @param chance how likely it comes
   */
  Without(double[] tails, int low, int steps, double chance) {
    this.tails = tails;
    this.low = low;
    this.steps = steps;
    this.chance = chance;
  }

  private double with(long number) {
    if (number <= low) {
      return tails[0];
    }
    return number >= low + (long) tails.length ? 0 : tails[(int) (number - low)];
  }

  @Override
  public double from(long number) {
    if (steps == 0) {
      return with(number);
    }
    return chance <= 0.5 ? fromBelow(number) : fromAbove(number);
  }

  private double fromBelow(long number) {
    double factor = chance / (1 - chance);
    long count = count(number - low, factor);
    double found = with(number - count * steps);
    for (long i = count - 1; i >= 0; i--) {
      found = (with(number - i * steps) - chance * found) / (1 - chance);
    }
    return found;
  }

  private double fromAbove(long number) {
    double factor = (1 - chance) / chance;
    long count = count(low + (long) tails.length - number, factor);
    double found = with(number + count * steps);
    for (long i = count; i > 0; i--) {
      found = (with(number + i * steps) - (1 - chance) * found) / chance;
    }
    return found;
  }

  /** Steps to the end of the numbers, or until the factor has become negligible. */
  private long count(long distance, double factor) {
    if (distance <= 0) {
      return 0;
    }
    double toTheEnd = distance / (double) steps;
    double enough = factor < 1 ? Math.max(1, Math.log(NEGLIGIBLE) / Math.log(factor)) : toTheEnd;
    return (long) Math.ceil(Math.min(toTheEnd, enough));
  }
}

package app.revier.outcomes;

import java.util.Arrays;

/**
 * The probability of each number of buckets while outcomes are added one by one, each by one pass
 * over the numbers reached so far. The far ends, where a number has a negligible probability, are
 * cut off, so that the passes stay short.
 */
final class Mass {

  /** What may be cut off where probabilities are to be exact but for the rounding. */
  static final double NEGLIGIBLE = 1e-22;

  /** What may be cut off in each of many cases whose mean is to be right to 1e-4. */
  static final double NEGLIGIBLE_IN_A_CASE = 1e-15;

  /** Below this a chance, or what it lacks to certainty, is lost in the rounding anyway. */
  private static final double DECIDED = 1e-17;

  private final double[] masses;
  private final double[] moved;
  private final double negligible;
  private int low;
  private int high;

  /**
   * Room for a number of buckets.
   *
   * @param most the largest number that can be reached
   * @param negligible the probability of a number at the ends that may be cut off
   */
  Mass(int most, double negligible) {
    this.negligible = negligible;
    masses = new double[most + 1];
    moved = new double[most + 1];
    reset();
  }

  /** Begins anew, with the number zero certain. */
  void reset() {
    low = 0;
    high = 0;
    masses[0] = 1;
  }

  /** Whether a chance is as good as none or as certainty. */
  static boolean isDecided(double chance) {
    return chance < DECIDED || 1 - chance < DECIDED;
  }

  /** Adds an outcome of so many buckets. */
  void add(int steps, double chance) {
    if (steps == 0 || chance < DECIDED) {
      return;
    }
    if (isDecided(chance)) {
      System.arraycopy(masses, low, masses, low + steps, high - low + 1);
      low += steps;
    } else {
      System.arraycopy(masses, low, moved, low + steps, high - low + 1);
      int movedFrom = low + steps;
      scale(masses, low, Math.min(movedFrom, high + 1), 1 - chance);
      Arrays.fill(masses, Math.min(movedFrom, high + 1), movedFrom, 0);
      blend(masses, moved, movedFrom, high + 1, 1 - chance, chance);
      copyScaled(moved, masses, Math.max(movedFrom, high + 1), high + steps + 1, chance);
    }
    high += steps;
    trim();
  }

  // The next three loops touch the same place of each array in each round: only so the compiler of
  // JDK 25
  // turns them into wide instructions, which makes them three times as fast.

  static void scale(double[] values, int from, int to, double factor) {
    for (int i = from; i < to; i++) {
      values[i] *= factor;
    }
  }

  private static void blend(
      double[] values, double[] others, int from, int to, double factor, double otherFactor) {
    for (int i = from; i < to; i++) {
      values[i] = factor * values[i] + otherFactor * others[i];
    }
  }

  private static void copyScaled(
      double[] values, double[] target, int from, int to, double factor) {
    for (int i = from; i < to; i++) {
      target[i] = factor * values[i];
    }
  }

  private void trim() {
    while (low < high && masses[low] < negligible) {
      low++;
    }
    while (low < high && masses[high] < negligible) {
      high--;
    }
  }

  /** The least number that is left. */
  int low() {
    return low;
  }

  /** The largest number that is left. */
  int high() {
    return high;
  }

  /** The probabilities of at least {@code low()}, {@code low() + 1} … {@code high()}. */
  double[] tails() {
    double[] tails = new double[high - low + 1];
    double sum = 0;
    for (int i = high; i >= low; i--) {
      sum += masses[i];
      tails[i - low] = sum;
    }
    return tails;
  }

  /** Adds this, so many times, to sums whose number zero stands at {@code start}. */
  void addTo(double[] sums, int start, double times) {
    for (int i = low; i <= high; i++) {
      sums[start + i] += times * masses[i];
    }
  }

  /** The probability of the numbers from {@code first} to {@code last}, both included. */
  double between(int first, int last) {
    double sum = 0;
    for (int i = Math.max(first, low); i <= Math.min(last, high); i++) {
      sum += masses[i];
    }
    return sum;
  }
}

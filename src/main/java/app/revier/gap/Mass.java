package app.revier.gap;

/**
 * The probability of each number of buckets while outcomes are added one by one, each by one pass
 * over the numbers reached so far. The far ends, where a number has a probability below 1e-22, are
 * cut off, so that the passes stay short.
 */
final class Mass {

  private static final double NEGLIGIBLE = 1e-22;

  /** Below this a chance, or what it lacks to certainty, is lost in the rounding anyway. */
  private static final double DECIDED = 1e-17;

  private double[] current;
  private double[] next;
  private int low;
  private int high;

  /**
   * Room for a number of buckets.
   *
   * @param most the largest number that can be reached
   */
  Mass(int most) {
    current = new double[most + 1];
    next = new double[most + 1];
    reset();
  }

  /** Begins anew, with the number zero certain. */
  void reset() {
    low = 0;
    high = 0;
    current[0] = 1;
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
      System.arraycopy(current, low, next, low + steps, high - low + 1);
      low += steps;
    } else {
      combine(current, next, low, high, steps, chance);
    }
    high += steps;
    double[] spare = current;
    current = next;
    next = spare;
    trim();
  }

  /** Separate from the rest and with two arrays, so that the compiler can use wide instructions. */
  private static void combine(
      double[] from, double[] to, int low, int high, int steps, double chance) {
    double rest = 1 - chance;
    int firstMoved = low + steps;
    int unmovedEnd = Math.min(firstMoved, high + 1);
    for (int i = low; i < unmovedEnd; i++) {
      to[i] = rest * from[i];
    }
    for (int i = high + 1; i < firstMoved; i++) {
      to[i] = 0;
    }
    for (int i = firstMoved; i <= high; i++) {
      to[i] = rest * from[i] + chance * from[i - steps];
    }
    for (int i = Math.max(firstMoved, high + 1); i <= high + steps; i++) {
      to[i] = chance * from[i - steps];
    }
  }

  private void trim() {
    while (low < high && current[low] < NEGLIGIBLE) {
      low++;
    }
    while (low < high && current[high] < NEGLIGIBLE) {
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
      sum += current[i];
      tails[i - low] = sum;
    }
    return tails;
  }

  /** Adds this, so many times, to sums whose number zero stands at {@code start}. */
  void addTo(double[] sums, int start, double times) {
    for (int i = low; i <= high; i++) {
      sums[start + i] += times * current[i];
    }
  }

  /** The probability of the numbers from {@code first} to {@code last}, both included. */
  double between(int first, int last) {
    double sum = 0;
    for (int i = Math.max(first, low); i <= Math.min(last, high); i++) {
      sum += current[i];
    }
    return sum;
  }
}

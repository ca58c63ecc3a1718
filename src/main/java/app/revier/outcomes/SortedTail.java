package app.revier.outcomes;

import java.util.Arrays;

/** A tail over few enough amounts to keep each of them. */
final class SortedTail implements TotalTail {

  private final long[] amounts;

  /** The probability of at least the amount at the same place. */
  private final double[] tails;

  private SortedTail(long[] amounts, double[] tails) {
    this.amounts = amounts;
    this.tails = tails;
  }

  /**
   * The tail over the amounts of all combinations.
   *
   * @param sums by combination, where bit i adds the same amount to every combination without it
   * @param masses the probability of each combination
   */
  static SortedTail of(long[] sums, double[] masses) {
    int[] order = order(sums);
    long[] amounts = new long[order.length];
    double[] tails = new double[order.length];
    int first = order.length;
    double sum = 0;
    for (int i = order.length - 1; i >= 0; i--) {
      sum += masses[order[i]];
      long amount = sums[order[i]];
      if (first == order.length || amounts[first] != amount) {
        first--;
      }
      amounts[first] = amount;
      tails[first] = sum;
    }
    return new SortedTail(
        Arrays.copyOfRange(amounts, first, order.length),
        Arrays.copyOfRange(tails, first, order.length));
  }

  /** By rising amount: with each bit, two lists that are in order already are merged. */
  private static int[] order(long[] sums) {
    int[] order = {0};
    for (int half = 1; half < sums.length; half *= 2) {
      int[] merged = new int[2 * half];
      int without = 0;
      int with = 0;
      for (int i = 0; i < merged.length; i++) {
        boolean takeWithout =
            with == half || (without < half && sums[order[without]] <= sums[order[with] + half]);
        merged[i] = takeWithout ? order[without++] : order[with++] + half;
      }
      order = merged;
    }
    return order;
  }

  @Override
  public double atLeast(long cents) {
    int found = Arrays.binarySearch(amounts, cents);
    int first = found < 0 ? -found - 1 : found;
    return first == tails.length ? 0 : tails[first];
  }
}

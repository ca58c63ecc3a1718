package app.revier.outcomes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Single amounts with their probabilities, for each combination of the outcomes apart. */
final class KnownAmounts {

  /** What is less likely is lost in the rounding anyway. */
  private static final double NEGLIGIBLE = 1e-17;

  private final int combinations;
  private int size;
  private long[] amounts = new long[8];

  /** By amount, then combination; after sorting, of this amount or more. */
  private double[] masses;

  /** None yet, for so many combinations. */
  KnownAmounts(int combinations) {
    this.combinations = combinations;
    masses = new double[amounts.length * combinations];
  }

  /** Adds an amount with its probability times that of each combination. */
  void add(long amount, double probability, double[] ofCombinations) {
    if (probability < NEGLIGIBLE) {
      return;
    }
    if (size == amounts.length) {
      amounts = Arrays.copyOf(amounts, 2 * size);
      masses = Arrays.copyOf(masses, 2 * masses.length);
    }
    amounts[size] = amount;
    for (int i = 0; i < combinations; i++) {
      masses[size * combinations + i] = probability * ofCombinations[i];
    }
    size++;
  }

  /** Adds those of another, for the same combinations. */
  void addAll(KnownAmounts other) {
    double[] row = new double[combinations];
    for (int i = 0; i < other.size; i++) {
      System.arraycopy(other.masses, i * combinations, row, 0, combinations);
      add(other.amounts[i], 1, row);
    }
  }

  /** Sorts the amounts, after the last was added, so that they can be read. */
  void sort() {
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingLong(i -> amounts[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] sorted = Arrays.stream(order).mapToLong(i -> amounts[i]).toArray();
    double[] tails = new double[size * combinations];
    for (int i = size - 1; i >= 0; i--) {
      for (int j = 0; j < combinations; j++) {
        double above = i + 1 < size ? tails[(i + 1) * combinations + j] : 0;
        tails[i * combinations + j] = above + masses[order[i] * combinations + j];
      }
    }
    amounts = sorted;
    masses = tails;
  }

  /** The probability of a combination together with one of the amounts that is not less. */
  double atLeast(int combination, long amount) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (amounts[middle] < amount) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < size ? masses[low * combinations + combination] : 0;
  }
}

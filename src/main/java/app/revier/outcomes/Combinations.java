package app.revier.outcomes;

/** The sums of all combinations of a few amounts, in rising order. */
final class Combinations {

  private final int count;
  private final long[] sums;

  /** Which amounts make up the sum at the same place: bit i stands for the i-th. */
  private final int[] members;

  /** The combinations of at most 30 amounts of zero or more. */
  Combinations(long[] amounts) {
    count = amounts.length;
    long[] lower = {0};
    int[] lowerMembers = {0};
    for (int i = 0; i < count; i++) {
      int half = lower.length;
      long[] merged = new long[2 * half];
      int[] mergedMembers = new int[2 * half];
      int without = 0;
      int with = 0;
      for (int j = 0; j < merged.length; j++) {
        if (without < half && lower[without] <= lower[with] + amounts[i]) {
          merged[j] = lower[without];
          mergedMembers[j] = lowerMembers[without++];
        } else {
          merged[j] = lower[with] + amounts[i];
          mergedMembers[j] = lowerMembers[with++] | 1 << i;
        }
      }
      lower = merged;
      lowerMembers = mergedMembers;
    }
    sums = lower;
    members = lowerMembers;
  }

  /** A sum. */
  long sum(int place) {
    return sums[place];
  }

  /**
   * How likely each combination is in a case.
   *
   * @param chances by outcome, then by case
   * @param from the place of the first amount among the outcomes
   * @param number the case
   */
  double[] masses(double[][] chances, int from, int number) {
    double[] byMembers = new double[sums.length];
    byMembers[0] = 1;
    for (int i = 0; i < count; i++) {
      int half = 1 << i;
      double chance = chances[from + i][number];
      for (int j = 0; j < half; j++) {
        byMembers[half + j] = byMembers[j] * chance;
        byMembers[j] *= 1 - chance;
      }
    }
    double[] masses = new double[sums.length];
    for (int i = 0; i < masses.length; i++) {
      masses[i] = byMembers[members[i]];
    }
    return masses;
  }
}

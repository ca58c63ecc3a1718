package app.revier.outcomes;

import java.util.Arrays;
import java.util.List;

/** The slow truth for many outcomes of not too large amounts: counts in single cents. */
final class OneCentGrid {

  private OneCentGrid() {}

  /** The probability of at least each number of cents, from zero. */
  static double[] tails(List<Outcome> outcomes) {
    int most = outcomes.stream().mapToInt(outcome -> (int) outcome.amount().cents()).sum();
    double[] masses = new double[most + 1];
    masses[0] = 1;
    int reached = 0;
    for (Outcome outcome : outcomes) {
      int amount = (int) outcome.amount().cents();
      double p = outcome.probability().value();
      double[] before = Arrays.copyOf(masses, reached + 1);
      for (int i = 0; i <= reached; i++) {
        masses[i] = (1 - p) * before[i];
      }
      for (int i = 0; i <= reached; i++) {
        masses[i + amount] += p * before[i];
      }
      reached += amount;
    }
    for (int i = most - 1; i >= 0; i--) {
      masses[i] += masses[i + 1];
    }
    return masses;
  }

  /** The probability of at least an amount. */
  static double read(double[] tails, long cents) {
    if (cents <= 0) {
      return 1;
    }
    return cents >= tails.length ? 0 : tails[(int) cents];
  }
}

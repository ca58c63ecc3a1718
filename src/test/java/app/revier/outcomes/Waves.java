package app.revier.outcomes;

import java.util.List;

/**
 * The truth for very many outcomes of all sizes, found another way than by adding them up: from the
 * characteristic function of the total, by the inversion formula P(T ≥ x) = 1/2 + 1/π · ∫
 * Im(e^(−iθx) · E e^(iθT)) / θ dθ (J. Gil-Pelaez, "Note on the inversion theorem", Biometrika 38,
 * 1951).
 *
 * <p>For totals whose spread is much larger than any one amount; the integral then ends soon.
 */
final class Waves {

  private static final double REACH = 14;
  private static final double END = 30;
  private static final int CASES = 141;
  private static final double FACTOR_REACH = 7;

  private final double[] amounts;
  private final double[] chances;

  Waves(List<Outcome> outcomes) {
    amounts = outcomes.stream().mapToDouble(outcome -> outcome.amount().cents()).toArray();
    chances = outcomes.stream().mapToDouble(outcome -> outcome.probability().value()).toArray();
  }

  /** The probability of at least a number of cents, all outcomes being independent. */
  double atLeast(double cents) {
    return atLeast(cents, chances);
  }

  /** The same with a correlation, summed over many values of the common factor. */
  double atLeast(double cents, double correlation) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < CASES; i++) {
      double z = -FACTOR_REACH + 2 * FACTOR_REACH * i / (CASES - 1);
      double weight = Math.exp(-0.5 * z * z);
      double[] given = new double[chances.length];
      for (int j = 0; j < given.length; j++) {
        given[j] =
            Normal.atMost(
                (Normal.quantile(chances[j]) + Math.sqrt(correlation) * z)
                    / Math.sqrt(1 - correlation));
      }
      sum += weight * atLeast(cents, given);
      weights += weight;
    }
    return sum / weights;
  }

  private double atLeast(double cents, double[] given) {
    double mean = 0;
    double variance = 0;
    for (int i = 0; i < given.length; i++) {
      mean += amounts[i] * given[i];
      variance += amounts[i] * amounts[i] * given[i] * (1 - given[i]);
    }
    double spread = Math.sqrt(variance);
    double distance = cents - 0.5 - mean;
    if (Math.abs(distance) > REACH / 2 * spread) {
      return distance > 0 ? 0 : 1;
    }
    // The midpoint rule turns the total into one that repeats after 2π/step: beyond its reach.
    double step = 2 * Math.PI / (2 * REACH * spread);
    double sum = 0;
    for (double at = step / 2; at * spread < END; at += step) {
      sum += imaginary(at, cents - 0.5, given) / at * step;
    }
    return 0.5 + sum / Math.PI;
  }

  private double imaginary(double at, double cents, double[] given) {
    double logSize = 0;
    double turn = -at * cents;
    for (int i = 0; i < given.length; i++) {
      double real = 1 - given[i] + given[i] * Math.cos(at * amounts[i]);
      double imaginary = given[i] * Math.sin(at * amounts[i]);
      logSize += 0.5 * Math.log(real * real + imaginary * imaginary);
      turn += Math.atan2(imaginary, real);
    }
    return Math.exp(logSize) * Math.sin(turn);
  }
}

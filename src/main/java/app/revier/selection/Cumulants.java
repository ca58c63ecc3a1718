package app.revier.selection;

import app.revier.outcomes.SubsetProbabilities;
import java.util.Arrays;

/**
 * What each candidate adds to the first cumulants of the total, in one case of the common factor.
 */
final class Cumulants {

  private final double[] amounts;
  private final double[] chances;
  private final double largest;
  private final double[] means;
  private final double[] variances;
  private final double[] thirds;
  private final double[] fourths;

  /**
   * Those of the candidates.
   *
   * @param number of the case
   */
  Cumulants(SubsetProbabilities probabilities, Candidates candidates, int number) {
    int count = candidates.count();
    amounts = new double[count];
    chances = new double[count];
    means = new double[count];
    variances = new double[count];
    thirds = new double[count];
    fourths = new double[count];
    for (int j = 0; j < count; j++) {
      double a = candidates.item(j).amount();
      double p = probabilities.chances(candidates.place(j))[number];
      double both = p * (1 - p);
      amounts[j] = a;
      chances[j] = p;
      means[j] = a * p;
      variances[j] = a * a * both;
      thirds[j] = a * a * a * both * (1 - 2 * p);
      fourths[j] = a * a * a * a * both * (1 - 6 * both);
    }
    largest = Arrays.stream(amounts).max().orElse(1);
  }

  /** How many candidates there are. */
  int count() {
    return amounts.length;
  }

  /** What candidates add to the mean. */
  double mean(int j) {
    return means[j];
  }

  /** What candidates add to the variance. */
  double variance(int j) {
    return variances[j];
  }

  /** What candidates add to the third cumulant. */
  double third(int j) {
    return thirds[j];
  }

  /** What candidates add to the fourth cumulant. */
  double fourth(int j) {
    return fourths[j];
  }

  /** The largest amount. */
  double largest() {
    return largest;
  }

  /** What a candidate adds to the logarithm of E exp(tilt · total). */
  double tilted(int j, double tilt) {
    return tilted(amounts[j], chances[j], tilt);
  }

  /** The same for any outcome. */
  static double tilted(double amount, double chance, double tilt) {
    return Math.log1p(chance * Math.expm1(tilt * amount));
  }

  /** By how much the logarithm at a frequency differs from its four first terms. */
  double beyond(int j, double frequency) {
    double angle = frequency * amounts[j];
    double p = chances[j];
    double x = 1 - p + p * Math.cos(angle);
    double y = p * Math.sin(angle);
    double square = frequency * frequency;
    double real =
        Math.log(x * x + y * y) / 2 + variances[j] * square / 2 - fourths[j] * square * square / 24;
    double imaginary = Math.atan2(y, x) - angle * p + thirds[j] * square * frequency / 6;
    return Math.hypot(real, imaginary);
  }

  /** How much a candidate takes from a frequency, as a logarithm; a little less, to be safe. */
  double decay(int j, double frequency) {
    double half = Math.sin(frequency * amounts[j] / 2);
    double both = chances[j] * (1 - chances[j]);
    return -Math.log(Math.max(1e-30, 1 - 4 * both * half * half)) * 0.499999;
  }
}

package app.revier.gap;

import app.revier.chance.Normal;
import java.util.Arrays;

/**
 * What all outcomes have in common, as finitely many cases with weights: in each case the outcomes
 * are independent, with chances of their own.
 *
 * <p>Without correlation there is one case. With a correlation ρ the cases are the nodes of the
 * trapezoidal rule over the common factor z of the one-factor Gaussian copula, in which an outcome
 * of probability p has the chance Φ((Φ⁻¹(p) + √ρ·z) / √(1 − ρ)) (method, section 6).
 *
 * <p>How fine the nodes must lie: the probability of reaching a total, seen over z, is a step that
 * is at least w = √((1 − ρ)/ρ) / √n wide for n outcomes (by the Cauchy-Schwarz inequality between
 * the spread of the total and the slope of its mean). The error of the trapezoidal rule for such a
 * step falls with exp(−2π²w²/h²); the step h = 1.25 w leaves less than 1e-5.
 */
final class CommonFactor {

  /** Beyond this the common factor has a probability below 1e-10. */
  private static final double REACH = 6.5;

  private static final double STEP_PER_WIDTH = 1.25;
  private static final double WIDEST_STEP = 0.25;

  /** With this step even a sudden jump, at a correlation near 1, costs little more than 1e-4. */
  private static final double FINEST_STEP = REACH / 10_000;

  private final double correlation;
  private final double[] chances;

  /** The chance at each distinct place, as a point of the normal distribution. */
  private final double[] points;

  /** Where in {@link #points} a chance is found. */
  private final int[] pointOf;

  private final double[] weights;
  private final double step;

  /**
   * The cases for outcomes with these chances.
   *
   * @param correlation ρ, 0 to below 1
   * @param chances from 0 to 1
   */
  CommonFactor(double correlation, double[] chances) {
    this.correlation = correlation;
    this.chances = chances;
    if (correlation == 0 || chances.length == 0) {
      points = new double[0];
      pointOf = new int[0];
      weights = new double[] {1};
      step = 0;
      return;
    }
    double[] distinct = Arrays.stream(chances).sorted().distinct().toArray();
    points = Arrays.stream(distinct).map(Normal::quantile).toArray();
    pointOf =
        Arrays.stream(chances).mapToInt(chance -> Arrays.binarySearch(distinct, chance)).toArray();
    double width = Math.sqrt((1 - correlation) / correlation / chances.length);
    step = Math.clamp(STEP_PER_WIDTH * width, FINEST_STEP, WIDEST_STEP);
    weights = weights((int) Math.ceil(REACH / step), step);
  }

  private static double[] weights(int side, double step) {
    double[] weights = new double[2 * side + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Normal.density((i - side) * step);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  /** How many cases there are. */
  int cases() {
    return weights.length;
  }

  /** How likely a case is. */
  double weight(int number) {
    return weights[number];
  }

  /** The chances of all outcomes in a case. */
  double[] chances(int number) {
    if (points.length == 0) {
      return chances;
    }
    double z = (number - weights.length / 2) * step;
    double[] given = new double[points.length];
    for (int i = 0; i < given.length; i++) {
      given[i] =
          Normal.atMost((points[i] + Math.sqrt(correlation) * z) / Math.sqrt(1 - correlation));
    }
    return Arrays.stream(pointOf).mapToDouble(at -> given[at]).toArray();
  }
}

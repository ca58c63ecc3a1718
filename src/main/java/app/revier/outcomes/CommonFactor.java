package app.revier.outcomes;

import java.util.Arrays;

/**
 * What all outcomes have in common, as finitely many cases with weights: in each case the outcomes
 * are independent, with chances of their own. This is the only set of cases there is: whole
 * distributions and single probabilities are sums over the same ones.
 *
 * <p>Without correlation there is one case. With a correlation ρ the cases are the nodes of the
 * trapezoidal rule over the common factor z of the one-factor Gaussian copula, in which an outcome
 * of probability p has the chance Φ((Φ⁻¹(p) + √ρ·z) / √(1 − ρ)) (method, section 6).
 *
 * <p>How fine the nodes must lie: the probability of reaching a total, seen over z, rises by at
 * most one in steps that are each at least w = √((1 − ρ)/ρ) / √n wide for n outcomes of one amount.
 * (A single outcome makes a step of just this width; for many, a step is as wide as the spread of
 * what varies in it, √Σa²p(1 − p), over the slope of its mean, Σa·dp/dz, which is no less by the
 * Cauchy-Schwarz inequality.) For different amounts n is (Σa)² / Σa²; large ones that are as good
 * as decided leave the step to the smaller ones, so the largest n of the k smallest amounts counts.
 * By Poisson's sum formula the trapezoidal rule with the distance h misses such a step by about
 * 2φ(0) · h/2π · exp(−2π²w²/h²); h is chosen so that this stays below 1e-5.
 */
final class CommonFactor {

  /** Beyond this the common factor has a probability of 2e-7. */
  private static final double REACH = 5.2;

  private static final double MOST_ERROR = 1e-5;
  private static final double WIDEST_STEP = 0.5;

  /** With this distance even a sudden jump, at a correlation near 1, costs less than 1e-4. */
  private static final double FINEST_STEP = 4e-4;

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
   * @param cents the amount of each outcome
   * @param chances how likely each is, from 0 to 1
   */
  CommonFactor(double correlation, long[] cents, double[] chances) {
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
    step = step(Math.sqrt((1 - correlation) / correlation / equalAmounts(cents)));
    weights = weights((int) Math.ceil(REACH / step), step);
  }

  /** The most that amounts count for when they are taken as so many equal ones. */
  private static double equalAmounts(long[] cents) {
    double sum = 0;
    double squares = 0;
    double most = 1;
    for (long amount : Arrays.stream(cents).sorted().toArray()) {
      sum += amount;
      squares += (double) amount * amount;
      most = squares > 0 ? Math.max(most, sum * sum / squares) : most;
    }
    return most;
  }

  /** The distance of the nodes that suffices for a step of so much width. */
  private static double step(double width) {
    double step = WIDEST_STEP;
    while (step > FINEST_STEP && error(step, width) > MOST_ERROR) {
      step *= 0.97;
    }
    return Math.max(step, FINEST_STEP);
  }

  private static double error(double step, double width) {
    double turns = Math.PI * width / step;
    return Normal.density(0) * step / Math.PI * Math.exp(-2 * turns * turns);
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

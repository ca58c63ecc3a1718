package app.revier.effect;

/**
 * The Beta distribution: how likely which rates are after so many successes and failures.
 *
 * @param a weight of the successes, above zero
 * @param b weight of the failures, above zero
 */
record BetaDistribution(double a, double b) {

  private static final int STEPS = 10_000;
  private static final double TINY = 1e-300;
  private static final double EXACT = 1e-15;

  /** Lanczos' coefficients for g = 7, good to 15 digits. */
  private static final double[] LANCZOS = {
    0.9999999999998099,
    676.5203681218851,
    -1259.1392167224028,
    771.3234287776531,
    -176.6150291621406,
    12.507343278686905,
    -0.13857109526572012,
    9.984369578019572e-6,
    1.5056327351493116e-7
  };

  BetaDistribution {
    if (!(a > 0 && b > 0)) {
      throw new IllegalArgumentException("weights of " + a + " and " + b);
    }
  }

  /** The rate below which the true one lies with a probability, to 1e-12, by halving. */
  double quantile(double probability) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** How likely the true rate is below another: the regularised incomplete Beta function. */
  double below(double rate) {
    if (rate <= 0) {
      return 0;
    }
    if (rate >= 1) {
      return 1;
    }
    double front =
        Math.exp(
            logGamma(a + b)
                - logGamma(a)
                - logGamma(b)
                + a * Math.log(rate)
                + b * Math.log1p(-rate));
    return rate < (a + 1) / (a + b + 2)
        ? front * fraction(rate, a, b) / a
        : 1 - front * fraction(1 - rate, b, a) / b;
  }

  /** The continued fraction of the function, by Lentz' method. */
  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / atLeastTiny(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / atLeastTiny(1 + even * d);
      c = atLeastTiny(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / atLeastTiny(1 + odd * d);
      c = atLeastTiny(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < EXACT) {
        break;
      }
    }
    return value;
  }

  private static double atLeastTiny(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  private static double logGamma(double x) {
    if (x < 0.5) {
      return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    }
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x - 1 + i);
    }
    double t = x + 6.5;
    return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(t) - t + Math.log(sum);
  }
}

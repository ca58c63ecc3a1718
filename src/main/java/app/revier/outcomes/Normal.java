package app.revier.outcomes;

/**
 * The standard normal distribution, to about fifteen digits.
 *
 * <p>Distribution function by the rational approximations of W. J. Cody, "Rational Chebyshev
 * approximations for the error function", Mathematics of Computation 23 (1969); its inverse by M.
 * J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied
 * Statistics 37 (1988).
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the digits as published, to be compared
public final class Normal {

  /** Beyond this the probability is too small for a double. */
  private static final double UNDERFLOW = 38.5;

  private static final double SQRT_HALF = Math.sqrt(0.5);
  private static final double ONE_OVER_SQRT_PI = 1 / Math.sqrt(Math.PI);
  private static final double ONE_OVER_SQRT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);

  /** Cody, near zero: from the constant term upwards, numerator then denominator. */
  private static final double[] SMALL_ABOVE = {
    3.20937758913846947e03,
    3.77485237685302021e02,
    1.13864154151050156e02,
    3.16112374387056560e00,
    1.85777706184603153e-1
  };

  private static final double[] SMALL_BELOW = {
    2.84423683343917062e03,
    1.28261652607737228e03,
    2.44024637934444173e02,
    2.36012909523441209e01,
    1
  };

  /** Cody, up to 4. */
  private static final double[] MIDDLE_ABOVE = {
    1.23033935479799725e03, 2.05107837782607147e03, 1.71204761263407058e03,
    8.81952221241769090e02, 2.98635138197400131e02, 6.61191906371416295e01,
    8.88314979438837594e00, 5.64188496988670089e-1, 2.15311535474403846e-8
  };

  private static final double[] MIDDLE_BELOW = {
    1.23033935480374942e03, 3.43936767414372164e03, 4.36261909014324716e03,
    3.29079923573345963e03, 1.62138957456669019e03, 5.37181101862009858e02,
    1.17693950891312499e02, 1.57449261107098347e01, 1
  };

  /** Cody, beyond 4, in powers of 1/x². */
  private static final double[] LARGE_ABOVE = {
    6.58749161529837803e-4, 1.60837851487422766e-2, 1.25781726111229246e-1,
    3.60344899949804439e-1, 3.05326634961232344e-1, 1.63153871373020978e-2
  };

  private static final double[] LARGE_BELOW = {
    2.33520497626869185e-3,
    6.05183413124413191e-2,
    5.27905102951428412e-1,
    1.87295284992346047e00,
    2.56852019228982242e00,
    1
  };

  /** Wichura, the middle 85 per cent. */
  private static final double[] CENTRE_ABOVE = {
    3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
    1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
    3.3430575583588128105e4, 2.5090809287301226727e3
  };

  private static final double[] CENTRE_BELOW = {
    1,
    4.2313330701600911252e1,
    6.8718700749205790830e2,
    5.3941960214247511077e3,
    2.1213794301586595867e4,
    3.9307895800092710610e4,
    2.8729085735721942674e4,
    5.2264952788528545610e3
  };

  /** Wichura, down to e^-25. */
  private static final double[] SIDE_ABOVE = {
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
    3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
    2.27238449892691845833e-2, 7.74545014278341407640e-4
  };

  private static final double[] SIDE_BELOW = {
    1,
    2.05319162663775882187e0,
    1.67638483018380384940e0,
    6.89767334985100004550e-1,
    1.48103976427480074590e-1,
    1.51986665636164571966e-2,
    5.47593808499534494600e-4,
    1.05075007164441684324e-9
  };

  /** Wichura, beyond. */
  private static final double[] EDGE_ABOVE = {
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7
  };

  private static final double[] EDGE_BELOW = {
    1,
    5.99832206555887937690e-1,
    1.36929880922735805310e-1,
    1.48753612908506148525e-2,
    7.86869131145613259100e-4,
    1.84631831751005468180e-5,
    1.42151175831644588870e-7,
    2.04426310338993978564e-15
  };

  private Normal() {}

  /** The probability of a value of at most {@code x}. */
  public static double atMost(double x) {
    if (Math.abs(x) > UNDERFLOW) {
      return x < 0 ? 0 : 1;
    }
    return 0.5 * complementaryError(-x * SQRT_HALF);
  }

  /** The density at {@code x}. */
  public static double density(double x) {
    return ONE_OVER_SQRT_TWO_PI * Math.exp(-0.5 * x * x);
  }

  /**
   * The value that is not exceeded with a probability.
   *
   * @param p 0 to 1; at the ends the value is infinite
   */
  public static double quantile(double p) {
    double fromHalf = p - 0.5;
    if (Math.abs(fromHalf) <= 0.425) {
      double r = 0.180625 - fromHalf * fromHalf;
      return fromHalf * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
    }
    double rest = Math.min(p, 1 - p);
    if (rest <= 0) {
      return Math.copySign(Double.POSITIVE_INFINITY, fromHalf);
    }
    double r = Math.sqrt(-Math.log(rest));
    double size =
        r <= 5
            ? polynomial(SIDE_ABOVE, r - 1.6) / polynomial(SIDE_BELOW, r - 1.6)
            : polynomial(EDGE_ABOVE, r - 5) / polynomial(EDGE_BELOW, r - 5);
    return Math.copySign(size, fromHalf);
  }

  private static double complementaryError(double x) {
    double y = Math.abs(x);
    if (y <= 0.46875) {
      return 1 - x * polynomial(SMALL_ABOVE, y * y) / polynomial(SMALL_BELOW, y * y);
    }
    double scaled;
    if (y <= 4) {
      scaled = polynomial(MIDDLE_ABOVE, y) / polynomial(MIDDLE_BELOW, y);
    } else {
      double z = 1 / (y * y);
      double correction = z * polynomial(LARGE_ABOVE, z) / polynomial(LARGE_BELOW, z);
      scaled = (ONE_OVER_SQRT_PI - correction) / y;
    }
    double tail = scaled * expOfMinusSquare(y);
    return x < 0 ? 2 - tail : tail;
  }

  /** In two factors, so that rounding the square of a large number does not cost digits. */
  private static double expOfMinusSquare(double y) {
    double coarse = Math.floor(y * 16) / 16;
    return Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * x + coefficients[i];
    }
    return value;
  }
}

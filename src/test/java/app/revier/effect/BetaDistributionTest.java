package app.revier.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantiles against closed forms, and the function against sums of binomial probabilities. */
class BetaDistributionTest {

  @ParameterizedTest
  @CsvSource({
    // Even: the probability itself; arcsine: sin²(π p ÷ 2); Beta(a, 1): p^(1 ÷ a).
    "1, 1, 0.05, 0.05",
    "0.5, 0.5, 0.95, 0.993844170297569",
    "0.5, 0.5, 0.05, 0.006155829702431",
    "10, 1, 0.05, 0.741134449106948",
    "1, 10, 0.95, 0.258865550893052",
    "2, 2, 0.5, 0.5",
    "3, 2, 0.05, 0.248604625730"
  })
  void quantilesAreThoseOfClosedForms(double a, double b, double probability, double quantile) {
    assertThat(new BetaDistribution(a, b).quantile(probability)).isCloseTo(quantile, within(1e-9));
  }

  @Test
  void theFunctionIsTheSumOfBinomialProbabilities() {
    for (int n : new int[] {3, 12, 60, 400}) {
      for (int a = 1; a <= n; a += Math.max(1, n / 7)) {
        for (double rate : new double[] {0.01, 0.2, 0.5, 0.77, 0.99}) {
          assertThat(new BetaDistribution(a, n + 1.0 - a).below(rate))
              .as("%s of %s at %s", a, n, rate)
              .isCloseTo(atLeast(a, n, rate), within(1e-10));
        }
      }
    }
  }

  private static double atLeast(int a, int n, double rate) {
    double sum = 0;
    double log = n * Math.log1p(-rate);
    for (int k = 0; k <= n; k++) {
      sum += k >= a ? Math.exp(log) : 0;
      log += Math.log((n - k) / (k + 1.0)) + Math.log(rate) - Math.log1p(-rate);
    }
    return sum;
  }
}

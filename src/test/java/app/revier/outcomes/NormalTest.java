package app.revier.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

  private static final MathContext DIGITS = new MathContext(60);

  /** The power series of Φ about zero, in sixty digits. */
  private static double series(double x) {
    BigDecimal square = new BigDecimal(x).pow(2, DIGITS);
    BigDecimal term = new BigDecimal(x);
    BigDecimal sum = term;
    for (int i = 1; i < 400; i++) {
      term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf(-2L * i), DIGITS);
      sum = sum.add(term.divide(BigDecimal.valueOf(2L * i + 1), DIGITS));
    }
    BigDecimal rootOfTwoPi =
        new BigDecimal("6.28318530717958647692528676655900576839433879875021164194989")
            .sqrt(DIGITS);
    return new BigDecimal("0.5").add(sum.divide(rootOfTwoPi, DIGITS)).doubleValue();
  }

  @Test
  void agreesWithThePowerSeries() {
    for (int i = -1_200; i <= 1_200; i++) {
      double x = i / 150.0;
      double truth = series(x);

      assertThat(Normal.atMost(x)).isCloseTo(truth, within(1e-14 * truth));
    }
  }

  @Test
  void isTurnedRoundByItsInverse() {
    for (int i = -3_000; i <= 3_000; i++) {
      double x = i / 400.0;
      double p = Normal.atMost(x);
      double slope = Normal.density(x);

      assertThat(Normal.quantile(p)).isCloseTo(x, within(1e-13 + 4e-16 * p / slope));
    }
  }

  @ParameterizedTest
  @CsvSource({"0.5,0", "0.975,1.959963984540054", "0.9,1.2815515655446004"})
  void meetsTheFiguresOfEveryTable(double p, double x) {
    assertThat(Normal.quantile(p)).isCloseTo(x, within(1e-14));
    assertThat(Normal.quantile(1 - p)).isCloseTo(-x, within(1e-14));
  }

  @Test
  void reachesItsEnds() {
    assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Normal.atMost(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Normal.atMost(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(Normal.atMost(-100)).isZero();
  }
}

package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilityTest {

  @ParameterizedTest
  @ValueSource(doubles = {-1e-9, 1.000_000_1, Double.NaN, Double.NEGATIVE_INFINITY})
  void refusesWhatIsNoProbability(double value) {
    assertThatThrownBy(() -> new Probability(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void goesFromNeverToCertain() {
    assertThat(Probability.percent(0)).isEqualTo(Probability.NEVER);
    assertThat(Probability.percent(100)).isEqualTo(Probability.CERTAIN);
    assertThat(Probability.percent(25)).isEqualTo(new Probability(0.25));
    assertThatThrownBy(() -> Probability.percent(101)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0.3,0.7", "0,1", "1,0", "0.5,0.5", "0.55,0.45", "0.123456789,0.876543211"})
  void theComplementIsWhatIsLeftToCertainty(double value, double rest) {
    assertThat(new Probability(value).complement()).isEqualTo(new Probability(rest));
  }

  @ParameterizedTest
  @CsvSource({"-3,0.05", "0.05,0.05", "0.5,0.5", "0.99,0.99", "7,0.99"})
  void isKeptWithinLimits(double value, double kept) {
    assertThat(Probability.within(value, 0.05, 0.99)).isEqualTo(new Probability(kept));
  }

  @Test
  void comparesByHowLikelyItIs() {
    assertThat(Probability.percent(10)).isLessThan(Probability.percent(20));
    assertThat(Probability.percent(20)).isGreaterThan(Probability.percent(10));
    assertThat(Probability.percent(20)).isEqualByComparingTo(new Probability(0.2));
  }
}

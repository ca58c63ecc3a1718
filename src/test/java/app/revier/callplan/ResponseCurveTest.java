package app.revier.callplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The curve of the method goes through the judgements it is made from. */
class ResponseCurveTest {

  @ParameterizedTest
  @CsvSource({
    "60000, 100000, 102500, 105000, 8",
    "0, 1, 2, 3, 1",
    "0, 0.01, 500000000, 1000000000, 4",
    "0, 999999999.98, 999999999.99, 1000000000, 52",
    "1000000000, 1000000000.01, 1000000000.02, 1000000000.03, 365",
    "0, 50, 50.01, 100, 12",
    "-10, -5, 0, 5, 6"
  })
  void goesThroughTheJudgements(
      BigDecimal none, BigDecimal today, BigDecimal half, BigDecimal most, int visits) {
    ResponseCurve curve = ResponseCurve.through(new Judgements(none, today, half, most), visits);

    double range = most.subtract(none).doubleValue();
    double near = 1e-9 * range + 1e-6 * Math.ulp(1e9) + 1e-15 * Math.abs(none.doubleValue());
    assertThat(curve.at(0)).isEqualTo(none.doubleValue());
    assertThat(curve.gain(visits)).isCloseTo(today.subtract(none).doubleValue(), within(near));
    assertThat(curve.gain(1.5 * visits)).isCloseTo(half.subtract(none).doubleValue(), within(near));
    double before = 0;
    for (int x = 1; x <= 53; x++) {
      assertThat(curve.gain(x)).isBetween(before, range);
      before = curve.gain(x);
    }
  }

  /** The formula as the method has it, worked out as it stands there. */
  @Test
  void isTheFormulaOfTheMethod() {
    ResponseCurve curve =
        ResponseCurve.through(
            new Judgements(
                BigDecimal.valueOf(70),
                BigDecimal.valueOf(105),
                BigDecimal.valueOf(120),
                BigDecimal.valueOf(135)),
            8);
    double today = 35 / 65.0;
    double half = 50 / 65.0;
    double c = (Math.log(half / (1 - half)) - Math.log(today / (1 - today))) / Math.log(1.5);
    double d = Math.pow(8, c) * (1 - today) / today;
    for (int x = 0; x <= 52; x++) {
      assertThat(curve.at(x))
          .isCloseTo(70 + 65 * Math.pow(x, c) / (d + Math.pow(x, c)), within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 2, 3", "0, 2, 2, 3", "0, 1, 3, 3", "3, 2, 1, 0"})
  void judgementsThatDoNotRiseAreNotInOrder(
      BigDecimal none, BigDecimal today, BigDecimal half, BigDecimal most) {
    Judgements judged = new Judgements(none, today, half, most);
    assertThat(judged.inOrder()).isFalse();
    assertThatThrownBy(() -> ResponseCurve.through(judged, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

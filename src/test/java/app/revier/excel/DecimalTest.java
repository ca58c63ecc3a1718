package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of spreadsheets as decimals. */
final class DecimalTest {

  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

  private static @Nullable BigDecimal parse(String text) {
    return Decimal.parse(text.toCharArray(), text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.000,0",
    "7,7",
    "007,7",
    "+12.50,12.5",
    "-1234567.89,-1234567.89",
    ".5,0.5",
    "5.,5",
    " 42 ,42",
    "0.1,0.1",
    "0.10000000000000001,0.1",
    "0.30000000000000004,0.3",
    "999999999999999.5,1000000000000000",
    "123456789012345678,123456789012346000",
    "100000000000000000000,100000000000000000000",
    "1E+3,1000",
    "1.2345E-7,0.00000012345",
    "1.5e2,150",
    "0.000000000000000000000000012345678901234567,0.0000000000000000000000000123456789012346",
    "1E-400,0",
    "1E-99999999999,0"
  })
  void numbersAreReadAndRounded(String text, BigDecimal expected) {
    assertThat(parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "+",
        ".",
        "E5",
        "1E",
        "1E+",
        "1.2.3",
        "12,5",
        "1 000",
        "0x10",
        "NaN",
        "INF",
        "Infinity",
        "1E309",
        "1E99999999999",
        "--1",
        "1d",
        "٣"
      })
  void whatIsNoNumberOfASpreadsheetIsNone(String text) {
    assertThat(parse(text)).isNull();
  }

  @Test
  void everyNumberIsRoundedAsTheWholeDecimalWouldBe() {
    Random random = new Random(20_261_123);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (i % 2 == 0) {
        value = random.nextInt() / Math.pow(10, random.nextInt(8));
      }
      if (!Double.isFinite(value) || Math.abs(value) < 1e-300) {
        continue;
      }
      BigDecimal exact = new BigDecimal(Double.toString(value));

      assertThat(Decimal.of(value)).isEqualByComparingTo(exact.round(FIFTEEN));
      assertThat(parse(exact.toPlainString())).isEqualByComparingTo(exact.round(FIFTEEN));
    }
  }

  @Test
  void manyDigitsAreRoundedByTheSixteenth() {
    String digits = "0.123456789012344" + "9".repeat(500);

    assertThat(parse(digits)).isEqualTo("0.123456789012345");
    assertThat(parse("1" + "0".repeat(300))).isEqualTo(BigDecimal.TEN.pow(300));
  }

  @Test
  void infinityAndNoNumberAreNone() {
    assertThat(Decimal.of(Double.NaN)).isNull();
    assertThat(Decimal.of(Double.NEGATIVE_INFINITY)).isNull();
  }
}

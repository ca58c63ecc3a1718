package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                 | 0
          12                | 12
          007               | 7
          1.234,56          | 1234.56
          1,234.56          | 1234.56
          1 234,56          | 1234.56
          1\u00a0234,56     | 1234.56
          1\u202f234\u202f567 | 1234567
          1 234.56          | 1234.56
          1'234.56          | 1234.56
          1’234’567.80      | 1234567.80
          1234.5            | 1234.5
          1234,5            | 1234.5
          12,50             | 12.50
          12.5              | 12.5
          0,123             | 0.123
          0.123             | 0.123
          ,5                | 0.5
          .25               | 0.25
          1234,567          | 1234.567
          1.234.567         | 1234567
          1,234,567         | 1234567
          1.234.567,8       | 1234567.8
          12.345.678,901    | 12345678.901
          1,2345            | 1.2345
          -12               | -12
          - 12              | -12
          −12               | -12
          –12               | -12
          +12               | 12
          12-               | -12
          120,00-           | -120.00
          5.000,00 -        | -5000.00
          (12)              | -12
          (1.234,50)        | -1234.50
          (12) €            | -12
          12 €              | 12
          12€               | 12
          €12               | 12
          € 12,50           | 12.50
          EUR 12            | 12
          12 EUR            | 12
          12,50 Euro        | 12.50
          -€12              | -12
          € -12             | -12
          -12 €             | -12
          CHF 1'234.50      | 1234.50
          Fr. 12.50         | 12.50
          $1,234.50         | 1234.50
          US$ 12            | 12
          £12               | 12
          1.234,-           | 1234
          1.234,-- €        | 1234
          12,–              | 12
          12.-              | 12
          12 T€             | 12000
          T€ 12             | 12000
          54,3 T€           | 54300
          12 TEUR           | 12000
          12 Tsd. €         | 12000
          12 Tsd.           | 12000
          12k               | 12000
          12 T EUR          | 12000
          $1.5m             | 1500000
          1,5 m €           | 1500000
          1,5 Mio. €        | 1500000
          1.5 Mio           | 1500000
          2 Mrd.            | 2000000000
          1,2E+05           | 120000
          1.2E5             | 120000
          1E-3              | 0.001
          1,234E+05         | 123400
          99999999999999999999 | 99999999999999999999
          """)
  void aNumberIsRead(String text, BigDecimal value) {
    assertThat(NumberText.of(text))
        .isInstanceOfSatisfying(
            NumberText.Sure.class,
            sure -> {
              assertThat(sure.value()).isEqualByComparingTo(value);
              assertThat(sure.percent()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 %     | 12
          12,5%    | 12.5
          12.5 %   | 12.5
          -2 %     | -2
          (3) %    | -3
          """)
  void aPercentSignIsSeen(String text, BigDecimal value) {
    assertThat(NumberText.of(text))
        .isInstanceOfSatisfying(
            NumberText.Sure.class,
            sure -> {
              assertThat(sure.value()).isEqualByComparingTo(value);
              assertThat(sure.percent()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234     | 1234    | 1.234
          1,234     | 1234    | 1.234
          12.345    | 12345   | 12.345
          123,456   | 123456  | 123.456
          -1.234    | -1234   | -1.234
          1.234-    | -1234   | -1.234
          1.234 €   | 1234    | 1.234
          1.234 T€  | 1234000 | 1234
          """)
  void oneSignWithThreeDigitsBehindCanBeEither(
      String text, BigDecimal grouped, BigDecimal decimal) {
    assertThat(NumberText.of(text))
        .isInstanceOfSatisfying(
            NumberText.Either.class,
            either -> {
              assertThat(either.grouped()).isEqualByComparingTo(grouped);
              assertThat(either.decimal()).isEqualByComparingTo(decimal);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          12         | none
          1 234      | none
          1'234      | none
          12,5       | COMMA
          12.5       | POINT
          1.234,56   | COMMA
          1,234.56   | POINT
          1.234.567  | COMMA
          1,234,567  | POINT
          0,123      | COMMA
          1234.567   | POINT
          1 234,567  | COMMA
          1.234,-    | COMMA
          1,234.--   | POINT
          """)
  void aNumberGivesAwayItsDecimalMark(String text, DecimalMark mark) {
    assertThat(NumberText.of(text))
        .isInstanceOfSatisfying(
            NumberText.Sure.class, sure -> assertThat(sure.mark()).isEqualTo(mark));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "k.A.",
        "n/a",
        "ca. 1500",
        "siehe Anlage",
        "abc",
        "12 Stück",
        "1.23.4",
        "1,23,4",
        "1.2,3.4",
        "12..5",
        "12,,5",
        "1 23",
        "12 34,5",
        "1.2345.678",
        "1.234,5.6",
        "--12",
        "-12-",
        "(-12)",
        "(12",
        "12)",
        "12 % %",
        "12 % €",
        "%",
        "€",
        "12.",
        "12,",
        "1e",
        "E5",
        "1E999",
        "1.234E+05,2",
        "1.234.567E3",
        "12-13",
        "12/13",
        "1:30",
        "31.12.2026",
        "٣",
        "½",
        "1_000",
        "0x10",
        "NaN",
        "Infinity",
        "12 Mio Tsd",
        "12 t",
        "1.5 m",
        "1,234,-",
        "12.50,-",
        "1,234 5",
        "'12",
        "1 234'567"
      })
  void otherTextsAreNoNumbers(String text) {
    assertThat(NumberText.of(text)).isInstanceOf(NumberText.None.class);
  }

  @Test
  void endlessTextsAreNoNumbers() {
    assertThat(NumberText.of("1".repeat(100_000))).isInstanceOf(NumberText.None.class);
    assertThat(NumberText.of("9".repeat(40))).isInstanceOf(NumberText.None.class);
  }

  private static String taken(ValueKind kind, @Nullable DecimalMark mark, boolean onlyByLanguage) {
    NumberText.Either either = (NumberText.Either) NumberText.of("1,234");
    NumberText.Taken taken = either.as(kind, mark, onlyByLanguage);
    return taken.value().toPlainString() + (taken.sure() ? "" : "?");
  }

  @Test
  void degreesAndPartsOfAWholeAreNeverGrouped() {
    for (ValueKind kind : List.of(ValueKind.DEGREES, ValueKind.SHARE)) {
      assertThat(taken(kind, null, false)).isEqualTo("1.234");
      assertThat(taken(kind, DecimalMark.POINT, false)).isEqualTo("1.234");
    }
  }

  @Test
  void theMarkOfTheColumnSettlesWhatCanBeReadInTwoWays() {
    assertThat(taken(ValueKind.MONEY, DecimalMark.COMMA, false)).isEqualTo("1.234");
    assertThat(taken(ValueKind.MONEY, DecimalMark.POINT, false)).isEqualTo("1234");
    assertThat(taken(ValueKind.MONEY, null, false)).isEqualTo("1234?");
  }

  @Test
  void theMarkOfTheLanguageAloneDoesNotMakeThreeDecimalsLikely() {
    assertThat(taken(ValueKind.MONEY, DecimalMark.COMMA, true)).isEqualTo("1234?");
    assertThat(taken(ValueKind.DECIMAL, DecimalMark.COMMA, true)).isEqualTo("1.234?");
    assertThat(taken(ValueKind.MONEY, DecimalMark.POINT, true)).isEqualTo("1234");
  }

  @Test
  void noHonestNumberIsLongerThanSixtyCharacters() {
    assertThat(NumberText.of("1" + " ".repeat(59))).isInstanceOf(NumberText.Sure.class);
    assertThat(NumberText.of("1" + " ".repeat(60))).isEqualTo(NumberText.None.NONE);
  }

  @Test
  void oneOrTwoDashesStandForNoCents() {
    assertThat(NumberText.of("12,--")).isInstanceOf(NumberText.Sure.class);
    assertThat(NumberText.of("12,---")).isEqualTo(NumberText.None.NONE);
  }
}

package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueParserTest {

  private static final ValueParser GERMAN = ValueParser.of(Locale.GERMAN);
  private static final ValueParser ENGLISH = ValueParser.of(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234      | 123400    | AMBIGUOUS 1.234 1234
          1,234      | AMBIGUOUS 1.234 1234 | 123400
          600,000    | AMBIGUOUS 600.000 600000 | 60000000
          600.000    | 60000000  | AMBIGUOUS 600.000 600000
          600.000,00 | 60000000  | 60000000
          600,000.00 | 60000000  | 60000000
          600000.00  | 60000000  | 60000000
          600,000?   | AMBIGUOUS 600.000 600000 | AMBIGUOUS 600.000 600000
          600000?    | NOT_A_NUMBER | NOT_A_NUMBER
          1.234,5    | 123450    | 123450
          12,5       | 1250      | 1250
          12,555     | AMBIGUOUS 12.555 12555 | 1255500
          12,5551    | ROUNDED   | ROUNDED
          54,3 T€    | 5430000   | 5430000
          -7         | -700      | -700
          12 %       | NOT_A_NUMBER | NOT_A_NUMBER
          viel       | NOT_A_NUMBER | NOT_A_NUMBER
          10000000000 | 1000000000000 | 1000000000000
          10000000000,01 | OUT_OF_RANGE | OUT_OF_RANGE
          """)
  void anAmountIsReadInTheLanguage(String text, String german, String english) {
    assertThat(outcome(GERMAN.money(text))).isEqualTo(german);
    assertThat(outcome(ENGLISH.money(text))).isEqualTo(english);
  }

  private static String outcome(Parsed<Money> parsed) {
    return switch (parsed) {
      case Parsed.Value<Money>(Money money) -> String.valueOf(money.cents());
      case Parsed.Empty<Money> _ -> "EMPTY";
      case Parsed.Bad<Money>(Problem.Code code) -> code.name();
      case Parsed.Ambiguous<Money>(BigDecimal decimal, BigDecimal grouped) ->
          "AMBIGUOUS " + decimal + " " + grouped;
    };
  }

  @Test
  void nothingTypedIsEmpty() {
    assertThat(GERMAN.money(" \u00a0")).isInstanceOf(Parsed.Empty.class);
    assertThat(GERMAN.whole("", 0, 1)).isInstanceOf(Parsed.Empty.class);
    assertThat(GERMAN.percent("")).isInstanceOf(Parsed.Empty.class);
    assertThat(GERMAN.day("")).isInstanceOf(Parsed.Empty.class);
  }

  @Test
  void aNegativeAmountIsBadWhereOnlyPositiveOnesMakeSense() {
    assertThat(GERMAN.positiveMoney("-1")).isEqualTo(new Parsed.Bad<>(Problem.Code.NEGATIVE));
    assertThat(GERMAN.positiveMoney("0")).isEqualTo(new Parsed.Value<>(Money.ZERO));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30    | 30
          30,0  | 30
          0     | OUT_OF_RANGE
          3651  | OUT_OF_RANGE
          1.000 | 1000
          1,000 | AMBIGUOUS
          -1    | NEGATIVE
          1,5   | ROUNDED
          bald  | NOT_A_NUMBER
          """)
  void aWholeNumberHasLimits(String text, String outcome) {
    Parsed<Integer> parsed = GERMAN.whole(text, text.startsWith("-") ? 0 : 1, 3650);
    assertThat(
            switch (parsed) {
              case Parsed.Value<Integer>(Integer value) -> String.valueOf(value);
              case Parsed.Empty<Integer> _ -> "EMPTY";
              case Parsed.Bad<Integer>(Problem.Code code) -> code.name();
              case Parsed.Ambiguous<Integer> _ -> "AMBIGUOUS";
            })
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          85     | 0.85
          85 %   | 0.85
          12,5%  | 0.125
          0,5    | 0.005
          1      | 0.01
          100    | 1
          0      | 0
          """)
  void aPercentageIsAPartOfAWhole(String text, BigDecimal share) {
    assertThat(GERMAN.percent(text))
        .isInstanceOfSatisfying(
            Parsed.Value.class,
            value -> assertThat((BigDecimal) value.value()).isEqualByComparingTo(share));
  }

  @ParameterizedTest
  @CsvSource({"101, OUT_OF_RANGE", "-1, NEGATIVE", "%, NOT_A_NUMBER", "5 % %, NOT_A_NUMBER"})
  void otherPercentagesAreBad(String text, Problem.Code code) {
    assertThat(GERMAN.percent(text)).isEqualTo(new Parsed.Bad<>(code));
  }

  @ParameterizedTest
  @CsvSource({
    "31.12.2026, 2026-12-31",
    "1.3.26, 2026-03-01",
    "3/4/2026, 2026-04-03",
    "Dez 2026, 2026-12-01"
  })
  void aDayIsRead(String text, LocalDate day) {
    assertThat(GERMAN.day(text)).isEqualTo(new Parsed.Value<>(day));
  }

  @ParameterizedTest
  @CsvSource({"31.02.2026", "heute", "31.12.9999"})
  void otherDaysAreBad(String text) {
    assertThat(GERMAN.day(text)).isEqualTo(new Parsed.Bad<>(Problem.Code.NOT_A_DATE));
  }

  @ParameterizedTest
  @CsvSource({"51.234, 51.234", "'51,234', 51.234", "8.404, 8.404"})
  void degreesAreNeverThousands(String text, BigDecimal degrees) {
    assertThat(GERMAN.degrees(text, 90)).isEqualTo(new Parsed.Value<>(degrees));
    assertThat(ENGLISH.degrees(text, 90)).isEqualTo(new Parsed.Value<>(degrees));
  }

  @ParameterizedTest
  @CsvSource({"0.8, 0.8", "'0,8', 0.8", "80 %, 0.8", "0.125, 0.125", "1, 1"})
  void aFractionIsAPartOfAWhole(String text, BigDecimal share) {
    for (ValueParser parser : List.of(GERMAN, ENGLISH)) {
      assertThat(parser.fraction(text))
          .isInstanceOfSatisfying(
              Parsed.Value.class,
              value -> assertThat((BigDecimal) value.value()).isEqualByComparingTo(share));
    }
  }

  @Test
  void whatOnlyOneReadingBringsBetweenTheLimitsIsClear() {
    BigDecimal five = BigDecimal.valueOf(5);
    assertThat(ENGLISH.number("1.234", BigDecimal.ONE, five))
        .isEqualTo(new Parsed.Value<>(new BigDecimal("1.234")));
    assertThat(ENGLISH.number("1.234", BigDecimal.ONE, BigDecimal.valueOf(5000)))
        .isEqualTo(new Parsed.Ambiguous<>(new BigDecimal("1.234"), BigDecimal.valueOf(1234)));
  }

  @Test
  void anAmbiguousTextStaysAmbiguousInEveryLanguage() {
    assertThat(GERMAN.keptOpen("600,000")).isEqualTo("600,000?");
    assertThat(GERMAN.keptOpen("600,000?")).isEqualTo("600,000?");
    assertThat(GERMAN.keptOpen("600.000")).isEqualTo("600.000");
    assertThat(GERMAN.keptOpen("viel")).isEqualTo("viel");
  }
}

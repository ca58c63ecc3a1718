package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  private final Texts german = new Texts(Language.GERMAN);
  private final Texts english = new Texts(Language.ENGLISH);

  @Test
  void writesMoneyAsTheLanguageDoes() {
    Money amount = Money.rounded(new BigDecimal("1234567.5"));
    assertThat(german.money(amount, "EUR")).isEqualTo("1.234.568\u00a0€");
    assertThat(english.money(amount, "EUR")).isEqualTo("€1,234,568");
    assertThat(german.moneyWithCents(amount, "EUR")).isEqualTo("1.234.567,50\u00a0€");
    assertThat(english.money(amount.negated(), "EUR")).isEqualTo("\u2212€1,234,568");
  }

  @Test
  void writesNoNegativeZero() {
    assertThat(german.amount(Money.ofCents(-20))).isEqualTo("0");
  }

  @Test
  void writesPercentAndDates() {
    assertThat(german.percent(0.645)).isEqualTo("65\u00a0%");
    assertThat(english.percent(0.6449, 1)).isEqualTo("64.5%");
    assertThat(german.date(LocalDate.of(2026, 3, 1))).isEqualTo("01.03.2026");
    assertThat(english.date(LocalDate.of(2026, 3, 1))).isEqualTo("01/03/2026");
  }

  /** Never impossible or certain while it is neither, with as many decimals as are asked for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0       | 0 | 0 %",
        "1e-30   | 0 | unter 1 %",
        "0.0049  | 0 | unter 1 %",
        "0.005   | 0 | 1 %",
        "0.285   | 0 | 29 %",
        "0.994   | 0 | 99 %",
        "0.995   | 0 | über 99 %",
        "0.99999 | 0 | über 99 %",
        "1       | 0 | 100 %",
        "0.0049  | 1 | 0,5 %",
        "0.0004  | 1 | unter 0,1 %",
        "0.9996  | 1 | über 99,9 %",
        "0.00001 | 2 | unter 0,01 %",
        "0.99999 | 2 | über 99,99 %"
      })
  void aProbabilityIsNeverRoundedToCertainOrImpossible(double value, int decimals, String told) {
    assertThat(german.percent(new Probability(value), decimals).replace('\u00a0', ' '))
        .isEqualTo(told);
  }

  @Test
  void refusesAnUnknownText() {
    assertThatThrownBy(() -> german.get("cli.nothing-of-the-kind"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

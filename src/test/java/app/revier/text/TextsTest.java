package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.territory.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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

  @Test
  void refusesAnUnknownText() {
    assertThatThrownBy(() -> german.get("cli.nothing-of-the-kind"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

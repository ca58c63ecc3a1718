package app.revier.desktop.chart;

import app.revier.territory.Money;
import app.revier.text.Texts;

/** Amounts in few characters: {@code 582 T€}, {@code £1.2m}. For places without room. */
public final class CompactMoney {

  private static final double THOUSAND = 1_000;
  private static final double MILLION = 1_000_000;

  private final Texts texts;
  private final String currency;

  /**
   * Writes in a language.
   *
   * @param currency the ISO 4217 code
   */
  public CompactMoney(Texts texts, String currency) {
    this.texts = texts;
    this.currency = currency;
  }

  /** Below 10,000 in full, below 10 million in thousands, else in millions with one decimal. */
  public String of(Money amount) {
    double units = units(amount);
    if (Math.abs(units) < 10 * THOUSAND) {
      return texts.money(amount, currency);
    }
    return Math.abs(units) < 10 * MILLION ? thousands(units, 0) : millions(units, 1);
  }

  /** At a bar: thousands with one decimal below ten of them, millions with two from ten on. */
  String atBar(Money amount) {
    double units = units(amount);
    if (amount.isZero()) {
      return texts.amount(amount);
    }
    return Math.abs(units) < 10 * MILLION
        ? thousands(units, Math.abs(units) < 10 * THOUSAND ? 1 : 0)
        : millions(units, 2);
  }

  /** At a tick: in the unit that suits the whole axis, with as many decimals as its steps need. */
  String tick(double cents, Axis axis) {
    double most = Math.max(Math.abs(axis.low()), Math.abs(axis.high())) / 100;
    double units = cents / 100;
    if (units == 0) {
      return texts.amount(Money.ZERO);
    }
    if (most >= MILLION && axis.step() >= 100 * THOUSAND) {
      return millions(units, axis.decimals(100 * MILLION));
    }
    if (most >= 10 * THOUSAND && axis.step() >= THOUSAND) {
      return thousands(units, axis.decimals(100 * THOUSAND));
    }
    return axis.step() < 100
        ? texts.moneyWithCents(Money.ofCents(Math.round(cents)), currency)
        : texts.money(Money.ofCents(Math.round(cents)), currency);
  }

  private String thousands(double units, int decimals) {
    return texts.get(
        "chart.thousands", texts.number(units / THOUSAND, decimals), texts.currencySign(currency));
  }

  private String millions(double units, int decimals) {
    return texts.get(
        "chart.millions", texts.number(units / MILLION, decimals), texts.currencySign(currency));
  }

  private static double units(Money amount) {
    return amount.toDecimal().doubleValue();
  }
}

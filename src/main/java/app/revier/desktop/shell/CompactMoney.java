package app.revier.desktop.shell;

import app.revier.territory.Money;
import app.revier.text.Texts;

/** Large amounts in few characters: {@code 582 T€}, {@code £1.2m}. For places without room. */
final class CompactMoney {

  private static final double THOUSAND = 1_000;
  private static final double MILLION = 1_000_000;

  private CompactMoney() {}

  /** Below 10,000 in full, below 10 million in thousands, else in millions with one decimal. */
  static String of(Texts texts, Money amount, String currency) {
    double units = amount.toDecimal().doubleValue();
    String sign = texts.currencySign(currency);
    if (Math.abs(units) < 10 * THOUSAND) {
      return texts.money(amount, currency);
    }
    return Math.abs(units) < 10 * MILLION
        ? texts.get("shell.thousands", texts.number(units / THOUSAND, 0), sign)
        : texts.get("shell.millions", texts.number(units / MILLION, 1), sign);
  }
}

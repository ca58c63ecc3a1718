package app.revier.desktop.screen.matrix;

import app.revier.territory.Money;
import app.revier.text.Texts;

/**
 * How the amounts of a matrix are written: all in the same unit, and in thousands where the sums
 * would not fit into the cells.
 *
 * @param thousands whether in thousands, rounded half up
 */
record MatrixAmounts(Texts texts, String sign, boolean thousands) {

  private static final Money LARGE = Money.of(100_000_000);
  private static final double CENTS_OF_A_THOUSAND = 100_000;

  /**
   * The way to write the amounts of a matrix.
   *
   * @param sign of the currency
   * @param largest the largest amount
   */
  static MatrixAmounts upTo(Money largest, Texts texts, String sign) {
    return new MatrixAmounts(texts, sign, largest.compareTo(LARGE) >= 0);
  }

  /** An amount without its unit. */
  String of(Money amount) {
    return thousands
        ? texts.number(Math.round(amount.cents() / CENTS_OF_A_THOUSAND), 0)
        : texts.amount(amount);
  }

  /** The unit. */
  String unit() {
    return thousands ? texts.get("matrix.thousands", sign) : sign;
  }
}

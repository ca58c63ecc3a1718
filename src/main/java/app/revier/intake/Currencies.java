package app.revier.intake;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What amounts in other currencies are worth.
 *
 * @param book the code of the currency of the book (ISO 4217)
 * @param rates what one unit of another currency is worth in that of the book, by its code
 */
record Currencies(String book, Map<String, BigDecimal> rates) {

  private static final BigDecimal SAME = BigDecimal.ONE;

  /** What one unit of a currency is worth; none if that is not known. */
  @Nullable BigDecimal rate(@Nullable String code) {
    return code == null || CurrencyWords.isOf(code, book) ? SAME : rates.get(code);
  }
}

package app.revier.intake;

import app.revier.intake.Problem.Code;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells in which currency the amounts of a row are, and what that is worth in the book's. */
final class RowRates {

  private final Row row;
  private final RowValues values;
  private final Currencies currencies;

  /**
   * Of a row.
   *
   * @param values the values of the same row
   */
  RowRates(Row row, RowValues values, Currencies currencies) {
    this.row = row;
    this.values = values;
    this.currencies = currencies;
  }

  /**
   * What the currency of an amount is worth: the one in the cell, else in the column of currencies,
   * else in the heading, else that of the book. None, and the cell is left out, if that is unknown.
   */
  @Nullable BigDecimal rate(TableColumn column) {
    String code = currency(column);
    BigDecimal rate = currencies.rate(code);
    if (rate == null && code != null) {
      row.fail(column, Code.OTHER_CURRENCY, code, currencies.book());
    }
    return rate;
  }

  /** "ISO-Code" is that of the country where it names no currency. */
  private static boolean mayBeCountry(TableColumn column) {
    return Folding.key(column.heading()).equals("isocode");
  }

  /** The currency of a cell's amount as far as the file names it; none if it does not. */
  @Nullable String currency(TableColumn column) {
    String inCell =
        switch (row.cell(column)) {
          case SourceCell.Text(String text) -> CurrencyWords.in(text);
          case SourceCell.Numeric number when number.currency() != null ->
              CurrencyWords.in(number.currency());
          default -> null;
        };
    if (inCell != null) {
      return inCell;
    }
    TableColumn currencyColumn = row.table().column(ImportField.CURRENCY);
    String word = currencyColumn == null ? null : values.text(currencyColumn);
    if (currencyColumn != null && word != null) {
      String code = CurrencyWords.code(word);
      if (code != null || !mayBeCountry(currencyColumn)) {
        return code == null ? word : code;
      }
    }
    return column.currency();
  }
}

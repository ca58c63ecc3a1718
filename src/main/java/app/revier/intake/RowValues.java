package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.CustomerField;
import app.revier.territory.Limits;
import app.revier.territory.Money;
import app.revier.territory.WeekHours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a row as values of the territory. Each method gives none for an empty cell,
 * and also for one that is no such value, after the problem has been noted.
 */
final class RowValues {

  /** The most characters of a text. */
  static final int LONGEST_TEXT = CustomerField.Text.LONGEST;

  /** The largest amount, of either sign, in currency units. */
  static final BigDecimal LARGEST = Limits.LARGEST_ENTERED.toDecimal();

  private final Row row;
  private final SheetTable table;
  private final RowNumbers numbers;
  private final RowRates rates;
  private final RowDays days;
  private final ImportOptions options;
  private final UnknownWords unknown;

  /**
   * Reads rows.
   *
   * @param unknown takes the words that nobody knows
   */
  RowValues(Row row, Currencies currencies, ImportOptions options, UnknownWords unknown) {
    this.row = row;
    this.options = options;
    this.unknown = unknown;
    this.table = row.table();
    this.numbers = new RowNumbers(row);
    rates = new RowRates(row, this, currencies);
    days = new RowDays(row);
  }

  /** In which currency its amounts are. */
  RowRates rates() {
    return rates;
  }

  /** A line of text. */
  @Nullable String text(ImportField field) {
    TableColumn column = table.column(field);
    return column == null ? null : text(column);
  }

  /** A line of text. */
  @Nullable String text(TableColumn column) {
    SourceCell cell = row.cell(column);
    if (cell instanceof SourceCell.Blank) {
      return null;
    }
    if (DigitText.isDamaged(column.field(), cell)) {
      row.fail(column, Code.DIGITS_LOST);
      return null;
    }
    String text = CellText.of(cell);
    return checked(column, cell, column.namesByDigits() ? DigitText.of(text) : text, LONGEST_TEXT);
  }

  /** Whether the cell holds a number as such. */
  boolean isNumeric(TableColumn column) {
    return row.cell(column) instanceof SourceCell.Numeric;
  }

  /** A text of several lines. */
  @Nullable String lines(ImportField field, int longest) {
    TableColumn column = table.column(field);
    SourceCell cell = row.cell(column);
    if (column == null || cell instanceof SourceCell.Blank) {
      return null;
    }
    String text =
        cell instanceof SourceCell.Text(String raw) ? CellText.lines(raw) : CellText.of(cell);
    return checked(column, cell, text, longest);
  }

  private @Nullable String checked(TableColumn column, SourceCell cell, String text, int longest) {
    if (cell instanceof SourceCell.Failure failure) {
      row.failed(column, failure);
      return null;
    }
    if (text.length() > longest) {
      row.fail(column, Code.TOO_LONG, number(BigDecimal.valueOf(longest)));
      return null;
    }
    return NothingWords.isNothing(text) ? null : text;
  }

  /** An amount of either sign, to the cent. */
  @Nullable Money money(TableColumn column) {
    BigDecimal value = numbers.number(column);
    BigDecimal rate = value == null ? null : rates.rate(column);
    if (value == null || rate == null) {
      return null;
    }
    // What a rate makes of an amount has more decimals than anybody wrote.
    BigDecimal amount =
        rate.compareTo(BigDecimal.ONE) == 0 ? rounded(column, value, 2) : value.multiply(rate);
    return isAmount(column, amount) ? Money.rounded(amount) : null;
  }

  /** A price of one unit, in the currency of the book with all its decimals. */
  @Nullable BigDecimal price(ImportField field) {
    TableColumn column = table.column(field);
    BigDecimal value = decimal(field, LARGEST.negate(), LARGEST);
    BigDecimal rate = column == null || value == null ? null : rates.rate(column);
    return value == null || rate == null ? null : value.multiply(rate);
  }

  /** Whether a number is an amount that the book takes; notes it if not. */
  boolean isAmount(@Nullable TableColumn column, BigDecimal value) {
    return numbers.isWithin(column, value, LARGEST.negate(), LARGEST);
  }

  private BigDecimal rounded(@Nullable TableColumn column, BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    if (rounded.compareTo(value) != 0) {
      row.doubtValue(column, Code.ROUNDED, number(value), number(rounded));
    }
    return rounded;
  }

  private static SourceCell number(BigDecimal value) {
    return new SourceCell.Numeric(value, false);
  }

  /** An amount of zero or more, to the cent. */
  @Nullable Money positiveMoney(ImportField field) {
    TableColumn column = table.column(field);
    Money money = column == null ? null : money(column);
    if (money != null && money.isNegative()) {
      row.failValue(column, Code.NEGATIVE, number(money.toDecimal()));
      return null;
    }
    return money;
  }

  /** A number between two limits, with all its decimals. */
  @Nullable BigDecimal decimal(ImportField field, BigDecimal least, BigDecimal most) {
    TableColumn column = table.column(field);
    BigDecimal value = column == null ? null : numbers.number(column);
    return value != null && numbers.isWithin(column, value, least, most) ? value : null;
  }

  /** A whole number between two limits; one with decimals is rounded and noted. */
  @Nullable Integer whole(ImportField field, int least, int most) {
    BigDecimal value = decimal(field, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    return value == null ? null : rounded(table.column(field), value, 0).intValueExact();
  }

  /** A part of a whole from 0 to 1, see {@link ShareColumn}. */
  @Nullable BigDecimal share(ImportField field) {
    TableColumn column = table.column(field);
    if (column == null) {
      return null;
    }
    BigDecimal share = numbers.share(column);
    if (share == null) {
      return null;
    }
    if (share.signum() < 0) {
      row.failValue(column, Code.NEGATIVE, column.portion(share));
      return null;
    }
    if (share.compareTo(BigDecimal.ONE) > 0) {
      row.failValue(
          column,
          Code.OUT_OF_RANGE,
          column.portion(share),
          column.portion(BigDecimal.ZERO),
          column.portion(BigDecimal.ONE));
      return null;
    }
    return share;
  }

  /** A day. */
  @Nullable LocalDate day(ImportField field) {
    return days.day(field);
  }

  /** The hours of a week; what cannot be understood is noted and passed over. */
  @Nullable WeekHours hours(ImportField field) {
    TableColumn column = table.column(field);
    String text = lines(field, LONGEST_TEXT);
    if (column == null || text == null || NothingWords.isNothing(text)) {
      return null;
    }
    WeekHours hours = HoursText.parse(text);
    if (hours == null) {
      row.doubt(column, Code.HOURS_UNCLEAR);
    }
    return hours;
  }

  /** One of a few words; the row is left out if it is another. */
  <T> @Nullable T word(ImportField field, Vocabulary<T> words) {
    return wordOrDoubt(field, words, _ -> null, true);
  }

  /**
   * One of a few words; the row is left out if it is another.
   *
   * @param assumed the code of what a word that is none of these most probably means, which is said
   *     once; none if that is not clear
   */
  <T> @Nullable T word(
      ImportField field, Vocabulary<T> words, Function<String, @Nullable String> assumed) {
    return wordOrDoubt(field, words, assumed, true);
  }

  /** One of a few words; another is noted and passed over. */
  <T> @Nullable T wordIfKnown(ImportField field, Vocabulary<T> words) {
    return wordOrDoubt(field, words, _ -> null, false);
  }

  private <T> @Nullable T wordOrDoubt(
      ImportField field,
      Vocabulary<T> words,
      Function<String, @Nullable String> assumed,
      boolean strict) {
    TableColumn column = table.column(field);
    String text = column == null ? null : text(column);
    if (text == null || NothingWords.isNothing(text)) {
      return null;
    }
    String meant = options.word(field, text);
    if (meant != null && meant.isEmpty()) {
      return null;
    }
    T found = words.find(meant == null ? text : meant);
    if (found != null) {
      return found;
    }
    String code = meant == null ? assumed.apply(text) : null;
    T probably = code == null ? null : words.find(code);
    if (code != null && probably != null) {
      if (unknown.assume(field, text, code)) {
        row.doubt(
            column, Code.WORD_TAKEN_AS, words.name(probably, true), words.name(probably, false));
      }
      return probably;
    }
    unknown.add(field, text);
    if (strict) {
      row.fail(column, Code.UNKNOWN_WORD, words.known(true), words.known(false));
    } else {
      row.doubt(column, Code.UNKNOWN_WORD, words.known(true), words.known(false));
    }
    return null;
  }
}

package app.revier.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell of a table as its file gives it, before anything is read into it. */
public sealed interface SourceCell {

  /** Nothing, or only white space. */
  record Blank() implements SourceCell {
    /** The one blank every reader uses. */
    public static final Blank BLANK = new Blank();
  }

  /**
   * Characters, untrimmed.
   *
   * @param value never empty
   */
  record Text(String value) implements SourceCell {}

  /**
   * A number that the file holds as a number.
   *
   * @param value the number rounded to the 15 significant digits a spreadsheet keeps; 12500 where
   *     12.5 stands in a format that shows it as 12.5 thousand
   * @param percent whether the cell is formatted as a percentage, so that 0.4 was seen as 40 %
   * @param shown what the spreadsheet shows if that is more than the number, such as 01067 for 1067
   *     in the format 00000: it is what a customer number or postcode is. None where the format
   *     only makes a figure easier to read
   * @param currency the sign or code of the currency that its format shows beside it, if any
   * @param unit what the value has already of the thousands or millions that its heading names: all
   *     of them (1,000,000) where a word in the format names a unit, 1,000 or 1,000,000 where the
   *     format only hides the last digits; 1 for none
   */
  record Numeric(
      BigDecimal value,
      boolean percent,
      @Nullable String shown,
      @Nullable String currency,
      int unit)
      implements SourceCell {

    /** A number that is shown as it is. */
    public Numeric(
        BigDecimal value, boolean percent, @Nullable String shown, @Nullable String currency) {
      this(value, percent, shown, currency, 1);
    }

    /** A number without a currency. */
    public Numeric(BigDecimal value, boolean percent, @Nullable String shown) {
      this(value, percent, shown, null);
    }

    /** A number whose look says nothing more. */
    public Numeric(BigDecimal value, boolean percent) {
      this(value, percent, null);
    }
  }

  /**
   * A date that the file holds as a date; a time of day is dropped.
   *
   * @param value the local date
   */
  record Day(LocalDate value) implements SourceCell {}

  /**
   * TRUE or FALSE.
   *
   * @param value the truth value
   */
  record Truth(boolean value) implements SourceCell {}

  /**
   * An error instead of a value, such as {@code #DIV/0!}, also as a word of any language in a text
   * file.
   *
   * @param code what the spreadsheet shows
   */
  record Failure(String code) implements SourceCell {

    /** A formula whose result the file does not hold and that could not be calculated either. */
    public static final Failure NOT_CALCULATED = new Failure("=?");
  }
}

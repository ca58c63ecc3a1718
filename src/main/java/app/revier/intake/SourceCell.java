package app.revier.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

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
   * @param value the number rounded to the 15 significant digits a spreadsheet keeps
   * @param percent whether the cell is formatted as a percentage, so that 0.4 was seen as 40 %
   */
  record Numeric(BigDecimal value, boolean percent) implements SourceCell {}

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
   * A formula that failed, such as {@code #DIV/0!}.
   *
   * @param code what the spreadsheet shows
   */
  record Failure(String code) implements SourceCell {}
}

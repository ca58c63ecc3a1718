package app.revier.proposal;

import app.revier.intake.SourceCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/**
 * The one form in which values of cells are compared: numbers as plain decimals without zeros at
 * their end, days as ISO dates, texts without white space around them.
 */
public final class CellWords {

  private static final MathContext SPREADSHEET = new MathContext(15);

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private static final int MOST_DIGITS = 60;

  private CellWords() {}

  /** What a cell holds; empty for nothing. */
  public static String of(SourceCell cell) {
    return switch (cell) {
      case SourceCell.Blank _ -> "";
      case SourceCell.Text(String value) -> of(value);
      case SourceCell.Numeric number -> of(number.value());
      case SourceCell.Day(var day) -> day.toString();
      case SourceCell.Truth(boolean value) -> value ? "TRUE" : "FALSE";
      case SourceCell.Failure(String code) -> code;
    };
  }

  /**
   * Whether a cell holds what was written into it. Numbers are compared with the 15 digits that a
   * spreadsheet keeps.
   *
   * @param was see {@link #of(SourceCell)}
   */
  public static boolean holds(SourceCell cell, String was) {
    if (cell instanceof SourceCell.Numeric number && isNumber(was)) {
      return number.value().compareTo(new BigDecimal(was).round(SPREADSHEET)) == 0;
    }
    return of(cell).equals(of(was));
  }

  private static boolean isNumber(String text) {
    return text.length() <= MOST_DIGITS && NUMBER.matcher(text).matches();
  }

  /** A text; line ends count as one kind. */
  public static String of(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** A number. */
  public static String of(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

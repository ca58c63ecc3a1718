package app.revier.excel;

import app.revier.excel.CellFormat.Kind;
import app.revier.intake.SourceCell;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes cells of what a worksheet holds, the same for both generations of workbooks. */
final class CellValues {

  /** A date as ISO 8601 writes it, without the time of day. */
  private static final int ISO_DATE_LENGTH = 10;

  /** Whole numbers below this are so frequent that their cells are kept. */
  private static final int FREQUENT = 1_000;

  private final SerialDay days;
  private final @Nullable SourceCell[] frequent = new SourceCell[FREQUENT];

  CellValues(SerialDay days) {
    this.days = days;
  }

  /** The cell for the characters of a value. */
  SourceCell of(CellType type, CellFormat format, TextBuffer value, SharedTexts texts)
      throws UnreadableFileException {
    if (value.isEmpty()) {
      return SourceCell.Blank.BLANK;
    }
    return switch (type) {
      case NUMBER -> number(value, format);
      case SHARED_TEXT -> texts.get(whole(value));
      case TEXT -> value.toCell();
      case TRUTH -> truth(value);
      case FAILURE -> new SourceCell.Failure(value.toString());
      case ISO_DATE -> isoDate(value);
    };
  }

  /** The cell for a number, which is a date if the format shows it as one. */
  SourceCell number(BigDecimal number, CellFormat format) {
    LocalDate date = format.kind() == Kind.DAY ? days.date(number) : null;
    if (date != null) {
      return new SourceCell.Day(date);
    }
    DigitMask mask = format.mask();
    int times = format.unit().times();
    return new SourceCell.Numeric(
        times == 1 ? number : number.multiply(BigDecimal.valueOf(times)),
        format.kind() == Kind.PERCENT,
        mask == null ? null : mask.show(number),
        format.currency(),
        format.unit().unit());
  }

  private SourceCell number(TextBuffer value, CellFormat format) {
    int small = value.length() <= 3 && format.equals(CellFormat.GENERAL) ? wholeOrNone(value) : -1;
    SourceCell known = small < 0 ? null : frequent[small];
    if (known != null) {
      return known;
    }
    BigDecimal number = Decimal.parse(value.characters(), value.length());
    if (number == null) {
      // Left to the import, which can say which cell holds no number.
      return value.toCell();
    }
    SourceCell cell = number(number, format);
    if (small >= 0) {
      frequent[small] = cell;
    }
    return cell;
  }

  private static int whole(TextBuffer value) throws UnreadableFileException {
    int number = wholeOrNone(value);
    if (number < 0) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    return number;
  }

  /** The value as a whole number of at most nine digits; -1 if it is anything else. */
  private static int wholeOrNone(TextBuffer value) {
    char[] characters = value.characters();
    int length = value.length();
    int number = 0;
    for (int i = 0; i < length; i++) {
      int digit = characters[i] - '0';
      if (digit < 0 || digit > 9 || i == 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static SourceCell truth(TextBuffer value) {
    return switch (value.toString()) {
      case "1", "true" -> new SourceCell.Truth(true);
      case "0", "false" -> new SourceCell.Truth(false);
      default -> value.toCell();
    };
  }

  private static SourceCell isoDate(TextBuffer value) {
    String text = value.toString();
    boolean dateFirst =
        text.length() == ISO_DATE_LENGTH
            || (text.length() > ISO_DATE_LENGTH && text.charAt(ISO_DATE_LENGTH) == 'T');
    if (!dateFirst) {
      return value.toCell();
    }
    try {
      return new SourceCell.Day(LocalDate.parse(text.substring(0, ISO_DATE_LENGTH)));
    } catch (DateTimeException e) {
      // Like any text where a date belongs, this is for the import to report.
      return value.toCell();
    }
  }
}

package app.revier.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that name something by their digits, and what programs do to them. */
final class DigitText {

  /** A spreadsheet keeps 15 digits of a number; what has more has lost the last ones. */
  private static final BigDecimal FIRST_BEYOND = BigDecimal.TEN.pow(15);

  /** How a spreadsheet writes long digits into a text: the others are gone. */
  private static final Pattern EXPONENT =
      Pattern.compile("-?[1-9](?:[.,][0-9]{1,14})?E\\+[0-9]{2,3}");

  private DigitText() {}

  /** Whether the texts of a field are often digits only. */
  static boolean isFor(@Nullable ImportField field) {
    return field == ImportField.NUMBER
        || field == ImportField.POSTCODE
        || field == ImportField.PHONE
        || field == ImportField.CONTACT_PHONE;
  }

  /** Whether the digits of a cell are not those that it was given. */
  static boolean isDamaged(@Nullable ImportField field, SourceCell cell) {
    return switch (cell) {
      case SourceCell.Text(String text) -> isExponent(text);
      case SourceCell.Numeric number ->
          isFor(field) && number.value().abs().compareTo(FIRST_BEYOND) >= 0;
      default -> false;
    };
  }

  private static boolean isExponent(String text) {
    return text.indexOf("E+") > 0 && EXPONENT.matcher(text.strip()).matches();
  }

  /** Whether a text is a number with decimals that are not all zero. */
  static boolean hasDecimals(String raw) {
    String text = raw.strip();
    int mark = mark(text);
    return mark > 0 && !isZero(text, mark);
  }

  /** The text without the decimal zero that a program has put behind whole digits. */
  static String of(String text) {
    int mark = mark(text);
    return mark > 0 && isZero(text, mark) ? text.substring(0, mark) : text;
  }

  private static boolean isZero(String text, int mark) {
    return mark == text.length() - 2 && text.charAt(mark + 1) == '0';
  }

  /** Where the only comma or point stands among digits; -1 if it is no such text. */
  private static int mark(String text) {
    int mark = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == ',') && mark < 0 && i > 0 && i < text.length() - 1) {
        mark = i;
      } else if (c < '0' || c > '9') {
        return -1;
      }
    }
    return mark;
  }
}

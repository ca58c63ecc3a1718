package app.revier.intake;

import java.math.BigDecimal;

/** The text of cells: as a person would read it, and free of what no field of the book may hold. */
final class CellText {

  /** Longer numbers are shown with an exponent, so that none can fill the memory. */
  private static final int LONGEST_PLAIN = 30;

  private static final int LONGEST_QUOTE = 100;

  private CellText() {}

  /** The cell as a line of text; empty if it is blank. */
  static String of(SourceCell cell) {
    return switch (cell) {
      case SourceCell.Blank _ -> "";
      case SourceCell.Text text -> line(text.value());
      case SourceCell.Numeric number -> {
        String shown = number.shown();
        yield shown == null ? plain(number.value()) : shown;
      }
      case SourceCell.Day day -> day.value().toString();
      case SourceCell.Truth truth -> String.valueOf(truth.value());
      case SourceCell.Failure failure -> line(failure.code());
    };
  }

  /** The cell as it is quoted in a problem: a percentage with its sign, long texts cut off. */
  static String quote(SourceCell cell) {
    if (cell instanceof SourceCell.Numeric number && number.percent()) {
      return plain(number.value().movePointRight(2)) + " %";
    }
    String text = of(cell);
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }

  /** A number without exponent and without needless zeros. */
  static String plain(BigDecimal value) {
    long digitsBefore = (long) value.precision() - value.scale();
    if (Math.abs(digitsBefore) > LONGEST_PLAIN || Math.abs((long) value.scale()) > LONGEST_PLAIN) {
      return value.toString();
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }

  /** The text on one line: trimmed, control characters gone, every kind of space a plain one. */
  static String line(String raw) {
    return isClean(raw) ? raw.strip() : cleaned(raw, false);
  }

  /** The text with its line breaks, else as {@link #line}. */
  static String lines(String raw) {
    return isClean(raw) ? raw.strip() : cleaned(raw, true);
  }

  private static boolean isClean(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' || (c >= 0x7f && (c <= 0xa0 || isOdd(c)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOdd(char c) {
    return c == '\u00ad'
        || (c >= '\u2000' && c <= '\u200f')
        || (c >= '\u2028' && c <= '\u202f')
        || c == '\u3000'
        || Character.isSurrogate(c)
        || c >= '\ufeff';
  }

  private static String cleaned(String raw, boolean keepBreaks) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        if (c != '\n' || i == 0 || raw.charAt(i - 1) != '\r') {
          text.append(keepBreaks ? '\n' : ' ');
        }
      } else if (isSpace(c)) {
        text.append(' ');
      } else if (Character.isHighSurrogate(c)
          && i + 1 < raw.length()
          && Character.isLowSurrogate(raw.charAt(i + 1))) {
        text.append(c).append(raw.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        text.append('\ufffd');
      } else if (!isDropped(c)) {
        text.append(c);
      }
    }
    return text.toString().strip();
  }

  private static boolean isSpace(char c) {
    return c == '\t'
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u3000';
  }

  private static boolean isDropped(char c) {
    return c < ' '
        || (c >= 0x7f && c <= 0x9f)
        || c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || c >= '\ufffe'
        || c == '\ufeff';
  }
}

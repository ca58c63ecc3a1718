package app.revier.excel.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts as a workbook can hold them. */
final class ExcelText {

  /** The most characters of a cell. */
  static final int LONGEST = 32_767;

  private static final String CUT = "…";

  private ExcelText() {}

  /**
   * A text as it is written into a cell, so that it is read back the same. Characters that XML
   * cannot hold, and what looks like one of their codes, are written as a code such as {@code
   * _x0001_} (ECMA-376, part 1, 22.9.2.19); half of a surrogate pair becomes U+FFFD. A text that is
   * too long ends in an ellipsis.
   */
  static String cell(String text) {
    String coded = coded(text);
    if (coded.length() <= LONGEST) {
      return coded;
    }
    // Cut before coding: a code must not be cut in two. Codes make a text longer, so try again.
    int length = Math.min(text.length(), LONGEST) - 1;
    while (true) {
      boolean withinPair = Character.isHighSurrogate(text.charAt(length - 1));
      String cut = coded(text.substring(0, withinPair ? length - 1 : length)) + CUT;
      if (cut.length() <= LONGEST) {
        return cut;
      }
      length -= Math.max(1, (cut.length() - LONGEST) / 7);
    }
  }

  /** Whether a spreadsheet program would take the text for a formula if it were typed in. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
  }

  /**
   * A text as a part of a page header or footer, in which an ampersand begins a command.
   *
   * @param most the most characters to take, since a header holds no more than 255
   */
  static String header(String text, int most) {
    return line(text, most).replace("&", "&&");
  }

  /**
   * A text on one line without codes, as for the title of the file: what XML cannot hold becomes a
   * space.
   *
   * @param most the most characters to take
   */
  static String line(String text, int most) {
    StringBuilder line = new StringBuilder();
    text.codePoints().map(c -> isForXml(c) ? c : ' ').limit(most).forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private static boolean isForXml(int c) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !Character.isISOControl(c) && !half && c != 0xfffe && c != 0xffff;
  }

  private static String coded(String text) {
    StringBuilder coded = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String code = code(text, i, c);
      if (code != null && coded == null) {
        coded = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (coded != null) {
        if (code == null) {
          coded.append(c);
        } else {
          coded.append(code);
        }
      }
    }
    return coded == null ? text : coded.toString();
  }

  private static @Nullable String code(String text, int at, char c) {
    if (Character.isSurrogate(c)) {
      return isPaired(text, at, c) ? null : "\uFFFD";
    }
    boolean unfit = (c < ' ' && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF';
    if (unfit || (c == '_' && looksLikeCode(text, at))) {
      return String.format(Locale.ROOT, "_x%04X_", (int) c);
    }
    return null;
  }

  private static boolean isPaired(String text, int at, char c) {
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** Also without its second underscore, which may be the first one of the next code. */
  private static boolean looksLikeCode(String text, int at) {
    if (at + 5 >= text.length() || text.charAt(at + 1) != 'x') {
      return false;
    }
    for (int i = at + 2; i <= at + 5; i++) {
      if (text.charAt(i) >= 128 || Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}

package app.revier.excel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the number format of a cell says about its number.
 *
 * @param kind what sort of value the number is
 * @param mask how a number is shown that is more than a figure; none for a mere figure
 * @param currency the sign or code of the currency that is shown beside it; none if there is none
 * @param unit the thousands or millions in which it is shown
 */
record CellFormat(Kind kind, @Nullable DigitMask mask, @Nullable String currency, FormatUnit unit) {

  /** The sorts of values that are kept as numbers. */
  enum Kind {
    /** A plain number, a time of day or a duration. */
    NUMBER,
    /** A share that is shown as a percentage. */
    PERCENT,
    /** A date: day, month or year are shown. */
    DAY
  }

  /** A plain number, a time of day or a duration. */
  static final CellFormat GENERAL = new CellFormat(Kind.NUMBER, null, null, FormatUnit.NONE);

  /** A share that is shown as a percentage. */
  static final CellFormat PERCENT = new CellFormat(Kind.PERCENT, null, null, FormatUnit.NONE);

  /** A date: day, month or year are shown. */
  static final CellFormat DAY = new CellFormat(Kind.DAY, null, null, FormatUnit.NONE);

  /** Spreadsheet programs allow 255; anything much longer is no format. */
  private static final int LONGEST_CODE = 1_000;

  /**
   * The format with a number below 164 that files use without saying its code (ECMA-376, part 1,
   * 18.8.30, with those of East Asian editions).
   */
  static CellFormat builtIn(int id) {
    return switch (id) {
      case 9, 10 -> PERCENT;
      case 14, 15, 16, 17, 22 -> DAY;
      case 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DAY;
      default -> GENERAL;
    };
  }

  /**
   * Reads a format code such as {@code dd.mm.yyyy} or {@code 0.0 %}; only its first section, which
   * is the one for positive numbers. Quoted and escaped characters, colours and conditions say
   * nothing. A month alone counts as a date; m beside hours or seconds is minutes.
   */
  static CellFormat ofCode(String code) {
    if (code.length() > LONGEST_CODE
        || code.equalsIgnoreCase("General")
        || code.equalsIgnoreCase("Standard")) {
      return GENERAL;
    }
    String bare = withoutLiterals(code).replace("am/pm", "").replace("a/p", "");
    int day = firstOf(bare, "ydm");
    if (day >= 0 && (bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 || firstOf(bare, "hs") < 0)) {
      int digit = firstOf(bare, "0#?");
      return digit < 0 || digit > day ? DAY : GENERAL;
    }
    if (bare.indexOf('%') >= 0) {
      return PERCENT;
    }
    DigitMask mask = DigitMask.of(code);
    String currency = FormatCurrency.of(code);
    FormatUnit unit = FormatUnit.of(code);
    return mask == null && currency == null && unit.equals(FormatUnit.NONE)
        ? GENERAL
        : new CellFormat(Kind.NUMBER, mask, currency, unit);
  }

  /** The same without a currency, for formats that show everybody's own. */
  CellFormat withoutCurrency() {
    return currency == null ? this : new CellFormat(kind, mask, null, unit);
  }

  private static int firstOf(String text, String letters) {
    for (int i = 0; i < text.length(); i++) {
      if (letters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The first section in lower case without anything that is shown as it stands. */
  private static String withoutLiterals(String code) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
      switch (code.charAt(i)) {
        case '"' -> i = closing(code, '"', i);
        case '[' -> i = closing(code, ']', i);
        case '\\', '_', '*' -> i++;
        default -> bare.append(code.charAt(i));
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private static int closing(String code, char bracket, int from) {
    int at = code.indexOf(bracket, from + 1);
    return at < 0 ? code.length() : at;
  }
}

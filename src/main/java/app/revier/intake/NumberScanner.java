package app.revier.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text as a number. Understands 1.234,56 · 1,234.56 · 1 234,56 · 1'234.56 · -12 · 12- ·
 * (12) · 12 € · EUR 12 · 12 T€ · 1,5 Mio. · 12,5 % · 1.234,- · 1,2E+05.
 */
final class NumberScanner {

  /** No honest number is longer, with all its spaces and units. */
  private static final int LONGEST = 60;

  private static final int MOST_DIGITS = 36;
  private static final int MOST_EXPONENT = 30;

  /** The currencies and multiples that may stand beside a number, as powers of ten. */
  private static final Map<String, Integer> UNITS = units();

  private final String text;
  private int start;
  private int end;
  private boolean negative;
  private boolean signed;
  private boolean percent;
  private int power;
  private boolean unitSeen;
  private boolean open;

  /** The mark before the dash that stands for no cents. */
  private @Nullable DecimalMark noCents;

  NumberScanner(String text) {
    this.text = text;
    this.end = text.length();
  }

  private static Map<String, Integer> units() {
    Map<String, Integer> units = new HashMap<>();
    for (String word : "€ eur euro euros chf fr sfr usd us$ $ gbp £".split(" ", -1)) {
      units.put(word, 0);
    }
    for (String word : "t€ teur tsd tausend k k€ keur tchf t$".split(" ", -1)) {
      units.put(word, 3);
    }
    for (String word : "mio mill mln m€ meur million millionen".split(" ", -1)) {
      units.put(word, 6);
    }
    for (String word : "mrd bn milliarden".split(" ", -1)) {
      units.put(word, 9);
    }
    return Map.copyOf(units);
  }

  NumberText scan() {
    if (text.length() > LONGEST || !stripFront() || !stripBack() || start >= end) {
      return NumberText.None.NONE;
    }
    return body();
  }

  // Before the digits

  private boolean stripFront() {
    while (start < end) {
      char c = text.charAt(start);
      if (isDigit(c) || ((c == '.' || c == ',') && start + 1 < end && isDigit(next()))) {
        return true;
      }
      if (isSpace(c)) {
        start++;
      } else if (isMinus(c) || c == '+') {
        if (!sign(c != '+')) {
          return false;
        }
        start++;
      } else if (c == '(') {
        if (open || !sign(true)) {
          return false;
        }
        open = true;
        start++;
      } else if (!frontUnit()) {
        return false;
      }
    }
    return false;
  }

  private char next() {
    return text.charAt(start + 1);
  }

  private boolean frontUnit() {
    int from = start;
    while (start < end && isUnitPart(text.charAt(start))) {
      start++;
    }
    return start > from && unit(text.substring(from, start));
  }

  private boolean sign(boolean minus) {
    if (signed) {
      return false;
    }
    signed = true;
    negative = minus;
    return true;
  }

  // Behind the digits

  private boolean stripBack() {
    while (end > start) {
      char c = text.charAt(end - 1);
      if (isDigit(c)) {
        return !open;
      }
      if (isSpace(c)) {
        end--;
      } else if (c == ')') {
        if (!open) {
          return false;
        }
        open = false;
        end--;
      } else if (isMinus(c)) {
        if (!trailingMinus()) {
          return false;
        }
      } else if (c == '%') {
        if (percent || unitSeen) {
          return false;
        }
        percent = true;
        end--;
      } else if (!backUnit()) {
        return false;
      }
    }
    return false;
  }

  /** Either a minus behind the number, or the dash that stands for no cents: 12,- */
  private boolean trailingMinus() {
    int at = end;
    while (at > start && isMinus(text.charAt(at - 1))) {
      at--;
    }
    char before = at > start ? text.charAt(at - 1) : ' ';
    if ((before == ',' || before == '.') && end - at <= 2) {
      end = at - 1;
      noCents = DecimalMark.of(before);
      return true;
    }
    if (end - at > 1 || !sign(true)) {
      return false;
    }
    end = at;
    return true;
  }

  private boolean backUnit() {
    int to = end;
    while (end > start && isUnitPart(text.charAt(end - 1))) {
      end--;
    }
    return end < to && unit(text.substring(end, to));
  }

  private boolean unit(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    Integer known = UNITS.get(bare.toLowerCase(Locale.ROOT));
    if (known == null || percent || (known > 0 && power > 0)) {
      return false;
    }
    unitSeen = true;
    power += known;
    return true;
  }

  private static boolean isUnitPart(char c) {
    return Character.isLetter(c) || c == '€' || c == '$' || c == '£' || c == '.';
  }

  // The digits themselves

  private NumberText body() {
    int exponent = exponent();
    if (exponent < -MOST_EXPONENT || exponent > MOST_EXPONENT) {
      return NumberText.None.NONE;
    }
    Grouping groups = Grouping.of(text, start, end);
    if (groups == null || (exponent != 0 && groups.isGrouped())) {
      return NumberText.None.NONE;
    }
    int shift = exponent + power;
    if (noCents != null) {
      return groups.lastSign() == noCents.sign() || (groups.markAt() >= 0 && !groups.isOpen())
          ? NumberText.None.NONE
          : new NumberText.Sure(value(-1, shift), percent, noCents);
    }
    if (groups.isOpen() && exponent == 0) {
      return new NumberText.Either(
          value(-1, shift), value(groups.markAt(), shift), groups.lastSign(), percent);
    }
    BigDecimal value = value(groups.markAt(), shift);
    return new NumberText.Sure(value, percent, groups.evidence());
  }

  /** Cuts off 10 to the power of; 0 if there is none, out of range if it is none. */
  private int exponent() {
    for (int i = start + 1; i < end - 1; i++) {
      char c = text.charAt(i);
      if (c == 'E' || c == 'e') {
        int from = i + 1;
        char sign = text.charAt(from);
        int digits = sign == '+' || sign == '-' ? from + 1 : from;
        if (digits >= end || end - digits > 2) {
          return Integer.MAX_VALUE;
        }
        int value = 0;
        for (int j = digits; j < end; j++) {
          if (!isDigit(text.charAt(j))) {
            return Integer.MAX_VALUE;
          }
          value = value * 10 + (text.charAt(j) - '0');
        }
        end = i;
        return sign == '-' ? -value : value;
      }
    }
    return 0;
  }

  /** The digits as a number with the decimals behind the mark; -1 for no decimals. */
  private BigDecimal value(int markAt, int shift) {
    long small = 0;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits++;
        small = small * 10 + (c - '0');
      }
    }
    int scale = markAt < 0 ? 0 : end - markAt - 1;
    BigDecimal value =
        digits <= 18 ? BigDecimal.valueOf(negative ? -small : small, scale) : large(scale, digits);
    return shift == 0 ? value : value.movePointRight(shift);
  }

  private BigDecimal large(int scale, int digits) {
    StringBuilder all = new StringBuilder(digits);
    for (int i = start; i < end; i++) {
      if (isDigit(text.charAt(i))) {
        all.append(text.charAt(i));
      }
    }
    BigInteger unscaled = new BigInteger(all.toString());
    return new BigDecimal(negative ? unscaled.negate() : unscaled, scale);
  }

  /**
   * The commas, points, spaces and apostrophes between digits.
   *
   * @param markAt where the decimal mark stands, -1 for none; with {@code isOpen} where it may
   *     stand
   * @param lastSign the last comma or point, 0 if there is none
   * @param isOpen whether that sign may group thousands as well
   * @param isGrouped whether any sign surely groups thousands
   * @param evidence the decimal mark given away
   */
  private record Grouping(
      int markAt,
      char lastSign,
      boolean isOpen,
      boolean isGrouped,
      @Nullable DecimalMark evidence) {

    private static final int GROUP = 3;

    /** Takes them apart; none if they do not make sense. */
    static @Nullable Grouping of(String text, int start, int end) {
      Signs signs = Signs.in(text, start, end);
      if (signs == null) {
        return null;
      }
      if (signs.last == 0) {
        return groupsFit(text, start, end, signs.spacer)
            ? new Grouping(-1, (char) 0, false, signs.spacer != 0, null)
            : null;
      }
      if (signs.other == 0 && signs.lastCount > 1) {
        return signs.spacer == 0 && groupsFit(text, start, end, signs.last)
            ? new Grouping(-1, signs.last, false, true, DecimalMark.besides(signs.last))
            : null;
      }
      char grouping = signs.other != 0 ? signs.other : signs.spacer;
      if (signs.lastCount > 1
          || (signs.other != 0 && signs.spacer != 0)
          || !groupsFit(text, start, signs.lastAt, grouping)) {
        return null;
      }
      boolean open = grouping == 0 && couldGroup(text, start, signs.lastAt, end);
      return new Grouping(
          signs.lastAt, signs.last, open, grouping != 0, open ? null : DecimalMark.of(signs.last));
    }

    /** Whether a single sign may stand behind thousands: 1 to 3 digits, not 0…, then 3 digits. */
    private static boolean couldGroup(String text, int start, int at, int end) {
      int before = at - start;
      return end - at - 1 == GROUP && before >= 1 && before <= GROUP && text.charAt(start) != '0';
    }

    private static boolean groupsFit(String text, int start, int end, char grouping) {
      if (grouping == 0) {
        return true;
      }
      int run = 0;
      boolean first = true;
      for (int i = start; i < end; i++) {
        if (isDigit(text.charAt(i))) {
          run++;
        } else if (first ? run < 1 || run > GROUP : run != GROUP) {
          return false;
        } else {
          first = false;
          run = 0;
        }
      }
      return run == GROUP;
    }
  }

  /** Which signs stand between the digits, counted from the last. */
  private record Signs(char last, int lastAt, int lastCount, char other, char spacer) {

    static @Nullable Signs in(String text, int start, int end) {
      char last = 0;
      int lastAt = -1;
      int lastCount = 0;
      char other = 0;
      char spacer = 0;
      int digits = 0;
      for (int i = end - 1; i >= start; i--) {
        char c = text.charAt(i);
        if (isDigit(c)) {
          digits++;
        } else if (c == '.' || c == ',') {
          if (last == 0) {
            last = c;
            lastAt = i;
          }
          if (c != last) {
            other = c;
          } else if (other != 0) {
            return null;
          } else {
            lastCount++;
          }
        } else {
          char kind = isSpace(c) ? ' ' : isApostrophe(c) ? '\'' : 0;
          if (kind == 0 || (spacer != 0 && spacer != kind) || lastBehindSpacer(last, lastCount)) {
            return null;
          }
          spacer = kind;
        }
      }
      boolean spacerInDecimals = lastAt >= 0 && spacer != 0 && spacerAfter(text, lastAt, end);
      return digits == 0 || digits > MOST_DIGITS || spacerInDecimals
          ? null
          : new Signs(last, lastAt, lastCount, other, spacer);
    }

    private static boolean lastBehindSpacer(char last, int lastCount) {
      return last != 0 && lastCount > 1;
    }

    private static boolean spacerAfter(String text, int from, int end) {
      for (int i = from + 1; i < end; i++) {
        if (!isDigit(text.charAt(i))) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '´' || c == '`';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\t';
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '–' || c == '\u2010' || c == '\u2011';
  }
}

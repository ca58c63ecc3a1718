package app.revier.intake;

import static app.revier.intake.NumberChars.isDigit;
import static app.revier.intake.NumberChars.isMinus;
import static app.revier.intake.NumberChars.isSpace;

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
    for (String word :
        "t€ teur tsd tausend k k€ keur tchf kchf t$ k$ tusd kusd tgbp kgbp".split(" ", -1)) {
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
    if (known == null && CurrencyWords.code(bare) != null) {
      known = 0;
    }
    if (known == null && unitSeen) {
      // "12 T EUR", "$1.5m"; alone they are tonnes and metres.
      known = bare.equalsIgnoreCase("t") ? Integer.valueOf(3) : null;
      known = bare.equalsIgnoreCase("m") ? Integer.valueOf(6) : known;
    }
    if (known == null || percent || (known > 0 && power > 0)) {
      return false;
    }
    unitSeen = true;
    power += known;
    return true;
  }

  private static boolean isUnitPart(char c) {
    return Character.isLetter(c)
        || c == '€'
        || c == '$'
        || c == '£'
        || c == '¥'
        || c == '₺'
        || c == '.';
  }

  // The digits themselves

  private NumberText body() {
    int exponent = exponent();
    if (exponent < -MOST_EXPONENT || exponent > MOST_EXPONENT) {
      return NumberText.None.NONE;
    }
    DigitGroups groups = DigitGroups.of(text, start, end);
    if (groups == null || (exponent != 0 && groups.isGrouped())) {
      return NumberText.None.NONE;
    }
    int shift = exponent + power;
    if (noCents != null) {
      return groups.lastSign() == noCents.sign() || (groups.markAt() >= 0 && !groups.isOpen())
          ? NumberText.None.NONE
          : new NumberText.Sure(value(-1, shift), percent, power > 0, noCents);
    }
    if (groups.isOpen() && exponent == 0) {
      return new NumberText.Either(
          value(-1, shift), value(groups.markAt(), shift), groups.lastSign(), percent, power > 0);
    }
    BigDecimal value = value(groups.markAt(), shift);
    return new NumberText.Sure(value, percent, power > 0, groups.evidence());
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
}

package app.revier.excel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as spreadsheets keep them: 15 significant digits of a binary floating-point number, which
 * files write with up to 17.
 */
final class Decimal {

  private static final int SIGNIFICANT = 15;

  /** As many digits as surely fit into a long. */
  private static final int KEPT = 18;

  /** The largest power of ten that spreadsheets know. */
  private static final int LARGEST_EXPONENT = 308;

  private static final long[] POWERS_OF_TEN = powersOfTen();

  private final char[] text;
  private final int end;
  private int at;
  private long digits;
  private int count;
  private int exponent;

  private Decimal(char[] text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /**
   * Reads a number as XML writes it, such as {@code -12.5} or {@code 1.2E-7}, rounded half up to 15
   * significant digits, without trailing zeros behind the point. What is smaller than any number of
   * a spreadsheet is zero.
   *
   * @return null if it is no number, or larger than any of a spreadsheet
   */
  static @Nullable BigDecimal parse(char[] text, int length) {
    int start = 0;
    int end = length;
    while (start < end && text[start] <= ' ') {
      start++;
    }
    while (end > start && text[end - 1] <= ' ') {
      end--;
    }
    return new Decimal(text, start, end).parse();
  }

  /** A binary number as a decimal, rounded as {@link #parse} does; null if it is not finite. */
  static @Nullable BigDecimal of(double value) {
    char[] text = Double.toString(value).toCharArray();
    return parse(text, text.length);
  }

  private @Nullable BigDecimal parse() {
    boolean negative = at < end && text[at] == '-';
    if (negative || (at < end && text[at] == '+')) {
      at++;
    }
    int first = at;
    readDigits(false);
    int read = at - first;
    if (at < end && text[at] == '.') {
      at++;
      int point = at;
      readDigits(true);
      read += at - point;
    }
    if (read == 0 || !readExponent() || at != end) {
      return null;
    }
    return rounded(negative);
  }

  /** Digits beyond those kept cannot change a rounding that looks at one digit only. */
  private void readDigits(boolean behindPoint) {
    while (at < end) {
      int digit = text[at] - '0';
      if (digit < 0 || digit > 9) {
        return;
      }
      if (count < KEPT) {
        digits = digits * 10 + digit;
        count += digits == 0 ? 0 : 1;
        exponent -= behindPoint ? 1 : 0;
      } else {
        exponent += behindPoint ? 0 : 1;
      }
      at++;
    }
  }

  private boolean readExponent() {
    if (at == end || (text[at] != 'E' && text[at] != 'e')) {
      return true;
    }
    at++;
    boolean negative = at < end && text[at] == '-';
    if (negative || (at < end && text[at] == '+')) {
      at++;
    }
    int first = at;
    int power = 0;
    while (at < end && text[at] >= '0' && text[at] <= '9') {
      power = Math.min(power * 10 + (text[at] - '0'), 1_000_000);
      at++;
    }
    exponent += negative ? -power : power;
    return at > first;
  }

  private @Nullable BigDecimal rounded(boolean negative) {
    int magnitude = count + exponent - 1;
    if (digits == 0 || magnitude < -LARGEST_EXPONENT) {
      return BigDecimal.ZERO;
    }
    if (magnitude > LARGEST_EXPONENT) {
      return null;
    }
    if (count > SIGNIFICANT) {
      long unit = POWERS_OF_TEN[count - SIGNIFICANT];
      digits = (digits + unit / 2) / unit;
      exponent += count - SIGNIFICANT;
    }
    while (exponent < 0 && digits % 10 == 0) {
      digits /= 10;
      exponent++;
    }
    BigDecimal value = BigDecimal.valueOf(negative ? -digits : digits, -exponent);
    return exponent > 0 ? value.setScale(0) : value;
  }

  private static long[] powersOfTen() {
    long[] powers = new long[KEPT - SIGNIFICANT + 1];
    long power = 1;
    for (int i = 0; i < powers.length; i++) {
      powers[i] = power;
      power *= 10;
    }
    return powers;
  }
}

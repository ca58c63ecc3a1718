package app.revier.intake;

import app.revier.territory.Limits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text as a day. Understands 31.12.2026 · 1.3.26 · 2026-12-31 · 31/12/2026 · 12/31/2026 ·
 * 31-Dec-2026 · 31. Dezember 2026 · December 31, 2026 · 20261231, and the months Dez 2026 · 2026-03
 * · 03/2026 · Q1 2027. Two digits of a year are 1980 to 2079.
 */
final class DateScanner {

  /** The first year a date may fall into; what lies before is a slip of the pen. */
  static final int FIRST_YEAR = Limits.FIRST_YEAR;

  private static final int LONGEST = 60;
  private static final int MOST_TOKENS = 5;

  private final String text;

  /** Numbers as they stand; words folded. */
  private final String[] tokens = new String[MOST_TOKENS];

  /** What stands between a token and the next. */
  private final char[] signs = new char[MOST_TOKENS];

  private int count;

  DateScanner(String text) {
    this.text = text;
  }

  DateText scan() {
    if (text.length() > LONGEST || !split(withoutTime())) {
      return DateText.None.NONE;
    }
    if (count > 1 && CalendarWords.isWeekday(tokens[0])) {
      dropFirst();
    }
    return switch (count) {
      case 1 -> compact();
      case 2 -> month();
      case 3 -> day();
      default -> DateText.None.NONE;
    };
  }

  private void dropFirst() {
    System.arraycopy(tokens, 1, tokens, 0, count - 1);
    System.arraycopy(signs, 1, signs, 0, count - 1);
    count--;
  }

  /** Ends the text before the hour of 31.12.2026 10:15 or 2026-12-31T10:15:00Z. */
  private int withoutTime() {
    int colon = text.indexOf(':');
    if (colon < 1) {
      return text.length();
    }
    int at = colon;
    while (at > 0 && isDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean hour = colon - at >= 1 && colon - at <= 2 && at > 1;
    char before = hour ? text.charAt(at - 1) : 0;
    return before == 'T' || before == ' ' || before == '\u00a0' ? at - 1 : text.length();
  }

  /** Takes the text apart into numbers and words; whether there are few enough. */
  private boolean split(int end) {
    int i = 0;
    while (i < end) {
      char c = text.charAt(i);
      boolean digit = isDigit(c);
      if (digit || Character.isLetter(c)) {
        int from = i;
        while (i < end && isSame(text.charAt(i), digit)) {
          i++;
        }
        if (count == MOST_TOKENS) {
          return false;
        }
        String part = text.substring(from, i);
        tokens[count] = digit ? part : Folding.key(part);
        signs[count] = ' ';
        count++;
      } else if (isSign(c)) {
        if (count == 0 || (signs[count - 1] != ' ' && c != ' ' && signs[count - 1] != '.')) {
          return false;
        }
        if (c != ' ') {
          signs[count - 1] = c;
        }
        i++;
      } else {
        return false;
      }
    }
    return count > 0;
  }

  private static boolean isSame(char c, boolean digit) {
    return digit ? isDigit(c) : Character.isLetter(c);
  }

  private static boolean isSign(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '/' || c == ',' || c == '\u00a0';
  }

  /** 20261231. */
  private DateText compact() {
    String digits = tokens[0];
    if (digits.length() != 8 || !isNumber(0)) {
      return DateText.None.NONE;
    }
    return sure(
        number(digits.substring(0, 4)),
        number(digits.substring(4, 6)),
        number(digits.substring(6)),
        DateText.Order.UNKNOWN);
  }

  /** Dez 2026 · 03/2026 · 2026-03 · Q1 2027 without its space is three tokens. */
  private DateText month() {
    if (!isNumber(0)) {
      int month = CalendarWords.month(tokens[0]);
      int year = isNumber(1) ? year(tokens[1]) : 0;
      return month > 0 ? monthOf(year, month) : DateText.None.NONE;
    }
    if (!isNumber(1) || signs[0] == ',' || signs[0] == ' ') {
      return DateText.None.NONE;
    }
    if (tokens[1].length() == 4 && tokens[0].length() <= 2) {
      return monthOf(number(tokens[1]), number(tokens[0]));
    }
    return tokens[0].length() == 4 && tokens[1].length() == 2 && signs[0] != '.'
        ? monthOf(number(tokens[0]), number(tokens[1]))
        : DateText.None.NONE;
  }

  private DateText day() {
    if (isNumber(0) && isNumber(1) && isNumber(2)) {
      return ofNumbers();
    }
    DateText quarter = quarter();
    if (quarter != null) {
      return quarter;
    }
    if (isNumber(0) && isNumber(2) && tokens[0].length() <= 2) {
      return ofName(tokens[1], tokens[0], tokens[2]);
    }
    if (isNumber(1) && isNumber(2) && tokens[1].length() <= 2 && tokens[2].length() == 4) {
      return ofName(tokens[0], tokens[1], tokens[2]);
    }
    return DateText.None.NONE;
  }

  private DateText ofName(String name, String day, String year) {
    int month = CalendarWords.month(name);
    return month > 0
        ? sure(year(year), month, number(day), DateText.Order.UNKNOWN)
        : DateText.None.NONE;
  }

  private DateText ofNumbers() {
    char sign = signs[0];
    boolean sameSigns = sign == signs[1];
    if (!sameSigns || sign == ' ' || sign == ',') {
      return DateText.None.NONE;
    }
    if (tokens[0].length() == 4) {
      return tokens[1].length() <= 2 && tokens[2].length() <= 2
          ? sure(number(tokens[0]), number(tokens[1]), number(tokens[2]), DateText.Order.UNKNOWN)
          : DateText.None.NONE;
    }
    if (tokens[0].length() > 2 || tokens[1].length() > 2) {
      return DateText.None.NONE;
    }
    int first = number(tokens[0]);
    int second = number(tokens[1]);
    int year = year(tokens[2]);
    return sign == '.'
        ? sure(year, second, first, DateText.Order.UNKNOWN)
        : eitherOrder(year, first, second);
  }

  private static DateText eitherOrder(int year, int first, int second) {
    LocalDate dayFirst = dayOf(year, second, first);
    LocalDate monthFirst = dayOf(year, first, second);
    if (monthFirst == null) {
      return dayFirst == null
          ? DateText.None.NONE
          : new DateText.Sure(dayFirst, DateText.Order.DAY_FIRST);
    }
    if (dayFirst == null) {
      return new DateText.Sure(monthFirst, DateText.Order.MONTH_FIRST);
    }
    return dayFirst.equals(monthFirst)
        ? new DateText.Sure(dayFirst, DateText.Order.UNKNOWN)
        : new DateText.Either(dayFirst, monthFirst);
  }

  /** Q1 2027 · 1. Quartal 2027 · 2027 Q1; none if it is nothing of the kind. */
  private @Nullable DateText quarter() {
    for (int i = 0; i < count; i++) {
      if (CalendarWords.isQuarter(tokens[i])) {
        String[] others = new String[count - 1];
        System.arraycopy(tokens, 0, others, 0, i);
        System.arraycopy(tokens, i + 1, others, i, count - 1 - i);
        Arrays.sort(others, (a, b) -> Integer.compare(a.length(), b.length()));
        return others.length == 2 ? quarterOf(others[0], others[1]) : DateText.None.NONE;
      }
    }
    return null;
  }

  private static DateText quarterOf(String quarter, String year) {
    char c = quarter.charAt(0);
    if (quarter.length() != 1 || c < '1' || c > '4' || !isDigits(year)) {
      return DateText.None.NONE;
    }
    int fullYear = year(year);
    if (fullYear < FIRST_YEAR) {
      return DateText.None.NONE;
    }
    YearMonth first = YearMonth.of(fullYear, (c - '1') * 3 + 1);
    return new DateText.Month(first, first.plusMonths(2));
  }

  private static DateText sure(int year, int month, int day, DateText.Order order) {
    LocalDate found = dayOf(year, month, day);
    return found == null ? DateText.None.NONE : new DateText.Sure(found, order);
  }

  private static @Nullable LocalDate dayOf(int year, int month, int day) {
    if (year < FIRST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException notInCalendar) {
      return null;
    }
  }

  private static DateText monthOf(int year, int month) {
    if (year < FIRST_YEAR || month < 1 || month > 12) {
      return DateText.None.NONE;
    }
    YearMonth found = YearMonth.of(year, month);
    return new DateText.Month(found, found);
  }

  /** The year of two or four digits; 0 for any other number of digits. */
  private static int year(String digits) {
    int value = digits.length() == 2 || digits.length() == 4 ? number(digits) : 0;
    return digits.length() == 2 ? value + (value < 80 ? 2000 : 1900) : value;
  }

  private boolean isNumber(int token) {
    return !tokens[token].isEmpty() && isDigit(tokens[token].charAt(0));
  }

  private static boolean isDigits(String part) {
    return part.chars().allMatch(c -> isDigit((char) c));
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + (digits.charAt(i) - '0');
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

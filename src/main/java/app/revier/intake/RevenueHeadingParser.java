package app.revier.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words of one heading as revenue of a time. */
final class RevenueHeadingParser {

  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final int CENTURY = 2_000;
  private static final int FIRST_SHORT_YEAR = 15;

  private final BookYears years;
  private final StringBuilder rest = new StringBuilder();
  private int year;
  private int month;
  private int quarter;
  private int small = -1;
  private boolean relative;
  private boolean soFar;
  private boolean shortYear;
  private boolean total;
  private boolean unclear;
  private boolean gross;

  /** With the years that headings without a year mean. */
  RevenueHeadingParser(BookYears years) {
    this.years = years;
  }

  @Nullable RevenueHeading read(List<String> tokens, Set<String> words) {
    for (int i = 0; i < tokens.size(); i++) {
      take(tokens, i);
    }
    settleSmall();
    boolean named = words.contains(rest.toString());
    int part = quarter != 0 ? RevenueHeading.QUARTER + quarter : soFar ? 0 : month;
    boolean says = part != 0 || (year != 0 && !shortYear);
    boolean nothingElse = rest.isEmpty() && says;
    boolean wholeOfAllYears = total && year == 0;
    if (unclear || wholeOfAllYears || (month != 0 && quarter != 0) || !(named || nothingElse)) {
      return null;
    }
    boolean ended = month == MONTHS || quarter == QUARTERS;
    if (soFar && year != 0 && year != years.running() && !ended) {
      // "YTD 2025" is less than 2025 was in the end.
      return null;
    }
    boolean assumed = year == 0 || relative;
    return new RevenueHeading(year == 0 ? years.base() : year, part, assumed, named, gross);
  }

  private void take(List<String> tokens, int at) {
    String token = tokens.get(at);
    String next = at + 1 < tokens.size() ? tokens.get(at + 1) : "";
    String before = at > 0 ? tokens.get(at - 1) : "";
    if (HeadingText.isYearWord(token)) {
      year(Integer.parseInt(token));
    } else if (token.length() == 6 && isMonthOfYear(token)) {
      year(Integer.parseInt(token.substring(0, 4)));
      month(Integer.parseInt(token.substring(4)));
    } else if (RevenueWords.MONTH_WORDS.containsKey(token)) {
      month(RevenueWords.MONTH_WORDS.getOrDefault(token, 0));
    } else if (isQuarter(token) && isOneToFour(next)) {
      quarter(next);
    } else if (isOneToFour(token) && (isQuarter(before) || isQuarter(next))) {
      quarter(token);
    } else if (!isQuarter(token)) {
      takeOther(token, next, before);
    }
  }

  private void takeOther(String token, String next, String before) {
    if (isNumber(token)) {
      unclear |= token.length() > 2 || (small >= 0 && month != 0);
      if (small >= 0) {
        // "01/26": a month and a short year.
        month(small);
      }
      small = token.length() > 2 ? small : Integer.parseInt(token);
    } else if (RevenueWords.GROSS.contains(token)) {
      gross = true;
    } else if (RevenueWords.BEFORE_LAST.contains(token)) {
      relativeTo(-2);
    } else if (RevenueWords.LAST.contains(token)
        || (RevenueWords.LAST_GERMAN.contains(token) && next.startsWith("jahr"))) {
      relativeTo(-1);
    } else if (RevenueWords.THIS.contains(token)) {
      soFar |= RevenueWords.SO_FAR.contains(token);
      relativeToThis(next);
    } else if (RevenueWords.TOTAL.contains(token)) {
      total = true;
    } else if (token.startsWith("vorjahr") && token.length() > "vorjahr".length()) {
      relativeTo(-1);
      rest.append(token.endsWith("umsatz") ? "umsatz" : token);
    } else if (!(RevenueWords.BESIDE.contains(token) && (relative || isYearNear(next, before)))
        && !HeadingText.isFiller(token)) {
      gross |= token.startsWith(RevenueWords.GROSS_PREFIX);
      rest.append(
          token.startsWith(RevenueWords.GROSS_PREFIX)
              ? token.substring(RevenueWords.GROSS_PREFIX.length())
              : token);
    }
  }

  private static boolean isYearNear(String next, String before) {
    return HeadingText.isYearWord(next)
        || HeadingText.isYearWord(before)
        || RevenueWords.MONTH_WORDS.containsKey(next)
        || RevenueWords.MONTH_WORDS.containsKey(before);
  }

  /** "Umsatz 2026 YTD" is of 2026. */
  private void relativeToThis(String next) {
    if (year == 0 && !HeadingText.isYearWord(next)) {
      relativeTo(0);
    }
  }

  private void relativeTo(int offset) {
    unclear |= relative && year != years.running() + offset;
    if (year == 0 || relative) {
      relative = true;
      year = years.running() + offset;
    } else {
      unclear = true;
    }
  }

  private void year(int named) {
    unclear |= year != 0 && !relative && year != named;
    relative = false;
    year = named;
  }

  private void month(int named) {
    unclear |= month != 0 || named < 1 || named > MONTHS;
    month = named;
  }

  private void quarter(String named) {
    int number = Integer.parseInt(named);
    unclear |= quarter != 0 && quarter != number;
    quarter = number;
  }

  /** A small number is a short year, or beside a year of four digits a month. */
  private void settleSmall() {
    if (small < 0) {
      return;
    }
    if (year != 0 && !relative) {
      if (month == 0 && quarter == 0 && small <= MONTHS) {
        month(small);
      } else {
        unclear = true;
      }
    } else if (small >= FIRST_SHORT_YEAR || (small > 0 && (month != 0 || quarter != 0))) {
      year = CENTURY + small;
      shortYear = true;
      relative = false;
    } else {
      unclear = true;
    }
  }

  private static boolean isNumber(String token) {
    return !token.isEmpty() && token.charAt(0) >= '0' && token.charAt(0) <= '9';
  }

  private static boolean isMonthOfYear(String token) {
    return isNumber(token)
        && HeadingText.isYearWord(token.substring(0, 4))
        && Integer.parseInt(token.substring(4)) >= 1
        && Integer.parseInt(token.substring(4)) <= MONTHS;
  }

  private static boolean isQuarter(String token) {
    return token.equals("q")
        || token.equals("quartal")
        || token.equals("quarter")
        || token.equals("qtr")
        || token.equals("qu");
  }

  private static boolean isOneToFour(String token) {
    return token.length() == 1 && token.charAt(0) >= '1' && token.charAt(0) <= '4';
  }
}

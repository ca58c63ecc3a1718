package app.revier.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A heading read as revenue of a year, a quarter or a month: "Umsatz 2026", "Sales last year", "Jan
 * 26", "Q1 2026".
 *
 * @param year the year
 * @param part what part of the year: 0 for all of it, 1 to 12 for a month, {@link #QUARTER} + 1 to
 *     {@link #QUARTER} + 4 for a quarter
 * @param assumed whether the heading names no year, so that it was worked out
 * @param named whether it says that it is revenue; otherwise only its neighbours tell
 */
record RevenueHeading(int year, int part, boolean assumed, boolean named) {

  /** What is added to the number of a quarter. */
  static final int QUARTER = 12;

  private static final int MONTHS = 12;
  private static final int CENTURY = 2_000;
  private static final int FIRST_SHORT_YEAR = 15;

  private static final Map<String, Integer> MONTH_WORDS = months();

  private static final Set<String> LAST =
      Set.of("vorjahr", "vorjahres", "vj", "vorj", "last", "prior", "previous", "py", "ly");
  private static final Set<String> LAST_GERMAN =
      Set.of("letztes", "letzten", "vergangenes", "voriges");
  private static final Set<String> THIS =
      Set.of(
          "lfd",
          "laufendes",
          "laufend",
          "lj",
          "aktuelles",
          "aktuell",
          "current",
          "cy",
          "ytd",
          "kum",
          "kumuliert",
          "kumul",
          "diesjahr",
          "dieses",
          "this",
          "todate",
          "bisher");
  private static final Set<String> SO_FAR =
      Set.of("ytd", "kum", "kumuliert", "kumul", "todate", "bisher");
  private static final Set<String> BEFORE_LAST = Set.of("vorvorjahr", "vvj");

  private static final Set<String> TOTAL =
      Set.of("gesamt", "total", "insgesamt", "summe", "lifetime", "alltime");

  /** Words that go with those and say nothing more. */
  private static final Set<String> BESIDE =
      Set.of("jahr", "jahres", "year", "yr", "to", "date", "monat", "month", "umsatzjahr", "im");

  /** Words that make an amount something else than revenue that was earned. */
  private static final Set<String> NO_REVENUE =
      Set.of(
          "plan",
          "geplant",
          "planned",
          "budget",
          "budgetiert",
          "soll",
          "ziel",
          "target",
          "forecast",
          "fc",
          "prognose",
          "hochrechnung",
          "hr",
          "erwartet",
          "expected",
          "est",
          "estimated",
          "abweichung",
          "abw",
          "delta",
          "diff",
          "differenz",
          "veraenderung",
          "wachstum",
          "change",
          "growth",
          "index",
          "anteil",
          "share",
          "rabatt",
          "db",
          "marge",
          "margin",
          "profit",
          "gewinn",
          "quote",
          "quota",
          "goal",
          "rank",
          "rang",
          "klasse",
          "class",
          "potenzial",
          "potential",
          "variance",
          "var");

  private static final List<String> STEMS =
      List.of("umsatz", "umsaetze", "erloes", "revenue", "turnover");

  private static final List<String> OTHER_STEMS =
      List.of(
          "umsatzsteuer",
          "umsatzziel",
          "umsatzplan",
          "umsatzanteil",
          "umsatzklasse",
          "umsatzpot",
          "vertragsumsatz",
          "zielumsatz",
          "planumsatz",
          "sollumsatz");

  private static Map<String, Integer> months() {
    String[] names = {
      "jan januar january jaen jaenner",
      "feb februar february feber",
      "mrz maerz maer mar march",
      "apr april",
      "mai may",
      "jun juni june",
      "jul juli july",
      "aug august",
      "sep sept september",
      "okt oktober oct october",
      "nov november",
      "dez dezember dec december"
    };
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  /** The heading as revenue; none if it is something else, or its year cannot be told. */
  static @Nullable RevenueHeading of(HeadingText heading, Set<String> words, BookYears years) {
    return new Parse(years).read(heading.words(), words);
  }

  /** Whether the heading speaks of revenue that was earned, so that leaving it out is a loss. */
  static boolean isAbout(HeadingText heading) {
    return !isPlan(heading)
        && STEMS.stream().anyMatch(heading.key()::contains)
        && OTHER_STEMS.stream().noneMatch(heading.key()::contains);
  }

  /** Whether the heading says that it is the sum of others: "Summe", "Umsatz gesamt". */
  static boolean isTotal(HeadingText heading, Set<String> words) {
    StringBuilder rest = new StringBuilder();
    boolean any = false;
    for (String word : heading.words()) {
      boolean total = TOTAL.contains(word) || word.equals("gesamtsumme");
      any |= total || word.startsWith("gesamtumsa");
      if (!total && !HeadingText.isFiller(word) && !HeadingText.isYearWord(word)) {
        rest.append(word.startsWith("gesamt") ? word.substring("gesamt".length()) : word);
      }
    }
    return any && (rest.isEmpty() || words.contains(rest.toString()));
  }

  /** Whether the heading speaks of a plan, a share or a change, not of what was earned. */
  static boolean isPlan(HeadingText heading) {
    return heading.words().stream().anyMatch(NO_REVENUE::contains);
  }

  /** What has been understood of one heading. */
  private static final class Parse {
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

    Parse(BookYears years) {
      this.years = years;
    }

    @Nullable RevenueHeading read(List<String> tokens, Set<String> words) {
      for (int i = 0; i < tokens.size(); i++) {
        take(tokens, i);
      }
      settleSmall();
      boolean named = words.contains(rest.toString());
      int part = quarter != 0 ? QUARTER + quarter : soFar ? 0 : month;
      boolean says = part != 0 || (year != 0 && !shortYear);
      boolean nothingElse = rest.isEmpty() && says;
      boolean wholeOfAllYears = total && year == 0;
      if (unclear || wholeOfAllYears || (month != 0 && quarter != 0) || !(named || nothingElse)) {
        return null;
      }
      boolean assumed = year == 0 || relative;
      return new RevenueHeading(year == 0 ? years.base() : year, part, assumed, named);
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
      } else if (MONTH_WORDS.containsKey(token)) {
        month(MONTH_WORDS.getOrDefault(token, 0));
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
      } else if (BEFORE_LAST.contains(token)) {
        relativeTo(-2);
      } else if (LAST.contains(token) || (LAST_GERMAN.contains(token) && next.startsWith("jahr"))) {
        relativeTo(-1);
      } else if (THIS.contains(token)) {
        soFar |= SO_FAR.contains(token);
        relativeToThis(next);
      } else if (TOTAL.contains(token)) {
        total = true;
      } else if (token.startsWith("vorjahr") && token.length() > "vorjahr".length()) {
        relativeTo(-1);
        rest.append(token.endsWith("umsatz") ? "umsatz" : token);
      } else if (!(BESIDE.contains(token) && (relative || isYearNear(next, before)))
          && !HeadingText.isFiller(token)) {
        rest.append(token);
      }
    }

    private static boolean isYearNear(String next, String before) {
      return HeadingText.isYearWord(next)
          || HeadingText.isYearWord(before)
          || MONTH_WORDS.containsKey(next)
          || MONTH_WORDS.containsKey(before);
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
}

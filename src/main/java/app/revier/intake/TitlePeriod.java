package app.revier.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period that a title above the headings, or the name of a sheet, says the list is of: "Umsatz
 * Oktober 2026", "Q3", "01.01.2025 bis 31.12.2025".
 */
enum TitlePeriod {
  /** It names none, or what is all of a year, or of the running one so far. */
  NONE,
  /** A part of a year: a month, a quarter, a week. */
  PART;

  /** Beside these it is a day on which, or since when, something is so. */
  private static final Set<String> OF_A_DAY =
      Set.of(
          "stand",
          "datum",
          "erstellt",
          "gedruckt",
          "export",
          "exportiert",
          "as",
          "date",
          "created",
          "printed",
          "generated",
          "seit",
          "since",
          "ab",
          "per",
          "copyright");

  private static final Set<String> PARTS = Set.of("quartal", "quarter", "kw", "halbjahr", "hj");

  private static final Set<String> UNTIL = Set.of("bis", "until", "through", "thru");

  private static final Set<String> QUARTER_SIGNS = Set.of("q", "qu", "qtr", "h");

  private static final int DECEMBER = 12;

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9.])([0-9]{1,2})\\.([0-9]{1,2})\\.((?:19|20)[0-9]{2})(?![0-9])"
              + "|(?<![0-9-])((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})(?![0-9])");

  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile(
          "(?<![0-9./-])(?:(?:0?[1-9]|1[0-2])[/.-](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[/-](?:0[1-9]|1[0-2]))(?![0-9]|[./-][0-9])");

  /**
   * What a text says.
   *
   * @param running the year of the import, of which a list can have no more than what is there
   */
  static TitlePeriod of(String text, int running) {
    List<LocalDate> days = days(text);
    if (days.size() == 2) {
      return isYear(days, running) ? NONE : PART;
    }
    List<String> words = HeadingText.of(text).words();
    if (!days.isEmpty() || words.stream().anyMatch(OF_A_DAY::contains)) {
      return NONE;
    }
    List<Integer> months = months(words);
    boolean fromJanuary =
        months.size() > 1 ? months.getFirst() == 1 : words.stream().anyMatch(UNTIL::contains);
    if (!months.isEmpty() && fromJanuary) {
      boolean soFar = words.stream().filter(HeadingText::isYearWord).allMatch(years(running));
      return months.getLast() == DECEMBER || soFar ? NONE : PART;
    }
    return !months.isEmpty()
            || words.stream().anyMatch(PARTS::contains)
            || namesQuarter(words)
            || MONTH_OF_YEAR.matcher(text).find()
        ? PART
        : NONE;
  }

  private static Predicate<String> years(int running) {
    return String.valueOf(running)::equals;
  }

  /** "Q3" and "H1" are two words. */
  private static boolean namesQuarter(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String next = words.get(i + 1);
      if (QUARTER_SIGNS.contains(words.get(i))
          && next.length() == 1
          && next.charAt(0) >= '1'
          && next.charAt(0) <= '4') {
        return true;
      }
    }
    return false;
  }

  /** The year of a title that names its first and last day; 0 if it names another period. */
  static int year(String text, int running) {
    List<LocalDate> days = days(text);
    return days.size() == 2 && isYear(days, running) ? days.getFirst().getYear() : 0;
  }

  /** Whether two days are the first and the last of a year, or of the running one so far. */
  private static boolean isYear(List<LocalDate> days, int running) {
    LocalDate from = days.getFirst();
    LocalDate until = days.getLast();
    return from.getDayOfYear() == 1
        && until.getYear() == from.getYear()
        && (until.getDayOfYear() == until.lengthOfYear() || until.getYear() == running);
  }

  private static List<LocalDate> days(String text) {
    List<LocalDate> days = new ArrayList<>();
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      boolean german = day.group(1) != null;
      try {
        days.add(
            LocalDate.of(
                Integer.parseInt(day.group(german ? 3 : 4)),
                Integer.parseInt(day.group(german ? 2 : 5)),
                Integer.parseInt(day.group(german ? 1 : 6))));
      } catch (DateTimeException _) {
        // 31.02. is no day, whatever else it is.
        return List.of();
      }
    }
    return days;
  }

  /** The months beside a year, or those of a text that says little else. */
  private static List<Integer> months(List<String> words) {
    List<Integer> months = new ArrayList<>();
    boolean year = false;
    boolean little = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (RevenueWords.MONTH_WORDS.containsKey(word)) {
        months.add(RevenueWords.MONTH_WORDS.getOrDefault(word, 0));
        year |= i + 1 < words.size() && HeadingText.isYearWord(words.get(i + 1));
      } else {
        little &=
            HeadingText.isYearWord(word)
                || HeadingText.isFiller(word)
                || RevenueWords.isPeriodOfRow(HeadingText.of(word))
                || RevenueWords.isNamed(HeadingText.of(word));
      }
    }
    return year || little ? months : List.of();
  }
}

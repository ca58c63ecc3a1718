package app.revier.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a title above the headings, or the name of a sheet, says against figures as revenue. */
enum TitleDoubt {
  /** Nothing. */
  NONE,
  /** They are a plan, quantities or margins: "Umsatzplanung 2026", "Absatzmengen in Stück". */
  NO_REVENUE,
  /** They are of a year that begins in another month than January: "GJ 2025/26". */
  OTHER_YEAR,
  /** They are of a part of a year: "Umsatz Oktober 2026". */
  PART_OF_YEAR;

  private static final Set<String> WORDS =
      Set.of(
          "plan",
          "planung",
          "planzahlen",
          "planwerte",
          "planumsatz",
          "planumsaetze",
          "budget",
          "ziel",
          "ziele",
          "zielumsatz",
          "soll",
          "target",
          "targets",
          "forecast",
          "prognose",
          "hochrechnung",
          "menge",
          "mengen",
          "stueck",
          "stueckzahl",
          "stueckzahlen",
          "stk",
          "units",
          "quantity",
          "quantities",
          "db",
          "marge",
          "margen",
          "margin",
          "margins",
          "rohertrag");

  private static final List<String> BEGINNINGS =
      List.of("umsatzplan", "umsatzziel", "absatzmenge", "absatzplan", "deckungsbeitr");

  /** Beside these the list may hold revenue as well. */
  private static final Set<String> MIXED =
      Set.of("und", "and", "ist", "actual", "vs", "mit", "with", "oder", "or");

  private static final Pattern TWO_YEARS =
      Pattern.compile("(?<![0-9])(?:19|20)([0-9]{2}) ?[/-] ?(?:(?:19|20)?([0-9]{2}))(?![0-9/.-])");

  /**
   * What a text says.
   *
   * @param running the year of the import
   */
  static TitleDoubt of(String text, int running) {
    List<String> words = HeadingText.of(text).words();
    boolean other =
        words.stream()
            .anyMatch(
                word -> WORDS.contains(word) || BEGINNINGS.stream().anyMatch(word::startsWith));
    if (other && words.stream().noneMatch(MIXED::contains)) {
      return NO_REVENUE;
    }
    Matcher years = TWO_YEARS.matcher(text);
    while (years.find()) {
      if (Integer.parseInt(years.group(2)) == Integer.parseInt(years.group(1)) + 1) {
        return OTHER_YEAR;
      }
    }
    return TitlePeriod.of(text, running) == TitlePeriod.PART ? PART_OF_YEAR : NONE;
  }
}

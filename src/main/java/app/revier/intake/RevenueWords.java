package app.revier.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which headings tell revenue, its year and part of the year, and what it is not. */
final class RevenueWords {

  static final Map<String, Integer> MONTH_WORDS = months();

  static final Set<String> LAST =
      Set.of("vorjahr", "vorjahres", "vj", "vorj", "last", "prior", "previous", "py", "ly");
  static final Set<String> LAST_GERMAN = Set.of("letztes", "letzten", "vergangenes", "voriges");
  static final Set<String> THIS =
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
  static final Set<String> SO_FAR = Set.of("ytd", "kum", "kumuliert", "kumul", "todate", "bisher");
  static final Set<String> BEFORE_LAST = Set.of("vorvorjahr", "vvj");

  static final Set<String> TOTAL =
      Set.of("gesamt", "total", "insgesamt", "summe", "lifetime", "alltime");

  /** The tax is in it. */
  static final Set<String> GROSS = Set.of("brutto", "gross");

  static final String GROSS_PREFIX = "brutto";

  /** Words that go with those and say nothing more. */
  static final Set<String> BESIDE =
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
          "var",
          "menge",
          "mengen",
          "qty",
          "quantity",
          "volume",
          "units",
          "pcs",
          "stk",
          "stueck",
          "stueckzahl",
          "absatzmenge",
          "deckungsbeitrag",
          "rohertrag",
          "planung");

  /** What stands beside those for what was earned. */
  private static final Set<String> EARNED =
      Set.of(
          "ist",
          "actual",
          "actuals",
          "umsatz",
          "umsaetze",
          "revenue",
          "sales",
          "turnover",
          "nettoumsatz",
          "wert",
          "value",
          "betrag",
          "amount",
          "erloes");

  private static final Set<String> PERIODS =
      Set.of(
          "jahr",
          "geschaeftsjahr",
          "gj",
          "kalenderjahr",
          "umsatzjahr",
          "berichtsjahr",
          "wirtschaftsjahr",
          "year",
          "fiscalyear",
          "fy",
          "calendaryear",
          "salesyear",
          "monat",
          "jahrmonat",
          "month",
          "yearmonth",
          "quartal",
          "quarter",
          "periode",
          "period",
          "buchungsperiode",
          "zeitraum");

  private static final List<String> STEMS =
      List.of("umsatz", "umsaetze", "erloes", "revenue", "turnover", "totalspent");

  private static final List<String> OTHER_STEMS =
      List.of(
          "umsatzsteuer",
          "umsatzziel",
          "umsatzplan",
          "umsatzanteil",
          "umsatzklasse",
          "umsatzpot",
          "umsatzrang",
          "umsatzranking",
          "umsatzentwicklung",
          "umsatzwachstum",
          "umsatzrendite",
          "umsatzprognose",
          "umsatzabweichung",
          "umsatzgruppe",
          "vertragsumsatz",
          "zielumsatz",
          "planumsatz",
          "sollumsatz");

  /**
   * What programs for customer relations call all that a company turns over, with everyone; other
   * lists call so what was sold to it.
   */
  private static final Set<String> OF_THE_COMPANY =
      Set.of(
          "annualrevenue",
          "annualsales",
          "annualturnover",
          "yearlyrevenue",
          "jahresumsatz",
          "companyrevenue",
          "firmenumsatz",
          "unternehmensumsatz");

  private RevenueWords() {}

  /** Whether the heading may speak of what the customer turns over. */
  static boolean mayBeTheCustomers(HeadingText heading) {
    return OF_THE_COMPANY.contains(heading.key());
  }

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

  /** Whether the heading speaks of revenue that was earned, so that leaving it out is a loss. */
  static boolean isAbout(HeadingText heading) {
    return !isPlan(heading) && isNamed(heading);
  }

  /** Whether the heading names revenue, be it earned, planned or counted in pieces. */
  static boolean isNamed(HeadingText heading) {
    return STEMS.stream().anyMatch(heading.key()::contains)
        && OTHER_STEMS.stream().noneMatch(heading.key()::contains);
  }

  /** Whether the heading says that it is the sum of others: "Summe", "Umsatz gesamt". */
  static boolean isTotal(HeadingText heading, Set<String> words) {
    StringBuilder rest = new StringBuilder();
    boolean any = false;
    for (String word : heading.words()) {
      boolean total =
          TOTAL.contains(word) || word.equals("gesamtsumme") || word.equals("gesamtergebnis");
      any |= total || word.startsWith("gesamtumsa");
      if (!total
          && !word.equals("grand")
          && !HeadingText.isFiller(word)
          && !HeadingText.isYearWord(word)) {
        rest.append(word.startsWith("gesamt") ? word.substring("gesamt".length()) : word);
      }
    }
    return any && (rest.isEmpty() || words.contains(rest.toString()));
  }

  /** Whether it is the heading of a column that names a year or month in every row. */
  static boolean isPeriodOfRow(HeadingText heading) {
    return PERIODS.contains(heading.key());
  }

  /** Whether it speaks of the year before that of the row: "Umsatz Vorjahr". */
  static boolean isOfAnotherYear(HeadingText heading) {
    return heading.words().stream()
        .anyMatch(
            word ->
                LAST.contains(word)
                    || LAST_GERMAN.contains(word)
                    || BEFORE_LAST.contains(word)
                    || word.startsWith("vorjahr"));
  }

  /** Whether it says only what the figures of a period are: "Plan", "Ist", "Menge", "Umsatz". */
  static boolean isPartOfAPeriod(HeadingText heading) {
    return heading.words().stream()
            .allMatch(
                word ->
                    NO_REVENUE.contains(word)
                        || EARNED.contains(word)
                        || HeadingText.isFiller(word)
                        || word.length() == 1)
        && heading.words().stream()
            .anyMatch(word -> NO_REVENUE.contains(word) || EARNED.contains(word));
  }

  /** Whether the heading speaks of a plan, a share or a change, not of what was earned. */
  static boolean isPlan(HeadingText heading) {
    return heading.words().stream().anyMatch(NO_REVENUE::contains);
  }
}

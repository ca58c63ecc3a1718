package app.revier.intake;

import app.revier.intake.HeadingText.Unit;
import java.util.List;
import java.util.Set;

/** The words of headings, folded, that name a unit or say nothing more than the others. */
final class UnitWords {

  private static final Set<String> THOUSANDS =
      Set.of(
          "t€",
          "teur",
          "k€",
          "keur",
          "tsd",
          "tchf",
          "t$",
          "k$",
          "tusd",
          "kusd",
          "tgbp",
          "kgbp",
          "kchf",
          "tpln",
          "tczk",
          "tsek",
          "tnok",
          "tdkk",
          "tausend",
          "thousand");
  private static final Set<String> MILLIONS =
      Set.of("mio", "m€", "meur", "musd", "m$", "mchf", "mgbp", "mill", "million");
  private static final Set<String> PERCENT = Set.of("%", "prozent", "percent", "pct", "proz", "vh");
  private static final Set<String> HOURS = Set.of("h", "std", "stunden", "hours", "hrs");
  private static final Set<String> WEEKS = Set.of("wochen", "weeks", "wo");
  private static final Set<String> QUANTITIES =
      Set.of(
          "stk",
          "stck",
          "stueck",
          "stuecke",
          "pcs",
          "pc",
          "pieces",
          "units",
          "einheiten",
          "kg",
          "kilo",
          "kilogramm",
          "t",
          "tonnen",
          "tonne",
          "tons",
          "l",
          "ltr",
          "liter",
          "litres",
          "liters",
          "hl",
          "lfm",
          "meter",
          "qm",
          "paletten",
          "kartons",
          "ve",
          "vpe");
  private static final Set<String> UNIT_WORDS =
      Set.of(
          "€", "$", "£", "eur", "euro", "chf", "usd", "gbp", "sek", "pln", "czk", "nok", "dkk",
          "huf", "in", "tage", "days", "d", "min", "minuten", "minutes", "netto", "net", "km",
          "stk", "st", "stueck", "pcs", "units", "text", "datum", "date", "jahr", "pa", "p", "a");

  /** Of "p.a." and the like; alone each may as well be what a row of data holds. */
  private static final Set<String> PARTS_OF_UNITS = Set.of("a", "p", "d", "in", "st", "t", "l");

  private static final Set<String> FILLERS =
      Set.of(
          "€",
          "$",
          "£",
          "eur",
          "euro",
          "chf",
          "usd",
          "gbp",
          "in",
          "tage",
          "tagen",
          "tg",
          "days",
          "d",
          "min",
          "minuten",
          "minutes",
          "mins",
          "netto",
          "net",
          "pro",
          "per",
          "pa",
          "p",
          "a",
          "jahr",
          "jaehrlich",
          "annual",
          "ist",
          "actual",
          "ytd",
          "bisher",
          "kum",
          "kumuliert",
          "lfd",
          "gj",
          "fy",
          "geschaeftsjahr",
          "year",
          "the",
          "of",
          "des",
          "der",
          "im",
          "ca",
          "gesamt",
          "total");

  private UnitWords() {}

  /** The unit that a word names and that changes what figures mean; plain if it names none. */
  static Unit unitOf(String token) {
    if (THOUSANDS.contains(token)) {
      return Unit.THOUSANDS;
    }
    if (MILLIONS.contains(token)) {
      return Unit.MILLIONS;
    }
    if (PERCENT.contains(token)) {
      return Unit.PERCENT;
    }
    if (HOURS.contains(token)) {
      return Unit.HOURS;
    }
    return WEEKS.contains(token) ? Unit.WEEKS : Unit.PLAIN;
  }

  /** Whether a word counts pieces, weights and the like. */
  static boolean isQuantity(String word) {
    return QUANTITIES.contains(word);
  }

  /** Whether a word only fills, or names a unit. */
  static boolean isFiller(String word) {
    return unitOf(word) != Unit.PLAIN || FILLERS.contains(word);
  }

  /** Whether words are nothing but a unit. */
  static boolean areOnly(List<String> words) {
    boolean lone = words.size() == 1 && PARTS_OF_UNITS.contains(words.getFirst());
    return !lone && !words.isEmpty() && words.stream().allMatch(UnitWords::isUnit);
  }

  private static boolean isUnit(String word) {
    return unitOf(word) != Unit.PLAIN || UNIT_WORDS.contains(word) || QUANTITIES.contains(word);
  }
}

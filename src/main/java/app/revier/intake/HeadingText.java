package app.revier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A heading taken apart, so that "Umsatz 2026 (€)", "UMSATZ\n2026" and "Netto-Umsatz 2026 in T€"
 * can be looked up as one.
 *
 * @param key all letters and digits, folded
 * @param core the key without year, units and filling words; may be empty
 * @param wordCore the core without two-digit numbers, which may be a short year
 * @param year the year named with four digits; 0 for none, -1 for more than one
 * @param shortYear the year that a two-digit number may mean, else 0
 * @param unit the unit named
 * @param words its words and numbers in order, folded
 */
record HeadingText(
    String key,
    String core,
    String wordCore,
    int year,
    int shortYear,
    Unit unit,
    List<String> words) {

  /** Keeps its own copy. */
  HeadingText {
    words = List.copyOf(words);
  }

  /** Units that change what the cells below mean. */
  enum Unit {
    /** None, or one that the field has anyway. */
    PLAIN,
    /** Thousands of the currency. */
    THOUSANDS,
    /** Millions of the currency. */
    MILLIONS,
    /** Per cent. */
    PERCENT,
    /** Hours, where minutes are expected. */
    HOURS,
    /** Weeks, where days are expected. */
    WEEKS,
    /** Pieces, weights and the like: no amount of money. */
    QUANTITY;

    /** Whether figures in it can be no amounts of money. */
    boolean isNoMoney() {
      return this == PERCENT || this == QUANTITY;
    }
  }

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  /** Headings beyond this are sentences. */
  private static final int LONGEST = 200;

  /** "T €" is "T€", and not tonnes. */
  private static final Pattern SPACED_THOUSANDS =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])([tk])[ \\u00a0\\u202f.]{1,2}(?=[€$£]|(?:eur|usd|chf|gbp)\\b)");

  /** Takes a heading apart. */
  static HeadingText of(String heading) {
    String text = heading.length() > LONGEST ? heading.substring(0, LONGEST) : heading;
    List<String> tokens = tokens(SPACED_THOUSANDS.matcher(text).replaceAll("$1"));
    StringBuilder key = new StringBuilder();
    StringBuilder core = new StringBuilder();
    StringBuilder wordCore = new StringBuilder();
    int year = 0;
    int shortYear = 0;
    Unit unit = tokens.stream().anyMatch(UnitWords::isQuantity) ? Unit.QUANTITY : Unit.PLAIN;
    for (String token : tokens) {
      key.append(isSymbol(token) ? "" : Folding.key(token));
      Unit named = UnitWords.unitOf(token);
      if (named != Unit.PLAIN) {
        unit = named;
      } else if (isYear(token)) {
        year = year == 0 ? Integer.parseInt(token) : -1;
      } else if (!UnitWords.isFiller(token)) {
        core.append(token);
        if (token.length() == 2 && isDigit(token.charAt(0))) {
          shortYear = shortYear == 0 && year == 0 ? 2000 + Integer.parseInt(token) : -1;
        } else {
          wordCore.append(token);
        }
      }
    }
    return new HeadingText(
        key.toString(), core.toString(), wordCore.toString(), year, shortYear, unit, tokens);
  }

  /** The same with the unit that stands elsewhere, unless it names one itself. */
  HeadingText in(Unit other) {
    return unit != Unit.PLAIN
        ? this
        : new HeadingText(key, core, wordCore, year, shortYear, other, words);
  }

  /** Whether the text is nothing but a unit, as lists have them in a row below the headings. */
  static boolean isUnit(String text) {
    return UnitWords.areOnly(of(text).words);
  }

  /** Whether a word only fills, or names a unit. */
  static boolean isFiller(String word) {
    return UnitWords.isFiller(word);
  }

  /** Whether a word is a year as headings name it. */
  static boolean isYearWord(String word) {
    return isYear(word);
  }

  /** The one year the heading names, in full or short; 0 if there is none or more than one. */
  int anyYear() {
    if (year > 0) {
      return shortYear == 0 ? year : 0;
    }
    return year == 0 && shortYear > 0 ? shortYear : 0;
  }

  private static boolean isYear(String token) {
    if (token.length() != 4 || !token.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int value = Integer.parseInt(token);
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  private static boolean isSymbol(String token) {
    return token.length() == 1 && "€$£%".indexOf(token.charAt(0)) >= 0;
  }

  /** Words and numbers in order, folded; a currency sign belongs to the letters before it. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    boolean digits = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = isDigit(c);
      boolean part = digit || Character.isLetter(c) || "€$£%\u0308".indexOf(c) >= 0;
      if (!token.isEmpty() && (!part || digit != digits || c == '%')) {
        tokens.add(token.toString());
        token.setLength(0);
      }
      if (c == '#') {
        tokens.add("nr");
      } else if (part) {
        digits = digit;
        token.append("€$£%".indexOf(c) >= 0 ? String.valueOf(c) : foldedLast(token, c));
      }
    }
    if (!token.isEmpty()) {
      tokens.add(token.toString());
    }
    return tokens;
  }

  private static String foldedLast(StringBuilder token, char c) {
    if (c == '\u0308') {
      return !token.isEmpty() && "aou".indexOf(token.charAt(token.length() - 1)) >= 0 ? "e" : "";
    }
    return Folding.key(String.valueOf(c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

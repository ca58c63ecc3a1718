package app.revier.intake;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The currencies that stand beside amounts, in headings and in columns of their own. */
final class CurrencyWords {

  /** Signs and words that several currencies share, to be told apart by that of the book. */
  private static final Map<String, Set<String>> SHARED =
      Map.of(
          "USD", Set.of("USD", "AUD", "CAD", "NZD", "SGD", "HKD"),
          "SEK", Set.of("SEK", "NOK", "DKK", "ISK"),
          "JPY", Set.of("JPY", "CNY"));

  private static final Map<String, String> WORDS = words();

  /** ISO 4217; a word of three letters is one only in capitals. */
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /** A currency behind the letter of thousands or millions. */
  private static final Pattern OF_MANY =
      Pattern.compile("[tTkKmM]((?:EUR|CHF|USD|GBP|PLN|CZK|SEK|NOK|DKK)|[€$£¥₺])");

  private static final Pattern MARKED = Pattern.compile("(?:[(\\[]|\\bin )([^)\\]]*)");
  private static final Pattern WELL_KNOWN =
      Pattern.compile(
          "(?<!\\p{L})[tTkKmM]?(?:EUR|CHF|USD|GBP|PLN|CZK|SEK|NOK|DKK)(?!\\p{L})|[€£$]");

  private CurrencyWords() {}

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    put(words, "EUR", "€ eur euro euros t€ teur k€ keur m€ meur mio€ mio€");
    put(words, "CHF", "chf fr sfr tchf kchf franken");
    put(words, "USD", "$ usd us$ t$ tusd k$ kusd dollar dollars");
    put(words, "GBP", "£ gbp tgbp k£ kgbp");
    put(words, "PLN", "zł pln tpln");
    put(words, "CZK", "kč czk tczk");
    put(words, "HUF", "ft huf");
    put(words, "SEK", "kr sek");
    put(words, "NOK", "nok");
    put(words, "DKK", "dkk");
    put(words, "JPY", "¥ jpy");
    put(words, "TRY", "₺ try tl");
    return Map.copyOf(words);
  }

  private static void put(Map<String, String> words, String code, String all) {
    for (String word : all.split(" ", -1)) {
      words.put(word, code);
    }
  }

  /** The code of a currency that is written like this, or none. */
  static @Nullable String code(String word) {
    String known = WORDS.get(word.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    Matcher many = OF_MANY.matcher(word);
    String code = many.matches() ? many.group(1) : word;
    return code.length() == 1 ? WORDS.get(code) : CODES.contains(code) ? code : null;
  }

  /**
   * The currency that a text names beside an amount or in a heading, or none. Of several, as in
   * "EUR/USD", none is sure: they come joined, and are no code.
   */
  static @Nullable String in(String text) {
    Set<String> found = new TreeSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && isPart(text.charAt(i));
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        String code = code(text.substring(start, i));
        if (code != null) {
          found.add(code);
        }
        start = -1;
      }
    }
    return found.isEmpty() ? null : String.join("/", found);
  }

  /**
   * The currency that a heading names. Its words are often in capitals, so that a code that is not
   * well known counts only in brackets or behind "in".
   */
  static @Nullable String inHeading(String heading) {
    Matcher matcher = MARKED.matcher(heading);
    String code = matcher.find() ? in(matcher.group(1)) : null;
    if (code != null) {
      return code;
    }
    Matcher known = WELL_KNOWN.matcher(heading);
    return known.find() ? code(known.group()) : null;
  }

  /** Whether a currency as written may be that of the book: "$" is the Australian's own dollar. */
  static boolean isOf(String code, String book) {
    return code.equals(book) || SHARED.getOrDefault(code, Set.of()).contains(book);
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || "€$£¥₺".indexOf(c) >= 0;
  }
}

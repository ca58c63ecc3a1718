package app.revier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: words that must all be found. What is typed like a telephone number is
 * looked for in one piece, too.
 */
public final class SearchQuery {

  private static final Pattern NUMBER = Pattern.compile("[0-9+()/\\-–.\\s\\u00a0]+");
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
  private static final Pattern TRUNK_ZERO = Pattern.compile("\\(0\\)");

  /** The numbers of countries that may stand in place of the first zero. */
  private static final List<String> COUNTRIES = List.of("49", "43", "41");

  private final List<List<SearchWord>> ways;

  private SearchQuery(List<List<SearchWord>> ways) {
    this.ways = ways;
  }

  /** What is typed. */
  public static SearchQuery of(String typed) {
    return of(typed, KindWords.NONE);
  }

  /**
   * What is typed.
   *
   * @param kinds what kinds of things are called
   */
  public static SearchQuery of(String typed, KindWords kinds) {
    List<SearchWord> words =
        WordReader.words(typed).stream()
            .map(word -> SearchWord.of(word).calling(kinds.calledBy(word)))
            .toList();
    List<List<SearchWord>> ways = new ArrayList<>();
    if (!words.isEmpty()) {
      ways.add(words);
    }
    if (NUMBER.matcher(typed).matches()) {
      SearchWord number = number(typed.strip());
      if (number != null) {
        ways.add(List.of(number));
      }
    }
    return new SearchQuery(List.copyOf(ways));
  }

  private static @Nullable SearchWord number(String typed) {
    String digits = NO_DIGITS.matcher(TRUNK_ZERO.matcher(typed).replaceAll("")).replaceAll("");
    if (digits.length() < SearchWord.LEAST_INSIDE) {
      return null;
    }
    List<String> parts = new ArrayList<>(List.of(digits));
    boolean zeros = digits.startsWith("00");
    if (zeros || typed.startsWith("+")) {
      String number = zeros ? digits.substring(2) : digits;
      parts.add(number);
      COUNTRIES.stream()
          .filter(number::startsWith)
          .forEach(country -> parts.add(number.substring(country.length())));
    } else if (digits.startsWith("0")) {
      parts.add(digits.substring(1));
    }
    parts.removeIf(part -> part.length() < SearchWord.LEAST_INSIDE);
    return new SearchWord(List.of(digits), parts);
  }

  /** Whether nothing is looked for. */
  public boolean isEmpty() {
    return ways.isEmpty();
  }

  /** The ways to understand it: the words of each must all be found. */
  List<List<SearchWord>> ways() {
    return ways;
  }

  /** Whether each word is in one of some texts. */
  public boolean isIn(List<String> texts) {
    List<String> words = texts.stream().flatMap(text -> WordReader.words(text).stream()).toList();
    return ways.stream()
        .anyMatch(way -> way.stream().allMatch(word -> word.in(words) != SearchWord.Match.NONE));
  }

  /** Whether the first word is the beginning of the first word of a text. */
  public boolean begins(String text) {
    List<String> words = WordReader.words(text);
    return !words.isEmpty()
        && ways.stream()
            .anyMatch(way -> way.getFirst().in(words.getFirst()) == SearchWord.Match.BEGINS);
  }

  /** A text with the places marked that are found. */
  public MarkedText mark(String text) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    WordReader reader = new WordReader().read(text);
    while (reader.next()) {
      String word = reader.word();
      MarkedText.Mark longest = null;
      for (List<SearchWord> way : ways) {
        for (SearchWord sought : way) {
          MarkedText.Mark mark = mark(sought, word, reader);
          if (mark != null && (longest == null || mark.length() > longest.length())) {
            longest = mark;
          }
        }
      }
      if (longest != null) {
        marks.add(longest);
      }
    }
    return new MarkedText(text, marks);
  }

  private static MarkedText.@Nullable Mark mark(SearchWord sought, String word, WordReader reader) {
    for (String beginning : sought.beginnings()) {
      if (word.startsWith(beginning)) {
        return new MarkedText.Mark(reader.place(0), reader.place(beginning.length()));
      }
    }
    for (String part : sought.parts()) {
      int at = word.indexOf(part);
      if (at >= 0) {
        return new MarkedText.Mark(reader.place(at), reader.place(at + part.length()));
      }
    }
    return null;
  }

  /**
   * The text that says most of why something was found, its name aside: of which most words are
   * found.
   *
   * @return none if all words are found in the name, or none in any other text
   */
  public @Nullable String tellingText(Findable thing) {
    List<SearchedText> texts = SearchedTexts.of(thing);
    int inName = thing.name().isEmpty() ? 0 : found(texts.getFirst());
    if (inName == most()) {
      return null;
    }
    String best = null;
    int most = 0;
    for (SearchedText text : thing.name().isEmpty() ? texts : texts.subList(1, texts.size())) {
      int found = found(text);
      if (found > most) {
        most = found;
        best = text.text();
      }
    }
    return best;
  }

  private int most() {
    return ways.stream().mapToInt(List::size).max().orElse(0);
  }

  private int found(SearchedText text) {
    List<String> words = new ArrayList<>(WordReader.words(text.text()));
    words.addAll(text.joined());
    return ways.stream()
        .mapToInt(
            way ->
                (int) way.stream().filter(word -> word.in(words) != SearchWord.Match.NONE).count())
        .max()
        .orElse(0);
  }
}

package app.revier.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of one language by which a spoken line is understood. Upper and lower case are alike,
 * and so are {@code ä} and {@code ae}.
 */
final class SpokenWords {

  /** Neither a letter nor a figure follows: a word ends here. */
  static final String END = "(?![\\p{L}\\p{N}])";

  private final Texts texts;
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  SpokenWords(Texts texts) {
    this.texts = texts;
  }

  /** One of the words or phrases of a key, as a whole. */
  Pattern any(String key) {
    return patterns.computeIfAbsent(key, one -> compiled("(?:" + expression(one) + ")" + END));
  }

  /** Whether one of the words or phrases of a key stands anywhere in a text as a whole. */
  boolean isIn(String key, String text) {
    Matcher said = any(key).matcher(text);
    while (said.find()) {
      if (said.start() == 0 || !Character.isLetterOrDigit(text.charAt(said.start() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** A pattern that is made once. */
  Pattern pattern(String name, Supplier<String> expression) {
    return patterns.computeIfAbsent(name, _ -> compiled(expression.get()));
  }

  /** A pattern in which upper and lower case are alike. */
  static Pattern compiled(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The words or phrases of a key as alternatives of a pattern, the longest first. */
  String expression(String key) {
    return alternatives(list(key));
  }

  /** The words or phrases of a key. */
  List<String> list(String key) {
    return Arrays.asList(texts.get(key).split("\\|", -1));
  }

  /** Words for the same things in the same order, such as months: each with its short forms. */
  List<List<String>> groups(String key) {
    List<List<String>> groups = new ArrayList<>();
    list(key).forEach(group -> groups.add(Arrays.asList(group.split(",", -1))));
    return groups;
  }

  /** All words of all groups as alternatives of a pattern. */
  static String all(List<List<String>> groups) {
    return alternatives(groups.stream().flatMap(List::stream).toList());
  }

  /** Which group a word is of, however it is written. */
  static int index(List<List<String>> groups, String word) {
    for (int i = 0; i < groups.size(); i++) {
      if (compiled(alternatives(groups.get(i))).matcher(word).matches()) {
        return i;
      }
    }
    throw new IllegalArgumentException("word of no group: " + word);
  }

  /** Words as alternatives of a pattern, the longest first. */
  static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(SpokenWords::written)
        .collect(Collectors.joining("|"));
  }

  /** However it is written: with umlauts or without, with one space or more. */
  private static String written(String phrase) {
    StringBuilder expression = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char letter = phrase.charAt(i);
      switch (letter) {
        case 'ä' -> expression.append("(?:ä|ae)");
        case 'ö' -> expression.append("(?:ö|oe)");
        case 'ü' -> expression.append("(?:ü|ue)");
        case 'ß' -> expression.append("(?:ß|ss)");
        case '’' -> expression.append("[’']");
        case ' ' -> expression.append("\\s+");
        default -> expression.append(Pattern.quote(String.valueOf(letter)));
      }
    }
    return expression.toString();
  }
}

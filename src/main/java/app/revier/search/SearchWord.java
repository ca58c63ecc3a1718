package app.revier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word that is looked for.
 *
 * @param beginnings what a word may begin with
 * @param parts what a word may have inside; empty if the word is too short for that
 * @param called what things it is the word for, such as "contract"
 */
record SearchWord(List<String> beginnings, List<String> parts, Set<Findable.Kind> called) {

  SearchWord(List<String> beginnings, List<String> parts) {
    this(beginnings, parts, Set.of());
  }

  /** The fewest letters that are also looked for inside of words. */
  static final int LEAST_INSIDE = 3;

  /** How a word that is looked for stands in another. */
  enum Match {
    /** At its beginning. */
    BEGINS,
    /** Inside of it. */
    INSIDE,
    /** Not at all. */
    NONE
  }

  /** A word as {@link WordReader} reads it. */
  static SearchWord of(String word) {
    List<String> parts = new ArrayList<>();
    if (word.length() >= LEAST_INSIDE) {
      parts.add(word);
      if (word.charAt(0) == 'e') {
        // Behind these the e of the word that is looked for has been left out.
        for (String before : List.of("a", "o", "u")) {
          parts.add(before + word.substring(1));
        }
      }
    }
    return new SearchWord(List.of(word), parts);
  }

  /** The same, which is also the word for things of some kinds. */
  SearchWord calling(Set<Findable.Kind> kinds) {
    return new SearchWord(beginnings, parts, kinds);
  }

  /** How it stands in the words of a thing; its kind counts as little as what is inside a word. */
  Match in(Iterable<String> words, Findable.Kind kind) {
    Match match = in(words);
    return match == Match.NONE && called.contains(kind) ? Match.INSIDE : match;
  }

  /** How it stands in a word. */
  Match in(String word) {
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return Match.BEGINS;
      }
    }
    for (String part : parts) {
      if (word.contains(part)) {
        return Match.INSIDE;
      }
    }
    return Match.NONE;
  }

  /** How it stands in the best of some words. */
  Match in(Iterable<String> words) {
    Match best = Match.NONE;
    for (String word : words) {
      Match match = in(word);
      if (match == Match.BEGINS) {
        return match;
      }
      best = match == Match.INSIDE ? match : best;
    }
    return best;
  }
}

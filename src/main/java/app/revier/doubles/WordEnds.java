package app.revier.doubles;

import java.util.Arrays;

/**
 * Letters at the beginning and end of a word, by which those are found that are the same but for
 * typing errors or are cut short, as {@link NameWord#fits} has it.
 *
 * <p>One typing error in words of n and more letters leaves at least n - 2 of them at both ends
 * together, as many as that if two neighbours were exchanged. So of words of at least five letters
 * the first two or the last two are the same, of six the first two or the last three, of seven the
 * first three or the last three. With two errors, four at one end must be the same.
 */
final class WordEnds {

  private static final int SHORT = 2;
  private static final int LONG = 3;
  private static final int SHORTEST_WHOLE = 4;

  /** The longest word that is found by its first two letters. */
  private static final int LONGEST_BY_BEGIN = 7;

  /** The longest word that is found by its last two letters. */
  private static final int LONGEST_BY_END = 6;

  private static final long BEGIN = 1;
  private static final long END = 2;

  private WordEnds() {}

  /** By what a whole word is found; by its first letter too. */
  static long[] of(NameWord word) {
    String text = word.text();
    return new long[] {
      begin(text, 1),
      begin(text, text.length() > LONGEST_BY_BEGIN ? LONG : SHORT),
      end(text, text.length() > LONGEST_BY_END ? LONG : SHORT)
    };
  }

  /** Where whole words are found that a word may fit: they are longer or shorter by one letter. */
  static long[] around(NameWord word) {
    String text = word.text();
    int length = text.length();
    if (length == 1) {
      return new long[] {begin(text, 1)};
    }
    long[] ends = new long[4];
    int size = 0;
    boolean cut = word.cut() && length >= LONG;
    if (cut || (length >= SHORTEST_WHOLE && length <= LONGEST_BY_BEGIN + 1)) {
      ends[size++] = begin(text, SHORT);
    }
    if (cut || length >= LONGEST_BY_BEGIN) {
      ends[size++] = begin(text, LONG);
    }
    if (length >= SHORTEST_WHOLE && length <= LONGEST_BY_END + 1) {
      ends[size++] = end(text, SHORT);
    }
    if (length >= LONGEST_BY_END) {
      ends[size++] = end(text, LONG);
    }
    return Arrays.copyOf(ends, size);
  }

  private static long begin(String text, int letters) {
    return Hashing.of(Hashing.of(text, 0, letters), BEGIN);
  }

  private static long end(String text, int letters) {
    return Hashing.of(Hashing.of(text, text.length() - letters, text.length()), END);
  }
}

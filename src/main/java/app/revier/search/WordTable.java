package app.revier.search;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The different words of many things, each with the numbers of the things that have it. Words are
 * looked up by their letters: of most there is an equal one already, so that no text is made of it.
 */
final class WordTable {

  private @Nullable String[] words = new @Nullable String[1 << 12];
  private @Nullable PackedNumbers[] numbers = new @Nullable PackedNumbers[1 << 12];
  private int size;

  /** The thing of this number has a word; numbers must not fall. */
  void add(char[] letters, int length, int thing) {
    int at = place(letters, length);
    PackedNumbers things = numbers[at];
    if (things == null) {
      things = new PackedNumbers();
      words[at] = new String(letters, 0, length);
      numbers[at] = things;
      size++;
    }
    things.add(thing);
    if (3 * size > 2 * words.length) {
      grow();
    }
  }

  /** Where a word is, or is to be. */
  private int place(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    int mask = words.length - 1;
    int at = (hash ^ (hash >>> 15)) & mask;
    for (String there = words[at]; there != null; there = words[at]) {
      if (isSame(there, letters, length)) {
        return at;
      }
      at = (at + 1) & mask;
    }
    return at;
  }

  private static boolean isSame(String word, char[] letters, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    @Nullable PackedNumbers[] oldNumbers = numbers;
    words = new @Nullable String[2 * oldWords.length];
    numbers = new @Nullable PackedNumbers[2 * oldWords.length];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        int at = place(word.toCharArray(), word.length());
        words[at] = word;
        numbers[at] = oldNumbers[i];
      }
    }
  }

  /** The words in their order. */
  String[] sorted() {
    String[] sorted = Arrays.stream(words).filter(Objects::nonNull).toArray(String[]::new);
    Arrays.sort(sorted);
    return sorted;
  }

  /** How many bytes the numbers take. */
  int bytes() {
    return Math.toIntExact(
        Arrays.stream(numbers).filter(Objects::nonNull).mapToLong(PackedNumbers::length).sum());
  }

  /** Gives the numbers of a word away, so that their memory is free when they are copied. */
  PackedNumbers take(String word) {
    int at = place(word.toCharArray(), word.length());
    PackedNumbers taken = Objects.requireNonNull(numbers[at]);
    numbers[at] = null;
    return taken;
  }
}

package app.revier.search;

import java.util.Arrays;
import java.util.BitSet;

/**
 * All different words, each with the numbers of the things that have it. The words stand in one
 * text in their order, so that those with one beginning are neighbours and parts of words are found
 * by looking through it once. Does not change.
 */
final class WordIndex {

  /** Stands before each word and behind the last, and in none. */
  private static final char BORDER = '\n';

  private final String words;

  /** Where each word begins, and behind the last where the next would. */
  private final int[] begins;

  private final byte[] numbers;

  /** Where the numbers of each word begin, and where those of the last end. */
  private final int[] numbersOf;

  private WordIndex(String words, int[] begins, byte[] numbers, int[] numbersOf) {
    this.words = words;
    this.begins = begins;
    this.numbers = numbers;
    this.numbersOf = numbersOf;
  }

  /** The index of the words of a table, which is empty after that. */
  static WordIndex of(WordTable table) {
    String[] sorted = table.sorted();
    int letters = Arrays.stream(sorted).mapToInt(word -> word.length() + 1).sum();
    StringBuilder words = new StringBuilder(letters + 1).append(BORDER);
    int[] begins = new int[sorted.length + 1];
    int[] numbersOf = new int[sorted.length + 1];
    byte[] numbers = new byte[table.bytes()];
    for (int i = 0; i < sorted.length; i++) {
      begins[i] = words.length();
      words.append(sorted[i]).append(BORDER);
      PackedNumbers packed = table.take(sorted[i]);
      packed.copyTo(numbers, numbersOf[i]);
      numbersOf[i + 1] = numbersOf[i] + packed.length();
    }
    begins[sorted.length] = words.length();
    return new WordIndex(words.toString(), begins, numbers, numbersOf);
  }

  /** The things that have a word that begins with this. */
  void beginning(String sought, BitSet into) {
    int first = lower(sought);
    for (int word = first; word < begins.length - 1 && begins(word, sought); word++) {
      unpack(word, into);
    }
  }

  /** The things that have a word with this in it. */
  void inside(String sought, BitSet into) {
    int word = 0;
    int at = words.indexOf(sought);
    while (at >= 0) {
      word = wordAt(at, word);
      unpack(word, into);
      at = words.indexOf(sought, begins[word + 1]);
    }
  }

  private void unpack(int word, BitSet into) {
    PackedNumbers.unpack(numbers, numbersOf[word], numbersOf[word + 1], into);
  }

  private boolean begins(int word, String sought) {
    return words.startsWith(sought, begins[word]);
  }

  /** The word at a place of the text, which is not before the given one. */
  private int wordAt(int place, int from) {
    // Step by step: where there are many places, the next is near.
    int word = from;
    while (begins[word + 1] <= place) {
      word++;
    }
    return word;
  }

  /** The first word that is not before a text. */
  private int lower(String sought) {
    int low = 0;
    int high = begins.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      String word = words.substring(begins[middle], begins[middle + 1] - 1);
      if (word.compareTo(sought) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many different words there are. */
  int size() {
    return begins.length - 1;
  }
}

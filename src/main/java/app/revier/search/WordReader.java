package app.revier.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the words of a text: whatever stands together of letters and digits, in the form in which
 * words are compared. The e behind an a, o or u is left out, since it may stand for an umlaut, so
 * that the beginning of a word is read as the beginning of what the whole word is read as. May be
 * used for one text after the other.
 */
final class WordReader {

  private char[] letters = new char[32];

  /** Where in the text each letter begins, and where the word ends. */
  private int[] places = new int[33];

  private int length;
  private String text = "";
  private int at;

  /** Begins with another text. */
  WordReader read(String other) {
    text = other;
    at = 0;
    return this;
  }

  /** Goes to the next word. */
  boolean next() {
    length = 0;
    int end = text.length();
    while (at < end) {
      String folded = Letters.folded(text.charAt(at));
      if (folded == null && length > 0) {
        break;
      }
      if (folded != null) {
        add(folded);
      }
      at++;
    }
    places[length] = at;
    return length > 0;
  }

  private void add(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      if (letter == 'e' && length > 0 && isBeforeDroppedE(letters[length - 1])) {
        continue;
      }
      if (length == letters.length) {
        letters = Arrays.copyOf(letters, 2 * length);
        places = Arrays.copyOf(places, 2 * length + 1);
      }
      letters[length] = letter;
      places[length++] = at;
    }
  }

  /** Whether an e behind this letter is left out. */
  static boolean isBeforeDroppedE(char letter) {
    return letter == 'a' || letter == 'o' || letter == 'u';
  }

  /** The word. */
  String word() {
    return new String(letters, 0, length);
  }

  /** Adds the word to those of a thing. */
  void addTo(WordTable table, int thing) {
    table.add(letters, length, thing);
  }

  /**
   * Where a letter of the word stands in the text.
   *
   * @param index from 0; the number of letters gives the end of the word
   */
  int place(int index) {
    return places[index];
  }

  /** The words of a text, in order. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    WordReader reader = new WordReader().read(text);
    while (reader.next()) {
      words.add(reader.word());
    }
    return words;
  }
}

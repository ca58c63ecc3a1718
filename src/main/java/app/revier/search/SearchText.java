package app.revier.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts in which a part is looked for, whole with their signs and blanks, letter by letter as
 * {@link Letters} and {@link WordReader} compare them: "koln" finds Köln and Koeln, "strasse" finds
 * Straße.
 */
public final class SearchText {

  private SearchText() {}

  /** A text in its searched form. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), folded);
    }
    return folded.toString();
  }

  private static void append(char sign, StringBuilder folded) {
    String letters = Letters.folded(sign);
    if (letters == null) {
      folded.append(Character.isSpaceChar(sign) ? ' ' : sign);
      return;
    }
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      int length = folded.length();
      boolean dropped =
          letter == 'e' && length > 0 && WordReader.isBeforeDroppedE(folded.charAt(length - 1));
      if (!dropped) {
        folded.append(letter);
      }
    }
  }

  /** What is typed into a filter, as the words that must all be found. */
  public static List<Word> words(String typed) {
    List<Word> words = new ArrayList<>();
    for (String word : fold(typed).strip().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        words.add(Word.of(word));
      }
    }
    return words;
  }

  /**
   * A typed word with the ways to spell it: "eln" may stand inside of Koeln, whose e is left out.
   *
   * @param spellings in searched form, at least one
   */
  public record Word(List<String> spellings) {

    private static Word of(String folded) {
      SearchWord word = SearchWord.of(folded);
      Set<String> spellings = new LinkedHashSet<>(word.beginnings());
      spellings.addAll(word.parts());
      return new Word(List.copyOf(spellings));
    }

    /** Whether a text in searched form contains the word. */
    public boolean isIn(String folded) {
      for (String spelling : spellings) {
        if (folded.contains(spelling)) {
          return true;
        }
      }
      return false;
    }

    /** Whether whatever contains this word contains the other, too. */
    public boolean implies(Word other) {
      return spellings.stream().allMatch(other::isIn);
    }
  }
}

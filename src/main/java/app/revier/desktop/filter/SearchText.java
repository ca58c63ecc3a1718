package app.revier.desktop.filter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Texts as they are searched: without capitals, accents and the dots of umlauts, so that "koln"
 * finds Köln and "strasse" finds Straße.
 */
final class SearchText {

  private SearchText() {}

  /** A text in its searched form. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), folded);
    }
    return folded.toString();
  }

  private static void append(char letter, StringBuilder folded) {
    if (letter < 0x80) {
      folded.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter);
      return;
    }
    switch (letter) {
      case 'ß', 'ẞ' -> folded.append("ss");
      case 'æ', 'Æ' -> folded.append("ae");
      case 'œ', 'Œ' -> folded.append("oe");
      case 'ø', 'Ø' -> folded.append('o');
      case 'ł', 'Ł' -> folded.append('l');
      case '\u00a0', '\u202f' -> folded.append(' ');
      default -> appendBase(letter, folded);
    }
  }

  private static void appendBase(char letter, StringBuilder folded) {
    String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      if (Character.getType(part) != Character.NON_SPACING_MARK) {
        folded.append(Character.toLowerCase(part));
      }
    }
  }

  /** What is typed into a filter, as the words that must all be found. */
  static List<Word> words(String typed) {
    List<Word> words = new ArrayList<>();
    for (String word : typed.strip().split("[\\s\\u00a0]+", -1)) {
      if (!word.isEmpty()) {
        words.add(Word.of(word));
      }
    }
    return words;
  }

  /**
   * A typed word with the ways to spell it: "koeln" is looked for as "koln", too, and "Köln" as
   * "koeln".
   *
   * @param spellings in searched form, at least one
   */
  record Word(List<String> spellings) {

    private static Word of(String word) {
      String folded = fold(word);
      Set<String> spellings = new LinkedHashSet<>();
      spellings.add(folded);
      spellings.add(folded.replace("ae", "a").replace("oe", "o").replace("ue", "u"));
      String lower = word.toLowerCase(Locale.ROOT);
      spellings.add(fold(lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")));
      return new Word(List.copyOf(spellings));
    }

    /** Whether a text in searched form contains the word. */
    boolean isIn(String folded) {
      for (String spelling : spellings) {
        if (folded.contains(spelling)) {
          return true;
        }
      }
      return false;
    }
  }
}

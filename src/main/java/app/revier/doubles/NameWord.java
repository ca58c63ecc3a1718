package app.revier.doubles;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a name in plain letters.
 *
 * @param text letters and digits
 * @param cut whether a full stop follows, so that it may stand for a longer word
 */
record NameWord(String text, boolean cut) {

  private static final int SHORTEST_CUT = 3;
  private static final int LONG = 5;
  private static final int VERY_LONG = 9;

  /** How many letters two very long words must share at one end. */
  static final int END = 4;

  /** How two words agree. */
  enum Fit {
    /** One is the other's first letter, or is cut short. */
    SHORTENED,
    /** But for typing errors. */
    MISTYPED,
    /** To the letter. */
    EXACT
  }

  /** The words of a text. Single letters with full stops between them are one word, as in e.V. */
  static List<NameWord> in(String raw) {
    String text = PlainLetters.of(raw);
    List<NameWord> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int sinceStop = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
        sinceStop++;
      } else if (c == '.' && sinceStop == 1 && isLetter(text, i + 1) && !isLetter(text, i + 2)) {
        sinceStop = 0;
      } else if (!isApostrophe(c)) {
        end(word, c == '.' && sinceStop > 1, words);
        sinceStop = 0;
      }
    }
    end(word, false, words);
    return words;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´';
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static void end(StringBuilder word, boolean cut, List<NameWord> words) {
    if (!word.isEmpty()) {
      words.add(new NameWord(word.toString(), cut));
      word.setLength(0);
    }
  }

  /** Whether it can tell one customer from another: it is not cut and has at least four letters. */
  boolean isWhole() {
    return !cut && text.length() >= 4;
  }

  /** Whether beginning and end are looked at, since two typing errors are allowed. */
  boolean isVeryLong() {
    return text.length() >= VERY_LONG;
  }

  /** Which letters it has, one bit each; letters beyond z and digits share bits. */
  int letters() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1 << (text.charAt(i) - 'a');
    }
    return letters;
  }

  /**
   * In how many letters a word that it fits may differ: in two for each typing error, in any number
   * if one is cut short.
   */
  int mostOtherLetters() {
    if (cut || text.length() == 1) {
      return Integer.SIZE;
    }
    return isVeryLong() ? 4 : 2;
  }

  /** Whether it agrees with another in this way; better ways are asked for before. */
  boolean fits(NameWord other, Fit fit) {
    if (text.equals(other.text)) {
      return fit == Fit.EXACT;
    }
    return switch (fit) {
      case EXACT -> false;
      case MISTYPED -> isMistyped(text, other.text);
      case SHORTENED -> isShortOf(other) || other.isShortOf(this);
    };
  }

  private boolean isShortOf(NameWord other) {
    if (text.length() >= other.text.length() || !other.text.startsWith(text)) {
      return false;
    }
    return text.length() == 1
        ? Character.isLetter(text.charAt(0))
        : cut && text.length() >= SHORTEST_CUT;
  }

  /**
   * Whether two different words may be the same but for typing errors: one in words of at least
   * five letters, two in words of at least nine that begin or end with the same four.
   */
  static boolean isMistyped(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int difference = Math.abs(a.length() - b.length());
    if (shorter < LONG || difference > 2) {
      return false;
    }
    boolean sharesEnd =
        shorter >= VERY_LONG
            && (a.regionMatches(0, b, 0, END)
                || a.regionMatches(a.length() - END, b, b.length() - END, END));
    // Digits are looked for in the few that are left.
    return TypingErrors.atMost(sharesEnd ? 2 : 1, a, b) && !hasDigit(a) && !hasDigit(b);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

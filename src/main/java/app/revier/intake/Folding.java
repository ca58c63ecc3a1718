package app.revier.intake;

import java.text.Normalizer;

/**
 * Makes words comparable that people write in different ways: case, umlauts and their spellings,
 * accents, punctuation and white space do not count.
 */
public final class Folding {

  private Folding() {}

  /** The letters and digits of a text in lower case, umlauts as two letters, accents dropped. */
  public static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    appendKey(text, key);
    return key.toString();
  }

  private static void appendKey(String text, StringBuilder key) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
          key.append(c);
        } else if (c >= 'A' && c <= 'Z') {
          key.append((char) (c + ('a' - 'A')));
        }
      } else {
        foldOther(text, i, key);
      }
    }
  }

  private static void foldOther(String text, int at, StringBuilder key) {
    char c = text.charAt(at);
    switch (c) {
      case 'ä', 'Ä', 'æ', 'Æ' -> key.append("ae");
      case 'ö', 'Ö', 'ø', 'Ø', 'œ', 'Œ' -> key.append("oe");
      case 'ü', 'Ü' -> key.append("ue");
      case 'ß', 'ẞ' -> key.append("ss");
      case '\u0308' -> umlautOfLast(key);
      default -> {
        if (Character.isLetterOrDigit(c)) {
          foldLetter(c, key);
        }
      }
    }
  }

  /** A Mac writes an umlaut as a vowel followed by two dots. */
  private static void umlautOfLast(StringBuilder key) {
    if (!key.isEmpty() && "aou".indexOf(key.charAt(key.length() - 1)) >= 0) {
      key.append('e');
    }
  }

  private static void foldLetter(char c, StringBuilder key) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char base = parts.charAt(0);
    if (base < 0x80) {
      appendKey(parts.substring(0, 1), key);
    } else {
      key.append(Character.toLowerCase(base));
    }
  }
}

package app.revier.search;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Letters without what people write in different ways: capitals, accents, the dots of umlauts and
 * the sharp s do not count.
 */
final class Letters {

  /** Beyond these letters have no accents that matter here, or are looked at one by one. */
  private static final int TABLE = 0x250;

  private static final @Nullable String[] FOLDED = new @Nullable String[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      FOLDED[c] = work(c);
    }
  }

  private Letters() {}

  /**
   * A character as it is compared: small letters and digits; empty if it is a mark on the letter
   * before or is no part of a word to see, such as an apostrophe.
   *
   * @return none if it parts words
   */
  static @Nullable String folded(char c) {
    return c < TABLE ? FOLDED[c] : work(c);
  }

  private static @Nullable String work(char c) {
    return switch (c) {
      case 'ß', 'ẞ' -> "ss";
      case 'æ', 'Æ' -> "a";
      case 'œ', 'Œ', 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'þ', 'Þ' -> "th";
      case 'ı', 'İ' -> "i";
      case '\'', '’', '‘', '`', '´' -> "";
      default -> other(c);
    };
  }

  private static @Nullable String other(char c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return "";
    }
    if (!Character.isLetterOrDigit(c)) {
      return null;
    }
    if (Character.isDigit(c)) {
      return String.valueOf(Character.forDigit(Character.digit(c, 10), 10));
    }
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
    return String.valueOf(Character.toLowerCase(base));
  }
}

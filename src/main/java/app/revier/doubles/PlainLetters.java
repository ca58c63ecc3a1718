package app.revier.doubles;

import java.text.Normalizer;

/**
 * Letters without what people write in different ways: case, accents, and umlauts, of which ü, ue
 * and u become one.
 */
final class PlainLetters {

  private PlainLetters() {}

  /** A text in plain small letters; all that is neither letter nor digit stays. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), plain);
    }
    return plain.toString();
  }

  private static void append(char c, StringBuilder plain) {
    if (c < 0x80) {
      appendAscii(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c, plain);
      return;
    }
    switch (c) {
      case 'ß', 'ẞ' -> plain.append("ss");
      case 'æ', 'Æ' -> plain.append('a');
      case 'ø', 'Ø', 'œ', 'Œ' -> plain.append('o');
      case 'ł', 'Ł' -> plain.append('l');
      case 'đ', 'Đ', 'ð', 'Ð' -> plain.append('d');
      case 'þ', 'Þ' -> plain.append("th");
      case 'ı', 'İ' -> plain.append('i');
      default -> appendOther(c, plain);
    }
  }

  private static void appendOther(char c, StringBuilder plain) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return;
    }
    if (!Character.isLetter(c)) {
      plain.append(Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c);
      return;
    }
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
    plain.append(Character.toLowerCase(base));
  }

  /** Of ae, oe and ue, where they may stand for an umlaut, only the first letter is kept. */
  private static void appendAscii(char c, StringBuilder plain) {
    int length = plain.length();
    if (c == 'e' && length > 0 && "aou".indexOf(plain.charAt(length - 1)) >= 0) {
      boolean umlaut = length == 1 || "aeoq".indexOf(plain.charAt(length - 2)) < 0;
      if (umlaut) {
        return;
      }
    }
    plain.append(c);
  }
}

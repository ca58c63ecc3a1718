package app.revier.ics;

/**
 * Folds long lines (RFC 5545, section 3.1). Counted are octets of UTF-8, not characters, and no
 * character is taken apart: the library counts characters, so that lines with umlauts get too long.
 */
final class LineFolding {

  /** Without the line break. */
  private static final int LONGEST = 75;

  private static final String BREAK = "\r\n";

  private LineFolding() {}

  /** The text, which has CRLF at the end of each line, with each long line in several. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int width = octets(character);
      if (character == '\r' || character == '\n') {
        octets = 0;
      } else if (octets + width > LONGEST) {
        folded.append(BREAK).append(' ');
        octets = 1 + width;
      } else {
        octets += width;
      }
      folded.appendCodePoint(character);
      i += Character.charCount(character);
    }
    return folded.toString();
  }

  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}

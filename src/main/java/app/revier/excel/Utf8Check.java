package app.revier.excel;

/**
 * Tells whether bytes are UTF-8 in the strict sense (RFC 3629, section 4: no overlong forms, no
 * surrogates), and if not, whether they were meant to be. In a text in windows-1252 the letters
 * beyond ASCII hardly ever make a valid sequence; in a damaged UTF-8 text most of them do.
 */
final class Utf8Check {

  private long valid;
  private long invalid;

  /** How many bytes the sequence still needs, and between what the next one must lie. */
  private int missing;

  private int lowest;
  private int highest;

  void accept(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      int b = bytes[i];
      if (b < 0 || missing > 0) {
        accept(b & 0xff);
      }
    }
  }

  private void accept(int b) {
    if (missing > 0) {
      if (b >= lowest && b <= highest) {
        missing--;
        lowest = 0x80;
        highest = 0xbf;
        valid += missing == 0 ? 1 : 0;
        return;
      }
      invalid++;
      missing = 0;
    }
    if (b < 0x80) {
      return;
    }
    lowest = 0x80;
    highest = 0xbf;
    switch (b) {
      case 0xe0 -> lowest = 0xa0;
      case 0xed -> highest = 0x9f;
      case 0xf0 -> lowest = 0x90;
      case 0xf4 -> highest = 0x8f;
      default -> {
        // Any continuation byte may follow.
      }
    }
    if (b >= 0xc2 && b <= 0xdf) {
      missing = 1;
    } else if (b >= 0xe0 && b <= 0xef) {
      missing = 2;
    } else if (b >= 0xf0 && b <= 0xf4) {
      missing = 3;
    } else {
      invalid++;
    }
  }

  /** Whether all bytes were UTF-8; pure ASCII is. */
  boolean isUtf8() {
    return invalid == 0 && missing == 0;
  }

  /** Whether the bytes are UTF-8 that was broken or cut off. */
  boolean isDamagedUtf8() {
    return !isUtf8() && valid > invalid;
  }

  /** Whether some letter was UTF-8. */
  boolean holdsUtf8() {
    return valid > 0;
  }
}

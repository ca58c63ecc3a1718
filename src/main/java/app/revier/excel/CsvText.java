package app.revier.excel;

import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The characters of a text, from the beginning of a record on as far as they were looked at, so
 * that a record can be read anew. Places are counted from that beginning.
 */
final class CsvText {

  /** What stands behind the end of the text. */
  static final int END = -1;

  static final char QUOTE = '"';

  private static final int FIRST_BUFFER = 1 << 15;

  private final Reader text;
  private final int mostCharacters;
  private char[] buffer = new char[FIRST_BUFFER];
  private int base;
  private int filled;
  private boolean ended;

  /**
   * A text.
   *
   * @param mostCharacters a record longer than this is no record
   */
  CsvText(Reader text, int mostCharacters) {
    this.text = text;
    this.mostCharacters = mostCharacters;
  }

  /** Begins a record so many characters further on. */
  void advance(int length) {
    base += length;
  }

  /** The characters, until more are read. */
  char[] characters() {
    return buffer;
  }

  /** Where the record begins in the characters. */
  int base() {
    return base;
  }

  /**
   * The character at a place, {@link #END} behind the text.
   *
   * @throws UnreadableFileException if the record is longer than any honest one
   */
  int at(int place) throws IOException, UnreadableFileException {
    return base + place < filled || fill(place) ? buffer[base + place] : END;
  }

  /** A character that was looked at already. */
  char seen(int place) {
    return buffer[base + place];
  }

  /** The first place from here on that holds a certain character or a line break. */
  int find(char wanted, int from) throws IOException, UnreadableFileException {
    int index = base + from;
    while (true) {
      char[] characters = buffer;
      int end = filled;
      while (index < end) {
        char c = characters[index];
        if (c == wanted || c == '\n' || c == '\r') {
          return index - base;
        }
        index++;
      }
      int place = index - base;
      if (at(place) == END) {
        return place;
      }
      index = base + place;
    }
  }

  /** Whether a line ends here, not counting the first half of a break of two characters. */
  boolean isLineEnd(int place) throws IOException, UnreadableFileException {
    int c = at(place);
    return c == '\n' || (c == '\r' && at(place + 1) != '\n');
  }

  /** How many characters a line break has. */
  int breakLength(int place) throws IOException, UnreadableFileException {
    return at(place) == '\r' && at(place + 1) == '\n' ? 2 : 1;
  }

  static boolean isBreak(int c) {
    return c == '\n' || c == '\r';
  }

  private boolean fill(int place) throws IOException, UnreadableFileException {
    while (!ended && base + place >= filled) {
      if (base > 0) {
        System.arraycopy(buffer, base, buffer, 0, filled - base);
        filled -= base;
        base = 0;
      }
      if (filled == buffer.length) {
        if (filled >= mostCharacters) {
          throw new UnreadableFileException(Reason.DAMAGED);
        }
        buffer = Arrays.copyOf(buffer, 2 * filled);
      }
      int count = text.read(buffer, filled, buffer.length - filled);
      ended = count < 0;
      filled += Math.max(0, count);
    }
    return base + place < filled;
  }
}

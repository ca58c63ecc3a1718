package app.revier.excel;

import app.revier.intake.SourceCell;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.util.Arrays;

/** The characters of one cell, gathered piece by piece in an array that is used again. */
final class TextBuffer {

  private final int mostCharacters;
  private char[] characters = new char[256];
  private int length;

  TextBuffer(int mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  void clear() {
    length = 0;
  }

  boolean isEmpty() {
    return length == 0;
  }

  char[] characters() {
    return characters;
  }

  int length() {
    return length;
  }

  /**
   * Adds a piece of text.
   *
   * @throws UnreadableFileException if the cell's text becomes longer than any honest one
   */
  void append(char[] source, int start, int count) throws UnreadableFileException {
    if (count > mostCharacters - length) {
      throw new UnreadableFileException(Reason.TOO_LARGE);
    }
    if (length + count > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(length + count, 2 * characters.length));
    }
    System.arraycopy(source, start, characters, length, count);
    length += count;
  }

  /** The text as it stands. */
  @Override
  public String toString() {
    return new String(characters, 0, length);
  }

  /** The text as a cell, with the escapes of SpreadsheetML such as {@code _x000D_} resolved. */
  SourceCell toCell() {
    resolveEscapes();
    return cell(characters, 0, length);
  }

  /** Some characters as a cell, see {@link WrittenCell}. */
  static SourceCell cell(char[] source, int start, int count) {
    return WrittenCell.of(source, start, count);
  }

  /** Characters that XML cannot hold stand as _xHHHH_ (ECMA-376, part 1, 22.9.2.19). */
  private void resolveEscapes() {
    int to = 0;
    for (int from = 0; from < length; to++) {
      int code = characters[from] == '_' ? escape(from) : -1;
      characters[to] = code < 0 ? characters[from] : (char) code;
      from += code < 0 ? 1 : 7;
    }
    length = to;
  }

  private int escape(int at) {
    if (at + 7 > length || characters[at + 1] != 'x' || characters[at + 6] != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = characters[i] < 128 ? Character.digit(characters[i], 16) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}

package app.revier.excel;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Reads an attribute of a row or a cell straight from the parser's characters: as a whole number, a
 * cell reference such as {@code AB12}, or the type of a cell.
 */
final class SheetAttribute extends TypedValueDecoder {

  /** Numbers and references stop here, far beyond the last row and column. */
  private static final int LARGEST = 100_000_000;

  private static final char[] NOTHING = {};

  private char[] characters = NOTHING;
  private int start;
  private int end;

  @Override
  public void decode(String value) {
    decode(value.toCharArray(), 0, value.length());
  }

  @Override
  public void decode(char[] buffer, int from, int to) {
    characters = buffer;
    start = from;
    end = to;
  }

  @Override
  public void handleEmptyValue() {
    decode(NOTHING, 0, 0);
  }

  /** The attribute as a whole number; -1 if it is none, or absurdly large. */
  int number() {
    return number(start);
  }

  /** The column of a cell reference, from 0; -1 if it is none. */
  int column() {
    int column = 0;
    int at = start;
    while (at < end && isLetter(characters[at]) && column < LARGEST / 26) {
      column = column * 26 + (characters[at] & 0x1f);
      at++;
    }
    return at == end || isDigit(characters[at]) ? column - 1 : -1;
  }

  /** The row of a cell reference, from 1; -1 if it has none. */
  int row() {
    int at = start;
    while (at < end && isLetter(characters[at])) {
      at++;
    }
    return number(at);
  }

  /** The type of a cell. */
  CellType type() {
    return CellType.of(characters, start, end);
  }

  /** Whether the attribute says yes. */
  boolean truth() {
    return end > start && (characters[start] == '1' || characters[start] == 't');
  }

  private int number(int from) {
    int number = 0;
    for (int i = from; i < end; i++) {
      if (!isDigit(characters[i]) || number > LARGEST) {
        return -1;
      }
      number = number * 10 + (characters[i] - '0');
    }
    return from < end ? number : -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

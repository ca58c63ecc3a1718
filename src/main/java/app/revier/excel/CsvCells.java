package app.revier.excel;

import app.revier.intake.SourceCell;
import java.util.ArrayList;
import java.util.List;

/** Makes the cells of the records of a text table. */
final class CsvCells {

  private static final char QUOTE = '"';
  private static final char BROKEN = '\ufffd';

  /** More zeros than this in a row are no padding, but what a disk has lost. */
  private static final int LONGEST_PADDING = 255;

  private final int columns;
  private final boolean zeros;
  private final List<SourceCell> cells = new ArrayList<>();
  private char[] own = new char[256];

  /**
   * Cells of the first columns.
   *
   * @param zeros whether the text holds characters U+0000
   */
  CsvCells(int columns, boolean zeros) {
    this.columns = columns;
    this.zeros = zeros;
  }

  /** The cells of a record up to the last that is not blank; the list is used again. */
  List<SourceCell> of(CsvSplitter record) {
    cells.clear();
    int count = Math.min(columns, record.fields());
    for (int i = 0; i < count; i++) {
      SourceCell cell = cell(record, i);
      if (!(cell instanceof SourceCell.Blank)) {
        while (cells.size() < i) {
          cells.add(SourceCell.Blank.BLANK);
        }
        cells.add(cell);
      }
    }
    return cells;
  }

  private SourceCell cell(CsvSplitter record, int field) {
    char[] source = record.characters();
    int begin = record.begin(field);
    int end = record.end(field);
    if (!zeros && !(record.isQuoted(field) && holdsQuote(source, begin, end))) {
      return TextBuffer.cell(source, begin, end - begin);
    }
    if (own.length < end - begin) {
      own = new char[2 * (end - begin)];
    }
    int length = 0;
    for (int i = begin; i < end; i++) {
      own[length++] = source[i];
      i += record.isQuoted(field) && source[i] == QUOTE ? 1 : 0;
    }
    return TextBuffer.cell(own, 0, zeros ? withoutPadding(length) : length);
  }

  private static boolean holdsQuote(char[] source, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (source[i] == QUOTE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Old programs fill fields up with zeros. Within a text they stand for something that is lost.
   */
  private int withoutPadding(int length) {
    int to = length;
    while (to > 0 && own[to - 1] == 0) {
      to--;
    }
    for (int i = 0; i < to; i++) {
      own[i] = own[i] == 0 ? BROKEN : own[i];
    }
    if (to > 0 && length - to > LONGEST_PADDING) {
      own[to++] = BROKEN;
    }
    return to;
  }
}

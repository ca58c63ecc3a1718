package app.revier.excel;

import app.revier.intake.SourceCell;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the fields of one record at a time as cells. */
final class CsvRow extends CsvCallbackHandler<CsvRow> {

  private final int columns;
  private final List<SourceCell> cells = new ArrayList<>();
  private long line;
  private int column;
  private RecordType type = RecordType.DATA;

  CsvRow(int columns) {
    this.columns = columns;
  }

  /** The line on which the record begins, from 1. */
  long line() {
    return line;
  }

  /** The cells up to the last that is not blank. */
  List<SourceCell> cells() {
    return cells;
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    line = startingLineNumber;
    column = 0;
    type = RecordType.DATA;
    cells.clear();
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    if (column < columns) {
      SourceCell cell = TextBuffer.cell(buffer, offset, length);
      if (!(cell instanceof SourceCell.Blank)) {
        while (cells.size() < column) {
          cells.add(SourceCell.Blank.BLANK);
        }
        cells.add(cell);
      }
    }
    column++;
  }

  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    type = RecordType.COMMENT;
  }

  @Override
  protected void setEmpty() {
    type = RecordType.EMPTY;
  }

  @Override
  protected RecordType getRecordType() {
    return type;
  }

  @Override
  protected int getFieldCount() {
    return column;
  }

  @Override
  protected @Nullable CsvRow buildRecord() {
    return this;
  }
}

package app.revier.excel;

import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import app.revier.intake.TableSource.RowHandler;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one worksheet as its XML goes by, keeping one row at a time. */
final class SheetReader {

  /** The last row of a worksheet. */
  private static final int LAST_ROW = 1_048_576;

  private final PartXml xml;
  private final SharedTexts texts;
  private final CellFormat[] formats;
  private final CellValues values;
  private final int columns;
  private final TextBuffer value;
  private final @Nullable MergedCells merged;
  private final Uncalculated formulas;
  private final SheetAttribute attribute = new SheetAttribute();
  private final List<SourceCell> row = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();

  /** The row it is in, and whether its number was read rather than counted. */
  private int rowNumber;

  private boolean rowNumberRead;
  private boolean hidden;

  /** The cell it is in: its column from 0, and what its attributes say. */
  private int column;

  private CellType type = CellType.NUMBER;
  private CellFormat format = CellFormat.GENERAL;

  /**
   * Reads a part.
   *
   * @param merged its merged cells; none if it has none
   * @param formulas asked for the results that the part does not hold
   */
  SheetReader(
      PartXml xml,
      SharedTexts texts,
      List<CellFormat> formats,
      SerialDay days,
      ReadLimits limits,
      @Nullable MergedCells merged,
      Uncalculated formulas) {
    this.merged = merged;
    this.formulas = formulas;
    this.xml = xml;
    this.texts = texts;
    this.formats = formats.toArray(CellFormat[]::new);
    this.values = new CellValues(days);
    this.columns = limits.columns();
    this.value = new TextBuffer(limits.textLength());
  }

  /** Knows what formulas give of which the file holds no results. */
  @FunctionalInterface
  interface Uncalculated {

    /** The result of the formula in a row, from 1, and a column, from 0. */
    SourceCell result(int row, int column, CellFormat format, CellValues values);
  }

  /** Gives the rows to {@code rows} until it has had enough. */
  void read(RowHandler rows) throws UnreadableFileException {
    if (!xml.root().equals("worksheet")) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    while (xml.nextChild()) {
      if (xml.name().equals("cols")) {
        readColumns();
      } else if (!xml.name().equals("sheetData")) {
        readDimension();
        xml.skipElement();
      } else if (readRows(rows)) {
        break;
      } else {
        return;
      }
    }
    // What follows the rows is no data; only the checksum matters.
    xml.drain();
  }

  /** The columns, from 0, that are not shown. */
  BitSet hiddenColumns() {
    return hiddenColumns;
  }

  private void readColumns() throws UnreadableFileException {
    while (xml.nextChild()) {
      String shown = xml.attribute("hidden");
      if (xml.name().equals("col")
          && shown != null
          && (shown.equals("1") || shown.equals("true"))) {
        int first = number(xml.attribute("min"));
        int last = Math.min(columns, number(xml.attribute("max")));
        if (first >= 1 && first <= last) {
          hiddenColumns.set(first - 1, last);
        }
      }
      xml.skipElement();
    }
  }

  private int number(@Nullable String text) throws UnreadableFileException {
    if (text == null) {
      return 0;
    }
    attribute.decode(text);
    return attribute.number();
  }

  private void readDimension() throws UnreadableFileException {
    if (merged != null && xml.name().equals("dimension")) {
      String range = xml.attribute("ref");
      if (range != null) {
        attribute.decode(range);
        merged.beginInColumn(Math.max(0, attribute.column()));
      }
    }
  }

  private boolean readRows(RowHandler rows) throws UnreadableFileException {
    while (xml.nextChild()) {
      if (!xml.name().equals("row")) {
        xml.skipElement();
        continue;
      }
      readRow();
      if (rowNumber > LAST_ROW) {
        throw new UnreadableFileException(Reason.DAMAGED);
      }
      boolean content = merged == null ? !row.isEmpty() : merged.fill(rowNumber, row);
      if (content && !rows.row(new SourceRow(rowNumber, row, 0, hidden, null))) {
        return false;
      }
    }
    return true;
  }

  private void readRow() throws UnreadableFileException {
    row.clear();
    rowNumber++;
    rowNumberRead = false;
    hidden = false;
    column = -1;
    int count = xml.attributes();
    for (int i = 0; i < count; i++) {
      switch (xml.attributeName(i)) {
        case "r" -> {
          xml.decodeAttribute(i, attribute);
          setRowNumber(attribute.number());
        }
        case "hidden" -> {
          xml.decodeAttribute(i, attribute);
          hidden = attribute.truth();
        }
        default -> xml.countUnknownName(xml.attributeName(i));
      }
    }
    while (xml.nextChild()) {
      if (xml.name().equals("c")) {
        column++;
        readCellAttributes();
        readCell();
      } else {
        xml.skipElement();
      }
    }
  }

  private void setRowNumber(int number) throws UnreadableFileException {
    if (number < 1 || number > LAST_ROW) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    rowNumber = number;
    rowNumberRead = true;
  }

  private void readCellAttributes() throws UnreadableFileException {
    type = CellType.NUMBER;
    format = CellFormat.GENERAL;
    int count = xml.attributes();
    for (int i = 0; i < count; i++) {
      String name = xml.attributeName(i);
      switch (name) {
        case "r" -> {
          xml.decodeAttribute(i, attribute);
          setPosition();
        }
        case "s" -> {
          xml.decodeAttribute(i, attribute);
          int style = attribute.number();
          format = style >= 0 && style < formats.length ? formats[style] : CellFormat.GENERAL;
        }
        case "t" -> {
          xml.decodeAttribute(i, attribute);
          type = attribute.type();
        }
        default -> xml.countUnknownName(name);
      }
    }
  }

  private void setPosition() throws UnreadableFileException {
    column = attribute.column();
    if (column < 0) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    if (!rowNumberRead) {
      setRowNumber(attribute.row());
    }
  }

  private void readCell() throws UnreadableFileException {
    value.clear();
    boolean hasValue = false;
    boolean hasFormula = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "v" -> {
          hasValue = true;
          xml.readText(value);
        }
        case "is" -> {
          // Some programs put a new text before it and leave the old one behind.
          if (type == CellType.TEXT && !hasValue) {
            hasValue = true;
            SharedTexts.readRichText(xml, value);
          } else {
            xml.skipElement();
          }
        }
        case "f" -> {
          hasFormula = true;
          xml.skipElement();
        }
        default -> xml.skipElement();
      }
    }
    if (column < columns) {
      // Of a text an empty value is the result; of a number there is none.
      boolean missing = !hasValue || (type == CellType.NUMBER && value.isEmpty());
      put(
          hasFormula && missing
              ? formulas.result(rowNumber, column, format, values)
              : values.of(type, format, value, texts));
    }
  }

  private void put(SourceCell cell) {
    if (cell instanceof SourceCell.Blank) {
      return;
    }
    while (row.size() <= column) {
      row.add(SourceCell.Blank.BLANK);
    }
    row.set(column, cell);
  }
}

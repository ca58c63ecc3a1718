package app.revier.excel;

import app.revier.excel.MergedCells.Region;
import app.revier.intake.SourceCell;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the records of a binary workbook (MS-XLS): first a part about the whole workbook,
 * then one part for each sheet, in which parts of charts may be nested. The cells of a sheet may
 * come in any order and are therefore gathered; it has at most 65,536 rows of 256 columns.
 */
final class XlsReader {

  private static final int VERSION_OF_EXCEL_97 = 0x0600;
  private static final int COLUMNS = 256;

  /** That a formula is to be calculated always, or on opening. */
  private static final int CALCULATE = 3;

  private final RecordFactoryInputStream records;
  private final int columns;
  private final Calculation formulas;

  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final Map<Integer, CellFormat> formats = new HashMap<>();
  private final Map<Integer, SourceCell> sharedTexts = new HashMap<>();
  private final SortedMap<Integer, List<SourceCell>> rows = new TreeMap<>();
  private final Set<Integer> hidden = new HashSet<>();
  private final BitSet hiddenColumns = new BitSet();
  private final List<Region> regions = new ArrayList<>();
  private int firstColumn;
  private String name = "";
  private @Nullable SSTRecord texts;
  private CellValues values = new CellValues(SerialDay.FROM_1900);

  /** The formula whose text is to come in a record of its own. */
  private @Nullable FormulaRecord awaitingText;

  /**
   * Reads records.
   *
   * @param formulas asked for the results that the records do not hold
   */
  XlsReader(InputStream bytes, ReadLimits limits, Calculation formulas) {
    this.formulas = formulas;
    this.records = new RecordFactoryInputStream(bytes, false);
    this.columns = Math.min(COLUMNS, limits.columns());
  }

  /** The names of the sheets in their order in the workbook, each with whether it is hidden. */
  Map<String, Boolean> sheets() throws UnreadableFileException {
    readWorkbook();
    Map<String, Boolean> names = new LinkedHashMap<>();
    for (BoundSheetRecord sheet : sheets) {
      names.put(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden());
    }
    return names;
  }

  /**
   * The content of a sheet.
   *
   * @param rows by their numbers from 1
   * @param hidden the numbers of the rows that are not shown
   * @param hiddenColumns the columns, from 0, that are not shown
   * @param merged its merged cells; none if it has none
   */
  record Content(
      SortedMap<Integer, List<SourceCell>> rows,
      Set<Integer> hidden,
      BitSet hiddenColumns,
      @Nullable MergedCells merged) {}

  /** Reads a sheet. */
  Content content(int sheet) throws UnreadableFileException {
    readWorkbook();
    List<BoundSheetRecord> stored = new ArrayList<>(sheets);
    stored.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
    int partsBefore = stored.indexOf(sheets.get(sheet));
    name = sheets.get(sheet).getSheetname();
    for (int i = 0; i < partsBefore; i++) {
      readPart(false);
    }
    readPart(true);
    if (regions.isEmpty()) {
      return new Content(rows, hidden, hiddenColumns, null);
    }
    MergedCells merged = new MergedCells(regions, columns);
    merged.beginInColumn(firstColumn);
    return new Content(rows, hidden, hiddenColumns, merged);
  }

  private void readWorkbook() throws UnreadableFileException {
    if (!(next() instanceof BOFRecord begin)) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    if (begin.getVersion() != VERSION_OF_EXCEL_97) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    Record entry = next();
    while (!(entry instanceof EOFRecord)) {
      readWorkbookRecord(entry);
      entry = next();
    }
  }

  private void readWorkbookRecord(Record entry) {
    switch (entry) {
      case BoundSheetRecord sheet -> sheets.add(sheet);
      case DateWindow1904Record window -> {
        if (window.getWindowing() == 1) {
          values = new CellValues(SerialDay.FROM_1904);
        }
      }
      case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
      case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
      case SSTRecord table -> texts = table;
      default -> {
        // Fonts, windows, names and the like.
      }
    }
  }

  private void readPart(boolean wanted) throws UnreadableFileException {
    if (!(next() instanceof BOFRecord)) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    int depth = 1;
    while (depth > 0) {
      Record entry = next();
      if (entry instanceof BOFRecord) {
        depth++;
      } else if (entry instanceof EOFRecord) {
        depth--;
      } else if (wanted && depth == 1) {
        readSheetRecord(entry);
      }
    }
  }

  private Record next() throws UnreadableFileException {
    Record entry = records.nextRecord();
    if (entry == null) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    return entry;
  }

  private void readSheetRecord(Record entry) throws UnreadableFileException {
    switch (entry) {
      case LabelSSTRecord label -> put(label, sharedText(label.getSSTIndex()));
      case NumberRecord number -> put(number, number(number.getValue(), number.getXFIndex()));
      case LabelRecord label -> put(label, text(label.getValue()));
      case BoolErrRecord truth when truth.isBoolean() ->
          put(truth, new SourceCell.Truth(truth.getBooleanValue()));
      case BoolErrRecord error -> put(error, failure(error.getErrorValue()));
      case FormulaRecord formula -> readFormula(formula);
      case RowRecord row -> {
        if (row.getZeroHeight()) {
          hidden.add(row.getRowNumber() + 1);
        }
      }
      case ColumnInfoRecord info -> {
        if (info.getHidden() && info.getFirstColumn() >= 0) {
          hiddenColumns.set(info.getFirstColumn(), info.getLastColumn() + 1);
        }
      }
      case MergeCellsRecord merged -> readRegions(merged);
      case DimensionsRecord extent -> firstColumn = extent.getFirstCol();
      case StringRecord result -> {
        FormulaRecord formula = awaitingText;
        if (formula != null) {
          put(formula, text(result.getString()));
        }
      }
      default -> {
        // Blank cells, heights, widths, panes and the like.
      }
    }
  }

  private void readRegions(MergeCellsRecord merged) {
    for (int i = 0; i < merged.getNumAreas(); i++) {
      CellRangeAddress area = merged.getAreaAt(i);
      regions.add(
          new Region(
              area.getFirstRow() + 1,
              area.getLastRow() + 1,
              area.getFirstColumn(),
              area.getLastColumn()));
    }
  }

  private void readFormula(FormulaRecord formula) throws UnreadableFileException {
    switch (formula.getCachedResultTypeEnum()) {
      case NUMERIC -> put(formula, isOpen(formula) ? calculated(formula) : numeric(formula));
      case BOOLEAN -> put(formula, new SourceCell.Truth(formula.getCachedBooleanValue()));
      case ERROR -> put(formula, failure(formula.getCachedErrorValue()));
      case STRING -> awaitingText = formula;
      default -> throw new UnreadableFileException(Reason.DAMAGED);
    }
  }

  private SourceCell numeric(FormulaRecord formula) {
    return number(formula.getValue(), formula.getXFIndex());
  }

  /** Programs that cannot calculate write a zero, and that it is to be calculated on opening. */
  private static boolean isOpen(FormulaRecord formula) {
    return formula.getValue() == 0 && (formula.getOptions() & CALCULATE) != 0;
  }

  private SourceCell calculated(FormulaRecord formula) {
    return formulas.result(
        name, formula.getRow() + 1, formula.getColumn(), format(formula.getXFIndex()), values);
  }

  private SourceCell number(double value, int style) {
    BigDecimal number = Decimal.of(value);
    return number == null
        ? new SourceCell.Failure(FormulaError.NUM.getString())
        : values.number(number, format(style));
  }

  private CellFormat format(int style) {
    return formats.computeIfAbsent(
        style,
        index -> {
          int id = index < styles.size() ? styles.get(index) : 0;
          String code = codes.get(id);
          CellFormat format = code == null ? CellFormat.builtIn(id) : CellFormat.ofCode(code);
          return FormatCurrency.isFixed(id) ? format : format.withoutCurrency();
        });
  }

  private SourceCell sharedText(int index) throws UnreadableFileException {
    SSTRecord table = texts;
    if (table == null) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    return sharedTexts.computeIfAbsent(index, i -> text(table.getString(i).getString()));
  }

  private static SourceCell text(String value) {
    return TextBuffer.cell(value.toCharArray(), 0, value.length());
  }

  private static SourceCell failure(int code) {
    return new SourceCell.Failure(FormulaError.forInt(code).getString());
  }

  private void put(CellValueRecordInterface place, SourceCell cell) throws UnreadableFileException {
    awaitingText = null;
    int column = place.getColumn();
    if (column < 0 || column >= COLUMNS) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    if (column >= columns || cell instanceof SourceCell.Blank) {
      return;
    }
    List<SourceCell> row = rows.computeIfAbsent(place.getRow() + 1, number -> new ArrayList<>());
    while (row.size() <= column) {
      row.add(SourceCell.Blank.BLANK);
    }
    row.set(column, cell);
  }
}

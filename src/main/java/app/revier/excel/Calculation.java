package app.revier.excel;

import app.revier.intake.SourceCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.eval.BlankEval;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumericValueEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.LocaleUtil;
import org.jspecify.annotations.Nullable;

/**
 * Calculates the formulas of which a workbook holds no results, as programs write them that cannot
 * calculate. POI does it, on its own model of the whole workbook: that is opened only when there is
 * such a formula, and only of a small workbook. What cannot be calculated, or would come out
 * otherwise on another computer or at another time, is {@link SourceCell.Failure#NOT_CALCULATED}.
 */
final class Calculation implements AutoCloseable {

  /** As many bytes of XML or records; POI's model takes up to about twenty times as many. */
  static final long MOST_BYTES = 8 << 20;

  static final int MOST_CELLS = 20_000;

  /** As many cells as all formulas may look at: some seconds. */
  private static final int MOST_LOOKS = 50_000_000;

  /** Functions of chance, of the language, of the computer and of the time. */
  private static final Pattern UNCERTAIN =
      Pattern.compile(
          "\\b(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|TEXT|FIXED|DOLLAR|VALUE|NUMBERVALUE|DATEVALUE|TIMEVALUE"
              + "|INFO|CELL)\\s*\\(",
          Pattern.CASE_INSENSITIVE);

  /** Opens POI's model of the workbook; none if the workbook is too large for it. */
  @FunctionalInterface
  interface Opener {
    @Nullable Workbook open() throws IOException;
  }

  /** Where a formula stands. */
  private record Place(String sheet, int row, int column) {}

  private final Opener opener;
  private final int mostLooks;
  private final Map<Place, SourceCell> results = new HashMap<>();
  private boolean opened;
  private @Nullable Workbook workbook;
  private @Nullable BoundedEvaluator evaluator;

  Calculation(Opener opener) {
    this(opener, MOST_LOOKS);
  }

  /** The same, with another bound of the cells that are looked at. */
  Calculation(Opener opener, int mostLooks) {
    this.opener = opener;
    this.mostLooks = mostLooks;
  }

  /**
   * What a formula gives.
   *
   * @param row from 1
   * @param column from 0
   * @param format of the cell
   */
  SourceCell result(String sheet, int row, int column, CellFormat format, CellValues values) {
    Place place = new Place(sheet, row, column);
    SourceCell known = results.get(place);
    if (known == null && results.size() >= MOST_CELLS) {
      return SourceCell.Failure.NOT_CALCULATED;
    }
    if (known == null) {
      known = calculated(place, format, values);
      results.put(place, known);
    }
    return known;
  }

  private SourceCell calculated(Place place, CellFormat format, CellValues values) {
    ValueEval value = evaluated(place);
    return value == null ? SourceCell.Failure.NOT_CALCULATED : cell(value, format, values);
  }

  /** What POI makes of the formula of a cell; none if it cannot, or it is not sure. */
  private @Nullable ValueEval evaluated(Place place) {
    LocaleUtil.setUserLocale(Locale.ROOT);
    try {
      open();
      Cell cell = cell(place);
      BoundedEvaluator ready = evaluator;
      if (ready == null
          || cell == null
          || cell.getCellType() != CellType.FORMULA
          || UNCERTAIN.matcher(cell.getCellFormula()).find()) {
        return null;
      }
      return ready.evaluate(cell);
    } catch (FormulaParseException | StackOverflowError e) {
      return null;
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  /** POI meets what it does not expect in a file with all kinds of exceptions. */
  private void open() {
    if (opened) {
      return;
    }
    opened = true;
    try {
      Workbook model = opener.open();
      workbook = model;
      evaluator = model == null ? null : new BoundedEvaluator(model, mostLooks);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      evaluator = null;
    }
  }

  private @Nullable Cell cell(Place place) {
    Workbook model = workbook;
    Sheet sheet = model == null ? null : model.getSheet(place.sheet());
    Row row = sheet == null ? null : sheet.getRow(place.row() - 1);
    return row == null ? null : row.getCell(place.column());
  }

  private static SourceCell cell(ValueEval value, CellFormat format, CellValues values) {
    return switch (value) {
      case NumericValueEval number when !(value instanceof BoolEval) -> {
        BigDecimal decimal = Decimal.of(number.getNumberValue());
        yield decimal == null
            ? new SourceCell.Failure(FormulaError.NUM.getString())
            : values.number(decimal, format);
      }
      case BoolEval truth -> new SourceCell.Truth(truth.getBooleanValue());
      case StringEval string -> {
        String text = string.getStringValue();
        yield WrittenCell.of(text.toCharArray(), 0, text.length());
      }
      case BlankEval _ -> SourceCell.Blank.BLANK;
      case ErrorEval error -> {
        String code = error.getErrorString();
        // Its own errors, such as that of a circle, begin so.
        yield code.startsWith("~")
            ? SourceCell.Failure.NOT_CALCULATED
            : new SourceCell.Failure(code);
      }
      default -> SourceCell.Failure.NOT_CALCULATED;
    };
  }

  @Override
  public void close() throws IOException {
    if (workbook != null) {
      workbook.close();
    }
  }
}

package app.revier.excel;

import app.revier.intake.SourceCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
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

  /** Functions of chance, of the language and of the computer. */
  private static final Pattern UNCERTAIN =
      Pattern.compile(
          "\\b(RAND|RANDBETWEEN|RANDARRAY|TEXT|FIXED|DOLLAR|VALUE|NUMBERVALUE|DATEVALUE|TIMEVALUE"
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
  private final Map<Place, SourceCell> results = new HashMap<>();
  private boolean opened;
  private @Nullable Workbook workbook;
  private @Nullable FormulaEvaluator evaluator;

  Calculation(Opener opener) {
    this.opener = opener;
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

  /** POI meets formulas that it does not know, and broken files, with all kinds of exceptions. */
  private SourceCell calculated(Place place, CellFormat format, CellValues values) {
    LocaleUtil.setUserLocale(Locale.ROOT);
    try {
      open();
      Cell cell = cell(place);
      FormulaEvaluator ready = evaluator;
      if (ready == null
          || cell == null
          || cell.getCellType() != CellType.FORMULA
          || UNCERTAIN.matcher(cell.getCellFormula()).find()) {
        return SourceCell.Failure.NOT_CALCULATED;
      }
      return cell(ready.evaluate(cell), format, values);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return SourceCell.Failure.NOT_CALCULATED;
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  private void open() throws IOException {
    if (opened) {
      return;
    }
    opened = true;
    Workbook model = opener.open();
    workbook = model;
    evaluator = model == null ? null : model.getCreationHelper().createFormulaEvaluator();
  }

  private @Nullable Cell cell(Place place) {
    Workbook model = workbook;
    Sheet sheet = model == null ? null : model.getSheet(place.sheet());
    Row row = sheet == null ? null : sheet.getRow(place.row() - 1);
    return row == null ? null : row.getCell(place.column());
  }

  private static SourceCell cell(CellValue value, CellFormat format, CellValues values) {
    return switch (value.getCellType()) {
      case NUMERIC -> {
        BigDecimal number = Decimal.of(value.getNumberValue());
        yield number == null
            ? new SourceCell.Failure(FormulaError.NUM.getString())
            : values.number(number, format);
      }
      case STRING -> {
        String text = value.getStringValue();
        yield WrittenCell.of(text.toCharArray(), 0, text.length());
      }
      case BOOLEAN -> new SourceCell.Truth(value.getBooleanValue());
      case BLANK -> SourceCell.Blank.BLANK;
      case ERROR -> {
        String code = FormulaError.forInt(value.getErrorValue()).getString();
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

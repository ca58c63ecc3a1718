package app.revier.excel.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The results that a workbook was written with, beside those that another program worked out. */
final class Compared {

  /** Less than half a cent. */
  private static final double CENT = 0.0049;

  private final List<String> differences = new ArrayList<>();
  private int formulas;

  /** Compares every cell with a formula. */
  static Compared of(Path written, Path recalculated) throws IOException {
    Compared compared = new Compared();
    try (XSSFWorkbook one = new XSSFWorkbook(written.toFile());
        XSSFWorkbook other = new XSSFWorkbook(recalculated.toFile())) {
      for (Sheet sheet : one) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              compared.compare(cell, other.getSheet(sheet.getSheetName()));
            }
          }
        }
      }
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    return compared;
  }

  /** What differs, cell by cell. */
  List<String> differences() {
    return differences;
  }

  /** How many cells with a formula there were. */
  int formulas() {
    return formulas;
  }

  private void compare(Cell cell, Sheet sheet) {
    formulas++;
    Row row = sheet.getRow(cell.getRowIndex());
    Cell other = row == null ? null : row.getCell(cell.getColumnIndex());
    Object one = value(cell);
    Object two = other == null ? "" : value(other);
    boolean same =
        (one instanceof Double number && two instanceof Double worked)
            ? Math.abs(number - worked) < Math.max(CENT, Math.abs(number) * 1e-14)
                && isSameShare(number, worked)
            : plain(one).equals(plain(two));
    if (!same) {
      differences.add(
          cell.getSheet().getSheetName()
              + "!"
              + cell.getAddress()
              + ": written "
              + one
              + ", worked out "
              + two
              + " by "
              + cell.getCellFormula());
    }
  }

  /** Shares and probabilities are small; a cent is much of them. */
  private static boolean isSameShare(double one, double two) {
    return Math.abs(one) > 1 || Math.abs(one - two) < 1e-9;
  }

  private static Object value(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> cell.getNumericCellValue();
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> cell.getBooleanCellValue();
      case ERROR -> "error " + cell.getErrorCellValue();
      default -> "";
    };
  }

  /** Figures within a text have the digits of whoever looks. */
  private static Object plain(Object value) {
    return value instanceof String text ? text.replace('.', ',') : value;
  }
}

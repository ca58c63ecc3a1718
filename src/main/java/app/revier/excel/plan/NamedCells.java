package app.revier.excel.plan;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives cells the names that formulas refer to. */
final class NamedCells {

  private NamedCells() {}

  /** Names one cell; row and column from 0. */
  static void name(XSSFSheet sheet, Named name, int row, int column) {
    name(sheet, name, row, row, column);
  }

  /** Names a column of a table; of one that goes on in further sheets that of the first. */
  static void name(XSSFWorkbook workbook, Named name, Ranges ranges, Table table, String column) {
    XSSFName made = workbook.createName();
    made.setNameName(name.toString());
    made.setRefersToFormula(ranges.column(table, column));
  }

  /** Names the cells of a column from one row to another. */
  static void name(XSSFSheet sheet, Named name, int firstRow, int lastRow, int column) {
    String letters = CellReference.convertNumToColString(column);
    String first = "$" + letters + "$" + (firstRow + 1);
    String last = "$" + letters + "$" + (lastRow + 1);
    XSSFName made = sheet.getWorkbook().createName();
    made.setNameName(name.toString());
    made.setRefersToFormula(
        Ranges.quoted(sheet.getSheetName())
            + "!"
            + (firstRow == lastRow ? first : first + ":" + last));
  }
}

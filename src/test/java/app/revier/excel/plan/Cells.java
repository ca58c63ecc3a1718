package app.revier.excel.plan;

import app.revier.book.Book;
import app.revier.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Plan workbooks as another program reads them. */
final class Cells {

  private Cells() {}

  /** Writes the plan workbook of a book and reads it with POI. */
  static XSSFWorkbook exported(Book book, Language language, Path folder) throws IOException {
    Path file = folder.resolve("plan.xlsx");
    new PlanWorkbookWriter().write(file, book, language.locale());
    try {
      return new XSSFWorkbook(file.toFile());
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  /** Every cell on a line: sheet, place, type, content, number format. */
  static List<String> lines(XSSFWorkbook workbook) {
    List<String> lines = new ArrayList<>();
    workbook
        .sheetIterator()
        .forEachRemaining(
            sheet -> {
              for (Row row : sheet) {
                for (Cell cell : row) {
                  if (!isFarBeside(cell)) {
                    lines.add(line(cell));
                  }
                }
              }
            });
    return lines;
  }

  /** Beside the page of the hit probability the same formulas stand in row after row. */
  private static boolean isFarBeside(Cell cell) {
    boolean hit =
        List.of("Zielwahrscheinlichkeit", "Hit probability")
            .contains(cell.getSheet().getSheetName());
    return hit
        && cell.getColumnIndex() >= HitFormulas.NUMBER
        && (cell.getRowIndex() > HitFormulas.ROWS + 1
            || cell.getColumnIndex() > HitFormulas.GIVEN_CHANCES + 2);
  }

  private static String line(Cell cell) {
    String content =
        switch (cell.getCellType()) {
          case STRING -> cell.getStringCellValue();
          case NUMERIC -> number(cell);
          case FORMULA -> "=" + cell.getCellFormula() + " → " + result(cell);
          default -> "";
        };
    return String.join(
        "\t",
        cell.getSheet().getSheetName(),
        cell.getAddress().formatAsString(),
        cell.getCellType().name(),
        content.replace("\\", "\\\\").replace("\n", "\\n"),
        cell.getCellStyle().getDataFormatString());
  }

  private static String result(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.NUMERIC
        ? number(cell)
        : cell.getStringCellValue();
  }

  /** To twelve digits: the last ones of a probability may differ between computers. */
  private static String number(Cell cell) {
    return BigDecimal.valueOf(cell.getNumericCellValue())
        .round(new MathContext(12))
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The first column that is shown. */
  static int firstShown(XSSFSheet sheet) {
    int column = 0;
    while (sheet.isColumnHidden(column)) {
      column++;
    }
    return column;
  }

  /** The cell of a table below a heading, in the row whose first shown cell holds a text. */
  static XSSFCell cell(XSSFSheet sheet, String first, String heading) {
    for (int i = headingRow(sheet) + 1; i <= sheet.getLastRowNum(); i++) {
      if (sheet.getRow(i).getCell(firstShown(sheet)).getStringCellValue().equals(first)) {
        return sheet
            .getRow(i)
            .getCell(column(sheet, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError("no row " + first);
  }

  /** The column of a heading. */
  static int column(XSSFSheet sheet, String heading) {
    for (Cell cell : sheet.getRow(headingRow(sheet))) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + heading);
  }

  /** The row of the headings, which is the last that stays in view. */
  static int headingRow(XSSFSheet sheet) {
    return sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
  }
}

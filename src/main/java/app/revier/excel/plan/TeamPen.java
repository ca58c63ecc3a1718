package app.revier.excel.plan;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes on any place of a sheet of the team's workbook. */
final class TeamPen {

  private final XSSFSheet sheet;
  private final Styles styles;
  private final CellPen pen;

  TeamPen(XSSFSheet sheet, Styles styles, TeamContext context) {
    this.sheet = sheet;
    this.styles = styles;
    pen = new CellPen(styles, context.texts());
  }

  /** How cells of a kind look. */
  Appearance appearance(ColumnFormat format) {
    return styles.of(format);
  }

  /** Writes a text. */
  void text(int row, int column, String text, Appearance appearance) {
    pen.text(row(row), column, text, appearance);
  }

  /** Writes a content; none leaves the cell empty. */
  void write(int row, int column, @Nullable Content content, Appearance appearance) {
    pen.write(row(row), column, content, appearance);
  }

  /** Writes a formula with its result, since who reads the file may not calculate. */
  void formula(int row, int column, String formula, double result, Appearance appearance) {
    Cell cell = row(row).createCell(column);
    cell.setCellFormula(formula);
    cell.setCellValue(result);
    cell.setCellStyle(styles.of(appearance));
  }

  /** Writes a text over several columns and as many lines as the row is made high for. */
  void paragraph(int row, int lastColumn, String text, int lines) {
    text(row, 0, text, Appearance.PLAIN.overLines());
    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastColumn));
    row(row).setHeightInPoints(lines * (Appearance.PLAIN.points() + 4.5f));
  }

  /** Writes the title of a block, with a line below it as wide as the block. */
  void section(int row, int lastColumn, String title) {
    Appearance appearance = Appearance.PLAIN.sized(12).strong().underlined();
    text(row, 0, title, appearance);
    for (int column = 1; column <= lastColumn; column++) {
      pen.blank(row(row), column, appearance);
    }
  }

  /** Writes the heading of a column of figures. */
  void heading(int row, int column, String text) {
    text(
        row,
        column,
        text,
        Appearance.PLAIN.inkOf(Appearance.FAINT).overLines().at(HorizontalAlignment.RIGHT));
  }

  /** Makes a row as high as this. */
  void height(int row, float points) {
    row(row).setHeightInPoints(points);
  }

  private Row row(int index) {
    Row row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }
}

package app.revier.excel.plan;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** A sheet that is filled block by block, with one look for all blocks. */
final class SheetGrid {

  /** How high a line of ordinary letters is, in points. */
  private static final float LINE = 12.5f;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final CellPen pen;
  private final PlanView view;
  private final Ranges ranges;

  SheetGrid(XSSFSheet sheet, Styles styles, PlanView view, Ranges ranges) {
    this.ranges = ranges;
    this.sheet = sheet;
    this.styles = styles;
    this.view = view;
    pen = new CellPen(styles, view.texts());
  }

  /** What the sheet tells. */
  PlanView view() {
    return view;
  }

  /** Where the columns of the tables stand. */
  Ranges ranges() {
    return ranges;
  }

  /** The sheet itself. */
  XSSFSheet sheet() {
    return sheet;
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

  /** Writes nothing but how the cell looks. */
  void blank(int row, int column, Appearance appearance) {
    pen.blank(row(row), column, appearance);
  }

  /** Writes a text over several columns and as many lines as the row is made high for. */
  void paragraph(
      int row, int firstColumn, int lastColumn, String text, int lines, Appearance appearance) {
    text(row, firstColumn, text, appearance.overLines());
    sheet.addMergedRegion(new CellRangeAddress(row, row, firstColumn, lastColumn));
    row(row).setHeightInPoints(lines * (appearance.points() + 4.5f));
  }

  /** Writes a content over several columns of a row. */
  void span(
      int row, int firstColumn, int lastColumn, @Nullable Content content, Appearance appearance) {
    line(row, firstColumn, lastColumn, appearance);
    write(row, firstColumn, content, appearance);
    if (lastColumn > firstColumn) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, firstColumn, lastColumn));
    }
  }

  /** Writes nothing but how several cells of a row look. */
  void line(int row, int firstColumn, int lastColumn, Appearance appearance) {
    for (int column = firstColumn; column <= lastColumn; column++) {
      blank(row, column, appearance);
    }
  }

  /** Makes a row so many points high. */
  void high(int row, float points) {
    row(row).setHeightInPoints(points);
  }

  /** Makes a row so high that texts in ordinary letters fit into so many characters each. */
  void linesFor(int row, List<String> texts, int[] widths) {
    int lines = 1;
    for (int i = 0; i < widths.length; i++) {
      lines = Math.max(lines, lines(texts.get(i), widths[i]));
    }
    high(row, lines * LINE + 2);
  }

  /** How many lines a text takes that breaks between words. */
  private static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ", -1)) {
      if (used > 0 && used + 1 + word.length() > width) {
        lines++;
        used = 0;
      }
      used += word.length() + (used > 0 ? 1 : 0);
      lines += (used - 1) / width;
      used = used > width ? used % width : used;
    }
    return lines;
  }

  /** Writes the title of a block, with a line below it as wide as the block. */
  void section(int row, int firstColumn, int lastColumn, String title) {
    Appearance appearance = Appearance.PLAIN.sized(12).strong().underlined();
    text(row, firstColumn, title, appearance);
    for (int column = firstColumn + 1; column <= lastColumn; column++) {
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

  private XSSFRow row(int index) {
    XSSFRow row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }
}

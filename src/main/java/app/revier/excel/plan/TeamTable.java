package app.revier.excel.plan;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the team's workbook with one table: a title and the sums above it, which follow the
 * filter, and headings that stay in view.
 *
 * @param <R> what a row is about
 * @param name the sheet's name
 * @param hint how to read it
 * @param columns from left to right
 * @param rows in order
 */
record TeamTable<R>(String name, String hint, List<Column<R>> columns, List<R> rows) {

  /** The row of the first record, from 0. */
  static final int FIRST_ROW = 4;

  private static final int HINT_ROW = 1;
  private static final int SUM_ROW = 2;
  private static final int HEADING_ROW = 3;
  private static final int FILL = 0xdfe7ef;
  private static final float TITLE_HEIGHT = 21;
  private static final float HEADING_HEIGHT = 30;

  /** Has SUBTOTAL add up the rows that a filter leaves. */
  private static final int SUM = 109;

  /**
   * One column.
   *
   * @param heading with the unit, if it has one
   * @param width in characters
   * @param summed whether its sum stands above the table
   * @param source what a row has in it; none leaves the cell empty
   */
  record Column<R>(
      String heading, ColumnFormat format, int width, boolean summed, Source<R> source) {

    /** The column in another width. */
    Column<R> wide(int characters) {
      return new Column<>(heading, format, characters, summed, source);
    }
  }

  /** Gives the content of a row's cell. */
  @FunctionalInterface
  interface Source<R> {
    /** The content, or none. */
    @Nullable Content of(R row);
  }

  /** Adds the sheet to a workbook. */
  void addTo(XSSFWorkbook workbook, Styles styles, TeamContext context) {
    XSSFSheet sheet = workbook.createSheet(name);
    TeamPen pen = new TeamPen(sheet, styles, context);
    String title = context.tableTitle(name);
    int last = Math.max(HEADING_ROW, FIRST_ROW + rows.size() - 1);
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * 256);
    }
    sheet.createFreezePane(1, FIRST_ROW);
    sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, last, 0, columns.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
    PrintLayout.apply(sheet, context.texts(), context.day(), "", title, 0);
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns.size() - 1, 0, last);
    Appearance text = styles.of(ColumnFormat.TEXT);
    pen.text(0, 0, title, text.sized(14).strong());
    pen.height(0, TITLE_HEIGHT);
    pen.text(HINT_ROW, 0, hint, text.inkOf(Appearance.FAINT));
    pen.text(
        SUM_ROW,
        0,
        context.text(rows.isEmpty() ? "workbook.empty" : "workbook.sum"),
        text.strong());
    for (int i = 0; i < columns.size(); i++) {
      writeColumn(pen, i, last);
    }
    pen.height(HEADING_ROW, HEADING_HEIGHT);
  }

  private void writeColumn(TeamPen pen, int at, int last) {
    Column<R> column = columns.get(at);
    Appearance appearance = pen.appearance(column.format());
    pen.text(
        HEADING_ROW,
        at,
        column.heading(),
        Appearance.PLAIN
            .strong()
            .overLines()
            .at(column.format().isText() ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT)
            .coloured(Appearance.INK, FILL));
    double sum = 0;
    for (int i = 0; i < rows.size(); i++) {
      @Nullable Content content = column.source().of(rows.get(i));
      pen.write(FIRST_ROW + i, at, content, appearance);
      sum += value(content);
    }
    if (column.summed() && !rows.isEmpty()) {
      String letters = CellReference.convertNumToColString(at);
      String range = letters + (FIRST_ROW + 1) + ":" + letters + (last + 1);
      pen.formula(SUM_ROW, at, "SUBTOTAL(" + SUM + "," + range + ")", sum, appearance.strong());
    }
  }

  /** What a content adds to a sum. */
  static double value(@Nullable Content content) {
    return switch (content) {
      case Content.Amount(var money) -> money.toDecimal().doubleValue();
      case Content.Figure(double value) -> value;
      case null, default -> 0;
    };
  }
}

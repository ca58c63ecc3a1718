package app.revier.excel.plan;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with one table: a title and the sums above it, headings that stay in view, a filter, and
 * a row for each record. The sums stand above since an import would read a line below as a record;
 * they follow the filter.
 *
 * @param <R> what a row is about
 * @param name the sheet's name
 * @param title what it is about, with the territory and the year
 * @param hint how to read it
 * @param columns from left to right
 * @param rows in order
 * @param frozen how many columns stay in view
 * @param printed how many of the columns are printed; the others are for the screen
 */
record TableSheet<R>(
    String name,
    String title,
    String hint,
    List<WorkbookColumn<R>> columns,
    List<R> rows,
    int frozen,
    int printed) {

  private static final int TITLE_ROW = 0;
  private static final int HINT_ROW = 1;
  private static final int SUM_ROW = 2;
  private static final int HEADING_ROW = 3;
  private static final int FIRST_ROW = 4;

  private static final int HEADING_INK = 0xffffff;
  private static final int HEADING_FILL = 0x24476b;
  private static final int TOLD_FILL = 0xdfe7ef;
  private static final float TITLE_HEIGHT = 21;
  private static final float HEADING_HEIGHT = 30;

  /** What SUBTOTAL is to do with the rows that a filter leaves: count them, or add them up. */
  private static final int COUNT = 103;

  private static final int SUM = 109;

  /** Adds the sheet to a workbook; several, if there are more rows than a sheet can have. */
  void addTo(SXSSFWorkbook workbook, Styles styles, PlanView view) {
    int most = SpreadsheetVersion.EXCEL2007.getMaxRows() - FIRST_ROW;
    for (TableSheet<R> part : parts(most, view)) {
      part.addWhole(workbook, styles, view);
    }
  }

  /** The sheet in parts of so many rows at most; the second is called "Customers 2". */
  List<TableSheet<R>> parts(int most, PlanView view) {
    List<TableSheet<R>> parts = new ArrayList<>();
    int from = 0;
    do {
      int to = (int) Math.min((long) from + most, rows.size());
      String part = String.valueOf(parts.size() + 1);
      String partName = from == 0 ? name : view.text("workbook.sheet-part", name, part);
      parts.add(
          new TableSheet<>(
              partName, title, hint, columns, rows.subList(from, to), frozen, printed));
      from = to;
    } while (from < rows.size());
    return parts;
  }

  private void addWhole(SXSSFWorkbook workbook, Styles styles, PlanView view) {
    List<WorkbookColumn<R>> shown = columns.stream().filter(this::isShown).toList();
    SXSSFSheet sheet = workbook.createSheet(name);
    layOut(sheet, shown);
    PrintLayout.apply(sheet, view, title, 0);
    int printedColumns = (int) columns.stream().limit(printed).filter(this::isShown).count();
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet), 0, printedColumns - 1, TITLE_ROW, lastRow());
    CellPen pen = new CellPen(styles, view.texts());
    Appearance text = styles.of(ColumnFormat.TEXT);
    Row titleRow = sheet.createRow(TITLE_ROW);
    titleRow.setHeightInPoints(TITLE_HEIGHT);
    pen.text(titleRow, 0, title, text.sized(14).strong());
    pen.text(sheet.createRow(HINT_ROW), 0, hint, text.inkOf(Appearance.FAINT));
    writeSums(sheet.createRow(SUM_ROW), shown, pen, styles, view);
    writeHeadings(sheet.createRow(HEADING_ROW), shown, pen);
    writeRows(sheet, shown, pen, styles);
  }

  private boolean isShown(WorkbookColumn<R> column) {
    return !column.onlyIfFilled() || rows.stream().anyMatch(row -> column.source().of(row) != null);
  }

  private int lastRow() {
    return Math.max(HEADING_ROW, FIRST_ROW + rows.size() - 1);
  }

  private void layOut(SXSSFSheet sheet, List<WorkbookColumn<R>> shown) {
    for (int i = 0; i < shown.size(); i++) {
      sheet.setColumnWidth(i, shown.get(i).width() * 256);
    }
    sheet.createFreezePane(frozen, FIRST_ROW);
    sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, lastRow(), 0, shown.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
  }

  private void writeSums(
      Row row, List<WorkbookColumn<R>> shown, CellPen pen, Styles styles, PlanView view) {
    if (rows.isEmpty()) {
      pen.text(row, 0, view.text("workbook.empty"), styles.of(ColumnFormat.TEXT));
      return;
    }
    Appearance text = styles.of(ColumnFormat.TEXT).strong();
    pen.text(row, 0, view.text("workbook.sum"), text);
    pen.formula(
        row,
        1,
        subtotal(COUNT, 0),
        rows.size(),
        styles.of(ColumnFormat.WHOLE).strong().at(HorizontalAlignment.LEFT));
    for (int i = 0; i < shown.size(); i++) {
      WorkbookColumn<R> column = shown.get(i);
      if (column.summed()) {
        String formula = subtotal(SUM, i);
        pen.formula(row, i, formula, sum(column), styles.of(column.format()).strong());
      }
    }
  }

  private String subtotal(int function, int column) {
    String letters = CellReference.convertNumToColString(column);
    int from = FIRST_ROW + 1;
    int to = lastRow() + 1;
    return "SUBTOTAL(" + function + "," + letters + from + ":" + letters + to + ")";
  }

  private double sum(WorkbookColumn<R> column) {
    long cents = 0;
    double others = 0;
    for (R row : rows) {
      switch (column.source().of(row)) {
        case Content.Amount(var money) -> cents = Math.addExact(cents, money.cents());
        case Content.Figure(double value) -> others += value;
        case null, default -> {}
      }
    }
    return cents / 100.0 + others;
  }

  private void writeHeadings(Row row, List<WorkbookColumn<R>> shown, CellPen pen) {
    row.setHeightInPoints(HEADING_HEIGHT);
    for (int i = 0; i < shown.size(); i++) {
      WorkbookColumn<R> column = shown.get(i);
      Appearance appearance =
          Appearance.PLAIN.strong().overLines().at(placeOfHeading(column.format()));
      pen.text(
          row,
          i,
          column.heading(),
          column.readBack()
              ? appearance.coloured(HEADING_INK, HEADING_FILL)
              : appearance.coloured(Appearance.INK, TOLD_FILL));
    }
  }

  private static HorizontalAlignment placeOfHeading(ColumnFormat format) {
    if (format.isText()) {
      return HorizontalAlignment.LEFT;
    }
    return format == ColumnFormat.FIELD ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT;
  }

  private void writeRows(
      SXSSFSheet sheet, List<WorkbookColumn<R>> shown, CellPen pen, Styles styles) {
    List<Appearance> appearances =
        shown.stream().map(column -> styles.of(column.format())).toList();
    int at = FIRST_ROW;
    for (R record : rows) {
      Row row = sheet.createRow(at++);
      for (int i = 0; i < shown.size(); i++) {
        @Nullable Content content = shown.get(i).source().of(record);
        pen.write(row, i, content, appearances.get(i));
      }
    }
  }
}

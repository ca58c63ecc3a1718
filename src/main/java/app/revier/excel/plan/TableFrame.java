package app.revier.excel.plan;

import app.revier.excel.plan.WorkbookColumn.Trait;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * All of a table's sheet but its rows: title, sums, headings with their notes, how it is filtered,
 * coloured, protected and printed.
 *
 * @param <R> what a row is about
 */
final class TableFrame<R> {

  private static final int HEADING_INK = 0xffffff;
  private static final int HEADING_FILL = 0x24476b;
  private static final int TOLD_FILL = 0xdfe7ef;
  private static final float TITLE_HEIGHT = 21;
  private static final float HEADING_HEIGHT = 30;

  /** What SUBTOTAL is to do with the rows that a filter leaves: count them, or add them up. */
  private static final int COUNT = 103;

  private static final int SUM = 109;

  private final TableSheet<R> table;
  private final List<WorkbookColumn<R>> shown;
  private final Styles styles;
  private final PlanView view;
  private final CellPen pen;
  private final XSSFSheet sheet;
  private final int left;

  private TableFrame(TableSheet<R> table, XSSFWorkbook workbook, Styles styles, PlanView view) {
    this.table = table;
    this.styles = styles;
    this.view = view;
    shown = table.shown();
    pen = new CellPen(styles, view.texts());
    sheet = workbook.createSheet(table.name());
    left = (int) shown.stream().takeWhile(column -> column.is(Trait.HIDDEN)).count();
  }

  /** Adds the sheet; what it gives back writes its rows. */
  static <R> StreamedPart add(
      TableSheet<R> table,
      int number,
      XSSFWorkbook workbook,
      Styles styles,
      PlanView view,
      Ranges ranges,
      TableParts parts) {
    TableFrame<R> frame = new TableFrame<>(table, workbook, styles, view);
    frame.layOut(workbook);
    frame.writeAbove();
    frame.writeHeadings();
    parts.add(frame.sheet, frame.area(), table.table(), number, frame.headings());
    TableColours.add(frame.sheet, view, frame.shown, table);
    frame.offerChoices();
    HeadingNotes.add(frame.sheet, TableSheet.HEADING_ROW, frame.shown);
    Protection.add(frame.sheet);
    CellRangeAddress all =
        new CellRangeAddress(0, table.lastRow(), 0, Math.max(0, frame.shown.size() - 1));
    return new StreamedPart(
        frame.sheet.getPackagePart().getPartName().getName().substring(1),
        all.formatAsString(),
        new SheetRows<>(table, table.place(), ranges, styles, view.texts()));
  }

  private List<String> headings() {
    return shown.stream().map(column -> column.heading().text()).toList();
  }

  private CellRangeAddress area() {
    return new CellRangeAddress(TableSheet.HEADING_ROW, table.lastRow(), 0, shown.size() - 1);
  }

  private void layOut(XSSFWorkbook workbook) {
    for (int i = 0; i < shown.size(); i++) {
      sheet.setColumnWidth(i, shown.get(i).width() * 256);
      if (shown.get(i).isOpen()) {
        // Cells that are empty are not in the file, and are to be open all the same.
        sheet.setDefaultColumnStyle(i, styles.of(styles.of(shown.get(i).format()).opened()));
      }
      if (shown.get(i).is(Trait.HIDDEN)) {
        sheet.setColumnHidden(i, true);
      }
    }
    sheet.createFreezePane(left + table.frozen(), TableSheet.FIRST_ROW);
    sheet.setRepeatingRows(
        new CellRangeAddress(TableSheet.HEADING_ROW, TableSheet.HEADING_ROW, -1, -1));
    PrintLayout.apply(sheet, view, table.title(), 0);
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet),
        left,
        Math.max(left, table.printed() - 1),
        TableSheet.TITLE_ROW,
        table.lastRow());
  }

  private void writeAbove() {
    Appearance text = styles.of(ColumnFormat.TEXT);
    Row titleRow = sheet.createRow(TableSheet.TITLE_ROW);
    titleRow.setHeightInPoints(TITLE_HEIGHT);
    pen.text(titleRow, left, table.title(), text.sized(14).strong());
    pen.text(
        sheet.createRow(TableSheet.HINT_ROW), left, table.hint(), text.inkOf(Appearance.FAINT));
    writeSums(sheet.createRow(TableSheet.SUM_ROW));
  }

  private void writeSums(Row row) {
    Appearance text = styles.of(ColumnFormat.TEXT);
    if (table.rows().isEmpty()) {
      pen.text(row, left, view.text("workbook.empty"), text);
      return;
    }
    pen.text(row, left, view.text("workbook.sum"), text.strong());
    pen.write(
        row,
        left + 1,
        new Content.Formula(subtotal(COUNT, left), Content.of(table.rows().size())),
        styles.of(ColumnFormat.WHOLE).strong().at(HorizontalAlignment.LEFT));
    for (int i = 0; i < shown.size(); i++) {
      WorkbookColumn<R> column = shown.get(i);
      if (column.is(Trait.SUMMED)) {
        Content sum = new Content.Formula(subtotal(SUM, i), new Content.Figure(sum(column)));
        pen.write(row, i, sum, styles.of(column.format()).strong());
      }
    }
  }

  private String subtotal(int function, int column) {
    String letters = CellReference.convertNumToColString(column);
    int from = TableSheet.FIRST_ROW + 1;
    int to = table.lastRow() + 1;
    return "SUBTOTAL(" + function + "," + letters + from + ":" + letters + to + ")";
  }

  private double sum(WorkbookColumn<R> column) {
    long cents = 0;
    double others = 0;
    for (R row : table.rows()) {
      switch (column.source().of(row)) {
        case Content.Amount(var money) -> cents = Math.addExact(cents, money.cents());
        case Content.Figure(double value) -> others += value;
        case null, default -> {}
      }
    }
    return cents / 100.0 + others;
  }

  private void writeHeadings() {
    Row row = sheet.createRow(TableSheet.HEADING_ROW);
    row.setHeightInPoints(HEADING_HEIGHT);
    for (int i = 0; i < shown.size(); i++) {
      WorkbookColumn<R> column = shown.get(i);
      Appearance appearance =
          Appearance.PLAIN.strong().overLines().at(placeOfHeading(column.format()));
      pen.text(
          row,
          i,
          column.heading().text(),
          column.is(Trait.READ_BACK)
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

  private void offerChoices() {
    for (int i = 0; i < shown.size(); i++) {
      String words = shown.get(i).words();
      if (words != null) {
        Choices.add(sheet, TableSheet.FIRST_ROW, table.lastRow(), i, words);
      }
    }
  }
}

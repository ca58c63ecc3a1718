package app.revier.excel.plan;

import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The nine fields in their colours: in each the customers, their revenue and what they still buy
 * elsewhere, with the sums at the right and the customers without a field below; and a chart in
 * which each field is as large as its revenue. All of it counts the rows of the table of customers.
 */
final class MatrixSheet {

  private static final int[] WIDTHS = {6, 30, 17, 17, 17, 17};

  private static final int LETTER = 0;
  private static final int LABEL = 1;
  private static final int FIRST = 2;
  private static final int SUM = 5;
  private static final int TOP = 3;
  private static final int FIGURES = 3;
  private static final int MISSING = TOP + 1 + 3 * FIGURES;
  private static final int CHART = MISSING + 4;
  private static final int CHART_END = CHART + 22;

  private final SheetGrid grid;
  private final PlanView view;
  private final Matrix matrix;

  private MatrixSheet(SheetGrid grid) {
    this.grid = grid;
    view = grid.view();
    matrix = view.segmentation().matrix();
  }

  /** Adds the sheet. */
  static void addTo(XSSFWorkbook workbook, Styles styles, PlanView view, Ranges ranges) {
    String name = view.text("workbook.matrix-sheet");
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.setDisplayGridlines(false);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    MatrixSheet made = new MatrixSheet(new SheetGrid(sheet, styles, view, ranges));
    made.fill(view.tableTitle(name));
    PrintLayout.applyUpright(sheet, view, view.tableTitle(name));
    workbook.setPrintArea(workbook.getSheetIndex(sheet), LETTER, SUM, 0, CHART_END);
  }

  private void fill(String title) {
    grid.text(0, LETTER, title, Appearance.PLAIN.sized(14).strong());
    grid.section(2, LETTER, SUM, view.text("workbook.matrix"));
    for (Strategy strategy : Strategy.values()) {
      grid.heading(TOP, FIRST + strategy.ordinal(), view.terms().strategy(strategy));
    }
    grid.heading(TOP, SUM, view.text("workbook.sum"));
    for (SizeClass size : SizeClass.values()) {
      addSize(size, TOP + 1 + size.ordinal() * FIGURES);
    }
    addMissing();
    grid.section(CHART - 1, LETTER, SUM, view.text("workbook.matrix-chart", view.baseYear()));
    MatrixChart.add(grid, CHART, CHART_END, LETTER, SUM);
  }

  private void addSize(SizeClass size, int row) {
    grid.text(
        row,
        LETTER,
        view.terms().size(size),
        Appearance.PLAIN.sized(16).strong().at(HorizontalAlignment.CENTER));
    grid.sheet().addMergedRegion(new CellRangeAddress(row, row + FIGURES - 1, LETTER, LETTER));
    grid.text(row, LABEL, view.text("workbook.matrix-customers"), Appearance.PLAIN);
    grid.text(
        row + 1, LABEL, view.text("workbook.matrix-revenue", view.baseYear()), Appearance.PLAIN);
    grid.text(row + 2, LABEL, view.text("workbook.whitespace"), Appearance.PLAIN);
    int customers = 0;
    Money revenue = Money.ZERO;
    Money whitespace = Money.ZERO;
    for (Strategy strategy : Strategy.values()) {
      Cell cell = Cell.of(size, strategy);
      Matrix.Field field = matrix.field(cell);
      addField(cell, row, FIRST + strategy.ordinal());
      customers += field.customers();
      revenue = revenue.plus(field.revenue());
      whitespace = whitespace.plus(field.whitespace());
    }
    Appearance amount = grid.appearance(ColumnFormat.AMOUNT);
    sum(row, Content.of(customers), amount.strong());
    sum(row + 1, Content.of(revenue), amount);
    sum(row + 2, Content.of(whitespace), amount);
  }

  private void addField(Cell cell, int row, int column) {
    FieldColours colours = FieldColours.of(cell);
    // Without the red of negative amounts, which some of the colours would swallow.
    Appearance amount =
        grid.appearance(ColumnFormat.AMOUNT)
            .format("#,##0")
            .coloured(colours.text(), colours.fill());
    String name = "\"" + view.terms().cell(cell) + "\"";
    Matrix.Field field = matrix.field(cell);
    write(row, column, count(name), Content.of(field.customers()), amount.strong());
    write(row + 1, column, added(name, "base"), Content.of(field.revenue()), amount);
    write(row + 2, column, added(name, "whitespace"), Content.of(field.whitespace()), amount);
  }

  /** Where the revenue of a field stands. */
  static String revenueOf(Cell cell) {
    return HitFormulas.cell(rowOf(cell) + 1, FIRST + cell.strategy().ordinal());
  }

  /** Where the whitespace of a field stands. */
  static String whitespaceOf(Cell cell) {
    return HitFormulas.cell(rowOf(cell) + 2, FIRST + cell.strategy().ordinal());
  }

  private static int rowOf(Cell cell) {
    return TOP + 1 + cell.size().ordinal() * FIGURES;
  }

  private String count(String name) {
    return grid.ranges()
        .added(Table.CUSTOMERS, part -> "COUNTIF(" + part.range("class") + "," + name + ")");
  }

  private String added(String name, String column) {
    return grid.ranges().sumIf(Table.CUSTOMERS, "class", name, column);
  }

  private void sum(int row, @Nullable Content result, Appearance appearance) {
    String first = HitFormulas.cell(row, FIRST);
    String last = HitFormulas.cell(row, SUM - 1);
    write(row, SUM, "SUM(" + first + ":" + last + ")", result, appearance);
  }

  private void addMissing() {
    Matrix.Field missing = matrix.potentialMissing();
    String name = view.terms().cell(null);
    String quoted = Named.WORD_MISSING.toString();
    String customers = view.text("workbook.matrix-customers");
    String revenue = view.text("workbook.matrix-revenue", view.baseYear());
    grid.text(MISSING, LABEL, view.text("workbook.of-them", name, customers), Appearance.PLAIN);
    write(
        MISSING,
        SUM,
        count(quoted),
        Content.of(missing.customers()),
        grid.appearance(ColumnFormat.WHOLE).strong());
    grid.text(MISSING + 1, LABEL, view.text("workbook.of-them", name, revenue), Appearance.PLAIN);
    write(
        MISSING + 1,
        SUM,
        added(quoted, "base"),
        Content.of(missing.revenue()),
        grid.appearance(ColumnFormat.AMOUNT));
  }

  private void write(
      int row, int column, String formula, @Nullable Content result, Appearance appearance) {
    grid.write(row, column, new Content.Formula(formula, result), appearance);
  }
}

package app.revier.excel.plan;

import app.revier.gap.GapPlan;
import app.revier.territory.Money;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The first sheet: the plan on one page. At the left the way from the base to the target, at the
 * right the rungs, the prospects of success and the matrix.
 */
final class SummarySheet {

  private static final int LABEL = 0;
  private static final int VALUE = 1;
  private static final int RIGHT = 3;
  private static final int LAST = 7;

  private static final int[] WIDTHS = {42, 20, 5, 32, 14, 14, 14, 14};

  private static final float TITLE_HEIGHT = 30;

  private static final int SENTENCE_ROW = 3;
  private static final int BLOCK_ROW = 5;
  private static final int CHART_ROW = 18;
  private static final int PROSPECTS_ROW = 12;
  private static final int MATRIX_ROW = 21;
  private static final int LAST_ROW = 35;

  private final SheetGrid grid;
  private final PlanView view;

  private SummarySheet(SheetGrid grid) {
    this.grid = grid;
    view = grid.view();
  }

  /** Adds the sheet. */
  static void addTo(XSSFWorkbook workbook, Styles styles, PlanView view, Ranges ranges) {
    XSSFSheet sheet = workbook.createSheet(view.text("workbook.summary"));
    sheet.setDisplayGridlines(false);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    SummarySheet summary = new SummarySheet(new SheetGrid(sheet, styles, view, ranges));
    summary.addTitle();
    summary.addFigures();
    RungBlock.add(summary.grid, BLOCK_ROW, RIGHT);
    ProspectsBlock.add(summary.grid, PROSPECTS_ROW, RIGHT, LAST);
    MatrixBlock.add(summary.grid, MATRIX_ROW, RIGHT - 1);
    WaterfallChart.add(summary.grid, CHART_ROW, LAST_ROW, LABEL, VALUE);
    PrintLayout.apply(sheet, view, view.documentTitle(), 1);
    workbook.setPrintArea(workbook.getSheetIndex(sheet), LABEL, LAST, 0, LAST_ROW);
  }

  private void addTitle() {
    grid.text(0, LABEL, view.documentTitle(), Appearance.PLAIN.sized(20).strong());
    grid.sheet().getRow(0).setHeightInPoints(TITLE_HEIGHT);
    grid.text(
        1,
        LABEL,
        view.text(
            "workbook.subtitle",
            view.planYear(),
            view.baseYear(),
            view.texts().date(view.snapshot().today()),
            view.currency()),
        Appearance.PLAIN.inkOf(Appearance.FAINT));
    grid.paragraph(SENTENCE_ROW, LABEL, LAST, sentence(), 2, Appearance.PLAIN.sized(12));
  }

  private String sentence() {
    GapPlan plan = view.plan();
    return plan == null
        ? view.text("workbook.no-target")
        : view.explanations().plans().plan(plan) + " " + view.explanations().plans().outlook(plan);
  }

  private void addFigures() {
    GapPlan outlook = view.outlook();
    Appearance plain = grid.appearance(ColumnFormat.AMOUNT);
    int row = BLOCK_ROW;
    grid.section(row++, LABEL, VALUE, view.text("workbook.figures"));
    figure(
        row++, view.text("workbook.base-revenue", view.baseYear()), outlook.baseRevenue(), plain);
    figure(row++, view.text("workbook.lower-prices"), outlook.erosion().negated(), plain);
    figure(row++, view.text("workbook.expected-loss"), outlook.atRisk().negated(), plain);
    figure(row++, view.text("workbook.expected-base"), outlook.expectedBase(), plain.strong());
    figure(
        row++,
        view.text("workbook.secured-revenue"),
        outlook.securedRevenue(),
        plain.inkOf(Appearance.FAINT));
    figure(row++, view.text("workbook.from-projects"), outlook.expectedFromProjects(), plain);
    figure(
        row++,
        view.text("workbook.expected-total", view.planYear()),
        outlook.expectedTotal(),
        plain.strong());
    GapPlan plan = view.plan();
    if (plan != null) {
      figure(
          row++,
          view.text("workbook.target", view.planYear()),
          plan.parameters().target(),
          plain.strong());
      figure(row++, view.text("workbook.gross-gap"), plan.grossGap(), plain);
      figure(row, view.text("workbook.expected-gap"), plan.expectedGap(), plain);
    }
  }

  private void figure(int row, String label, Money amount, Appearance appearance) {
    grid.text(row, LABEL, label, appearance.format(Appearance.PLAIN.format()));
    grid.write(row, VALUE, Content.of(amount), appearance);
  }
}

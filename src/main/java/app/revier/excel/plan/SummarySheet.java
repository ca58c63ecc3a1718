package app.revier.excel.plan;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The first sheet, the plan on one page: what is wanted and how likely it comes, the way there, the
 * rungs, what is at risk, the projects that bring most, the time it takes, and what the rep asks
 * for. All figures follow the plan.
 */
final class SummarySheet {

  static final int A = 0;
  static final int B = 1;
  static final int C = 2;
  static final int D = 3;
  static final int E = 4;
  static final int RIGHT = 6;
  static final int LAST = 7;

  private static final int[] WIDTHS = {34, 13, 13, 13, 13, 2, 30, 14, 3, 3};

  private static final int CHART_ROWS = 15;

  private static final int TITLE = 20;

  /** So many letters of the title surely fit on a line. */
  private static final int TITLE_LETTERS = 50;

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
    SheetGrid grid = new SheetGrid(sheet, styles, view, ranges);
    int last = new SummarySheet(grid).fill();
    PrintLayout.applyUpright(sheet, view, view.documentTitle());
    workbook.setPrintArea(workbook.getSheetIndex(sheet), A, LAST, 0, last);
  }

  private int fill() {
    int row = addTitle();
    row = PageTiles.target(grid, row);
    row = PageSentence.add(grid, row);
    int bottom = row + CHART_ROWS;
    WaterfallChart.add(grid, row, bottom, A, LAST);
    row = bottom + 2;
    PageOutlook.add(grid, row);
    row = PageRungs.add(grid, row) + 1;
    row = PageRisks.add(grid, row) + 1;
    row = PageProjects.add(grid, row) + 1;
    row = PageTiles.capacity(grid, row) + 1;
    row = PageRequests.add(grid, row) + 1;
    return addDecision(row);
  }

  /** Writes the title of a block and leaves a little room below its line. */
  static void section(SheetGrid grid, int row, int firstColumn, int lastColumn, String title) {
    grid.section(row, firstColumn, lastColumn, title);
    grid.high(row, 17);
    grid.high(row + 1, 3);
  }

  private int addTitle() {
    String title = view.documentTitle();
    grid.span(0, A, LAST, Content.of(title), Appearance.PLAIN.sized(TITLE).strong().overLines());
    grid.high(0, (1 + title.length() / TITLE_LETTERS) * TITLE * 1.3f);
    grid.text(
        1,
        A,
        view.text(
            "workbook.subtitle",
            view.planYear(),
            view.baseYear(),
            view.texts().date(view.snapshot().today()),
            view.currency()),
        Appearance.PLAIN.inkOf(Appearance.FAINT));
    grid.high(2, 8);
    return 3;
  }

  private int addDecision(int top) {
    grid.section(top, A, LAST, view.text("brief.decision"));
    grid.high(top, 17);
    for (int row = top + 1; row <= top + 2; row++) {
      grid.line(row, A, LAST, Appearance.PLAIN.underlined());
      grid.high(row, 21);
    }
    return top + 2;
  }
}

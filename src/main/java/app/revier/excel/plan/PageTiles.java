package app.revier.excel.plan;

import app.revier.capacity.TimeBudget;
import app.revier.gap.GapPlan;
import app.revier.territory.Money;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/** Rows of four figures each, with a word above and a smaller figure below. */
final class PageTiles {

  private static final int[][] PLACES = {
    {SummarySheet.A, SummarySheet.A},
    {SummarySheet.B, SummarySheet.C},
    {SummarySheet.D, SummarySheet.E},
    {SummarySheet.RIGHT, SummarySheet.LAST}
  };

  private static final int FILL = 0xeef2f6;

  private final SheetGrid grid;
  private final PlanView view;
  private final int row;
  private final int points;

  private PageTiles(SheetGrid grid, int row, int points, int rows) {
    this.grid = grid;
    this.row = row;
    this.points = points;
    view = grid.view();
    for (int i = 0; i < rows; i++) {
      grid.line(row + i, SummarySheet.A, SummarySheet.LAST, tile());
    }
    grid.high(row, 17);
    grid.high(row + 1, points * 1.45f);
    if (rows > 2) {
      grid.high(row + 2, 17);
    }
  }

  private static Appearance tile() {
    return Appearance.PLAIN.coloured(Appearance.INK, FILL);
  }

  /** What is wanted and what comes. */
  static int target(SheetGrid grid, int row) {
    PageTiles tiles = new PageTiles(grid, row, 20, 3);
    PlanView view = grid.view();
    GapPlan plan = view.plan();
    GapPlan outlook = view.outlook();
    Appearance amount = grid.appearance(ColumnFormat.AMOUNT);
    Appearance percent = grid.appearance(ColumnFormat.PERCENT);
    tiles.tile(
        0,
        view.text("workbook.target", view.planYear()),
        tiles.known("Target", plan == null ? null : plan.parameters().target()),
        amount.format("#,##0"));
    tiles.below(0, "workbook.base-revenue", Named.BASE_REVENUE, outlook.baseRevenue());
    tiles.tile(
        1,
        view.text("workbook.expected-total", view.planYear()),
        amount(Named.EXPECTED_TOTAL, outlook.expectedTotal()),
        amount);
    tiles.below(
        1, "brief.from-projects", Named.EXPECTED_FROM_PROJECTS, outlook.expectedFromProjects());
    tiles.tile(
        2,
        view.text("workbook.expected-gap"),
        tiles.known(Named.EXPECTED_GAP.toString(), plan == null ? null : plan.expectedGap()),
        amount);
    tiles.below(
        2,
        "brief.gross-gap",
        "IF(ISNUMBER(Target),FIXED(GrossGap,0),\"–\")",
        plan == null ? "–" : view.texts().amount(plan.grossGap()));
    tiles.tile(
        3,
        view.text("workbook.hit-probability"),
        new Content.Formula(
            "IF(ISNUMBER(Target),HitProbability,\"–\")",
            plan == null ? new Content.Text("–") : Content.of(HitSheet.hit(view))),
        percent);
    tiles.below(
        3,
        "brief.wanted",
        "FIXED(100*Confidence,0)&\"" + view.texts().percent(0.5).substring(2) + "\"",
        view.texts().percent(outlook.parameters().confidence()));
    grid.high(row + 3, 8);
    return row + 4;
  }

  /** The visits there are and what they go to. */
  static int capacity(SheetGrid grid, int row) {
    PlanView view = grid.view();
    SummarySheet.section(
        grid, row, SummarySheet.A, SummarySheet.LAST, view.text("brief.capacity", view.planYear()));
    PageTiles tiles = new PageTiles(grid, row + 2, 13, 2);
    TimeBudget budget = view.budget();
    Appearance whole = grid.appearance(ColumnFormat.AMOUNT);
    tiles.tile(
        0,
        view.text("brief.visit-capacity"),
        new Content.Formula(
            Named.VISIT_CAPACITY.toString(),
            budget == null ? null : Content.of(budget.visitCapacity())),
        whole);
    tiles.tile(
        1,
        view.text("brief.visits-needed"),
        new Content.Formula(
            Named.VISITS_NEEDED + "+" + Named.VISITS_TO_PROSPECTS,
            budget == null ? null : Content.of(budget.visitsNeeded() + budget.visitsToProspects())),
        whole);
    long visits = view.outlook().use().visits();
    String taken =
        grid.ranges()
            .sumIfs(
                Table.PROJECTS,
                "in-plan",
                Named.WORD_YES.toString(),
                "probability-used",
                "\"<1\"",
                "visits");
    tiles.tile(
        2,
        view.text("brief.visits-for-projects"),
        new Content.Formula(taken, Content.of(visits)),
        whole);
    tiles.tile(
        3,
        view.text("brief.visits-left"),
        new Content.Formula(
            Named.VISITS_FOR_PROJECTS + "-(" + taken + ")",
            budget == null ? null : Content.of(budget.visitsForProjects() - visits)),
        whole);
    return row + 4;
  }

  private static Content amount(Named name, Money money) {
    return new Content.Formula(name.toString(), new Content.Amount(money));
  }

  /** A figure that there is only with a target. */
  private Content known(String formula, @Nullable Money money) {
    return new Content.Formula(
        "IF(ISNUMBER(Target)," + formula + ",\"–\")",
        money == null ? new Content.Text("–") : new Content.Amount(money));
  }

  private void tile(int place, String label, Content figure, Appearance appearance) {
    int[] columns = PLACES[place];
    grid.span(
        row,
        columns[0],
        columns[1],
        Content.of(label),
        tile().coloured(Appearance.FAINT, FILL).at(HorizontalAlignment.LEFT));
    grid.span(
        row + 1,
        columns[0],
        columns[1],
        figure,
        tile().format(appearance.format()).sized(points).strong().at(HorizontalAlignment.LEFT));
  }

  /** A word and a figure in one text, in the digits of whoever looks. */
  private void below(int place, String key, String figure, String result) {
    int[] columns = PLACES[place];
    String label = view.text(key, view.baseYear()).replace("\"", "\"\"");
    Appearance appearance = tile().coloured(Appearance.FAINT, FILL).at(HorizontalAlignment.LEFT);
    grid.span(
        row + 2,
        columns[0],
        columns[1],
        new Content.Formula(
            "\"" + label + " \"&" + figure,
            Content.of(view.text(key, view.baseYear()) + " " + result)),
        appearance);
  }

  private void below(int place, String key, Named name, Money money) {
    below(place, key, "FIXED(" + name + ",0)", view.texts().amount(money));
  }
}

package app.revier.excel.plan;

import app.revier.gap.GapPlan;
import org.jspecify.annotations.Nullable;

/** Between what the total will lie, and how much more is planned than needed. */
final class PageOutlook {

  private static final String[] NAMES = {"low", "middle", "high"};

  private final SheetGrid grid;

  private PageOutlook(SheetGrid grid) {
    this.grid = grid;
  }

  /** Adds the block. */
  static void add(SheetGrid grid, int top) {
    new PageOutlook(grid).addAt(top);
  }

  private void addAt(int top) {
    PlanView view = grid.view();
    SummarySheet.section(
        grid,
        top,
        SummarySheet.RIGHT,
        SummarySheet.LAST,
        view.text("brief.outlook", view.planYear()));
    Appearance amount = grid.appearance(ColumnFormat.AMOUNT);
    for (int i = 0; i < NAMES.length; i++) {
      line(
          top + 2 + i,
          view.text("workbook.quantile-" + NAMES[i]),
          HitSheet.quantileCell(view, i),
          Content.of(HitSheet.quantile(view, i)),
          amount);
    }
    GapPlan plan = view.plan();
    line(
        top + 5,
        view.text("workbook.over-planning-factor"),
        Named.OVER_PLANNING_FACTOR.toString(),
        plan == null ? null : Content.of(plan.overPlanningFactor()),
        Appearance.PLAIN.format("0.00"));
    line(
        top + 6,
        view.text("workbook.secured-revenue"),
        Named.SECURED_REVENUE.toString(),
        Content.of(view.outlook().securedRevenue()),
        amount);
  }

  private void line(
      int row, String label, String formula, @Nullable Content result, Appearance appearance) {
    grid.text(row, SummarySheet.RIGHT, label, Appearance.PLAIN);
    grid.write(row, SummarySheet.LAST, new Content.Formula(formula, result), appearance);
  }
}

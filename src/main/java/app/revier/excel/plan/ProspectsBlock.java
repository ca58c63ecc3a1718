package app.revier.excel.plan;

import app.revier.gap.GapPlan;
import org.jspecify.annotations.Nullable;

/** How likely the target is reached, between what the total will lie, and what it takes. */
final class ProspectsBlock {

  private final SheetGrid grid;
  private final int column;
  private int row;

  private ProspectsBlock(SheetGrid grid, int top, int column) {
    this.grid = grid;
    this.column = column;
    row = top;
  }

  /** Adds the block; without a target only what does not depend on one. */
  static void add(SheetGrid grid, int top, int column, int lastColumn) {
    new ProspectsBlock(grid, top, column).add(lastColumn);
  }

  private void add(int lastColumn) {
    PlanView view = grid.view();
    GapPlan plan = view.plan();
    grid.section(row, column, lastColumn, view.text("workbook.prospects"));
    Appearance percent = grid.appearance(ColumnFormat.PERCENT);
    if (plan != null) {
      line("workbook.hit-probability", Content.of(plan.hitProbability()), percent.strong());
    }
    quantile("workbook.quantile-low", 0.1);
    quantile("workbook.quantile-middle", 0.5);
    quantile("workbook.quantile-high", 0.9);
    if (plan != null) {
      line(
          "workbook.over-planning-factor",
          Content.of(plan.overPlanningFactor()),
          Appearance.PLAIN.format("0.00"));
      line("workbook.confidence", Content.of(plan.parameters().confidence()), percent);
      String takes = view.explanations().plans().overPlanning(plan);
      grid.paragraph(row + 1, column, lastColumn, takes, 2, Appearance.PLAIN);
    }
  }

  private void quantile(String key, double probability) {
    line(
        key,
        Content.of(grid.view().outlook().distribution().quantile(probability)),
        grid.appearance(ColumnFormat.AMOUNT));
  }

  private void line(String key, @Nullable Content content, Appearance appearance) {
    row++;
    grid.text(row, column, grid.view().text(key), appearance.format(Appearance.PLAIN.format()));
    grid.write(row, column + 1, content, appearance);
  }
}

package app.revier.excel.plan;

import app.revier.gap.GapPlan;
import app.revier.gap.RungResult;
import app.revier.territory.Money;
import org.jspecify.annotations.Nullable;

/** What each of the three rungs adds, and what is left of the gap after it. */
final class PageRungs {

  private final SheetGrid grid;
  private final PlanView view;

  private PageRungs(SheetGrid grid) {
    this.grid = grid;
    view = grid.view();
  }

  /** Adds the block; gives the row after it. */
  static int add(SheetGrid grid, int top) {
    return new PageRungs(grid).addAt(top);
  }

  private int addAt(int top) {
    SummarySheet.section(grid, top, SummarySheet.A, SummarySheet.E, view.text("workbook.rungs"));
    int row = top + 2;
    grid.heading(row, SummarySheet.B, view.text("workbook.rung-projects"));
    grid.heading(row, SummarySheet.C, view.text("workbook.rung-value"));
    grid.heading(row, SummarySheet.D, view.text("workbook.expected"));
    grid.heading(row, SummarySheet.E, view.text("workbook.rung-left"));
    int projects = 0;
    Money value = Money.ZERO;
    for (RungResult rung : view.outlook().rungs()) {
      row++;
      int number = rung.rung().number();
      grid.text(
          row, SummarySheet.A, number + "  " + view.terms().rung(rung.rung()), Appearance.PLAIN);
      figure(
          row, SummarySheet.B, indexed(Named.RUNG_PROJECTS, number), Content.of(rung.projects()));
      figure(row, SummarySheet.C, indexed(Named.RUNG_VALUES, number), Content.of(rung.value()));
      figure(
          row, SummarySheet.D, indexed(Named.RUNG_EXPECTED, number), Content.of(rung.expected()));
      figure(
          row,
          SummarySheet.E,
          "IF(ISNUMBER(Target)," + indexed(Named.RUNG_GAP_LEFT, number) + ",\"\")",
          view.plan() == null ? null : Content.of(rung.gapLeft()));
      projects += rung.projects();
      value = value.plus(rung.value());
    }
    row++;
    GapPlan plan = view.outlook();
    grid.text(row, SummarySheet.A, view.text("workbook.sum"), Appearance.PLAIN.strong());
    sum(row, SummarySheet.B, "SUM(" + Named.RUNG_PROJECTS + ")", Content.of(projects));
    sum(row, SummarySheet.C, Named.PLANNED_VALUE.toString(), Content.of(value));
    sum(
        row,
        SummarySheet.D,
        Named.EXPECTED_FROM_PROJECTS.toString(),
        Content.of(plan.expectedFromProjects()));
    return row + 1;
  }

  private static String indexed(Named range, int number) {
    return "INDEX(" + range + "," + number + ")";
  }

  private void figure(int row, int column, String formula, @Nullable Content result) {
    grid.write(
        row, column, new Content.Formula(formula, result), grid.appearance(ColumnFormat.AMOUNT));
  }

  private void sum(int row, int column, String formula, @Nullable Content result) {
    grid.write(
        row,
        column,
        new Content.Formula(formula, result),
        grid.appearance(ColumnFormat.AMOUNT).strong());
  }
}

package app.revier.excel.plan;

import app.revier.gap.GapPlan;
import app.revier.gap.RungResult;
import app.revier.territory.Money;

/** What each of the three rungs adds, and what is left of the gap after it. */
final class RungBlock {

  private RungBlock() {}

  /** Adds the block; with a target five columns wide, else four. */
  static void add(SheetGrid grid, int top, int column) {
    PlanView view = grid.view();
    GapPlan plan = view.plan();
    grid.section(top, column, column + 4, view.text("workbook.rungs"));
    int row = top + 1;
    grid.heading(row, column + 1, view.text("workbook.rung-projects"));
    grid.heading(row, column + 2, view.text("workbook.rung-value"));
    grid.heading(row, column + 3, view.text("workbook.expected"));
    if (plan != null) {
      grid.heading(row, column + 4, view.text("workbook.rung-left"));
    }
    int projects = 0;
    Money value = Money.ZERO;
    for (RungResult rung : view.outlook().rungs()) {
      row++;
      String name = rung.rung().number() + "  " + view.terms().rung(rung.rung());
      line(grid, row, column, name, rung.projects(), rung.value(), rung.expected(), false);
      if (plan != null) {
        grid.write(
            row, column + 4, Content.of(rung.gapLeft()), grid.appearance(ColumnFormat.AMOUNT));
      }
      projects += rung.projects();
      value = value.plus(rung.value());
    }
    Money expected = view.outlook().expectedFromProjects();
    line(grid, row + 1, column, view.text("workbook.sum"), projects, value, expected, true);
  }

  private static void line(
      SheetGrid grid,
      int row,
      int column,
      String name,
      int projects,
      Money value,
      Money expected,
      boolean strong) {
    Appearance amount = weighed(grid.appearance(ColumnFormat.AMOUNT), strong);
    grid.text(row, column, name, weighed(Appearance.PLAIN, strong));
    grid.write(
        row,
        column + 1,
        Content.of(projects),
        weighed(grid.appearance(ColumnFormat.WHOLE), strong));
    grid.write(row, column + 2, Content.of(value), amount);
    grid.write(row, column + 3, Content.of(expected), amount);
  }

  private static Appearance weighed(Appearance appearance, boolean strong) {
    return strong ? appearance.strong() : appearance;
  }
}

package app.revier.excel.plan;

import app.revier.gap.GapPlan;
import app.revier.gap.RungResult;
import app.revier.territory.Money;
import org.jspecify.annotations.Nullable;

/** What each of the three rungs adds and what is left of the gap after it, as formulas. */
final class RungFigures {

  private RungFigures() {}

  /**
   * Adds the block.
   *
   * @return the row below it
   */
  static int add(SheetGrid grid, int top, int column) {
    PlanView view = grid.view();
    GapPlan plan = view.plan();
    grid.section(top, column, column + 4, view.text("workbook.rungs"));
    int row = top + 1;
    grid.heading(row, column + 1, view.text("workbook.rung-projects"));
    grid.heading(row, column + 2, view.text("workbook.rung-value"));
    grid.heading(row, column + 3, view.text("workbook.expected"));
    grid.heading(row, column + 4, view.text("workbook.rung-left"));
    row++;
    int first = row;
    for (RungResult rung : view.outlook().rungs()) {
      line(grid, row, column, rung, plan == null ? null : rung.gapLeft());
      row++;
    }
    NamedCells.name(grid.sheet(), Named.RUNG_PROJECTS, first, row - 1, column + 1);
    NamedCells.name(grid.sheet(), Named.RUNG_VALUES, first, row - 1, column + 2);
    NamedCells.name(grid.sheet(), Named.RUNG_EXPECTED, first, row - 1, column + 3);
    NamedCells.name(grid.sheet(), Named.RUNG_GAP_LEFT, first, row - 1, column + 4);
    return row;
  }

  private static void line(
      SheetGrid grid, int row, int column, RungResult rung, @Nullable Money left) {
    PlanView view = grid.view();
    Ranges ranges = grid.ranges();
    int number = rung.rung().number();
    String name = "INDEX(RungNames," + number + ")";
    Appearance amount = grid.appearance(ColumnFormat.AMOUNT);
    grid.text(row, column, number + "  " + view.terms().rung(rung.rung()), Appearance.PLAIN);
    grid.write(
        row,
        column + 1,
        new Content.Formula(
            ranges.countIfs(Table.PROJECTS, "rung", name, "in-plan", "WordYes"),
            Content.of(rung.projects())),
        grid.appearance(ColumnFormat.WHOLE));
    grid.write(
        row,
        column + 2,
        new Content.Formula(sum(ranges, name, "plan-value"), Content.of(rung.value())),
        amount);
    grid.write(
        row,
        column + 3,
        new Content.Formula(sum(ranges, name, "expected"), Content.of(rung.expected())),
        amount);
    String before = number == 1 ? "ExpectedGap" : "INDEX(RungGapLeft," + (number - 1) + ")";
    grid.write(
        row,
        column + 4,
        new Content.Formula(
            "IF(ExpectedGap=\"\",\"\",ROUND(" + before + "-INDEX(RungExpected," + number + "),2))",
            Content.of(left)),
        amount);
  }

  private static String sum(Ranges ranges, String rung, String column) {
    return "ROUND("
        + ranges.sumIfs(Table.PROJECTS, "rung", rung, "in-plan", "WordYes", column)
        + ",2)";
  }
}

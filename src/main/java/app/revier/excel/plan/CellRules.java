package app.revier.excel.plan;

import app.revier.book.TimeSettings;
import app.revier.callplan.JudgementRule;
import app.revier.callplan.JudgementRules;
import app.revier.segment.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** For each of the nine cells its visits a year and what visits are usually judged to bring. */
final class CellRules {

  /**
   * A part of a rule of judgement.
   *
   * @param name of its column
   * @param key of its heading
   */
  private record Part(Named name, String key, Function<JudgementRule, BigDecimal> of) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(Named.CELL_NONE, "sheets.cell-none", JudgementRule::none),
          new Part(Named.CELL_TODAY, "sheets.cell-today", JudgementRule::todayOfWhitespace),
          new Part(Named.CELL_HALF_WAY, "sheets.cell-half-way", JudgementRule::halfWay),
          new Part(
              Named.CELL_MOST_REVENUE, "sheets.cell-most-revenue", JudgementRule::mostOfRevenue),
          new Part(
              Named.CELL_MOST_WHITESPACE,
              "sheets.cell-most-whitespace",
              JudgementRule::mostOfWhitespace));

  private CellRules() {}

  /**
   * Adds the block.
   *
   * @return the row below it
   */
  static int add(SheetGrid grid, int top, int column) {
    PlanView view = grid.view();
    JudgementRules rules = view.snapshot().settings().judgementRules();
    grid.heading(top, column + 1, view.text("sheets.cell-visits"));
    for (int i = 0; i < PARTS.size(); i++) {
      grid.heading(top, column + 2 + i, view.text(PARTS.get(i).key()));
    }
    int row = top + 1;
    Appearance percent = SettingsSheet.opened(grid.appearance(ColumnFormat.PERCENT));
    for (Cell cell : Cell.values()) {
      FieldColours colours = FieldColours.of(cell);
      grid.text(
          row,
          column,
          view.terms().cell(cell),
          Appearance.PLAIN.coloured(colours.text(), colours.fill()));
      grid.write(
          row,
          column + 1,
          Content.of(view.snapshot().settings().get(TimeSettings.visits(cell))),
          SettingsSheet.opened(grid.appearance(ColumnFormat.WHOLE)));
      for (int i = 0; i < PARTS.size(); i++) {
        grid.write(
            row, column + 2 + i, Content.of(PARTS.get(i).of().apply(rules.of(cell))), percent);
      }
      row++;
    }
    NamedCells.name(grid.sheet(), Named.CELL_NAMES, top + 1, row - 1, column);
    NamedCells.name(grid.sheet(), Named.CELL_VISITS, top + 1, row - 1, column + 1);
    for (int i = 0; i < PARTS.size(); i++) {
      NamedCells.name(grid.sheet(), PARTS.get(i).name(), top + 1, row - 1, column + 2 + i);
    }
    return row;
  }
}

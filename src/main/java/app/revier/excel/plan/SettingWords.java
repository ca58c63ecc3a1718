package app.revier.excel.plan;

import app.revier.gap.Rung;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that formulas give and lists offer, each in a named cell. */
final class SettingWords {

  private final SheetGrid grid;
  private final PlanView view;
  private final int column;
  private int row;

  private SettingWords(SheetGrid grid, int top, int column) {
    this.grid = grid;
    this.column = column;
    view = grid.view();
    row = top;
  }

  /**
   * Adds the block.
   *
   * @return the row below it
   */
  static int add(SheetGrid grid, int top, int column) {
    SettingWords words = new SettingWords(grid, top, column);
    words.add();
    return words.row;
  }

  private void add() {
    list(
        Named.YES_NO,
        List.of(view.text("terms.yes"), view.text("terms.no")),
        Named.WORD_YES,
        Named.WORD_NO);
    list(
        null,
        List.of(view.terms().standing(true), view.terms().standing(false)),
        Named.WORD_EXISTING,
        Named.WORD_PROSPECT);
    list(
        Named.STRATEGIES,
        Arrays.stream(Strategy.values()).map(view.terms()::strategy).toList(),
        Named.WORD_MAINTAIN,
        Named.WORD_GROW,
        Named.WORD_WIN);
    list(Named.SIZES, Arrays.stream(SizeClass.values()).map(view.terms()::size).toList());
    list(null, List.of(view.terms().cell(null)), Named.WORD_MISSING);
    list(Named.RUNG_NAMES, Arrays.stream(Rung.values()).map(view.terms()::rung).toList());
    list(
        Named.SIZE_MODES,
        List.of(view.text("settings.choice-amounts"), view.text("settings.choice-pareto")),
        Named.WORD_AMOUNTS,
        Named.WORD_PARETO);
    list(
        Named.SIZE_BASES,
        List.of(view.text("settings.choice-revenue"), view.text("settings.choice-potential")),
        Named.WORD_REVENUE,
        Named.WORD_POTENTIAL);
  }

  private void list(@Nullable Named name, List<String> words, Named... each) {
    int first = row;
    for (int i = 0; i < words.size(); i++) {
      grid.text(row, column, words.get(i), Appearance.PLAIN.inkOf(Appearance.FAINT));
      if (i < each.length) {
        NamedCells.name(grid.sheet(), each[i], row, column);
      }
      row++;
    }
    if (name != null) {
      NamedCells.name(grid.sheet(), name, first, row - 1, column);
    }
  }
}

package app.revier.excel.plan;

import static app.revier.excel.plan.HitFormulas.cell;

import app.revier.excel.plan.HitFactor.Node;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Beside the page of the hit probability: the distribution of the total for each value of what the
 * outcomes have in common. All of it is zero where they are independent.
 */
final class HitFactorBlock {

  private final SheetGrid grid;
  private final HitSources sources;
  private final HitTable table;
  private final Appearance amount;
  private final Appearance figure;
  private final Appearance faint = Appearance.PLAIN.inkOf(Appearance.FAINT);

  HitFactorBlock(SheetGrid grid, HitSources sources, HitTable table) {
    this.grid = grid;
    this.sources = sources;
    this.table = table;
    amount = grid.appearance(ColumnFormat.AMOUNT).inkOf(Appearance.FAINT);
    figure = faint.format("0.000000");
  }

  /** Adds the block. */
  void add() {
    grid.text(
        HitFormulas.GIVEN_SUMS - 1, HitFormulas.COMMON, grid.view().text("hit.common"), faint);
    heading(HitFormulas.COMMON, "hit.factor");
    heading(HitFormulas.WEIGHT, "hit.weight");
    heading(HitFormulas.MEAN, "hit.mean");
    heading(HitFormulas.VARIANCE, "hit.variance");
    heading(HitFormulas.THIRD, "hit.third");
    heading(HitFormulas.GIVEN_MEAN, "hit.rest-mean");
    heading(HitFormulas.GIVEN_SPREAD, "hit.rest-spread");
    heading(HitFormulas.GIVEN_SKEW, "hit.rest-skew");
    for (int i = 0; i < HitFactor.COMBINATIONS; i++) {
      int column = HitFormulas.GIVEN_CHANCES + i;
      grid.write(HitFormulas.HEADINGS, column, Content.of(i), faint);
      String sum = HitFormulas.sum(i, 0, 1, HitFactor.APART);
      write(HitFormulas.GIVEN_SUMS, column, sum, table.factor().sums().get(i), amount);
    }
    for (int i = 0; i < HitFactor.NODES; i++) {
      add(i, table.factor().isPresent() ? table.factor().nodes().get(i) : null);
    }
  }

  private void heading(int column, String key) {
    grid.text(
        HitFormulas.HEADINGS, column, grid.view().text(key), faint.at(HorizontalAlignment.RIGHT));
  }

  private void add(int number, @Nullable Node node) {
    int row = HitFormulas.ROWS + number;
    String z = cell(row, HitFormulas.COMMON);
    String spread = cell(row, HitFormulas.GIVEN_SPREAD);
    String whole = cell(row, HitFormulas.VARIANCE);
    double value = HitFactor.z(number);
    grid.write(row, HitFormulas.COMMON, new Content.Figure(value), faint.format("0.0"));
    write(
        row,
        HitFormulas.WEIGHT,
        HitFormulas.number(HitFactor.DISTANCE) + "*EXP(-(" + z + "^2)/2)/SQRT(2*PI())",
        HitFactor.weight(value),
        figure);
    String mean = sources.certain() + "+" + sources.given("#A*#P", z);
    common(row, HitFormulas.MEAN, mean, node == null ? 0 : node.mean(), amount);
    String variance = sources.given("#A^2*#P*(1-#P)", z);
    common(row, HitFormulas.VARIANCE, variance, node == null ? 0 : node.variance(), amount);
    String third = sources.given("#A^3*#P*(1-#P)*(1-2*#P)", z);
    common(row, HitFormulas.THIRD, third, node == null ? 0 : node.thirdMoment(), amount);
    common(
        row,
        HitFormulas.GIVEN_MEAN,
        cell(row, HitFormulas.MEAN) + "-" + HitFormulas.overGiven("#A*#P", z),
        node == null ? 0 : node.rest().mean(),
        amount);
    String part = "(" + whole + "-" + HitFormulas.overGiven("#A^2*#P*(1-#P)", z) + ")";
    common(
        row,
        HitFormulas.GIVEN_SPREAD,
        HitFormulas.spread(part, whole),
        node == null ? 0 : node.rest().spread(),
        amount);
    String skew =
        cell(row, HitFormulas.THIRD) + "-" + HitFormulas.overGiven("#A^3*#P*(1-#P)*(1-2*#P)", z);
    common(
        row,
        HitFormulas.GIVEN_SKEW,
        HitFormulas.skew(skew, spread),
        node == null ? 0 : node.rest().skew(),
        figure);
    for (int i = 0; i < HitFactor.COMBINATIONS; i++) {
      common(
          row,
          HitFormulas.GIVEN_CHANCES + i,
          HitFormulas.just(i, z),
          node == null ? 0 : node.chances().get(i),
          figure);
    }
  }

  private void common(int row, int column, String formula, double result, Appearance appearance) {
    write(row, column, HitFormulas.ifCommon(formula, "0"), result, appearance);
  }

  private void write(int row, int column, String formula, double result, Appearance appearance) {
    grid.write(row, column, new Content.Formula(formula, new Content.Figure(result)), appearance);
  }
}

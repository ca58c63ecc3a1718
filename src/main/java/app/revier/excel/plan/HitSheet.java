package app.revier.excel.plan;

import static app.revier.excel.plan.HitFormulas.cell;

import app.revier.excel.plan.HitTable.Trial;
import app.revier.gap.GapPlan;
import app.revier.text.Language;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that works out the hit probability: what it comes to and how far that is from the exact
 * figure, the curve of the total, the outcomes that are combined one by one, and beside the page
 * the combinations. The rules are those of {@link HitTable}.
 */
final class HitSheet {

  private static final int[] WIDTHS = {62, 16, 16, 16, 3, 3};
  private static final double[] QUANTILES = {0.9, 0.5, 0.1};

  private final SheetGrid grid;
  private final PlanView view;
  private final HitSources sources;
  private final HitTable table;
  private final Appearance amount;
  private final Appearance figure;
  private final Appearance faint;

  private HitSheet(SheetGrid grid) {
    this.grid = grid;
    view = grid.view();
    table = view.hits();
    sources = new HitSources(view, grid.ranges());
    amount = grid.appearance(ColumnFormat.AMOUNT);
    figure = Appearance.PLAIN.format("0.000000").inkOf(Appearance.FAINT);
    faint = Appearance.PLAIN.inkOf(Appearance.FAINT);
  }

  /** Adds the sheet. */
  static void addTo(XSSFWorkbook workbook, Styles styles, PlanView view, Ranges ranges) {
    XSSFSheet sheet = workbook.createSheet(view.text("workbook.hit"));
    sheet.setDisplayGridlines(false);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    SheetGrid grid = new SheetGrid(sheet, styles, view, ranges);
    HitSheet hit = new HitSheet(grid);
    hit.addResult();
    hit.addApart();
    hit.addDetails();
    hit.addCombinations();
    HitCurve.add(grid);
    new HitFactorBlock(grid, hit.sources, hit.table).add();
    NamedCells.name(sheet, Named.HIT_PROBABILITY, HitFormulas.HIT, HitFormulas.VALUE);
    PrintLayout.applyUpright(sheet, view, view.tableTitle(view.text("workbook.hit")));
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet), 0, HitFormulas.SPREAD, 0, HitFormulas.LAST);
  }

  /** The hit probability as the sheet works it out; none without a target. */
  static @Nullable Double hit(PlanView view) {
    GapPlan plan = view.plan();
    return plan == null ? null : view.hits().atLeast(units(plan.parameters().target().cents()));
  }

  /** The total that is reached with 90, 50 or 10 per cent. */
  static double quantile(PlanView view, int place) {
    return HitCurve.quantile(view, QUANTILES[place]);
  }

  /** Where that stands. */
  static String quantileCell(PlanView view, int place) {
    return Ranges.quoted(view.text("workbook.hit"))
        + "!"
        + cell(HitFormulas.QUANTILES + place, HitFormulas.VALUE);
  }

  private void addResult() {
    int last = HitFormulas.SPREAD;
    grid.text(
        0, 0, view.tableTitle(view.text("workbook.hit")), Appearance.PLAIN.sized(14).strong());
    String told = view.text("hit.how", HitTable.APART);
    grid.paragraph(1, 0, last, told, 5, Appearance.PLAIN);
    grid.section(3, 0, last, view.text("hit.result"));
    GapPlan plan = view.plan();
    Appearance percent = grid.appearance(ColumnFormat.PERCENT);
    Appearance fine =
        Appearance.PLAIN.format(
            view.texts().language() == Language.GERMAN ? "0.000\\ %" : "0.000%");
    Double target = plan == null ? null : units(plan.parameters().target().cents());
    Double hit = hit(view);
    Double exact = plan == null ? null : plan.hitProbability().value();
    String hitCell = cell(HitFormulas.HIT, HitFormulas.VALUE);
    String exactCell = cell(HitFormulas.EXACT, HitFormulas.VALUE);
    line(HitFormulas.TARGET, "workbook.target-plain", ifTarget("Target"), target, amount);
    String above = HitFormulas.above(cell(HitFormulas.CUT, HitFormulas.VALUE));
    line(HitFormulas.HIT, "workbook.hit-probability", ifTarget(above), hit, percent.strong());
    grid.text(HitFormulas.EXACT, 0, view.text("hit.exact"), Appearance.PLAIN);
    grid.write(HitFormulas.EXACT, HitFormulas.VALUE, Content.of(exact), fine);
    line(
        HitFormulas.DIFFERENCE,
        "hit.difference",
        ifTarget(hitCell + "-" + exactCell),
        hit == null || exact == null ? null : hit - exact,
        fine);
    List<String> names =
        List.of("workbook.quantile-low", "workbook.quantile-middle", "workbook.quantile-high");
    for (int i = 0; i < QUANTILES.length; i++) {
      line(
          HitFormulas.QUANTILES + i,
          names.get(i),
          HitFormulas.quantile(String.valueOf(QUANTILES[i])),
          quantile(view, i),
          amount);
    }
  }

  private static String ifTarget(String formula) {
    return "IF(ISNUMBER(Target)," + formula + ",\"\")";
  }

  static double units(long cents) {
    return cents / 100.0;
  }

  private void addApart() {
    int row = HitFormulas.APART_TITLE;
    grid.section(row, 0, HitFormulas.SPREAD, view.text("hit.apart", table.apart().size()));
    grid.heading(row + 1, HitFormulas.VALUE, view.amountHeading("hit.amount"));
    grid.heading(row + 1, HitFormulas.CHANCE, view.text("hit.chance"));
    grid.heading(row + 1, HitFormulas.SPREAD, view.amountHeading("hit.spread"));
    for (int i = 0; i < table.apart().size(); i++) {
      Trial trial = table.apart().get(i);
      row = HitFormulas.APART + i;
      String value = cell(row, HitFormulas.VALUE);
      String chance = cell(row, HitFormulas.CHANCE);
      write(row, HitFormulas.LABEL, sources.name(trial), name(trial));
      write(row, HitFormulas.VALUE, sources.amount(trial), trial.amount(), amount);
      write(
          row,
          HitFormulas.CHANCE,
          sources.chance(trial),
          trial.chance(),
          grid.appearance(ColumnFormat.PERCENT));
      write(
          row,
          HitFormulas.SPREAD,
          value + "*SQRT(" + chance + "*(1-" + chance + "))",
          Math.sqrt(trial.variance()),
          amount);
    }
  }

  private String name(Trial trial) {
    GapPlan plan = view.outlook();
    return trial.project()
        ? plan.projects().get(trial.place()).project().name()
            + " – "
            + plan.projects().get(trial.place()).customer().name()
        : plan.customers().get(trial.place()).customer().name();
  }

  private void addDetails() {
    int value = HitFormulas.VALUE;
    grid.section(HitFormulas.DETAILS, 0, HitFormulas.SPREAD, view.text("hit.details"));
    GapPlan plan = view.plan();
    double wanted = plan == null ? table.expected() : units(plan.parameters().target().cents());
    detail(HitFormulas.CUT, "hit.cut", HitFormulas.cut(HitFormulas.wanted()), table.cut(wanted));
    String step = HitFormulas.number(table.step());
    String fits = sources.misfit(step) + "<0.000001";
    detail(HitFormulas.STEP, "hit.step", "IF(" + fits + "," + step + ",0.01)", table.step());
    String certain = sources.certain();
    detail(HitFormulas.EXPECTED, "hit.expected", certain + "+" + sources.mean(), table.expected());
    detail(HitFormulas.MOST, "hit.most", certain + "+" + sources.amounts(), table.most());
    String spread = cell(HitFormulas.REST_SPREAD, value);
    String variance =
        "(" + sources.variance() + "-" + HitFormulas.overApart("#A^2*#P*(1-#P)") + ")";
    String third = sources.thirdMoment() + "-" + HitFormulas.overApart("#A^3*#P*(1-#P)*(1-2*#P)");
    detail(
        HitFormulas.REST_MEAN,
        "hit.rest-mean",
        cell(HitFormulas.EXPECTED, value) + "-" + HitFormulas.overApart("#A*#P"),
        table.normal().mean());
    detail(
        HitFormulas.REST_SPREAD,
        "hit.rest-spread",
        HitFormulas.spread(variance, sources.variance()),
        table.normal().spread());
    grid.text(HitFormulas.REST_SKEW, 0, view.text("hit.rest-skew"), faint);
    write(
        HitFormulas.REST_SKEW,
        value,
        HitFormulas.skew(third, spread),
        table.normal().skew(),
        figure);
    detail(
        HitFormulas.WHOLE_SPREAD,
        "hit.whole-spread",
        HitFormulas.wholeSpread(sources.variance()),
        table.spread());
  }

  private void detail(int row, String key, String formula, double result) {
    grid.text(row, 0, view.text(key), faint);
    write(
        row, HitFormulas.VALUE, formula, result, amount.format("#,##0.00").inkOf(Appearance.FAINT));
  }

  private void addCombinations() {
    grid.text(0, HitFormulas.NUMBER, view.text("hit.beside"), faint.strong());
    grid.text(HitFormulas.ACROSS_NUMBERS - 1, HitFormulas.NUMBER, view.text("hit.second"), faint);
    grid.text(HitFormulas.ACROSS_SUMS, HitFormulas.NUMBER, view.text("hit.sum"), faint);
    grid.text(HitFormulas.ACROSS_CHANCES, HitFormulas.NUMBER, view.text("hit.chance"), faint);
    grid.text(HitFormulas.HEADINGS - 1, HitFormulas.NUMBER, view.text("hit.first"), faint);
    heading(HitFormulas.NUMBER, "hit.number");
    heading(HitFormulas.SUM, "hit.sum");
    heading(HitFormulas.JUST, "hit.chance");
    for (int i = 0; i < HitTable.COMBINATIONS; i++) {
      int row = HitFormulas.ROWS + i;
      grid.write(row, HitFormulas.NUMBER, Content.of(i), faint);
      sum(row, HitFormulas.SUM, i, 0, table.firstHalf());
      just(row, HitFormulas.JUST, i, 0, table.firstHalf());
      int column = HitFormulas.ACROSS + i;
      grid.write(HitFormulas.ACROSS_NUMBERS, column, Content.of(i), faint);
      sum(HitFormulas.ACROSS_SUMS, column, i, 1, table.secondHalf());
      just(HitFormulas.ACROSS_CHANCES, column, i, 1, table.secondHalf());
    }
  }

  private void heading(int column, String key) {
    grid.text(HitFormulas.HEADINGS, column, view.text(key), faint.at(HorizontalAlignment.RIGHT));
  }

  private void sum(int row, int column, int number, int first, HitTable.Half half) {
    String formula = HitFormulas.sum(number, first, 2, HitTable.HALF);
    write(row, column, formula, half.sums().get(number), amount.inkOf(Appearance.FAINT));
  }

  private void just(int row, int column, int number, int first, HitTable.Half half) {
    String formula = HitFormulas.just(number, first, 2, HitTable.HALF);
    write(row, column, formula, half.chances().get(number), figure);
  }

  private void line(
      int row, String key, String formula, @Nullable Double result, Appearance appearance) {
    grid.text(row, 0, view.text(key), appearance.format(Appearance.PLAIN.format()));
    grid.write(
        row, HitFormulas.VALUE, new Content.Formula(formula, Content.of(result)), appearance);
  }

  private void write(int row, int column, String formula, String result) {
    grid.write(row, column, new Content.Formula(formula, Content.of(result)), Appearance.PLAIN);
  }

  private void write(int row, int column, String formula, double result, Appearance appearance) {
    grid.write(row, column, new Content.Formula(formula, new Content.Figure(result)), appearance);
  }
}

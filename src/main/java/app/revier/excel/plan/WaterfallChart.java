package app.revier.excel.plan;

import app.revier.gap.GapPlan;
import app.revier.gap.RungResult;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/**
 * The way from the base-year revenue over losses and gains to the expected total, as columns that
 * hang where they belong: stacked on a column that is not seen. Its numbers stand beside the
 * printed page and follow the plan.
 */
final class WaterfallChart {

  private static final int LOSS = 0xcf222e;
  private static final int GAIN = 0x1a7f37;

  /** Where the numbers of the chart stand: the label, then what a column is stacked of. */
  private static final int LABEL = 10;

  private static final int LEVEL = 11;
  private static final int SURE = 12;
  private static final int LIKELY = 13;
  private static final int LESS = 14;
  private static final int MORE = 15;
  private static final int TARGET = 16;

  /** What the columns reach: not drawn, but the next one starts from there. */
  private static final int REACHED = 17;

  private final SheetGrid grid;
  private final PlanView view;
  private final GapPlan plan;
  private final int first;
  private final List<String> labels = new ArrayList<>();
  private final Appearance faint = Appearance.PLAIN.inkOf(Appearance.FAINT);
  private final Appearance amount;
  private Money level = Money.ZERO;
  private boolean drawable = true;

  private WaterfallChart(SheetGrid grid, int top) {
    this.grid = grid;
    view = grid.view();
    plan = view.outlook();
    first = top + 2;
    amount = grid.appearance(ColumnFormat.AMOUNT).inkOf(Appearance.FAINT);
  }

  /**
   * Adds the chart with its title. Leaves it out where there is nothing to be seen, or where a sum
   * below zero would have to hang the other way.
   */
  static void add(SheetGrid grid, int top, int bottom, int firstColumn, int lastColumn) {
    PlanView view = grid.view();
    grid.section(top, firstColumn, lastColumn, view.text("workbook.waterfall", view.planYear()));
    WaterfallChart chart = new WaterfallChart(grid, top);
    chart.addNumbers(top);
    if (chart.drawable && !isEmpty(chart.plan)) {
      chart.draw(top + 1, bottom, firstColumn, lastColumn);
    } else {
      grid.text(top + 1, firstColumn, view.text("brief.no-waterfall"), chart.faint);
    }
  }

  private static boolean isEmpty(GapPlan plan) {
    return plan.baseRevenue().isZero() && plan.expectedTotal().isZero();
  }

  private void addNumbers(int top) {
    grid.text(top, LABEL, view.text("workbook.chart-data"), faint);
    List<String> headings =
        List.of("level", "solid", "likely", "loss", "gain", "target", "reached");
    for (int i = 0; i < headings.size(); i++) {
      grid.text(top + 1, LEVEL + i, view.text("workbook.chart-" + headings.get(i)), faint);
    }
    total(
        "workbook.chart-base",
        view.baseYear(),
        Named.BASE_REVENUE.toString(),
        plan.baseRevenue(),
        Named.BASE_REVENUE.toString(),
        plan.baseRevenue());
    step(view.text("workbook.chart-prices"), "-" + Named.EROSION, plan.erosion().negated());
    step(view.text("workbook.chart-at-risk"), "-" + Named.AT_RISK, plan.atRisk().negated());
    total(
        "workbook.chart-expected-base",
        "",
        Named.EXPECTED_BASE.toString(),
        plan.expectedBase(),
        Named.SECURED_REVENUE.toString(),
        plan.securedRevenue());
    for (RungResult rung : plan.rungs()) {
      int number = rung.rung().number();
      step(
          view.text("workbook.chart-rung", String.valueOf(number)),
          "INDEX(" + Named.RUNG_EXPECTED + "," + number + ")",
          rung.expected());
    }
    total(
        "workbook.chart-total",
        view.planYear(),
        Named.EXPECTED_TOTAL.toString(),
        plan.expectedTotal(),
        certainTotal(),
        plan.certainTotal());
  }

  private String certainTotal() {
    Ranges ranges = grid.ranges();
    return Named.SECURED_REVENUE
        + "+"
        + ranges.sumIfs(
            Table.PROJECTS,
            "in-plan",
            Named.WORD_YES.toString(),
            "probability-used",
            "1",
            "plan-value");
  }

  private void total(
      String key, String year, String formula, Money total, String sure, Money solid) {
    int row = first + labels.size();
    String here = cell(row, REACHED);
    label(row, view.text(key, year), "", formula, total);
    write(row, LEVEL, "0", Money.ZERO);
    write(row, SURE, sure, solid);
    write(row, LIKELY, here + "-" + cell(row, SURE), total.minus(solid));
    write(row, LESS, "0", Money.ZERO);
    write(row, MORE, "0", Money.ZERO);
    finish(row, formula, total);
    drawable &= !solid.isNegative() && !total.minus(solid).isNegative();
  }

  private void step(String name, String change, Money by) {
    int row = first + labels.size();
    String from = cell(row - 1, REACHED);
    String here = cell(row, REACHED);
    Money to = level.plus(by);
    label(row, name, by.isNegative() ? "−" : "+", change, by);
    write(row, LEVEL, "MIN(" + from + "," + here + ")", level.min(to));
    write(row, SURE, "0", Money.ZERO);
    write(row, LIKELY, "0", Money.ZERO);
    write(row, LESS, "MAX(0," + from + "-" + here + ")", level.minus(to).max(Money.ZERO));
    write(row, MORE, "MAX(0," + here + "-" + from + ")", to.minus(level).max(Money.ZERO));
    drawable &= !level.min(to).isNegative();
    finish(row, from + "+" + change, to);
  }

  /** The name and the figure below it, in the digits of whoever looks. */
  private void label(int row, String name, String sign, String formula, Money figure) {
    Money size = figure.max(figure.negated());
    String text = name + "\n" + sign + view.texts().amount(size);
    String signed = sign.isEmpty() ? "" : "IF(" + formula + "<0,\"−\",\"+\")&";
    grid.write(
        row,
        LABEL,
        new Content.Formula(
            "\""
                + name.replace("\"", "\"\"")
                + "\"&CHAR(10)&"
                + signed
                + "FIXED(ABS("
                + formula
                + "),0)",
            new Content.Text(text)),
        faint);
    labels.add(text);
  }

  private void finish(int row, String formula, Money to) {
    GapPlan withTarget = view.plan();
    if (withTarget != null) {
      grid.write(
          row,
          TARGET,
          new Content.Formula(
              "IF(ISNUMBER(Target),Target,NA())", Content.of(withTarget.parameters().target())),
          amount);
    }
    write(row, REACHED, formula, to);
    level = to;
  }

  private void write(int row, int column, String formula, Money result) {
    grid.write(row, column, new Content.Formula(formula, Content.of(result)), amount);
  }

  private static String cell(int row, int column) {
    return new CellReference(row, column, true, true).formatAsString();
  }

  private void draw(int top, int bottom, int firstColumn, int lastColumn) {
    ChartParts parts = new ChartParts(grid.sheet(), top, bottom, firstColumn, lastColumn);
    XDDFCategoryAxis categories = parts.categories();
    XDDFValueAxis values = parts.values("#,##0");
    int last = first + labels.size() - 1;
    XDDFDataSource<String> texts = parts.texts(first, last, LABEL);
    XDDFBarChartData data =
        (XDDFBarChartData) parts.chart().createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setGapWidth(40);
    data.setVaryColors(false);
    List<XDDFFillProperties> fills =
        List.of(
            new XDDFNoFillProperties(),
            ChartParts.fill(ChartParts.SOLID),
            ChartParts.fill(ChartParts.LIKELY),
            ChartParts.fill(LOSS),
            ChartParts.fill(GAIN));
    for (int i = 0; i < fills.size(); i++) {
      parts.series(data, texts, first, last, LEVEL + i).setFillProperties(fills.get(i));
    }
    parts.chart().plot(data);
    parts.stackExactly();
    if (view.plan() != null) {
      drawTarget(parts, categories, values, texts, last);
    }
    parts.describe(labels);
  }

  private void drawTarget(
      ChartParts parts,
      XDDFCategoryAxis categories,
      XDDFValueAxis values,
      XDDFDataSource<String> texts,
      int last) {
    XDDFLineChartData data =
        (XDDFLineChartData) parts.chart().createData(ChartTypes.LINE, categories, values);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    XDDFLineChartData.Series series =
        (XDDFLineChartData.Series) parts.series(data, texts, first, last, TARGET);
    series.setMarkerStyle(MarkerStyle.NONE);
    series.setSmooth(false);
    series.setLineProperties(ChartParts.dashes(ChartParts.TARGET, 1.5));
    parts.chart().plot(data);
  }
}

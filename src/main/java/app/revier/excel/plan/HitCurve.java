package app.revier.excel.plan;

import static app.revier.excel.plan.HitFormulas.cell;

import app.revier.gap.GapPlan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.jspecify.annotations.Nullable;

/**
 * How likely each of many totals is reached, evenly spaced over all that is neither as good as
 * certain nor as good as impossible, with the target among them, and the chart of it.
 */
final class HitCurve {

  private static final double DEVIATIONS = 3.5;

  /** The labels of the chart stand at each tenth total, the target at one of them. */
  static final int LABELLED = 10;

  private final SheetGrid grid;
  private final PlanView view;
  private final HitTable table;
  private final Totals totals;
  private final Appearance faint = Appearance.PLAIN.inkOf(Appearance.FAINT);

  /**
   * The totals.
   *
   * @param wanted the target, else the expected total
   * @param first the lowest
   * @param step the distance to the next
   */
  private record Totals(double wanted, double first, double step) {

    static Totals of(PlanView view) {
      HitTable table = view.hits();
      GapPlan plan = view.plan();
      double wanted =
          plan == null ? table.expected() : HitSheet.units(plan.parameters().target().cents());
      double low = Math.min(wanted, table.expected() - DEVIATIONS * table.spread());
      double high = Math.max(wanted, table.expected() + DEVIATIONS * table.spread());
      double step = twoDigits(Math.max(0.01, (high - low) / (HitFormulas.POINTS - 1)));
      // As a spreadsheet rounds: halves up; the number is never negative.
      double before = LABELLED * Math.floor((wanted - low) / step / LABELLED + 0.5);
      return new Totals(wanted, wanted - before * step, step);
    }

    private static double twoDigits(double step) {
      return BigDecimal.valueOf(step).round(new MathContext(2, RoundingMode.HALF_UP)).doubleValue();
    }

    double at(int place) {
      return first + place * step;
    }
  }

  private HitCurve(SheetGrid grid) {
    this.grid = grid;
    view = grid.view();
    table = view.hits();
    totals = Totals.of(view);
  }

  /** The total that is reached with a probability, between two of the curve. */
  static double quantile(PlanView view, double probability) {
    HitTable table = view.hits();
    Totals totals = Totals.of(view);
    for (int i = HitFormulas.POINTS - 2; i >= 0; i--) {
      double here = table.atLeast(totals.at(i));
      if (here >= probability) {
        double next = table.atLeast(totals.at(i + 1));
        return totals.at(i) + (here - probability) / (here - next) * totals.step();
      }
    }
    return table.expected();
  }

  /** Adds the totals and the chart. */
  static void add(SheetGrid grid) {
    HitCurve curve = new HitCurve(grid);
    curve.addTotals();
    curve.draw();
  }

  private void addTotals() {
    String wanted = HitFormulas.wanted();
    String expected = cell(HitFormulas.EXPECTED, HitFormulas.VALUE);
    String reach = "3.5*" + cell(HitFormulas.WHOLE_SPREAD, HitFormulas.VALUE);
    String step = cell(HitFormulas.CURVE_STEP, HitFormulas.VALUE);
    String low = "MIN(" + wanted + "," + expected + "-" + reach + ")";
    String high = "MAX(" + wanted + "," + expected + "+" + reach + ")";
    detail(
        HitFormulas.CURVE_FROM,
        "hit.curve-from",
        wanted + "-10*ROUND((" + wanted + "-" + low + ")/" + step + "/10,0)*" + step,
        totals.first());
    detail(
        HitFormulas.CURVE_STEP,
        "hit.curve-step",
        twoDigits("MAX(0.01,(" + high + "-" + low + ")/" + (HitFormulas.POINTS - 1) + ")"),
        totals.step());
    heading(HitFormulas.TOTAL, "hit.total");
    heading(HitFormulas.REACHED, "hit.reached");
    heading(HitFormulas.BELOW, "hit.cut");
    heading(HitFormulas.MARK, "workbook.chart-target");
    for (int i = 0; i < HitFormulas.POINTS; i++) {
      addPoint(i);
    }
  }

  private static String twoDigits(String step) {
    return "ROUND(" + step + ",1-INT(LOG10(" + step + ")))";
  }

  private void detail(int row, String key, String formula, double result) {
    grid.text(row, 0, view.text(key), faint);
    write(row, HitFormulas.VALUE, formula, result, faint.format("#,##0.00"));
  }

  private void heading(int column, String key) {
    grid.text(HitFormulas.HEADINGS, column, view.text(key), faint.at(HorizontalAlignment.RIGHT));
  }

  private void addPoint(int place) {
    int row = HitFormulas.ROWS + place;
    double total = totals.at(place);
    double reached = table.atLeast(total);
    String here = cell(row, HitFormulas.TOTAL);
    String step = cell(HitFormulas.CURVE_STEP, HitFormulas.VALUE);
    String first = cell(HitFormulas.CURVE_FROM, HitFormulas.VALUE);
    write(row, HitFormulas.TOTAL, first + "+" + place + "*" + step, total, faint.format("#,##0"));
    String cut = HitFormulas.cut(here);
    write(row, HitFormulas.BELOW, cut, table.cut(total), faint.format("#,##0.00"));
    String above = HitFormulas.above(cell(row, HitFormulas.BELOW));
    write(row, HitFormulas.REACHED, above, reached, faint.format("0.000000"));
    boolean isTarget = view.plan() != null && Math.abs(total - totals.wanted()) < totals.step() / 2;
    Content marked = isTarget ? new Content.Figure(reached) : null;
    grid.write(
        row,
        HitFormulas.MARK,
        new Content.Formula(
            "IF(ISNUMBER(Target),IF(ABS("
                + here
                + "-Target)<"
                + step
                + "/2,"
                + cell(row, HitFormulas.REACHED)
                + ",\"\"),\"\")",
            marked),
        faint.format("0.000000"));
  }

  private void write(
      int row, int column, String formula, @Nullable Double result, Appearance appearance) {
    grid.write(row, column, new Content.Formula(formula, Content.of(result)), appearance);
  }

  private void draw() {
    grid.section(
        HitFormulas.CURVE_TITLE, 0, HitFormulas.SPREAD, view.text("hit.curve", view.planYear()));
    int first = HitFormulas.ROWS;
    int last = first + HitFormulas.POINTS - 1;
    ChartParts parts =
        new ChartParts(
            grid.sheet(),
            HitFormulas.CURVE_TITLE + 1,
            HitFormulas.CURVE_END,
            0,
            HitFormulas.SPREAD);
    XDDFCategoryAxis categories = parts.points();
    categories.setNumberFormat("#,##0");
    parts.labelEach(LABELLED);
    XDDFValueAxis values = parts.values("0%");
    values.setMaximum(1);
    XDDFDataSource<Double> totals = parts.numbers(first, last, HitFormulas.TOTAL);
    XDDFChartData data = parts.chart().createData(ChartTypes.AREA, categories, values);
    XDDFChartData.Series reached = parts.series(data, totals, first, last, HitFormulas.REACHED);
    reached.setFillProperties(ChartParts.fill(ChartParts.LIKELY));
    parts.chart().plot(data);
    XDDFBarChartData mark =
        (XDDFBarChartData) parts.chart().createData(ChartTypes.BAR, categories, values);
    mark.setBarDirection(BarDirection.COL);
    mark.setGapWidth(0);
    mark.setVaryColors(false);
    parts
        .series(mark, totals, first, last, HitFormulas.MARK)
        .setFillProperties(ChartParts.fill(ChartParts.SOLID));
    parts.chart().plot(mark);
    parts.describe(List.of(view.text("hit.curve", view.planYear())));
  }
}

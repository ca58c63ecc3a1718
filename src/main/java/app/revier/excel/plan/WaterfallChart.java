package app.revier.excel.plan;

import app.revier.excel.plan.WaterfallBars.Bar;
import app.revier.gap.GapPlan;
import app.revier.territory.Money;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/**
 * The way from the base-year revenue over losses and gains to the expected total, as columns that
 * hang where they belong: stacked on a column that is not seen. Its numbers stand beside the
 * printed page.
 */
final class WaterfallChart {

  private static final int SOLID = 0x24476b;
  private static final int LIKELY = 0x9db4cc;
  private static final int LOSS = 0xcf222e;
  private static final int GAIN = 0x1a7f37;
  private static final int TARGET = 0x1f2328;
  private static final int GRID = 0xe4e8ec;

  private static final double LETTERS = 8;

  /** Where the numbers of the chart stand. */
  private static final int DATA_COLUMN = 10;

  private final SheetGrid grid;
  private final PlanView view;
  private final List<Bar> bars;

  private WaterfallChart(SheetGrid grid, List<Bar> bars) {
    this.grid = grid;
    this.bars = bars;
    view = grid.view();
  }

  /**
   * Adds the chart with its title. Leaves it out where there is nothing to be seen, or where a sum
   * below zero would have to hang the other way.
   */
  static void add(SheetGrid grid, int top, int bottom, int firstColumn, int lastColumn) {
    List<Bar> bars = WaterfallBars.of(grid.view());
    boolean empty = bars.stream().allMatch(bar -> bar.parts().stream().allMatch(Money::isZero));
    if (!empty && bars.stream().allMatch(Bar::isDrawable)) {
      String title = grid.view().text("workbook.waterfall", grid.view().planYear());
      grid.section(top, firstColumn, lastColumn, title);
      WaterfallChart chart = new WaterfallChart(grid, bars);
      chart.writeData(top);
      chart.draw(top, bottom, firstColumn, lastColumn);
    }
  }

  private void writeData(int top) {
    Appearance faint = Appearance.PLAIN.inkOf(Appearance.FAINT);
    grid.text(top, DATA_COLUMN, view.text("workbook.chart-data"), faint);
    List<String> headings =
        List.of(
            view.text("workbook.chart-level"),
            view.text("workbook.chart-solid"),
            view.text("workbook.chart-likely"),
            view.text("workbook.chart-loss"),
            view.text("workbook.chart-gain"),
            view.text("workbook.chart-target"));
    GapPlan plan = view.plan();
    for (int i = 0; i < (plan == null ? headings.size() - 1 : headings.size()); i++) {
      grid.text(top + 1, DATA_COLUMN + 1 + i, headings.get(i), faint);
    }
    Appearance amount = grid.appearance(ColumnFormat.AMOUNT).inkOf(Appearance.FAINT);
    for (int i = 0; i < bars.size(); i++) {
      int row = top + 2 + i;
      grid.text(row, DATA_COLUMN, bars.get(i).label(), faint);
      int column = DATA_COLUMN + 1;
      for (Money part : bars.get(i).parts()) {
        grid.write(row, column++, new Content.Amount(part), amount);
      }
      if (plan != null) {
        grid.write(row, column, new Content.Amount(plan.parameters().target()), amount);
      }
    }
  }

  private void draw(int top, int bottom, int firstColumn, int lastColumn) {
    XSSFChart chart =
        grid.sheet()
            .createDrawingPatriarch()
            .createChart(
                new XSSFClientAnchor(0, 0, 0, 0, firstColumn, top + 1, lastColumn + 1, bottom + 1));
    chart.setAutoTitleDeleted(true);
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    layOut(chart, categories, values);
    drawColumns(chart, categories, values, top);
    if (view.plan() != null) {
      drawTarget(chart, categories, values, top);
    }
    describe(chart);
  }

  private static void layOut(XSSFChart chart, XDDFCategoryAxis categories, XDDFValueAxis values) {
    categories.getOrAddTextProperties().setFontSize(LETTERS);
    categories.setMajorTickMark(AxisTickMark.NONE);
    // Labels stay level, on as many lines as they need.
    chart.getCTChart().getPlotArea().getCatAxArray(0).getTxPr().getBodyPr().setRot(0);
    values.getOrAddTextProperties().setFontSize(LETTERS);
    values.setMajorTickMark(AxisTickMark.NONE);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.setMinimum(0);
    values.setNumberFormat("#,##0");
    values.getOrAddMajorGridProperties().setLineProperties(line(GRID, 0.75));
  }

  private void drawColumns(
      XSSFChart chart, XDDFCategoryAxis categories, XDDFValueAxis values, int top) {
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setGapWidth(40);
    data.setVaryColors(false);
    List<XDDFFillProperties> fills =
        List.of(new XDDFNoFillProperties(), fill(SOLID), fill(LIKELY), fill(LOSS), fill(GAIN));
    for (int i = 0; i < fills.size(); i++) {
      series(data, top, DATA_COLUMN + 1 + i).setFillProperties(fills.get(i));
    }
    chart.plot(data);
    stackExactly(chart);
  }

  /** The small set of schemas that comes with the library lacks the type of this one attribute. */
  private static void stackExactly(XSSFChart chart) {
    CTBarChart columns = chart.getCTChart().getPlotArea().getBarChartArray(0);
    try (XmlCursor cursor = columns.addNewOverlap().newCursor()) {
      cursor.setAttributeText(new QName("val"), "100");
    }
  }

  private void drawTarget(
      XSSFChart chart, XDDFCategoryAxis categories, XDDFValueAxis values, int top) {
    XDDFLineChartData data =
        (XDDFLineChartData) chart.createData(ChartTypes.LINE, categories, values);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    XDDFLineChartData.Series series = (XDDFLineChartData.Series) series(data, top, DATA_COLUMN + 6);
    series.setMarkerStyle(MarkerStyle.NONE);
    series.setSmooth(false);
    XDDFLineProperties line = line(TARGET, 1.5);
    line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    series.setLineProperties(line);
    chart.plot(data);
  }

  private XDDFChartData.Series series(XDDFChartData data, int top, int column) {
    XDDFDataSource<String> labels =
        XDDFDataSourcesFactory.fromStringCellRange(grid.sheet(), range(top, DATA_COLUMN));
    XDDFNumericalDataSource<Double> numbers =
        XDDFDataSourcesFactory.fromNumericCellRange(grid.sheet(), range(top, column));
    XDDFChartData.Series series = data.addSeries(labels, numbers);
    series.setTitle(
        grid.sheet().getRow(top + 1).getCell(column).getStringCellValue(),
        new CellReference(grid.sheet().getSheetName(), top + 1, column, true, true));
    return series;
  }

  private CellRangeAddress range(int top, int column) {
    return new CellRangeAddress(top + 2, top + 1 + bars.size(), column, column);
  }

  /** What the chart shows, for those who do not see it. */
  private void describe(XSSFChart chart) {
    String labels =
        String.join("; ", bars.stream().map(bar -> bar.label().replace('\n', ' ')).toList());
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(labels);
  }

  private static XDDFSolidFillProperties fill(int rgb) {
    return new XDDFSolidFillProperties(
        XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
  }

  private static XDDFLineProperties line(int rgb, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill(rgb));
    line.setWidth(points);
    return line;
  }
}

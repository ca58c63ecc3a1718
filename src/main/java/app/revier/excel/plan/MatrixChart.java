package app.revier.excel.plan;

import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/**
 * The revenue and the whitespace of the nine fields as columns, each in the colour of its field:
 * what is sold already below, what could still be sold above it.
 */
final class MatrixChart {

  private static final int LABEL = 8;
  private static final int WHITESPACE = 18;

  private final SheetGrid grid;
  private final PlanView view;

  private MatrixChart(SheetGrid grid) {
    this.grid = grid;
    view = grid.view();
  }

  /** Adds the chart. */
  static void add(SheetGrid grid, int top, int bottom, int firstColumn, int lastColumn) {
    new MatrixChart(grid).addOver(top, bottom, firstColumn, lastColumn);
  }

  private void addOver(int top, int bottom, int firstColumn, int lastColumn) {
    List<String> described = addNumbers(top);
    int first = top + 1;
    int last = top + Cell.values().length;
    ChartParts parts = new ChartParts(grid.sheet(), top, bottom, firstColumn, lastColumn);
    XDDFCategoryAxis categories = parts.categories();
    XDDFValueAxis values = parts.values("#,##0");
    XDDFBarChartData data =
        (XDDFBarChartData) parts.chart().createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setGapWidth(30);
    data.setVaryColors(false);
    XDDFDataSource<String> texts = parts.texts(first, last, LABEL);
    // One series for each field: a column in one colour, without naming single points.
    for (Cell cell : Cell.values()) {
      parts
          .series(data, texts, first, last, LABEL + 1 + cell.ordinal())
          .setFillProperties(ChartParts.fill(FieldColours.of(cell).fill()));
    }
    parts.series(data, texts, first, last, WHITESPACE).setFillProperties(ChartParts.fill(0xe4e8ec));
    parts.chart().plot(data);
    parts.stackExactly();
    parts.describe(described);
  }

  private List<String> addNumbers(int top) {
    Appearance faint = Appearance.PLAIN.inkOf(Appearance.FAINT);
    Appearance amount = grid.appearance(ColumnFormat.AMOUNT).inkOf(Appearance.FAINT);
    grid.text(top - 1, LABEL, view.text("workbook.chart-data"), faint);
    grid.text(top, WHITESPACE, view.text("workbook.whitespace"), faint);
    List<String> described = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      int place = cell.ordinal();
      int row = top + 1 + place;
      String name = view.terms().cell(cell);
      Matrix.Field field = view.segmentation().matrix().field(cell);
      grid.text(top, LABEL + 1 + place, name, faint);
      grid.text(row, LABEL, name, faint);
      grid.write(
          row,
          LABEL + 1 + place,
          new Content.Formula(MatrixSheet.revenueOf(cell), Content.of(field.revenue())),
          amount);
      grid.write(
          row,
          WHITESPACE,
          new Content.Formula(MatrixSheet.whitespaceOf(cell), Content.of(field.whitespace())),
          amount);
      described.add(name + ": " + view.texts().amount(field.revenue()));
    }
    return described;
  }
}

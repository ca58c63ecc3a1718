package app.revier.excel.plan;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;

/** A chart over cells of its sheet, with the letters and lines that all charts share. */
final class ChartParts {

  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  static final int SOLID = 0x24476b;
  static final int LIKELY = 0x9db4cc;
  static final int TARGET = 0x1f2328;
  private static final int LINES = 0xe4e8ec;
  private static final double LETTERS = 8;

  private final XSSFSheet sheet;
  private final XSSFChart chart;

  /** A chart over these cells, the last ones included. */
  ChartParts(XSSFSheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    this.sheet = sheet;
    chart =
        sheet
            .createDrawingPatriarch()
            .createChart(
                new XSSFClientAnchor(
                    0, 0, 0, 0, firstColumn, firstRow, lastColumn + 1, lastRow + 1));
    chart.setAutoTitleDeleted(true);
  }

  XSSFChart chart() {
    return chart;
  }

  /** The axis of the categories; their labels stay level, on as many lines as they need. */
  XDDFCategoryAxis categories() {
    XDDFCategoryAxis categories = points();
    categoryAxis().getTxPr().getBodyPr().setRot(0);
    return categories;
  }

  /** The axis of many categories, of which only some are labelled. */
  XDDFCategoryAxis points() {
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
    categories.getOrAddTextProperties().setFontSize(LETTERS);
    categories.setMajorTickMark(AxisTickMark.NONE);
    return categories;
  }

  private CTCatAx categoryAxis() {
    return chart.getCTChart().getPlotArea().getCatAxArray(0);
  }

  /** The axis of the figures, from zero. */
  XDDFValueAxis values(String format) {
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    values.getOrAddTextProperties().setFontSize(LETTERS);
    values.setMajorTickMark(AxisTickMark.NONE);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.setMinimum(0);
    values.setNumberFormat(format);
    values.getOrAddMajorGridProperties().setLineProperties(line(LINES, 0.75));
    return values;
  }

  /** Texts from a column. */
  XDDFDataSource<String> texts(int firstRow, int lastRow, int column) {
    String[] texts = new String[lastRow - firstRow + 1];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = sheet.getRow(firstRow + i).getCell(column).getStringCellValue();
    }
    return XDDFDataSourcesFactory.fromArray(texts, range(firstRow, lastRow, column));
  }

  /** Figures from a column. */
  XDDFNumericalDataSource<Double> numbers(int firstRow, int lastRow, int column) {
    Double[] numbers = new Double[lastRow - firstRow + 1];
    for (int i = 0; i < numbers.length; i++) {
      XSSFCell cell = sheet.getRow(firstRow + i).getCell(column);
      boolean isNumber = cell != null && cell.getCachedFormulaResultType() == CellType.NUMERIC;
      numbers[i] = isNumber ? cell.getNumericCellValue() : null;
    }
    return XDDFDataSourcesFactory.fromArray(numbers, range(firstRow, lastRow, column));
  }

  /** The library would work the formulas out itself, without knowing all names. */
  private String range(int firstRow, int lastRow, int column) {
    return new CellRangeAddress(firstRow, lastRow, column, column)
        .formatAsString(sheet.getSheetName(), true);
  }

  /** Adds figures from a column, called as the cell above them says. */
  XDDFChartData.Series series(
      XDDFChartData data, XDDFDataSource<?> labels, int firstRow, int lastRow, int column) {
    XDDFChartData.Series series = data.addSeries(labels, numbers(firstRow, lastRow, column));
    series.setTitle(
        sheet.getRow(firstRow - 1).getCell(column).getStringCellValue(),
        new CellReference(sheet.getSheetName(), firstRow - 1, column, true, true));
    return series;
  }

  /** Labels only each so many of the categories. Likewise. */
  void labelEach(int number) {
    CTCatAx axis = categoryAxis();
    if (!axis.isSetNoMultiLvlLbl()) {
      axis.addNewNoMultiLvlLbl().setVal(false);
    }
    try (XmlCursor cursor = axis.getNoMultiLvlLbl().newCursor()) {
      cursor.insertElement("tickLblSkip", CHART);
      cursor.toPrevSibling();
      cursor.setAttributeText(new QName("val"), String.valueOf(number));
    }
  }

  /** The small set of schemas that comes with the library lacks the type of this one attribute. */
  void stackExactly() {
    CTBarChart columns = chart.getCTChart().getPlotArea().getBarChartArray(0);
    try (XmlCursor cursor = columns.addNewOverlap().newCursor()) {
      cursor.setAttributeText(new QName("val"), "100");
    }
  }

  /** What the chart shows, for those who do not see it. */
  void describe(List<String> labels) {
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(String.join("; ", labels).replace('\n', ' '));
  }

  static XDDFSolidFillProperties fill(int rgb) {
    return new XDDFSolidFillProperties(
        XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
  }

  static XDDFLineProperties line(int rgb, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill(rgb));
    line.setWidth(points);
    return line;
  }

  static XDDFLineProperties dashes(int rgb, double points) {
    XDDFLineProperties line = line(rgb, points);
    line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    return line;
  }
}

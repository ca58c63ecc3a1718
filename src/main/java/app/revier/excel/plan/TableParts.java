package app.revier.excel.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * The table objects of a workbook, which carry filters and names. Their parts are written here,
 * since each heading must be letter by letter the text of its cell.
 */
final class TableParts {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final Map<String, String> texts = new HashMap<>();

  /**
   * Makes an area of a sheet a table.
   *
   * @param number which part of the table, from 1
   * @param headings as they stand in the first row of the area
   */
  void add(XSSFSheet sheet, CellRangeAddress area, Table table, int number, List<String> headings) {
    XSSFTable made =
        sheet.createTable(
            new AreaReference(
                new CellReference(area.getFirstRow(), area.getFirstColumn()),
                new CellReference(area.getLastRow(), area.getLastColumn()),
                SpreadsheetVersion.EXCEL2007));
    String name = number == 1 ? table.id() : table.id() + number;
    texts.put(
        made.getPackagePart().getPartName().getName().substring(1),
        xml(texts.size() + 1, name, area.formatAsString(), headings));
  }

  /** The text of each part, by its name. */
  Map<String, String> texts() {
    return Map.copyOf(texts);
  }

  private static String xml(int id, String name, String area, List<String> headings) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<table xmlns=\"")
        .append(NAMESPACE)
        .append("\" id=\"")
        .append(id)
        .append("\" name=\"")
        .append(name)
        .append("\" displayName=\"")
        .append(name)
        .append("\" ref=\"")
        .append(area)
        .append("\" totalsRowShown=\"0\"><autoFilter ref=\"")
        .append(area)
        .append("\"/><tableColumns count=\"")
        .append(headings.size())
        .append("\">");
    for (int i = 0; i < headings.size(); i++) {
      xml.append("<tableColumn id=\"")
          .append(i + 1)
          .append("\" name=\"")
          .append(attribute(ExcelText.cell(headings.get(i))))
          .append("\"/>");
    }
    return xml.append("</tableColumns></table>").toString();
  }

  private static String attribute(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "_x000a_")
        .replace("\r", "_x000d_")
        .replace("\t", "&#9;");
  }
}

package app.revier.excel.plan;

import app.revier.segment.Cell;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * The nine colours of the cells of the matrix, by what stands in a cell, so that a class that comes
 * out otherwise has its own colour.
 */
final class TableColours {

  private TableColours() {}

  /** Colours all columns of classes. */
  static <R> void add(
      XSSFSheet sheet, PlanView view, List<WorkbookColumn<R>> columns, TableSheet<R> table) {
    List<CellRangeAddress> ranges = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).format() == ColumnFormat.FIELD) {
        ranges.add(new CellRangeAddress(TableSheet.FIRST_ROW, table.lastRow(), i, i));
      }
    }
    if (!ranges.isEmpty()) {
      XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
      for (CellRangeAddress range : ranges) {
        ConditionalFormattingRule[] rules = new ConditionalFormattingRule[Cell.values().length];
        for (Cell cell : Cell.values()) {
          rules[cell.ordinal()] = rule(formats, cell, view.terms().cell(cell));
        }
        formats.addConditionalFormatting(new CellRangeAddress[] {range}, rules);
      }
    }
  }

  private static ConditionalFormattingRule rule(
      XSSFSheetConditionalFormatting formats, Cell cell, String name) {
    XSSFConditionalFormattingRule rule =
        formats.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"" + name + "\"", null);
    FieldColours colours = FieldColours.of(cell);
    XSSFFontFormatting font = rule.createFontFormatting();
    font.setFontColor(Styles.colour(colours.text()));
    XSSFPatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(Styles.colour(colours.fill()));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    return rule;
  }
}

package app.revier.excel.plan;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lists from which a cell takes its word. */
final class Choices {

  private Choices() {}

  /** One cell takes its word from a named range; row and column from 0. */
  static void add(XSSFSheet sheet, int row, int column, Named words) {
    add(sheet, row, row, column, words.toString());
  }

  /** The cells of a column do so. */
  static void add(XSSFSheet sheet, int firstRow, int lastRow, int column, String words) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createFormulaListConstraint(words),
            new CellRangeAddressList(firstRow, lastRow, column, column));
    validation.setSuppressDropDownArrow(true);
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }
}

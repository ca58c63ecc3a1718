package app.revier.excel.plan;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;

/**
 * Keeps formulas from being typed over. There is no password: whoever wants to can take it away.
 * Filtering, sorting and formatting go on.
 */
final class Protection {

  private Protection() {}

  /** Protects a sheet; cells that are open stay so. */
  static void add(XSSFSheet sheet) {
    CTSheetProtection protection = sheet.getCTWorksheet().addNewSheetProtection();
    protection.setSheet(true);
    protection.setAutoFilter(false);
    protection.setSort(false);
    protection.setFormatCells(false);
    protection.setFormatColumns(false);
    protection.setFormatRows(false);
  }
}

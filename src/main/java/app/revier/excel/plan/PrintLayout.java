package app.revier.excel.plan;

import app.revier.text.Texts;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How a sheet comes out of a printer: across the page, as wide as the page, with page numbers. */
final class PrintLayout {

  private static final double SIDE_MARGIN = 0.4;

  private static final int LONGEST_NAME = 60;

  private PrintLayout() {}

  /**
   * Sets it up.
   *
   * @param pagesHigh how many pages the sheet may be long; 0 for as many as it takes
   */
  static void apply(Sheet sheet, PlanView view, String title, int pagesHigh) {
    apply(sheet, view.texts(), view.snapshot().today(), view.territoryName(), title, pagesHigh);
  }

  /** The same for a sheet that is printed upright, on one page. */
  static void applyUpright(Sheet sheet, PlanView view, String title) {
    apply(sheet, view, title, 1);
    sheet.getPrintSetup().setLandscape(false);
  }

  /**
   * The same for sheets of no book.
   *
   * @param day of which the figures are
   * @param name stands opposite of the title; may be empty
   */
  static void apply(
      Sheet sheet, Texts texts, LocalDate day, String name, String title, int pagesHigh) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) pagesHigh);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
    sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
    sheet.getHeader().setLeft(ExcelText.header(title, LONGEST_NAME));
    sheet.getHeader().setRight(ExcelText.header(name, LONGEST_NAME));
    Footer footer = sheet.getFooter();
    footer.setLeft(ExcelText.header(texts.get("workbook.as-of", texts.date(day)), LONGEST_NAME));
    footer.setRight(texts.get("workbook.page", "&P", "&N"));
  }
}

package app.revier.excel.plan;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Plan workbooks with the lines of decision 0067, written here as they are agreed. */
public final class CarriedWorkbook {

  private CarriedWorkbook() {}

  /** Writes the workbook of a book, with its lines. */
  public static void write(Path file, Book book, String identity) throws IOException {
    new PlanWorkbookWriter().write(file, book, Language.GERMAN.locale());
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      int old = workbook.getSheetIndex("revier");
      if (old >= 0) {
        workbook.removeSheetAt(old);
      }
      XSSFSheet sheet = workbook.createSheet("revier");
      workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
      Settings settings = book.snapshot().settings();
      line(sheet, "format", "", "1");
      line(sheet, "book", identity, settings.get(Setting.TERRITORY_NAME));
      line(
          sheet,
          "exported",
          book.snapshot().today().toString(),
          String.valueOf(settings.planYear()),
          String.valueOf(settings.baseYear()),
          "de");
      settings.texts().forEach((key, value) -> line(sheet, "setting", key, value));
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  private static void line(XSSFSheet sheet, String... cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }
}

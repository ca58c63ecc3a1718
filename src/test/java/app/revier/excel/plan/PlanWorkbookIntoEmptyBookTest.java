package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.excel.FileTableReader;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.task.Progress;
import app.revier.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the columns of a plan workbook hold that are read back is in them again, once the workbook
 * was read into an empty book.
 */
class PlanWorkbookIntoEmptyBookTest {

  private static final int ODD_BOOKS = 3;
  private static final int HEADING_ROW = 3;

  /** The colour of the headings of columns that are read back. */
  private static final String READ_BACK = "24476B";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsReadIntoAnEmptyBookIsWrittenAgain(Language language) throws Exception {
    for (int seed = 1; seed <= ODD_BOOKS; seed++) {
      try (Book book = OddBook.withoutNothings(seed);
          Book empty = SampleBooks.empty()) {
        empty.settings().set(book.snapshot().settings().texts());
        Path file = folder.resolve(language + "-" + seed + ".xlsx");
        new PlanWorkbookWriter().write(file, book, language.locale());
        ImportPlan plan =
            empty
                .imports()
                .prepare(new FileTableReader(), file, ImportOptions.DEFAULT, Progress.NONE);
        empty.imports().apply(plan, Progress.NONE);
        Path again = folder.resolve(language + "-" + seed + "-again.xlsx");
        new PlanWorkbookWriter().write(again, empty, language.locale());

        assertThat(plan.counts().rejected()).as("book %s", seed).isZero();
        assertThat(cells(again))
            .as("book %s", seed)
            .containsExactlyInAnyOrderElementsOf(cells(file));
      }
    }
  }

  /** The cells of the columns that are read back, each with its row and heading. */
  private static List<String> cells(Path file) throws Exception {
    List<String> cells = new ArrayList<>();
    DataFormatter format = new DataFormatter(Locale.ROOT);
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        if (sheet.getPaneInformation() == null) {
          continue; // No table.
        }
        int first = Cells.firstShown(sheet);
        Row headings = sheet.getRow(HEADING_ROW);
        for (Row row : sheet) {
          for (Cell cell : row) {
            Cell heading = headings.getCell(cell.getColumnIndex());
            if (row.getRowNum() > HEADING_ROW && isReadBack(heading)) {
              cells.add(
                  String.join(
                      " | ",
                      sheet.getSheetName(),
                      format.formatCellValue(row.getCell(first)),
                      format.formatCellValue(row.getCell(first + 1)),
                      heading.getStringCellValue(),
                      format.formatCellValue(cell)));
            }
          }
        }
      }
    }
    return cells;
  }

  private static boolean isReadBack(Cell heading) {
    return heading.getCellStyle().getFillForegroundColorColor() instanceof XSSFColor colour
        && colour.getARGBHex().endsWith(READ_BACK);
  }
}

package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan workbook keeps to the rules of its format, so that no program offers to repair it. */
class FormatRulesTest {

  @TempDir private Path folder = Path.of("");

  private Path written(Book made, Language language) {
    Path file = folder.resolve("plan.xlsx");
    try (Book book = made) {
      new PlanWorkbookWriter().write(file, book, language.locale());
    }
    return file;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPartIsAsTheFormatAsks(Language language) throws Exception {
    assertThat(PackageRules.complaints(written(ManagerBook.withTarget(), language))).isEmpty();
  }

  @Test
  void evenIfTheBookIsEmptyOrOdd() throws Exception {
    assertThat(PackageRules.complaints(written(SampleBooks.empty(), Language.GERMAN))).isEmpty();
    for (int seed = 1; seed <= 4; seed++) {
      assertThat(PackageRules.complaints(written(OddBook.of(seed), Language.ENGLISH)))
          .as("book %s", seed)
          .isEmpty();
    }
  }

  @Test
  void everyFormulaCanBeRead() throws Exception {
    List<String> unread = new ArrayList<>();
    int formulas = 0;
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(written(ManagerBook.withTarget(), Language.GERMAN).toFile())) {
      XSSFEvaluationWorkbook model = XSSFEvaluationWorkbook.create(workbook);
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              try {
                FormulaParser.parse(
                    cell.getCellFormula(),
                    model,
                    FormulaType.CELL,
                    workbook.getSheetIndex(sheet),
                    cell.getRowIndex());
              } catch (FormulaParseException e) {
                unread.add(cell.getAddress() + ": " + e.getMessage());
              }
            }
          }
        }
      }
    }
    assertThat(unread).isEmpty();
    assertThat(formulas).isGreaterThan(300);
  }
}

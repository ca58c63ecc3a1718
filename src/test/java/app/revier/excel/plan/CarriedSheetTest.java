package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan workbook carries beside what is seen. */
class CarriedSheetTest {

  @TempDir private Path folder = Path.of("");

  private final List<List<String>> lines = new ArrayList<>();

  @BeforeEach
  void export() throws Exception {
    try (Book book = ManagerBook.withTarget();
        XSSFWorkbook workbook = Cells.exported(book, Language.GERMAN, folder)) {
      int last = workbook.getNumberOfSheets() - 1;
      assertThat(workbook.getSheetName(last)).isEqualTo("revier");
      assertThat(workbook.getSheetVisibility(last)).isEqualTo(SheetVisibility.VERY_HIDDEN);
      for (Row row : workbook.getSheetAt(last)) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
          Cell cell = row.getCell(i);
          line.add(cell == null ? "" : cell.getStringCellValue());
        }
        lines.add(line);
      }
    }
  }

  private List<List<String>> of(String kind) {
    return lines.stream().filter(line -> line.getFirst().equals(kind)).toList();
  }

  @Test
  void itSaysWhatItIsAndWhen() {
    assertThat(lines.getFirst()).containsExactly("format", "", "1");
    assertThat(of("book").getFirst()).contains("Rheinland & Eifel");
    assertThat(of("exported"))
        .containsExactly(List.of("exported", "2026-11-23", "2027", "2026", "de"));
  }

  @Test
  void settingsStandUnderTheKeysOfTheCommandLine() {
    assertThat(of("setting"))
        .contains(
            List.of("setting", Setting.TARGET.key(), "110000.00"),
            List.of("setting", Setting.A_FROM.key(), "50000.00"),
            List.of("setting", Setting.RETENTION_HIGH.key(), "0.95"));
  }

  @Test
  void everySheetAndColumnIsNamedAsItWasWritten() {
    assertThat(of("sheet")).contains(List.of("sheet", "customers", "Kunden"));
    assertThat(of("column"))
        .contains(
            List.of("column", "customers/potential", "Potenzial, €", "open"),
            List.of("column", "customers/at-risk", "Gefährdet, €"),
            List.of("column", "projects/in-plan", "Eingeplant", "open"));
  }

  @Test
  void eachRecordHasWhatItsOpenCellsHeld() {
    List<String> open =
        of("column").stream()
            .filter(line -> line.get(1).startsWith("customers/") && line.contains("open"))
            .map(line -> line.get(1))
            .toList();
    List<String> was =
        of("was").stream()
            .filter(line -> line.get(1).equals("customers/1"))
            .findFirst()
            .orElseThrow();

    assertThat(held(was, open, "customers/number")).isEqualTo("00017");
    assertThat(held(was, open, "customers/name")).isEqualTo("=Klinikum Nordstadt");
    assertThat(held(was, open, "customers/potential")).isEqualTo("151400.00");
    assertThat(held(was, open, "customers/price-erosion")).isEqualTo("0.025");
    assertThat(held(was, open, "customers/last-visit")).isEqualTo("2026-11-09");
    assertThat(held(was, open, "customers/decision-maker-leaves")).isEqualTo("ja");
    assertThat(of("was")).anyMatch(line -> line.get(1).equals("projects/3"));
  }

  private static String held(List<String> was, List<String> open, String column) {
    int at = 2 + open.indexOf(column);
    return at < was.size() ? was.get(at) : "";
  }
}

package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The workbook of a small book, cell by cell. After a wanted change copy the file that the failing
 * test names over the kept one, and read the difference.
 */
class PlanWorkbookGoldenTest {

  private static final Path KEPT = Path.of("src/test/resources/app/revier/excel/plan");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCellIsAsKept(Language language) throws IOException {
    List<String> lines = lines(language);

    String name = "plan_" + language.code() + ".tsv";
    Path actual = Path.of(System.getProperty("revier.output", "target/test-output"), name);
    Files.createDirectories(actual.toAbsolutePath().getParent());
    Files.write(actual, lines);
    assertThat(lines)
        .as("see %s", actual)
        .containsExactlyElementsOf(Files.readAllLines(KEPT.resolve(name)));
  }

  @Test
  void theComputersOwnFormsDoNotMatter() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<String> usual = lines(Language.GERMAN);
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(lines(Language.GERMAN)).containsExactlyElementsOf(usual);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private List<String> lines(Language language) throws IOException {
    try (Book book = ManagerBook.withTarget();
        XSSFWorkbook workbook = Cells.exported(book, language, folder)) {
      return Cells.lines(workbook);
    }
  }
}

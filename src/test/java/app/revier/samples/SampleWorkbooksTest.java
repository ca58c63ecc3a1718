package app.revier.samples;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.excel.FileTableReader;
import app.revier.excel.plan.PlanWorkbookWriter;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbooks that README shows are those that the program writes. */
class SampleWorkbooksTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Language.class)
  void theKeptWorkbookHoldsWhatTheProgramWrites(Language language) throws Exception {
    Path written = folder.resolve("plan.xlsx");
    try (Book book = GuidePictures.sample(folder.resolve("Rheinland.revier"))) {
      new PlanWorkbookWriter().write(written, book, language.locale());
    }

    Path kept = SampleWorkbooks.FOLDER.resolve(SampleWorkbooks.name(language) + ".xlsx");
    assertThat(cells(kept)).containsExactlyElementsOf(cells(written));
  }

  /** All cells but the identity of the book, which is another one each time. */
  private static List<String> cells(Path file) throws UnreadableFileException {
    List<String> lines = new ArrayList<>();
    try (TableSource source = new FileTableReader().open(file)) {
      for (String sheet : source.sheets()) {
        source.read(
            sheet,
            row -> {
              String line = sheet + " " + row.number() + " " + row.cells();
              if (!line.startsWith("revier 2 ")) {
                lines.add(line);
              }
              return true;
            });
      }
    }
    return lines;
  }
}

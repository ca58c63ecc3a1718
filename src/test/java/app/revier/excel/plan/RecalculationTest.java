package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of a plan workbook comes out the same in another program. */
class RecalculationTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyFigureComesOutAsItWasWritten() throws Exception {
    Path program = OtherProgram.installed();
    assumeTrue(program != null, "LibreOffice is not installed: recalculation is not checked");
    List<Path> files = new ArrayList<>();
    Path out = Files.createDirectories(folder.resolve("out"));
    write(files, "manager-de", ManagerBook.withTarget(), Language.GERMAN);
    write(files, "sample-en", SampleBooks.of(120), Language.ENGLISH);
    for (int seed = 1; seed <= 3; seed++) {
      write(files, "odd-" + seed, OddBook.of(seed), Language.GERMAN);
    }
    OtherProgram.recalculate(program, files, out);
    for (Path file : files) {
      Compared compared = Compared.of(file, out.resolve(file.getFileName()));
      assertThat(compared.formulas()).as(file.toString()).isGreaterThan(100);
      assertThat(compared.differences()).as(file.toString()).isEmpty();
    }
  }

  private void write(List<Path> files, String name, Book made, Language language) {
    Path file = folder.resolve(name + ".xlsx");
    try (Book book = made) {
      new PlanWorkbookWriter().write(file, book, language.locale());
    }
    files.add(file);
  }
}

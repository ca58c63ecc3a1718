package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.intake.ImportKind;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.Problem;
import app.revier.intake.SheetReading;
import app.revier.intake.UnreadableFileException;
import app.revier.task.Progress;
import app.revier.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An import of a plan workbook into the book it was made from changes nothing. */
class PlanWorkbookRoundTripTest {

  private static final int ODD_BOOKS = 30;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Language.class)
  void anUsualBookComesBackUnchanged(Language language) throws UnreadableFileException {
    try (Book book = SampleBooks.of(120)) {
      ImportPlan plan = importOfExport(book, language);

      assertThat(plan.isEmpty()).as(changes(plan)).isTrue();
      // Some potentials of this book are below the revenue, which is said again.
      assertThat(plan.problems())
          .extracting(Problem::code)
          .containsOnly(Problem.Code.POTENTIAL_BELOW_REVENUE);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void oddBooksComeBackUnchanged(Language language) throws UnreadableFileException {
    for (int seed = 1; seed <= ODD_BOOKS; seed++) {
      try (Book book = OddBook.of(seed)) {
        ImportPlan plan = importOfExport(book, language);

        assertThat(plan.isEmpty()).as("book %s: %s", seed, changes(plan)).isTrue();
        assertThat(plan.problems()).as("book %s", seed).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, Kunden Ansprechpartner Projekte",
    "ENGLISH, Customers Contacts Projects",
  })
  void onlyCustomersContactsAndProjectsAreRead(Language language, String sheets)
      throws UnreadableFileException {
    try (Book book = SampleBooks.of(120)) {
      ImportPlan plan = importOfExport(book, language);

      assertThat(plan.sheets())
          .filteredOn(sheet -> sheet.kind() != null)
          .extracting(SheetReading::kind)
          .containsExactly(ImportKind.CUSTOMERS, ImportKind.CONTACTS, ImportKind.PROJECTS);
      assertThat(plan.sheets())
          .filteredOn(sheet -> sheet.kind() != null)
          .extracting(SheetReading::sheet)
          .containsExactly(sheets.split(" "));
      assertThat(plan.counts().unchanged()).isEqualTo(plan.counts().read()).isPositive();
    }
  }

  private ImportPlan importOfExport(Book book, Language language) throws UnreadableFileException {
    Path file = folder.resolve("plan.xlsx");
    new PlanWorkbookWriter().write(file, book.snapshot(), language.locale());
    return book.imports()
        .prepare(new FileTableReader(), file, ImportOptions.DEFAULT, Progress.NONE);
  }

  private static String changes(ImportPlan plan) {
    return List.of(
            plan.newCustomers(),
            plan.changedCustomers(),
            plan.newProjects(),
            plan.changedProjects())
        .stream()
        .map(Objects::toString)
        .reduce("", (all, next) -> all + "\n" + next);
  }
}

package app.revier.samples;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.BookStore.History;
import app.revier.book.FewHolidays;
import app.revier.book.Library;
import app.revier.book.Preferences;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.excel.FileTableReader;
import app.revier.files.WorkFolder;
import app.revier.gap.GapPlan;
import app.revier.sample.SampleTerritory;
import app.revier.segment.OrderRhythm;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample as the program makes a book of it. */
class SampleBookTest {

  private static final Path WORKBOOK = Path.of("samples", "rheinland.xlsx");

  @TempDir private Path folder;

  private Library library() {
    return library(
        new Library.Sample(
            "Beispiel Rheinland",
            () -> Files.copy(WORKBOOK, folder.resolve("rheinland5479.xlsx")).toAbsolutePath(),
            Map.of(Setting.PLAN_YEAR.key(), "2027")));
  }

  private Library library(Library.Sample sample) {
    return new Library(
        folder.resolve("Mein Gebiet.revier"),
        new SqliteBooks(),
        new SqliteRestorePoints(folder.resolve("restore-points"), SampleBooks.CLOCK),
        new FileTableReader(),
        sample,
        Preferences.in(new HashMap<>()),
        new FewHolidays(),
        SampleBooks.CLOCK);
  }

  @Test
  void undoStopsWithTheSampleLoadedAlsoAfterARestart() throws Exception {
    Library library = library();
    Path file;
    try (Book book = library.createSample(Progress.NONE)) {
      file = book.file();
      assertThat(book.snapshot().territory().customers()).hasSize(120);
      assertThat(book.snapshot().history()).isEqualTo(new History(null, null));
      book.settings().set(Map.of(Setting.TARGET.key(), "1000"));
      book.undo(Progress.NONE);
      assertThat(book.snapshot().history().undo()).isNull();
    }
    try (Book book = library.open(file, Progress.NONE)) {
      assertThat(book.snapshot().history().undo()).isNull();
      assertThat(book.snapshot().territory().customers()).hasSize(120);
      assertThat(book.check()).allMatch(finding -> !finding.toString().contains("DAMAGE"));
    }
  }

  @Test
  void notesNameTheSampleAndNotTheFileItWasUnpackedTo() throws Exception {
    try (Book book = library().createSample(Progress.NONE)) {
      assertThat(book.snapshot().territory().customers())
          .flatExtracting(Customer::notes)
          .isNotEmpty()
          .allSatisfy(note -> assertThat(note.source()).doesNotContain("rheinland5479"))
          .anySatisfy(note -> assertThat(note.source()).isEqualTo("Beispiel Rheinland"));
    }
  }

  @Test
  void ordersOfTheYearAreInItAndAddUpToTheRevenue() throws Exception {
    Library library =
        library(SampleTerritory.of(new Texts(Language.GERMAN), new WorkFolder(folder)));
    try (Book book = library.createSample(Progress.NONE)) {
      Snapshot snapshot = book.snapshot();
      GapPlan plan = Objects.requireNonNull(snapshot.plan());
      assertThat(plan.baseRevenue()).isEqualTo(Money.of(500_000));
      List<Customer> withOrders =
          snapshot.territory().customers().stream()
              .filter(
                  customer ->
                      OrderRhythm.of(customer.orders(), snapshot.today()).medianDays() != null)
              .toList();
      assertThat(withOrders).hasSizeGreaterThanOrEqualTo(8);
      for (Customer customer : withOrders) {
        List<SalesLine> lines = book.salesOf(customer.id());
        assertThat(lines).extracting(SalesLine::productGroup).doesNotContain("");
        assertThat(lines.stream().map(SalesLine::amount).reduce(Money.ZERO, Money::plus))
            .isEqualTo(customer.revenue().in(2026));
      }
    }
  }
}

package app.revier;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.Book;
import app.revier.book.BookFailure;
import app.revier.book.BookStore;
import app.revier.book.ChangeLabel;
import app.revier.book.FewHolidays;
import app.revier.book.NumberTakenException;
import app.revier.book.SampleBooks;
import app.revier.book.Settings;
import app.revier.book.Write;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import app.revier.text.Traces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the book holds gets neither into the log nor into reports of bugs, whatever fails. */
class LogPrivacyTest {

  private static final String WORD = "Zyqname";
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @TempDir private Path folder;

  /** Failures with the word in the data, each as the program meets it. */
  private List<Throwable> failures() {
    List<Throwable> failures = new ArrayList<>();
    failures.add(
        failure(() -> new Task(new TaskId(1), WORD, 0, 0, null, null, false).title().length()));
    failures.add(
        failure(
            () ->
                new Appointment(new AppointmentId(1), null, WORD, DAY, DAY, null, 0, 0)
                    .title()
                    .length()));
    failures.add(
        failure(
            () ->
                new GrowthProjectBuilder(new ProjectId(1), new CustomerId(1), WORD, "offer")
                    .visits(-1)
                    .build()
                    .name()
                    .length()));
    failures.add(failure(() -> Settings.of(Map.of("plan.year", WORD)).planYear()));
    failures.add(failure(() -> LocalDate.parse(List.of(WORD).getFirst())));
    failures.add(failure(() -> Integer.parseInt(WORD)));
    failures.addAll(ofTheBook());
    failures.add(new BookFailure(BookFailure.Reason.INACCESSIBLE, Path.of(WORD + ".html")));
    failures.add(
        new BookFailure(
            BookFailure.Reason.MISSING,
            Path.of(WORD + ".xlsx"),
            new NoSuchFileException(WORD + ".xlsx")));
    return failures;
  }

  private List<Throwable> ofTheBook() {
    Customer one = Customer.named(new CustomerId(1), WORD, WORD);
    Customer two = Customer.named(new CustomerId(2), WORD, WORD + " 2");
    List<Throwable> failures = new ArrayList<>();
    try (BookStore store = new SqliteBooks().create(folder.resolve("book.revier"))) {
      store.commit(
          ChangeLabel.of("test"),
          Instant.EPOCH,
          List.of(new Write.PutCustomer(one)),
          Progress.NONE);
      failures.add(failure(() -> commit(store, new Write.PutCustomer(two))));
      failures.add(
          failure(
              () ->
                  commit(
                      store,
                      new Write.AddSales(
                          List.of(
                              new SalesLine(
                                  new CustomerId(9), DAY, WORD, WORD, null, Money.ofCents(1)))))));
      Book book = Book.open(store, new FewHolidays(), SampleBooks.CLOCK, Progress.NONE);
      Throwable taken = failure(() -> book.customers().save(two));
      assertThat(taken).isInstanceOf(NumberTakenException.class);
      failures.add(taken);
    }
    return failures;
  }

  private static void commit(BookStore store, Write write) {
    store.commit(ChangeLabel.of("test"), Instant.EPOCH, List.of(write), Progress.NONE);
  }

  private static Throwable failure(ThrowingCallable action) {
    return Assertions.catchThrowable(action);
  }

  @Test
  void theLogTellsOfFailuresWithoutTheData() throws IOException {
    Path file = folder.resolve("revier.log");
    Handler log = LogFile.handler(file);
    List<Throwable> failures = failures();
    assertThat(failures).doesNotContainNull();
    assertThat(failures.stream().map(LogPrivacyTest::said)).anyMatch(said -> said.contains(WORD));
    for (Throwable failure : failures) {
      LogRecord entry = new LogRecord(Level.SEVERE, "bug R-1");
      entry.setLoggerName("app.revier.cli.Commands");
      entry.setThrown(failure);
      log.publish(entry);
    }
    LogRecord library = new LogRecord(Level.WARNING, "No glyph for " + WORD);
    library.setLoggerName("org.apache.pdfbox.Fonts");
    log.publish(library);
    String written = Files.readString(file);
    assertThat(written)
        .contains("bug R-1", "IllegalArgumentException", "SQLITE_CONSTRAINT", "app.revier.agenda.")
        .contains("INACCESSIBLE *.html", "org.apache.pdfbox.Fonts")
        .doesNotContain(WORD);
  }

  @Test
  void aReportOfABugHasNoDataEither() {
    for (Throwable failure : failures()) {
      assertThat(Traces.of(failure)).contains("\tat ").doesNotContain(WORD);
    }
  }

  @Test
  void whatTheRuntimeSaysStays() {
    Throwable failure = failure(() -> ((Object) "text").equals(((Object[]) new String[1])[1]));
    assertThat(Traces.of(failure)).contains("Index 1 out of bounds for length 1");
  }

  private static String said(Throwable failure) {
    return String.valueOf(failure.getMessage());
  }
}

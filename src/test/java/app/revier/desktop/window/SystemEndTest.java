package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.revier.book.BookStore;
import app.revier.book.ChangeLabel;
import app.revier.book.UnsavedText;
import app.revier.book.Write;
import app.revier.preferences.UnsavedFiles;
import app.revier.store.ChildJvm;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The system ends the program, as it does when somebody logs off. */
@Timeout(180)
final class SystemEndTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsTypedIsInTheBookAndTheProgramEndsByItself() throws Exception {
    Path book = typedAndEnded("#fields-industry", "Uniklinik Nord");

    assertThat(industry(book)).isEqualTo("Uniklinik Nord");
  }

  @Test
  void whatCannotBeSavedIsKeptForTheNextTime() throws Exception {
    Path book = typedAndEnded("#customers-field-visit-interval", "oft");

    assertThat(new UnsavedFiles(folder.resolve("unsaved")).find(book).texts())
        .extracting(UnsavedText::place, UnsavedText::typed)
        .containsExactly(tuple("customer:1", "oft"));
  }

  /** A book in whose window something was typed when the system ended the program. */
  private Path typedAndEnded(String field, String typed) throws Exception {
    assumeTrue(ProcessHandle.current().supportsNormalTermination());
    Path book = folder.resolve("book.revier");
    makeBook(book);
    try (ChildJvm child =
        ChildJvm.start(optionsOfWindows(), TypedAndEnded.class, folder.toString(), field, typed)) {
      assertThat(child.line()).isEqualTo(TypedAndEnded.TYPED);
      assertThat(industry(book)).as("not before the end").isEmpty();
      child.askToEnd();
      assertThat(child.line()).isEqualTo(TypedAndEnded.CLOSED);
      assertThat(child.end()).isZero();
    }
    return book;
  }

  private static void makeBook(Path book) {
    try (BookStore store = new SqliteBooks().create(book)) {
      store.commit(
          ChangeLabel.of("customer-added", "Nord"),
          Instant.EPOCH,
          List.of(new Write.PutCustomer(Customer.named(new CustomerId(1), "K1", "Nord"))),
          Progress.NONE);
    }
  }

  private static String industry(Path book) {
    try (BookStore store = new SqliteBooks().open(book)) {
      return store.load(Progress.NONE).customers().getFirst().industry();
    }
  }

  /** What this process was told about modules and windows. */
  private static List<String> optionsOfWindows() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(
            option -> option.matches("--(module-path|add-|enable).*|-D(glass|prism|java\\.awt).*"))
        .toList();
  }
}

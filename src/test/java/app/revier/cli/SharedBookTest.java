package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookFiles;
import app.revier.book.BookStore;
import app.revier.cli.CommandFixture.Result;
import app.revier.store.SqliteBooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands on a book that others use as well. */
class SharedBookTest {

  @TempDir private Path folder;
  private CommandFixture revier;
  private final Watched books = new Watched();

  /** Notes how the book is opened. */
  private final class Watched implements BookFiles {

    private final BookFiles real = new SqliteBooks();
    private final List<String> asked = new ArrayList<>();
    private boolean isMadeMeanwhile;
    private boolean locked;

    @Override
    public BookStore create(Path file, Consumer<BookStore> filling) {
      note("create", file);
      if (isMadeMeanwhile) {
        isMadeMeanwhile = false;
        real.create(file).close();
      }
      return real.create(file, filling);
    }

    @Override
    public BookStore open(Path file) {
      note("open", file);
      return real.open(file);
    }

    @Override
    public BookStore openToRead(Path file) {
      note("read", file);
      return real.openToRead(file);
    }

    @Override
    public BookStore openToChange(Path file) {
      note("change", file);
      if (locked) {
        throw new BookFailure(Reason.LOCKED, file);
      }
      return real.openToChange(file);
    }

    private void note(String how, Path file) {
      if (file.equals(revier.book())) {
        asked.add(how);
      }
    }
  }

  @BeforeEach
  void begin() {
    revier = new CommandFixture(folder);
    revier.use(books);
  }

  private void fill() throws IOException {
    Path customers = revier.write("c.csv", "Customer number;Name;Revenue 2026\n1;Alpha;1000\n");
    assertThat(revier.run("import", customers).status()).isZero();
    books.asked.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customers",
        "matrix",
        "gap --target 5000",
        "time",
        "absences",
        "appointments",
        "tasks",
        "activities",
        "positions",
        "settings",
        "settings plan.year",
        "check",
        "export TARGET.xlsx",
        "screens TARGET",
        "backup TARGET.revier",
        "week --from 2027-01-11 --steps 10 --dry-run",
        "import CUSTOMERS.csv --dry-run"
      })
  void whatOnlyReadsIsInNobodysWay(String line) throws IOException {
    fill();
    String given =
        line.replace("TARGET", revier.file("target").toString())
            .replace("CUSTOMERS", revier.file("c").toString());
    Result result = revier.run((Object[]) given.split(" ", -1));
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(books.asked).containsExactly("read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "settings plan.year 2028",
        "absences add vacation 2027-03-22",
        "week --from 2027-01-11 --steps 10",
        "import CUSTOMERS.csv"
      })
  void whatChangesWaitsAndIsRefusedWithoutATraceIfTheOtherDoesNotLetGo(String line)
      throws IOException {
    fill();
    books.locked = true;
    String given = line.replace("CUSTOMERS", revier.file("c").toString());
    Result result = revier.run((Object[]) given.split(" ", -1));
    assertThat(result.status()).isEqualTo(4);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("another Revier");
    assertThat(books.asked).containsExactly("change");
  }

  @Test
  void whoFindsNoBookAndIsOvertakenInMakingItWorksInTheOneThatIsThereThen() {
    books.isMadeMeanwhile = true;
    assertThat(revier.run("settings", "plan.year", "2028").status()).isZero();
    assertThat(books.asked).containsExactly("create", "change");
    assertThat(revier.run("settings", "plan.year").out()).contains("2028");
  }

  @Test
  void whatFailsInANewBookLeavesNone() throws IOException {
    Result result = revier.run("import", revier.write("letter.csv", "Dear Sir or Madam"));
    assertThat(result.status()).isEqualTo(4);
    assertThat(books.asked).containsExactly("create");
    assertThat(folder.toFile().list()).containsExactly("letter.csv");
  }
}

package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.contents;
import static app.revier.store.Books.customer;
import static app.revier.store.Books.dump;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.ChangeLabel;
import app.revier.book.Write;
import app.revier.files.Companions;
import app.revier.store.Database.Access;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class DatabaseFailuresTest {

  private static final Path FILE = Path.of("book.revier");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "SQLITE_FULL, NO_SPACE",
    "SQLITE_CORRUPT, DAMAGED",
    "SQLITE_CORRUPT_INDEX, DAMAGED",
    "SQLITE_NOTADB, DAMAGED",
    "SQLITE_READONLY, READ_ONLY",
    "SQLITE_READONLY_DIRECTORY, FOLDER_READ_ONLY",
    "SQLITE_PERM, NO_PERMISSION",
    "SQLITE_BUSY, LOCKED",
    "SQLITE_BUSY_SNAPSHOT, LOCKED",
    "SQLITE_IOERR_FSYNC, INACCESSIBLE",
    "SQLITE_CANTOPEN, INACCESSIBLE"
  })
  void errorsOfTheDatabaseHaveTheirReason(SQLiteErrorCode code, Reason reason) {
    SQLException error = new SQLiteException("", code);

    assertThat(DatabaseFailures.of(error, FILE))
        .isInstanceOfSatisfying(
            BookFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(reason);
              assertThat(failure.file()).isEqualTo(FILE);
            })
        .hasCause(error);
  }

  @ParameterizedTest
  @CsvSource({"SQLITE_CONSTRAINT_UNIQUE", "SQLITE_ERROR", "SQLITE_MISUSE", "SQLITE_RANGE"})
  void whatNoFileExplainsIsABug(SQLiteErrorCode code) {
    SQLException error = new SQLiteException("", code);

    assertThat(DatabaseFailures.of(error, FILE))
        .isInstanceOf(IllegalStateException.class)
        .hasCause(error);
  }

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("x"), Reason.MISSING),
        Arguments.of(new FileAlreadyExistsException("x"), Reason.EXISTS),
        Arguments.of(new AccessDeniedException("x"), Reason.NO_PERMISSION),
        Arguments.of(
            new FileSystemException("x", null, "No space left on device"), Reason.NO_SPACE),
        Arguments.of(new IOException(), Reason.INACCESSIBLE));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void errorsOfTheFileSystemHaveTheirReason(IOException error, Reason reason) {
    assertThat(DatabaseFailures.of(error, FILE).reason()).isEqualTo(reason);
  }

  @Test
  void aChangeForWhichThereIsNoRoomChangesNothing() throws SQLException, IOException {
    Path file = Books.closed(folder);
    Database database = Database.open(file, Access.WRITE);
    try (BookStore store = store(database)) {
      Map<String, List<String>> before = dump(file);
      long pages = database.number("PRAGMA page_count");
      database.number("PRAGMA max_page_count = " + (pages + 10));
      assertThat(OpeningTest.reason(() -> commit(store, many()))).isEqualTo(Reason.NO_SPACE);
      assertThat(dump(file)).isEqualTo(before);
      assertThat(store.checkIntegrity()).isEmpty();

      commit(store, new Write.PutCustomer(customer(2)));
      database.number("PRAGMA max_page_count = 1000000");
      commit(store, many());
      assertThat(contents(store).customers()).hasSize(5_000);
    }
  }

  @Test
  void anUndoForWhichThereIsNoRoomChangesNothing() throws SQLException, IOException {
    Path file = Books.closed(folder);
    Database database = Database.open(file, Access.WRITE);
    try (BookStore store = store(database)) {
      commit(store, many());
      Map<String, List<String>> before = dump(file);
      database.number("PRAGMA max_page_count = " + database.number("PRAGMA page_count"));
      assertThat(OpeningTest.reason(() -> store.undo(Progress.NONE))).isEqualTo(Reason.NO_SPACE);
      assertThat(dump(file)).isEqualTo(before);

      database.number("PRAGMA max_page_count = 1000000");
      store.undo(Progress.NONE);
      assertThat(contents(store).customers()).hasSize(1);
    }
  }

  @Test
  void pagesInTheLogOfAChangeThatWasGivenUpWereWrittenByNobodyElse()
      throws SQLException, IOException {
    Path file = Books.closed(folder);
    Database database = Database.open(file, Access.WRITE);
    database.execute("PRAGMA cache_size = 10");
    try (BookStore store = store(database)) {
      long before = Files.size(Companions.log(file));
      assertThatThrownBy(
              () ->
                  store.commit(
                      ChangeLabel.of("change"),
                      Instant.EPOCH,
                      many(),
                      (done, total) -> {
                        if (done == total) {
                          throw new CancelledException();
                        }
                      }))
          .isInstanceOf(CancelledException.class);
      assertThat(Files.size(Companions.log(file))).isGreaterThan(before);

      commit(store, new Write.PutCustomer(customer(2)));
    }
    assertThat(Books.names(folder)).containsExactly(file.getFileName().toString());
  }

  private static List<Write> many() {
    List<Write> writes = new ArrayList<>();
    LongStream.rangeClosed(1, 5_000).forEach(id -> writes.add(new Write.PutCustomer(customer(id))));
    return writes;
  }

  @Test
  void aClosedStoreDoesNothingMore() {
    BookStore store = Books.create(folder);
    store.close();
    assertThatThrownBy(() -> contents(store)).isInstanceOf(RuntimeException.class);
  }

  private BookStore store(Database database) throws SQLException, IOException {
    return new BookOpening(SqliteBooks.Durability.FULL, null, ClosedBooks.NONE, Books::createAt)
        .store(database.file(), database.file(), database, null);
  }
}

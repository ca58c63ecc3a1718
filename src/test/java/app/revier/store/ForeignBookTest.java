package app.revier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.BookStore.Damage;
import app.revier.store.Database.Access;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A book is opened only if it consists of exactly what Revier has put there. */
class ForeignBookTest {

  @TempDir Path folder;
  private final SqliteBooks books = new SqliteBooks();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE TABLE more (id INTEGER) | FORM_ADDED | table more",
        "CREATE TABLE \"cus\ttomer\" (id INTEGER) | FORM_ADDED | table cus tomer",
        "DROP TABLE drive | FORM_MISSING | table drive",
        "ALTER TABLE note ADD COLUMN more TEXT | FORM_CHANGED | table note",
        "ALTER TABLE note ADD COLUMN more INTEGER AS (id + 1) | FORM_CHANGED | table note",
        "CREATE INDEX more ON note (day) | FORM_ADDED | index more",
        "DROP INDEX stop_by_task | FORM_MISSING | index stop_by_task",
        "CREATE TRIGGER more AFTER UPDATE ON customer BEGIN DELETE FROM note; END"
            + " | FORM_ADDED | trigger more",
        "CREATE VIEW more AS SELECT * FROM note | FORM_ADDED | view more",
        "CREATE VIRTUAL TABLE more USING fts5(body) | FORM_ADDED | table more",
        "ANALYZE | FORM_ADDED | table sqlite_stat1"
      })
  void whatNoRevierHasPutThereIsRefusedAndNamed(String change, Damage.Kind kind, String where)
      throws SQLException, IOException {
    Path file = Books.closed(folder);
    try (Database database = Database.open(file, Access.WRITE)) {
      database.execute(change);
    }
    Map<String, String> before = Books.files(folder);

    BookFailure failure = catchThrowableOfType(BookFailure.class, () -> books.open(file));
    assertThat(failure.reason()).isEqualTo(Reason.FOREIGN);
    assertThat(failure.damages())
        .anySatisfy(
            damage -> {
              assertThat(damage.kind()).isEqualTo(kind);
              assertThat(damage.where()).isEqualTo(where);
            });
    BookFailure reading = catchThrowableOfType(BookFailure.class, () -> books.openToRead(file));
    assertThat(reading.damages()).isEqualTo(failure.damages());
    assertThat(Books.files(folder)).isEqualTo(before);
  }

  @Test
  void aFileOfAnotherLayoutIsRefused() throws SQLException {
    Path file = Books.closed(folder);
    try (Database database = Database.open(file, Access.WRITE)) {
      database.execute("PRAGMA journal_mode = DELETE");
      database.execute("PRAGMA page_size = 512");
      database.execute("VACUUM");
    }
    BookFailure failure = catchThrowableOfType(BookFailure.class, () -> books.open(file));
    assertThat(failure.damages())
        .containsExactly(new Damage(Damage.Kind.FORM_CHANGED, "page_size", "512"));
  }

  static IntStream olderForms() {
    return IntStream.range(1, Schema.VERSION);
  }

  @ParameterizedTest
  @MethodSource("olderForms")
  void anOlderFormIsHeldAgainstItsOwnScripts(int version) throws IOException, SQLException {
    Path file = folder.resolve("book.revier");
    try (var kept = ForeignBookTest.class.getResourceAsStream("V" + version + ".revier")) {
      Files.copy(Objects.requireNonNull(kept), file);
    }
    Path changed = Files.copy(file, folder.resolve("changed.revier"));
    try (Database database = Database.open(changed, Access.WRITE)) {
      database.execute("CREATE INDEX more ON customer (name)");
    }

    assertThat(Inspection.form(file)).isEqualTo(version);
    BookFailure failure = catchThrowableOfType(BookFailure.class, () -> books.open(changed));
    assertThat(failure.damages()).extracting(Damage::where).containsExactly("index more");
  }

  @Test
  void aBookAsItWasLeftIsNotLookedThroughAgainAndAnyOtherIs() throws IOException {
    Path list = folder.resolve("user").resolve("closed-books");
    SqliteBooks remembering =
        new SqliteBooks(
            Files::isWritable, SqliteBooks.Durability.FULL, Patience.SECONDS, null, list);
    Path file = folder.resolve("book.revier");
    remembering.create(file).close();
    ClosedBooks closed = new ClosedBooks(list);
    assertThat(closed.isAsLeft(file)).isTrue();
    assertThat(Files.readString(list)).doesNotContain("book");

    Path copy = Files.copy(file, folder.resolve("copy.revier"));
    assertThat(closed.isAsLeft(copy)).isTrue();
    flip(copy, Files.size(copy) - 1);
    assertThat(closed.isAsLeft(copy)).isFalse();
    Files.writeString(folder.resolve("book.revier-wal"), "more");
    assertThat(closed.isAsLeft(file)).isFalse();
    assertThat(new ClosedBooks(null).isAsLeft(file)).isFalse();
  }

  private static void flip(Path file, long at) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.seek(at);
      int before = open.read();
      open.seek(at);
      open.write(before ^ 1);
    }
  }

  @Test
  void aListThatCannotBeReadKeepsNoBookClosed() throws IOException {
    Path file = Books.closed(folder);
    Path list = Files.createDirectories(folder.resolve("user").resolve("closed-books"));
    SqliteBooks here =
        new SqliteBooks(Files::isWritable, SqliteBooks.Durability.FULL, Patience.NONE, null, list);

    try (BookStore store = here.open(file)) {
      assertThat(store.readOnly()).isFalse();
    }
  }
}

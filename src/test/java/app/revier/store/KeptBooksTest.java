package app.revier.store;

import static app.revier.store.Books.contents;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookStore;
import app.revier.book.Drive;
import app.revier.store.Database.Access;
import app.revier.task.Progress;
import app.revier.territory.SalesLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Books of every version of their form, written by the Revier of that time. */
class KeptBooksTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("book.revier");
  }

  static IntStream versions() {
    return IntStream.rangeClosed(1, Schema.VERSION);
  }

  private void take(int version) throws IOException {
    try (InputStream kept = KeptBooksTest.class.getResourceAsStream("V" + version + ".revier")) {
      if (kept == null && version == Schema.VERSION) {
        KeptBook.make(file); // not released yet
      } else {
        Files.copy(Objects.requireNonNull(kept, "no book of version " + version), file);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void aBookOfEachVersionHoldsWhatItHeld(int version) throws IOException {
    take(version);
    try (BookStore store = new SqliteBooks().open(file)) {
      assertThat(contents(store)).isEqualTo(KeptBook.contents(version));
      List<SalesLine> lines = new ArrayList<>();
      store.forEachSalesLine(lines::add);
      assertThat(lines).containsExactlyInAnyOrderElementsOf(KeptBook.sales(version));
      assertThat(store.checkIntegrity()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void aBookOfEachVersionKnowsTheRoadsItKnew(int version) throws IOException {
    take(version);
    List<Drive> known = version < DriveTable.SINCE ? List.of() : KeptBook.DRIVES;
    try (BookStore store = new SqliteBooks().open(file)) {
      assertThat(store.drives()).containsExactlyInAnyOrderElementsOf(known);
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void theChangesOfEachVersionCanBeUndoneAndRedone(int version) throws IOException {
    take(version);
    try (BookStore store = new SqliteBooks().open(file)) {
      assertThat(store.history().undo()).isEqualTo(KeptBook.ADDED);
      assertThat(store.history().redo()).isEqualTo(KeptBook.EDITED);
      store.redo(Progress.NONE);
      assertThat(contents(store).customers().getFirst()).isEqualTo(KeptBook.edited(version));
      store.undo(Progress.NONE);
      store.undo(Progress.NONE);
      assertThat(contents(store).customers()).isEmpty();
      store.redo(Progress.NONE);
      assertThat(contents(store)).isEqualTo(KeptBook.contents(version));
    }
  }

  /** A script that was changed after its release would leave older books with another form. */
  @ParameterizedTest
  @MethodSource("versions")
  void aBookOfEachVersionGetsTheFormOfANewOne(int version) throws IOException, SQLException {
    take(version);
    new SqliteBooks().open(file).close();
    Path fresh = folder.resolve("fresh.revier");
    new SqliteBooks().create(fresh).close();

    assertThat(form(file)).isEqualTo(form(fresh));
  }

  private static List<String> form(Path book) throws SQLException {
    try (Database database = Database.open(book, Access.FOLLOW)) {
      List<String> form =
          database.texts("SELECT name || ' ' || ifnull(sql, '') FROM sqlite_schema ORDER BY name");
      form.add(String.valueOf(database.number("PRAGMA user_version")));
      return form;
    }
  }

  /** An image of a row must be able to hold all of it. */
  @Test
  void everyTableAndItsImageHaveTheSameColumns() throws SQLException {
    new SqliteBooks().create(file).close();
    try (Database database = Database.open(file, Access.FOLLOW)) {
      for (BookTable table : BookTable.values()) {
        List<String> columns = new ArrayList<>(List.of("change INTEGER"));
        columns.addAll(List.of("undone INTEGER", "existed INTEGER"));
        columns.addAll(typed(database, table.sql()));
        assertThat(typed(database, table.image())).isEqualTo(columns);
      }
    }
  }

  private static List<String> typed(Database database, String table) throws SQLException {
    return database.texts(
        "SELECT name || ' ' || type FROM pragma_table_info(?) ORDER BY cid", table);
  }
}

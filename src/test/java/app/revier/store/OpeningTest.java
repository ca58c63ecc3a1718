package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.contents;
import static app.revier.store.Books.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.BookStore.Damage;
import app.revier.book.UnwritableFileException;
import app.revier.book.Write;
import app.revier.sealed.SealedFile;
import app.revier.store.Database.Access;
import app.revier.store.SqliteBooks.Durability;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

  @TempDir Path folder;
  private final SqliteBooks books = new SqliteBooks();

  /** What else can bear the name of a book. */
  enum Impostor {
    EMPTY(Reason.NOT_A_BOOK) {
      @Override
      void make(Path file) throws IOException {
        Files.createFile(file);
      }
    },
    TEXT(Reason.NOT_A_BOOK) {
      @Override
      void make(Path file) throws IOException {
        Files.writeString(file, "Kundennummer;Name\n".repeat(100), StandardCharsets.UTF_8);
      }
    },
    SEALED_COPY(Reason.SEALED) {
      @Override
      void make(Path file) throws IOException {
        try (OutputStream sealed = Files.newOutputStream(file)) {
          SealedFile.seal(
              new ByteArrayInputStream(new byte[1_000]), sealed, "geheim".toCharArray());
        }
      }
    },
    FOLDER(Reason.NOT_A_BOOK) {
      @Override
      void make(Path file) throws IOException {
        Files.createDirectory(file);
      }
    },
    OTHER_DATABASE(Reason.NOT_A_BOOK) {
      @Override
      void make(Path file) throws SQLException {
        try (Database database = Database.open(file, Access.CREATE)) {
          database.execute("PRAGMA journal_mode = WAL");
          database.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY)");
        }
      }
    },
    OTHER_APPLICATION(Reason.NOT_A_BOOK) {
      @Override
      void make(Path file) throws SQLException {
        Books.closedAt(file);
        try (Database database = Database.open(file, Access.WRITE)) {
          database.execute("PRAGMA application_id = 7");
        }
      }
    },
    NEWER(Reason.NEWER) {
      @Override
      void make(Path file) throws SQLException {
        Books.closedAt(file);
        try (Database database = Database.open(file, Access.WRITE)) {
          database.execute("PRAGMA user_version = " + (Schema.VERSION + 1));
        }
      }
    },
    NEWER_IN_THE_LOG(Reason.NEWER) {
      @Override
      void make(Path file) throws SQLException, IOException {
        Path original = file.resolveSibling("original");
        Books.closedAt(original);
        try (Database database = Database.open(original, Access.WRITE)) {
          database.execute("PRAGMA user_version = " + (Schema.VERSION + 1));
          Files.copy(original, file);
          Files.copy(Path.of(original + "-wal"), Path.of(file + "-wal"));
        }
      }
    },
    NO_VERSION(Reason.NOT_A_BOOK) {
      @Override
      void make(Path file) throws SQLException {
        Books.closedAt(file);
        try (Database database = Database.open(file, Access.WRITE)) {
          database.execute("PRAGMA user_version = 0");
        }
      }
    },
    CUT_IN_THE_HEADER(Reason.NOT_A_BOOK) {
      @Override
      void make(Path file) throws IOException {
        cut(file, 60);
      }
    },
    CUT_IN_THE_FIRST_PAGE(Reason.DAMAGED) {
      @Override
      void make(Path file) throws IOException {
        cut(file, 1_000);
      }
    },
    CUT_BY_ONE_BYTE(Reason.DAMAGED) {
      @Override
      void make(Path file) throws IOException {
        Books.closedAt(file);
        cut(file, Files.size(file) - 1);
      }
    },
    HEADER_WITHOUT_TABLES(Reason.FOREIGN) {
      @Override
      void make(Path file) throws SQLException {
        try (Database database = Database.open(file, Access.CREATE)) {
          database.execute("PRAGMA application_id = " + Schema.APPLICATION_ID);
          database.execute("PRAGMA user_version = 1");
        }
      }
    },
    GARBAGE_AFTER_THE_HEADER(Reason.DAMAGED) {
      @Override
      void make(Path file) throws IOException {
        Books.closedAt(file);
        scribble(file, 100, 3_000);
      }
    };

    private final Reason reason;

    Impostor(Reason reason) {
      this.reason = reason;
    }

    abstract void make(Path file) throws IOException, SQLException;
  }

  private static void cut(Path file, long length) throws IOException {
    if (!Files.exists(file)) {
      Books.closedAt(file);
    }
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(length);
    }
  }

  private static void scribble(Path file, long from, int length) throws IOException {
    byte[] garbage = new byte[length];
    java.util.Arrays.fill(garbage, (byte) 0xe7);
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.seek(from);
      open.write(garbage);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoBookIsRefusedUntouched(Impostor impostor) throws IOException, SQLException {
    Path file = folder.resolve("book.revier");
    impostor.make(file);
    Map<String, String> before = Books.files(folder);

    assertThat(reason(() -> books.open(file))).isEqualTo(impostor.reason);
    Map<String, String> after = Books.files(folder);
    // Looking into a log leaves an index of it, which any reader makes anew.
    after.remove("book.revier-shm");
    assertThat(after).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoBookIsRefusedUntouchedByWhoOnlyReads(Impostor impostor)
      throws IOException, SQLException {
    Path file = folder.resolve("book.revier");
    impostor.make(file);
    Map<String, String> before = Books.files(folder);

    assertThat(reason(() -> books.openToRead(file))).isEqualTo(impostor.reason);
    Map<String, String> after = Books.files(folder);
    after.remove("book.revier-shm");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aMissingFileIsNamedSo() {
    Path file = folder.resolve("book.revier");
    assertThat(reason(() -> books.open(file))).isEqualTo(Reason.MISSING);
    assertThat(reason(() -> books.open(folder.resolve("no").resolve("book"))))
        .isEqualTo(Reason.MISSING);
    assertThat(Books.names(folder)).isEmpty();
  }

  @Test
  void aFileWithoutPermissionIsInaccessible() throws IOException {
    Path file = Books.closed(folder);
    assumeThat(file.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file)).as("the administrator may read everything").isFalse();

    assertThat(reason(() -> books.open(file))).isEqualTo(Reason.INACCESSIBLE);
  }

  @Test
  void damageInsideIsFoundWhenReading() throws IOException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = books.create(file)) {
      List<Write> writes = new ArrayList<>();
      LongStream.rangeClosed(1, 2_000)
          .forEach(id -> writes.add(new Write.PutCustomer(customer(id))));
      commit(store, writes);
    }
    long size = Files.size(file);
    scribble(file, size * 3 / 4, (int) (size / 8));

    try (BookStore store = books.open(file)) {
      assertThat(reason(() -> contents(store))).isEqualTo(Reason.DAMAGED);
      assertThat(store.checkIntegrity()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "potential = 5, potential_source = 'GUESSED'",
        "potential = 5",
        "potential = 9000000000000000000, potential_source = 'GIVEN'",
        "latitude = 1, longitude = 1",
        "competitor_attacks = 2",
        "visit_minutes = 2147483647",
        "visit_interval = 1000000000",
        "last_visit = 2932897",
        "revenue = '{\"2026\":1000000000000001}'",
        "revenue = '{\"20260\":1}'",
        "revenue = '{\"2026\"}'",
        "revenue = '{\"'",
        "override_size = 'A'",
        "name = CAST(x'41c3' AS TEXT)",
        "questions = CAST(x'41ff' AS TEXT)",
        "questions = printf('%.*c', 2000000, 'x')",
        "price_erosion = -1",
        "revenue = '{\"2026\":}'",
        "revenue = '[1]'",
        "revenue = ''",
        "orders = '1,,2'",
        "last_visit = 9000000000000000000",
        "name = ''",
        "name = CAST(x'41ff42' AS TEXT)"
      })
  void aValueNobodyCanHaveWrittenIsNamedAndTheRestCanBeRead(String set)
      throws SQLException, IOException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = books.create(file)) {
      commit(store, new Write.PutCustomer(customer(1)), new Write.PutCustomer(customer(2)));
    }
    try (Database database = Database.open(file, Access.WRITE)) {
      database.execute("UPDATE customer SET " + set + " WHERE id = 1");
    }
    Map<String, String> before = Books.files(folder);
    try (BookStore store = books.open(file)) {
      BookStore.Contents contents = contents(store);
      assertThat(contents.customers()).containsExactly(customer(2));
      assertThat(contents.damages()).extracting(Damage::where).containsExactly("customer 1");
      assertThat(store.checkIntegrity()).containsAll(contents.damages());
      assertThat(reason(() -> commit(store, new Write.PutCustomer(customer(3)))))
          .isEqualTo(Reason.DAMAGED);
    }
    assertThat(Books.files(folder)).isEqualTo(before);
  }

  @Test
  void aFileThatCannotBeWrittenIsRead() {
    Path file = Books.closed(folder);
    SqliteBooks guarded = new SqliteBooks(path -> !path.endsWith("book.revier"), Durability.FULL);
    try (BookStore store = guarded.open(file)) {
      assertThat(store.readOnly()).isTrue();
      assertThat(contents(store).customers()).containsExactly(customer(1));
      assertThat(reason(() -> commit(store, new Write.PutSetting("a", "1"))))
          .isEqualTo(Reason.READ_ONLY);
      try (BookStore second = guarded.open(file)) {
        assertThat(contents(second).customers()).containsExactly(customer(1));
      }
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void inAFolderThatCannotBeWrittenNothingIsMade() throws IOException {
    Path file = Books.closed(folder);
    Map<String, String> before = Books.files(folder);
    SqliteBooks guarded = new SqliteBooks(path -> false, Durability.FULL);
    try (BookStore store = guarded.open(file)) {
      assertThat(store.readOnly()).isTrue();
      assertThat(contents(store).customers()).containsExactly(customer(1));
      assertThat(store.checkIntegrity()).isEmpty();
      assertThat(Books.files(folder)).isEqualTo(before);
    }
    assertThat(Books.files(folder)).isEqualTo(before);
  }

  @Test
  void whatAnotherIsWritingCanBeReadWithoutWritePermission() {
    Path file = Books.closed(folder);
    SqliteBooks guarded = new SqliteBooks(path -> false, Durability.FULL);
    try (BookStore writer = books.open(file)) {
      commit(writer, new Write.PutCustomer(customer(2)));
      try (BookStore reader = guarded.open(file)) {
        assertThat(contents(reader)).isEqualTo(contents(writer));
      }
    }
  }

  @Test
  void aFileMadeReadOnlyByTheSystemIsRead() {
    Path file = Books.closed(folder);
    assumeThat(file.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(file)).as("the administrator may write everything").isFalse();
    try (BookStore store = books.open(file)) {
      assertThat(store.readOnly()).isTrue();
      assertThat(contents(store).customers()).containsExactly(customer(1));
    }
  }

  @Test
  void aNewBookIsEmptyAndOneFileWhenClosed() {
    Path file = folder.resolve("neu").resolve("Gebiet Süd #1 %20?.revier");
    try (BookStore store = books.create(file)) {
      assertThat(store.file()).isEqualTo(file);
      assertThat(store.readOnly()).isFalse();
      assertThat(contents(store)).isEqualTo(new BookStore.Contents(List.of(), List.of(), Map.of()));
    }
    assertThat(Books.names(folder.resolve("neu"))).containsExactly("Gebiet Süd #1 %20?.revier");
    books.open(file).close();
  }

  @Test
  void aNewBookReplacesNothing() throws IOException {
    Path file = folder.resolve("book.revier");
    Files.writeString(file, "mine", StandardCharsets.UTF_8);

    assertThat(reason(() -> books.create(file))).isEqualTo(Reason.EXISTS);
    assertThat(file).hasContent("mine");
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void aNewBookBelowAFileIsInaccessible() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> books.create(file.resolve("book.revier")))
        .isInstanceOf(UnwritableFileException.class);
    assertThat(Books.names(folder)).containsExactly("file");
  }

  static Reason reason(ThrowingCallable action) {
    BookFailure[] failure = new BookFailure[1];
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(BookFailure.class, thrown -> failure[0] = thrown);
    return failure[0].reason();
  }
}

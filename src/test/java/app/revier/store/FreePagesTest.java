package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.contents;
import static app.revier.store.Books.dump;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookStore;
import app.revier.book.Write;
import app.revier.store.Database.Access;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How large the history gets, and how small the file. */
class FreePagesTest {

  private static final int MANY = 3_000;

  @TempDir Path folder;
  private final SqliteBooks books = new SqliteBooks();

  private static List<Write> customers(int count, String industry) {
    List<Write> writes = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      writes.add(
          new Write.PutCustomer(
              new CustomerBuilder(new CustomerId(id), "K" + id, "Kunde " + id)
                  .industry(industry)
                  .build()));
    }
    return writes;
  }

  @Test
  void theBytesOfAChangeAreAboutWhatItsRowsTake() throws SQLException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = books.create(file)) {
      commit(store, customers(MANY, "x".repeat(500)));
      commit(store, customers(MANY, "y"));
    }
    try (Database database = Database.open(file, Access.FOLLOW)) {
      assertThat(database.number("SELECT bytes FROM change_set WHERE id = 1")).isZero();
      long told = database.number("SELECT bytes FROM change_set WHERE id = 2");
      long before = database.usedBytes();
      database.execute("PRAGMA query_only = OFF");
      database.execute("DELETE FROM customer_image");
      assertThat((double) told / (before - database.usedBytes())).isBetween(0.7, 1.1);
    }
  }

  @Test
  void theHistoryMayTakeAsMuchRoomAsTheDataAndNoLessThanItsShare() throws SQLException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = books.create(file)) {
      for (int change = 0; change < 30; change++) {
        commit(store, customers(MANY, String.valueOf(change % 10).repeat(400)));
      }
      assertThat(contents(store).customers()).hasSize(MANY);
    }
    try (Database database = Database.open(file, Access.FOLLOW)) {
      assertThat(database.number("SELECT sum(bytes) FROM change_set"))
          .isBetween(ChangeLog.LEAST_ROOM * 3 / 4, ChangeLog.LEAST_ROOM);
      assertThat(database.number("SELECT count(*) FROM change_set")).isBetween(8L, 14L);
    }
  }

  @Test
  void aFileThatHasBecomeTooLargeShrinksWhenItIsClosed() throws SQLException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = books.create(file)) {
      commit(store, customers(MANY, "x".repeat(2_000)));
    }
    long large = file.toFile().length();
    try (BookStore store = books.open(file)) {
      commit(store, customers(MANY, "y"));
      store.beginHistory();
    }
    assertThat(file.toFile().length()).isLessThan(large / 5);
    Map<String, List<String>> shrunk = dump(file);
    assertThat(shrunk.get("customer")).hasSize(MANY);
    try (BookStore store = books.open(file)) {
      assertThat(store.checkIntegrity()).isEmpty();
      assertThat(contents(store).customers()).extracting(Customer::industry).containsOnly("y");
    }
  }

  @Test
  void aLittleFreeRoomIsKept() {
    Path file = folder.resolve("book.revier");
    try (BookStore store = books.create(file)) {
      commit(store, customers(200, "x".repeat(1_000)));
    }
    long before = file.toFile().length();
    try (BookStore store = books.open(file)) {
      commit(store, customers(200, "y"));
      store.beginHistory();
    }
    assertThat(file.toFile().length()).isGreaterThanOrEqualTo(before);
  }

  @Test
  void aFileThatCannotShrinkNowIsToldToTheLog() throws SQLException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = books.create(file)) {
      commit(store, customers(MANY, "x".repeat(2_000)));
    }
    List<LogRecord> told = new ArrayList<>();
    Handler handler = telling(told);
    Logger log = Logger.getLogger(FreePages.class.getName());
    log.addHandler(handler);
    try (Database database = Database.open(file, Access.WRITE);
        Database other = Database.open(file, Access.WRITE)) {
      database.execute("DELETE FROM customer");
      other.execute("BEGIN IMMEDIATE");
      long free = database.freeBytes();
      new FreePages(database).giveBack();
      assertThat(database.freeBytes()).isEqualTo(free);
    } finally {
      log.removeHandler(handler);
    }
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().getMessage()).contains("LOCKED");
  }

  private static Handler telling(List<LogRecord> told) {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        told.add(entry);
      }

      @Override
      public void flush() {
        // There is nothing to flush.
      }

      @Override
      public void close() {
        // There is nothing to close.
      }
    };
  }

  @Test
  void aReaderDoesNotKeepABookFromBeingClosed() {
    Path file = folder.resolve("book.revier");
    try (BookStore store = books.create(file)) {
      commit(store, customers(MANY, "x".repeat(2_000)));
    }
    try (BookStore reader = books.openToRead(file)) {
      try (BookStore store = books.open(file)) {
        commit(store, customers(MANY, "y"));
        store.beginHistory();
      }
      assertThat(contents(reader).customers()).hasSize(MANY);
    }
    try (BookStore store = books.open(file)) {
      assertThat(store.checkIntegrity()).isEmpty();
      assertThat(contents(store).customers()).extracting(Customer::industry).containsOnly("y");
    }
  }
}

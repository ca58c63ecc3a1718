package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.contents;
import static app.revier.store.Books.customer;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookStore;
import app.revier.book.Write;
import app.revier.files.Companions;
import app.revier.store.SqliteBooks.Durability;
import app.revier.territory.Customer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that a crash has left beside a file, which may be another file by now. */
class LeftLogTest {

  @TempDir Path folder;
  private final SqliteBooks books = new SqliteBooks();
  private Path live;
  private Path crashed;
  private Path oldest;
  private Path older;

  /** A book of four days, each begun and closed, with copies, and a crash on the last. */
  @BeforeEach
  void crash() throws IOException {
    live = Books.closed(Files.createDirectory(folder.resolve("live")));
    oldest = Files.copy(live, folder.resolve("oldest"));
    add(live, 2);
    add(live, 3);
    older = Files.copy(live, folder.resolve("older"));
    crashed = folder.resolve("book.revier");
    try (BookStore store = books.open(live)) {
      commit(store, new Write.PutCustomer(customer(4)));
      commit(store, new Write.PutCustomer(customer(5)));
      Files.copy(live, crashed);
      Files.copy(Companions.log(live), Companions.log(crashed));
    }
  }

  private void add(Path file, long id) {
    try (BookStore store = books.open(file)) {
      commit(store, new Write.PutCustomer(customer(id)));
    }
  }

  private List<Customer> opened() {
    try (BookStore store = books.open(crashed)) {
      assertThat(store.readOnly()).isFalse();
      assertThat(store.checkIntegrity()).isEmpty();
      List<Customer> before = contents(store).customers();
      commit(store, new Write.PutCustomer(customer(50)));
      return before;
    }
  }

  @Test
  void theBooksOwnLogIsTakenIn() {
    assertThat(opened()).hasSize(5);
    assertThat(Books.names(folder)).containsExactly("book.revier", "live", "older", "oldest");
  }

  @Test
  void aCopyFromBeforeTheLogBeganGetsWhatIsInIt() throws IOException {
    Files.copy(older, crashed, StandardCopyOption.REPLACE_EXISTING);
    assertThat(opened()).hasSize(5);
  }

  @Test
  void aCopyPutBackIsNotMixedWithALaterLog() throws IOException {
    Files.copy(oldest, crashed, StandardCopyOption.REPLACE_EXISTING);
    assertThat(opened()).containsExactly(customer(1));
    assertThat(Books.names(folder))
        .containsExactly("book.revier", "book.revier-wal-1", "live", "older", "oldest");
  }

  @Test
  void aCopyThatWentItsOwnWayIsNotMixedWithTheLog() throws IOException {
    add(older, 30);
    Files.copy(older, crashed, StandardCopyOption.REPLACE_EXISTING);
    assertThat(opened()).containsExactly(customer(1), customer(2), customer(3), customer(30));
  }

  @Test
  void anotherBookIsNotMixedWithTheLog() throws IOException {
    Path other = Books.closedAt(folder.resolve("other"));
    Files.copy(other, crashed, StandardCopyOption.REPLACE_EXISTING);
    assertThat(opened()).containsExactly(customer(1));
  }

  @Test
  void whoeverOnlyReadsLeavesTheLogOfAnotherFileWhereItIs() throws IOException {
    Files.copy(oldest, crashed, StandardCopyOption.REPLACE_EXISTING);
    byte[] file = Files.readAllBytes(crashed);
    byte[] log = Files.readAllBytes(Companions.log(crashed));
    try (BookStore store = new SqliteBooks(path -> false, Durability.FULL).open(crashed)) {
      assertThat(contents(store).customers()).containsExactly(customer(1));
    }
    assertThat(crashed).hasBinaryContent(file);
    assertThat(Companions.log(crashed)).hasBinaryContent(log);
  }

  /** Neither has been changed yet, so that only chance tells them apart. */
  @Test
  void anotherNewBookIsNotMixedWithTheLogOfANewOne() throws IOException {
    Path one = folder.resolve("one");
    books.create(one).close();
    Path other = folder.resolve("other");
    books.create(other).close();
    try (BookStore store = books.open(one)) {
      commit(store, new Write.PutCustomer(customer(7)));
      Files.copy(Companions.log(one), Companions.log(crashed), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.copy(other, crashed, StandardCopyOption.REPLACE_EXISTING);

    assertThat(opened()).isEmpty();
  }

  /** The log begins anew within one session, too, when all of it is in the file. */
  @Test
  void aCopyFromEarlierInTheSessionIsToldFromTheBook() throws IOException {
    Path early = folder.resolve("early");
    try (BookStore store = books.open(live)) {
      for (int i = 0; i < 4; i++) {
        commit(store, large(i));
        if (i == 0) {
          Files.copy(live, early);
        }
      }
      commit(store, new Write.PutCustomer(customer(60)));
      Files.copy(live, crashed, StandardCopyOption.REPLACE_EXISTING);
      Files.copy(
          Companions.log(live), Companions.log(crashed), StandardCopyOption.REPLACE_EXISTING);
    }
    Path log = Files.copy(Companions.log(crashed), folder.resolve("log"));

    assertThat(opened()).hasSize(6);
    Files.copy(early, crashed, StandardCopyOption.REPLACE_EXISTING);
    Files.copy(log, Companions.log(crashed));
    assertThat(opened()).hasSize(5);
  }

  /** More than what the log holds before it is brought into the file. */
  private static List<Write> large(int number) {
    return IntStream.range(0, 60)
        .<Write>mapToObj(i -> new Write.PutSetting(number + "-" + i, "x".repeat(100_000)))
        .toList();
  }
}

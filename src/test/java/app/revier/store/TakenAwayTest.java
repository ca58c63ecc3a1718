package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.contents;
import static app.revier.store.Books.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.Write;
import app.revier.files.Companions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file of an open book is touched by someone else: a program that synchronizes, or a rep. */
class TakenAwayTest {

  @TempDir Path folder;
  private final SqliteBooks books = new SqliteBooks();
  private Path file;
  private Path other;
  private byte[] otherBytes;

  /** What someone else does. */
  enum Deed {
    DELETED,
    RENAMED,
    REPLACED,
    REPLACED_WITH_LOG,
    COPIED_OVER,
    SCRIBBLED_OVER,
    LOG_DELETED,
    LOG_REPLACED
  }

  @BeforeEach
  void makeBooks() throws IOException {
    file = Books.closed(folder);
    other = Books.closedAt(Files.createDirectory(folder.resolve("cloud")).resolve("older.revier"));
    try (BookStore store = books.open(other)) {
      commit(store, new Write.PutCustomer(customer(9)));
    }
    otherBytes = Files.readAllBytes(other);
  }

  private void carryOut(Deed deed) throws IOException {
    Path log = Companions.log(file);
    switch (deed) {
      case DELETED -> Files.delete(file);
      case RENAMED -> Files.move(file, folder.resolve("renamed.revier"));
      case REPLACED -> replace();
      case REPLACED_WITH_LOG -> {
        replace();
        Files.delete(log);
        Files.writeString(log, "of the other");
      }
      case COPIED_OVER -> Files.write(file, otherBytes);
      case SCRIBBLED_OVER -> Files.write(file, new byte[5_000]);
      case LOG_DELETED -> Files.delete(log);
      case LOG_REPLACED -> {
        Files.delete(log);
        Files.writeString(log, "of the other");
      }
    }
  }

  private void replace() throws IOException {
    Path fresh = Files.copy(other, folder.resolve("fresh"));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] bytes(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }

  @ParameterizedTest
  @EnumSource
  void aChangeIsNotAcknowledgedAndAllBeforeItIsInTheGoodCopy(Deed deed) throws IOException {
    BookStore store = books.open(file);
    commit(store, new Write.PutCustomer(customer(2)));
    BookStore.Contents before = contents(store);
    store.rescueFrom(() -> before);
    carryOut(deed);
    byte[] found = bytes(file);

    BookFailure failure = failing(() -> commit(store, new Write.PutCustomer(customer(3))));
    assertThat(store.readOnly()).isTrue();
    BookFailure again = failing(() -> commit(store, new Write.PutCustomer(customer(3))));
    assertThat(again.goodCopy()).isEqualTo(failure.goodCopy());
    store.close();

    assertThat(failure.reason())
        .isEqualTo(
            deed == Deed.COPIED_OVER || deed == Deed.SCRIBBLED_OVER
                ? Reason.OVERWRITTEN
                : Reason.REPLACED);
    assertThat(bytes(file)).isEqualTo(found);
    assertGoodCopy(failure, before);
    if (deed == Deed.RENAMED) {
      assertThat(failure.goodCopy()).isEqualTo(folder.resolve("renamed.revier"));
    }
    if (deed == Deed.REPLACED_WITH_LOG || deed == Deed.LOG_REPLACED) {
      assertThat(Companions.log(file)).hasContent("of the other");
    } else if (deed != Deed.SCRIBBLED_OVER) {
      assertThat(Companions.log(file)).doesNotExist();
    }
    assertThat(Companions.lock(file)).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void closingTellsWhereTheGoodCopyIs(Deed deed) throws IOException {
    BookStore store = books.open(file);
    commit(store, new Write.PutCustomer(customer(2)));
    BookStore.Contents before = contents(store);
    store.rescueFrom(() -> before);
    carryOut(deed);
    byte[] found = bytes(file);

    BookFailure failure = failing(store::close);

    assertThat(bytes(file)).isEqualTo(found);
    assertGoodCopy(failure, before);
    store.close();
  }

  private void assertGoodCopy(BookFailure failure, BookStore.Contents before) {
    Path copy = Objects.requireNonNull(failure.goodCopy());
    assertThat(copy).isNotEqualTo(file);
    try (BookStore rescued = books.open(copy)) {
      assertThat(contents(rescued)).isEqualTo(before);
      assertThat(rescued.checkIntegrity()).isEmpty();
      commit(rescued, new Write.PutCustomer(customer(4)));
    }
  }

  @Test
  void whatTookThePlaceOpensAsItself() throws IOException {
    BookStore store = books.open(file);
    commit(store, new Write.PutCustomer(customer(2)));
    carryOut(Deed.COPIED_OVER);
    failing(store::close);

    try (BookStore opened = books.open(file)) {
      assertThat(opened.readOnly()).isFalse();
      assertThat(contents(opened).customers()).containsExactly(customer(1), customer(9));
    }
  }

  @Test
  void whereThereIsNoRoomBesideTheBookTheShelterTakesTheCopy() throws IOException {
    Path deep = Files.createDirectory(folder.resolve("stick")).resolve("book.revier");
    Files.copy(file, deep);
    SqliteRestorePoints points = new SqliteRestorePoints(folder.resolve("user"), Clock.systemUTC());
    BookStore store = new SqliteBooks(points).open(deep);
    commit(store, new Write.PutCustomer(customer(2)));
    for (String name : Books.names(folder.resolve("stick"))) {
      Files.delete(folder.resolve("stick").resolve(name));
    }
    Files.delete(folder.resolve("stick"));

    BookFailure failure = failing(() -> commit(store, new Write.PutCustomer(customer(3))));
    failing(() -> commit(store, new Write.PutCustomer(customer(3))));

    assertThat(failure.goodCopy()).isEqualTo(points.shelter().resolve("book 2.revier"));
    try (BookStore rescued = books.open(Objects.requireNonNull(failure.goodCopy()))) {
      assertThat(contents(rescued).customers()).containsExactly(customer(1), customer(2));
    }
  }

  @Test
  void readingOnAndChangingOnDisturbsNothing() {
    try (BookStore store = books.open(file)) {
      for (int i = 2; i < 40; i++) {
        commit(store, new Write.PutCustomer(customer(i)));
        assertThat(contents(store).customers()).hasSize(i);
      }
    }
    assertThat(Books.names(folder)).containsExactly("book.revier", "cloud");
  }

  private static BookFailure failing(Runnable work) {
    return Objects.requireNonNull(catchThrowableOfType(BookFailure.class, work::run));
  }
}

package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.contents;
import static app.revier.store.Books.customer;
import static app.revier.store.OpeningTest.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.Write;
import app.revier.store.SqliteBooks.Durability;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for whom, and who never waits. */
class SharingTest {

  @TempDir Path folder;
  private Path file;
  private final AtomicLong nanos = new AtomicLong();
  private final List<Runnable> events = new ArrayList<>();

  /** Time passes only here: each pause takes as long as it is asked for, and lets things happen. */
  private final SqliteBooks patient =
      new SqliteBooks(
          Files::isWritable,
          Durability.OFF,
          new Patience(
              Duration.ofSeconds(5),
              nanos::get,
              pause -> {
                nanos.addAndGet(pause.toNanos());
                if (!events.isEmpty()) {
                  events.removeFirst().run();
                }
              }));

  @BeforeEach
  void makeBook() {
    file = Books.closed(folder);
  }

  private long waitedMillis() {
    return nanos.get() / 1_000_000;
  }

  @Test
  void whoReadsIsNotInTheWayOfWhoChanges() {
    try (BookStore reader = patient.openToRead(file);
        BookStore writer = patient.openToChange(file)) {
      assertThat(reader.whyReadOnly()).isEqualTo(Reason.READ_ONLY);
      assertThat(writer.whyReadOnly()).isNull();
      commit(writer, new Write.PutCustomer(customer(2)));

      assertThat(contents(reader).customers()).hasSize(2);
      assertThat(waitedMillis()).isZero();
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void whoReadsDoesNotWaitForWhoChanges() {
    try (BookStore writer = patient.open(file)) {
      commit(writer, new Write.PutCustomer(customer(2)));
      try (BookStore reader = patient.openToRead(file)) {
        assertThat(contents(reader)).isEqualTo(contents(writer));
        assertThat(reason(() -> commit(reader, new Write.PutSetting("a", "1"))))
            .isEqualTo(Reason.READ_ONLY);
      }
      commit(writer, new Write.PutCustomer(customer(3)));
    }
    assertThat(waitedMillis()).isZero();
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void whoChangesWaitsForWhoIsChanging() {
    BookStore first = patient.openToChange(file);
    commit(first, new Write.PutCustomer(customer(2)));
    events.add(() -> {});
    events.add(first::close);

    try (BookStore second = patient.openToChange(file)) {
      assertThat(second.readOnly()).isFalse();
      assertThat(contents(second).customers()).hasSize(2);
    }
    assertThat(waitedMillis()).isEqualTo(2 * Patience.BETWEEN.toMillis());
  }

  @Test
  void whoChangesGivesUpWhenTheOtherDoesNotLetGo() {
    try (BookStore first = patient.openToChange(file)) {
      assertThat(reason(() -> patient.openToChange(file))).isEqualTo(Reason.LOCKED);
      assertThat(waitedMillis()).isEqualTo(5_000);
      commit(first, new Write.PutCustomer(customer(2)));
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void whoOpensForLongDoesNotWaitButReads() {
    try (BookStore first = patient.open(file);
        BookStore second = patient.open(file)) {
      assertThat(first.readOnly()).isFalse();
      assertThat(second.whyReadOnly()).isEqualTo(Reason.LOCKED);
      assertThat(waitedMillis()).isZero();
    }
  }

  @Test
  void whoCannotWriteTheFileDoesNotWaitToChangeIt() {
    SqliteBooks guarded = new SqliteBooks(path -> !path.endsWith("book.revier"), Durability.OFF);
    try (BookStore first = patient.open(file)) {
      assertThat(reason(() -> guarded.openToChange(file))).isEqualTo(Reason.READ_ONLY);
      assertThat(first.readOnly()).isFalse();
    }
  }

  @Test
  void aReaderTakesInWhatACrashedRevierLeftAndLetsGoOfIt() throws IOException {
    Path crashed = crashed();
    try (BookStore reader = patient.openToRead(crashed);
        BookStore writer = patient.open(crashed)) {
      assertThat(contents(reader).customers()).hasSize(2);
      assertThat(writer.readOnly()).isFalse();
    }
    assertThat(Books.names(folder.resolve("crashed"))).containsExactly("book.revier");
  }

  /** A book whose last change is in a log that nobody has open. */
  private Path crashed() throws IOException {
    Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("book.revier");
    try (BookStore store = patient.open(file)) {
      commit(store, new Write.PutCustomer(customer(2)));
      Files.copy(file, crashed);
      Files.copy(Path.of(file + "-wal"), Path.of(crashed + "-wal"));
    }
    return crashed;
  }

  @Test
  void aReaderBringsABookIntoTheFormOfTodayLikeAWriter() throws SQLException, IOException {
    Path old = older();
    patient.openToRead(old).close();
    assertThat(BookHeader.read(old.toRealPath()).version()).isEqualTo(Schema.VERSION);
    assertThat(waitedMillis()).isZero();
  }

  @Test
  void aReaderOfAnOlderFormWaitsForWhoeverHasTheBook() throws SQLException, IOException {
    Path old = older();
    BookLock lock = BookLock.take(old.toRealPath());
    assertThat(lock).isNotNull();
    assertThat(reason(() -> patient.openToRead(old))).isEqualTo(Reason.LOCKED);
    assertThat(waitedMillis()).isEqualTo(5_000);

    events.add(
        () -> {
          try {
            lock.close();
          } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
          }
        });
    patient.openToRead(old).close();
    assertThat(BookHeader.read(old.toRealPath()).version()).isEqualTo(Schema.VERSION);
  }

  /** The form that a writer has just brought it into may be in its log only. */
  @Test
  void aReaderDoesNotWaitForTheWriterThatHasBroughtTheBookIntoTheFormOfToday()
      throws SQLException, IOException {
    Path old = older();
    try (BookStore writer = patient.open(old);
        BookStore reader = patient.openToRead(old)) {
      assertThat(contents(reader)).isEqualTo(contents(writer));
    }
    assertThat(waitedMillis()).isZero();
  }

  private Path older() throws IOException {
    Path old = folder.resolve("old.revier");
    try (InputStream kept = SharingTest.class.getResourceAsStream("V6.revier")) {
      Files.copy(Objects.requireNonNull(kept), old);
    }
    return old;
  }

  @Test
  void aNewBookHasItsNameOnlyWhenItIsFilled() {
    Path made = folder.resolve("made.revier");
    try (BookStore store =
        patient.create(
            made,
            empty -> {
              commit(empty, new Write.PutCustomer(customer(7)));
              assertThat(made).doesNotExist();
              assertThat(empty.file()).isEqualTo(made);
            })) {
      assertThat(contents(store).customers()).containsExactly(customer(7));
      commit(store, new Write.PutCustomer(customer(8)));
    }
    assertThat(Books.names(folder)).containsExactly("book.revier", "made.revier");
  }

  @Test
  void nothingIsLeftOfABookThatCouldNotBeFilled() {
    Path made = folder.resolve("made.revier");
    assertThatThrownBy(
            () ->
                patient.create(
                    made,
                    empty -> {
                      commit(empty, new Write.PutCustomer(customer(7)));
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void whoMakesABookThatAnotherIsMakingWaitsAndFindsItThere() throws InterruptedException {
    Path made = folder.resolve("made.revier");
    CountDownLatch filling = new CountDownLatch(1);
    CountDownLatch otherWaits = new CountDownLatch(1);
    Thread first =
        new Thread(
            () ->
                patient
                    .create(
                        made,
                        empty -> {
                          commit(empty, new Write.PutCustomer(customer(7)));
                          filling.countDown();
                          await(otherWaits);
                        })
                    .close());
    first.start();
    filling.await();
    events.add(
        () -> {
          otherWaits.countDown();
          join(first);
        });

    assertThat(
            reason(
                () -> patient.create(made, empty -> commit(empty, new Write.PutSetting("a", "1")))))
        .isEqualTo(Reason.EXISTS);
    assertThat(waitedMillis()).isEqualTo(Patience.BETWEEN.toMillis());
    try (BookStore store = patient.openToChange(made)) {
      assertThat(contents(store).customers()).containsExactly(customer(7));
      assertThat(contents(store).settings()).isEmpty();
    }
    assertThat(Books.names(folder)).containsExactly("book.revier", "made.revier");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

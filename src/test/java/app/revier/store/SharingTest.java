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
import app.revier.files.Companions;
import app.revier.store.SqliteBooks.Durability;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for whom, and who never waits. */
class SharingTest {

  private static final int MOST = 20;
  private static final int LONGEST_QUEUE = 50;

  @TempDir Path folder;
  private Path file;
  private final AtomicInteger pauses = new AtomicInteger();
  private final List<Runnable> events = new ArrayList<>();

  /** Time passes only here: each pause lets the next thing happen. */
  private final SqliteBooks patient =
      new SqliteBooks(
          Files::isWritable,
          Durability.OFF,
          new Patience(
              MOST,
              LONGEST_QUEUE,
              _ -> {
                pauses.incrementAndGet();
                if (!events.isEmpty()) {
                  events.removeFirst().run();
                }
              }));

  @BeforeEach
  void makeBook() {
    file = Books.closed(folder);
  }

  @Test
  void aReaderKnowsThatAnotherFileHasTheNameOrNone() throws IOException {
    try (BookStore reader = patient.openToRead(file)) {
      assertThat(reader.isReplaced()).isFalse();
      Path other = Files.copy(file, file.resolveSibling("other.revier"));
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      assertThat(reader.isReplaced()).as("another file").isTrue();
      Files.delete(file);
      assertThat(reader.isReplaced()).as("no file").isTrue();
    }
  }

  @Test
  void whoReadsIsNotInTheWayOfWhoChanges() {
    try (BookStore reader = patient.openToRead(file);
        BookStore writer = patient.openToChange(file)) {
      assertThat(reader.whyReadOnly()).isEqualTo(Reason.READ_ONLY);
      assertThat(writer.whyReadOnly()).isNull();
      commit(writer, new Write.PutCustomer(customer(2)));

      assertThat(contents(reader).customers()).hasSize(2);
      assertThat(pauses).hasValue(0);
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
    assertThat(pauses).hasValue(0);
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
    assertThat(pauses).hasValue(2);
  }

  @Test
  void whoChangesGivesUpWhenTheOtherDoesNotLetGo() {
    try (BookStore first = patient.openToChange(file)) {
      assertThat(reason(() -> patient.openToChange(file))).isEqualTo(Reason.LOCKED);
      assertThat(pauses).hasValue(MOST);
      commit(first, new Write.PutCustomer(customer(2)));
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void whoeverIsInAQueueWaitsAsLongAsItMoves() {
    Holder holder = new Holder();
    for (int turn = 1; turn < 2 * MOST; turn++) {
      events.add(turn % (MOST - 1) == 0 ? holder::handOver : () -> {});
    }
    events.add(holder::letGo);
    try (BookStore store = patient.openToChange(file)) {
      assertThat(store.readOnly()).isFalse();
    }
    assertThat(pauses).hasValue(2 * MOST);
  }

  @Test
  void noQueueIsWaitedInForEver() {
    Holder holder = new Holder();
    for (int turn = 1; turn < LONGEST_QUEUE; turn++) {
      events.add(holder::handOver);
    }
    assertThat(reason(() -> patient.openToChange(file))).isEqualTo(Reason.LOCKED);
    assertThat(pauses).hasValue(LONGEST_QUEUE);
    holder.letGo();
  }

  /** Others that have the book one after the other, with nobody else in between. */
  private final class Holder {

    private final Path lock = Companions.lock(file);
    private final BookStore store = patient.open(file);
    private long seconds = 1_000_000_000;

    /** As if it had been closed and taken by another before anybody could look. */
    void handOver() {
      try {
        Files.setLastModifiedTime(lock, FileTime.from(seconds++, TimeUnit.SECONDS));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void letGo() {
      store.close();
    }
  }

  @Test
  void whatTheOwnerOfALockLeftWhenItWasKilledIsTakenOver() throws IOException {
    Files.createFile(Companions.lock(file));
    assertThat(patient.openToRead(file)).satisfies(BookStore::close);
    try (BookStore store = patient.openToChange(file)) {
      assertThat(store.readOnly()).isFalse();
    }
    assertThat(pauses).hasValue(0);
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void whoOpensForLongDoesNotWaitButReads() {
    try (BookStore first = patient.open(file);
        BookStore second = patient.open(file)) {
      assertThat(first.readOnly()).isFalse();
      assertThat(second.whyReadOnly()).isEqualTo(Reason.LOCKED);
      assertThat(pauses).hasValue(0);
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
      assertThat(BookHeader.hasLog(crashed)).as("taken in").isFalse();
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
    assertThat(pauses).hasValue(0);
  }

  @Test
  void aReaderOfAnOlderFormWaitsForWhoeverHasTheBook() throws SQLException, IOException {
    Path old = older();
    BookLock lock = BookLock.take(old.toRealPath());
    assertThat(lock).isNotNull();
    assertThat(reason(() -> patient.openToRead(old))).isEqualTo(Reason.LOCKED);
    assertThat(pauses).hasValue(MOST);

    events.add(
        () -> {
          try {
            lock.close();
          } catch (SQLException e) {
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
    assertThat(pauses).hasValue(0);
  }

  private Path older() throws IOException {
    Path old = folder.resolve("old.revier");
    try (InputStream kept = SharingTest.class.getResourceAsStream("V6.revier")) {
      Files.copy(Objects.requireNonNull(kept), old);
    }
    return old;
  }

  @Test
  void whetherTheBookIsFreeIsSeenWithoutTakingIt() throws SQLException, IOException {
    assertThat(BookLock.isFree(file)).isTrue();
    try (BookStore writer = patient.open(file)) {
      assertThat(BookLock.isFree(file)).isFalse();
      commit(writer, new Write.PutCustomer(customer(2)));
    }
    assertThat(BookLock.isFree(file)).isTrue();
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void whoReadsSeesOnceThatAnotherHasChangedTheBook() {
    BookStore writer = patient.open(file);
    try (BookStore reader = patient.open(file)) {
      assertThat(reader.changedByOthers()).isFalse();
      assertThat(reader.isFree()).isFalse();
      commit(writer, new Write.PutCustomer(customer(2)));
      assertThat(reader.changedByOthers()).isTrue();
      assertThat(contents(reader).customers()).hasSize(2);
      assertThat(reader.changedByOthers()).isFalse();

      commit(writer, new Write.PutCustomer(customer(3)));
      writer.close();
      assertThat(reader.isFree()).isTrue();
      assertThat(reader.changedByOthers()).isTrue();
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void whatIsChangedBetweenOpeningAndTheFirstLookIsSeen() {
    try (BookStore writer = patient.open(file);
        BookStore reader = patient.open(file)) {
      commit(writer, new Write.PutCustomer(customer(2)));
      assertThat(reader.changedByOthers()).isTrue();
    }
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
    assertThat(pauses).hasValue(1);
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

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
import app.revier.book.Write;
import app.revier.files.Companions;
import app.revier.store.SqliteBooks.Durability;
import app.revier.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

  @TempDir Path folder;
  private Path file;
  private final SqliteBooks books = new SqliteBooks();

  @BeforeEach
  void makeBook() {
    file = Books.closed(folder);
  }

  @Test
  void aSecondOpenerReadsWhatTheFirstHasCommitted() {
    try (BookStore first = books.open(file);
        BookStore second = books.open(file)) {
      assertThat(first.readOnly()).isFalse();
      assertThat(second.readOnly()).isTrue();
      commit(first, new Write.PutCustomer(customer(2)));

      assertThat(contents(second)).isEqualTo(contents(first));
      assertThat(second.history()).isEqualTo(first.history());
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void aSecondOpenerCannotChangeAnything() {
    try (BookStore first = books.open(file);
        BookStore second = books.open(file)) {
      assertThatThrownBy(() -> commit(second, new Write.PutSetting("a", "1")))
          .isInstanceOf(BookFailure.class)
          .extracting(failure -> ((BookFailure) failure).reason())
          .isEqualTo(Reason.LOCKED);
      assertThatThrownBy(() -> second.undo(Progress.NONE)).isInstanceOf(BookFailure.class);
      assertThatThrownBy(() -> second.redo(Progress.NONE)).isInstanceOf(BookFailure.class);
      assertThat(first.history().undo()).isNotNull();
    }
  }

  @Test
  void aFileWithASecondNameIsOnlyRead() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("unix");
    Path link = folder.resolve("second.revier");
    try (BookStore first = books.open(file)) {
      Files.createLink(link, file);
      try (BookStore second = books.open(link);
          BookStore third = books.openToRead(link)) {
        assertThat(second.whyReadOnly()).isEqualTo(Reason.SEVERAL_NAMES);
        assertThat(contents(second)).isEqualTo(contents(first));
        assertThat(contents(third)).isEqualTo(contents(first));
      }
      assertThat(OpeningTest.reason(() -> books.openToChange(link)))
          .isEqualTo(Reason.SEVERAL_NAMES);
      commit(first, new Write.PutCustomer(customer(2)));
    }
    Files.delete(link);
    try (BookStore alone = books.open(file)) {
      assertThat(alone.readOnly()).isFalse();
      assertThat(contents(alone).customers()).hasSize(2);
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void theBookIsOneFileWhoeverClosesItLast() {
    BookStore first = books.open(file);
    try (BookStore second = books.open(file)) {
      commit(first, new Write.PutCustomer(customer(2)));
      first.close();
      assertThat(contents(second).customers()).hasSize(2);
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void whenTheFirstHasClosedTheNextMayWrite() {
    BookStore first = books.open(file);
    try (BookStore second = books.open(file)) {
      first.close();
      try (BookStore third = books.open(file)) {
        assertThat(second.readOnly()).isTrue();
        assertThat(third.readOnly()).isFalse();
        commit(third, new Write.PutCustomer(customer(3)));
        assertThat(contents(second).customers()).hasSize(2);
      }
    }
  }

  @Test
  void otherPathsToTheSameFileAreTheSameBook() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.revier"), file);
    Path detour = folder.resolve("x").resolve("..").resolve("book.revier");
    Files.createDirectory(folder.resolve("x"));
    try (BookStore first = books.open(link);
        BookStore second = books.open(file);
        BookStore third = books.open(detour)) {
      assertThat(first.readOnly()).isFalse();
      assertThat(second.readOnly()).isTrue();
      assertThat(third.readOnly()).isTrue();
    }
    assertThat(Books.names(folder)).containsExactly("book.revier", "link.revier", "x");
  }

  @Test
  void anotherProcessReadsWhileWeWrite() throws IOException, InterruptedException {
    try (BookStore store = books.open(file);
        ChildJvm child = ChildJvm.start(OpenBook.class, file.toString())) {
      assertThat(child.line()).isEqualTo("reads");
      commit(store, new Write.PutCustomer(customer(2)));
      child.say("close");
      assertThat(child.end()).isZero();
      commit(store, new Write.PutCustomer(customer(3)));
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void weReadWhileAnotherProcessWritesAndWriteWhenItIsKilled()
      throws IOException, InterruptedException {
    try (ChildJvm child = ChildJvm.start(OpenBook.class, file.toString())) {
      assertThat(child.line()).isEqualTo("writes");
      try (BookStore store = books.open(file)) {
        assertThat(store.readOnly()).isTrue();
      }
      child.kill();
      try (BookStore store = books.open(file)) {
        assertThat(store.readOnly()).isFalse();
      }
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  /** A process that neither goes on nor ends keeps its lock; nobody waits for it for ever. */
  @Test
  void whoIsStoppedKeepsTheBookAndOthersReadIt() throws IOException, InterruptedException {
    assumeThat(ProcessHandle.current().supportsNormalTermination()).as("POSIX").isTrue();
    SqliteBooks patient =
        new SqliteBooks(Files::isWritable, Durability.OFF, new Patience(30, 60, _ -> {}));
    try (ChildJvm child = ChildJvm.start(OpenBook.class, file.toString())) {
      assertThat(child.line()).isEqualTo("writes");
      child.signal("STOP");
      assertThat(OpeningTest.reason(() -> patient.openToChange(file))).isEqualTo(Reason.LOCKED);
      try (BookStore reader = patient.openToRead(file)) {
        assertThat(contents(reader).customers()).hasSize(1);
        assertThat(reader.isFree()).isFalse();
      }
      child.kill();
    }
    try (BookStore store = patient.openToChange(file)) {
      assertThat(store.readOnly()).isFalse();
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  /** Closing a file drops all locks of a process on it, where the system is POSIX. */
  @Test
  void aReaderThatClosesDoesNotTakeTheWritersLockAlong() throws IOException {
    try (BookStore store = books.open(file)) {
      books.open(file).close();
      try (ChildJvm child = ChildJvm.start(OpenBook.class, file.toString())) {
        assertThat(child.line()).isEqualTo("reads");
      }
      assertThat(store.readOnly()).isFalse();
    }
  }

  @Test
  void aLockFileLeftByACrashIsNoLock() throws IOException {
    Files.createFile(Companions.lock(file));
    try (BookStore store = books.open(file)) {
      assertThat(store.readOnly()).isFalse();
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void aLockOnAFileThatHasLostItsNameDoesNotCount() throws SQLException, IOException {
    BookLock first = BookLock.take(file);
    assertThat(first).isNotNull();
    BookLock.Opened late = BookLock.Opened.of(Companions.lock(file));
    first.close();

    assertThat(late.lock()).isTrue();
    assertThat(late.isStillThere()).isFalse();
    late.database().close();
  }

  /** Of two that think they have the lock, one would write over what the other has written. */
  @Test
  void aLockOnAFileThatHasLostItsNameIsNotTakenForThatOfTheNextOwner()
      throws SQLException, IOException {
    BookLock first = BookLock.take(file);
    assertThat(first).isNotNull();
    BookLock.Opened late = BookLock.Opened.of(Companions.lock(file));
    first.close();
    BookLock second = BookLock.take(file);
    assertThat(second).isNotNull();

    assertThat(late.lock()).isTrue();
    assertThat(late.isStillThere()).isFalse();
    late.database().close();
    assertThat(BookLock.take(file)).as("the second still has it").isNull();
    second.close();
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }

  @Test
  void closingTwiceIsHarmless() {
    BookStore first = books.open(file);
    first.close();
    try (BookStore second = books.open(file)) {
      first.close();
      assertThat(second.readOnly()).isFalse();
      try (BookStore third = books.open(file)) {
        assertThat(third.readOnly()).isTrue();
      }
    }
  }
}

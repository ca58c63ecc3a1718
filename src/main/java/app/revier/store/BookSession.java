package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore.Contents;
import app.revier.store.Database.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An open book as long as it is open: how it may be used, its transactions, and its end. */
final class BookSession {

  private final Path file;
  private final Database database;
  private final @Nullable BookLock lock;
  private final @Nullable Reason readOnly;
  private final ClosedBooks closedBooks;
  private volatile boolean damaged;
  private final ChangeLog log;
  private final @Nullable Writing writing;
  private final @Nullable FileStamp opened;
  private boolean closed;

  /** The number of the state that {@link #changedByOthers} last saw. */
  private long seen;

  /**
   * A session with a book that can be changed.
   *
   * @param file as the user named it
   * @param lock what is given back at the end; none for a book that has no name yet
   * @param closedBooks remembers the book when it is closed
   */
  BookSession(
      Path file,
      Database database,
      Writing writing,
      @Nullable BookLock lock,
      ClosedBooks closedBooks)
      throws SQLException {
    this(file, database, writing, lock, null, closedBooks);
  }

  /**
   * A session with a book that can only be read.
   *
   * @param file as the user named it
   * @param lock what is given back at the end, if it has any
   * @param readOnly why the book cannot be changed
   */
  BookSession(Path file, Database database, @Nullable BookLock lock, Reason readOnly)
      throws SQLException {
    this(file, database, null, lock, readOnly, ClosedBooks.NONE);
  }

  private BookSession(
      Path file,
      Database database,
      @Nullable Writing writing,
      @Nullable BookLock lock,
      @Nullable Reason readOnly,
      ClosedBooks closedBooks)
      throws SQLException {
    this.file = file;
    this.database = database;
    this.writing = writing;
    this.lock = lock;
    this.readOnly = readOnly;
    this.closedBooks = closedBooks;
    log = new ChangeLog(database);
    seen = database.number("PRAGMA data_version");
    opened = stamp();
  }

  /** The file as the user named it. */
  Path file() {
    return file;
  }

  Database database() {
    return database;
  }

  ChangeLog log() {
    return log;
  }

  /** Why nothing can be changed; none if the book can be changed. */
  @Nullable Reason whyReadOnly() {
    if (damaged) {
      return Reason.DAMAGED;
    }
    return writing == null ? readOnly : writing.lost();
  }

  /** Something was found that keeps the book from being changed. */
  void beDamaged() {
    damaged = true;
  }

  /** Whether somebody else has changed the book since this was last asked. */
  boolean changedByOthers() {
    try {
      long now = database.number("PRAGMA data_version");
      boolean changed = now != seen;
      if (changed) {
        Schema.check(database);
      }
      seen = now;
      return changed;
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  /** Whether the name of the file leads to another one than was opened, or to none. */
  boolean isReplaced() {
    return writing == null && !FileStamp.areOneFile(stamp(), opened);
  }

  private @Nullable FileStamp stamp() {
    try {
      return FileStamp.of(database.file());
    } catch (IOException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  /** Whether nobody has the right to change the book. */
  boolean isFree() {
    try {
      return BookLock.isFree(database.file());
    } catch (SQLException | IOException e) {
      throw DatabaseFailures.ofEither(e, file);
    }
  }

  /** Leaves the book, which is one file then. Once. */
  void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      if (writing == null) {
        database.close();
      } else {
        writing.close();
        if (whyReadOnly() == null) {
          closedBooks.remember(database.file());
        }
      }
    } catch (SQLException | IOException e) {
      throw DatabaseFailures.ofEither(e, file);
    }
  }

  /** Where to find what the book holds if its file is written over. */
  void rescueFrom(Supplier<Contents> inMemory) {
    if (writing != null) {
      writing.rescueFrom(inMemory);
    }
  }

  /** Reads one state of the book. */
  <T> T reading(Work<T> work) {
    try {
      return database.reading(work);
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  /**
   * Changes the book durably, or not at all if the work fails.
   *
   * @param changed whether there is a change, by the result of the work
   */
  <T> T changing(Predicate<T> changed, Work<T> work) {
    Writing right = rightToChange();
    boolean made = false;
    T result;
    try {
      result = carryOut(right, changed, work);
      made = changed.test(result);
    } finally {
      if (!made) {
        right.afterNoCommit();
      }
    }
    if (made) {
      right.afterCommit();
    }
    return result;
  }

  /** What lets the book be changed, after a look whether the change would get into it. */
  Writing rightToChange() {
    Writing right = writing;
    Reason why = damaged ? Reason.DAMAGED : readOnly;
    if (right == null || why != null) {
      throw new BookFailure(Objects.requireNonNull(why), file);
    }
    right.check();
    return right;
  }

  private <T> T carryOut(Writing right, Predicate<T> changed, Work<T> work) {
    try {
      log.prepare();
      return database.changing(
          () -> {
            T result = work.run();
            if (changed.test(result)) {
              right.beforeCommit();
            }
            return result;
          });
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file);
    }
  }
}

package app.revier.store;

import app.revier.book.BookFailure.Reason;
import app.revier.store.Database.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a book, which one Revier has at a time. It is a lock of the operating system
 * on a file beside the book, released by it when a process ends in whatever way; the file goes when
 * the book is closed.
 *
 * <p>The lock is taken through SQLite, as an exclusive transaction on an empty database. A lock of
 * {@code FileChannel} would be lost on Unix as soon as anything in this process closed the same
 * file once more, such as a second window that only found the book locked; SQLite keeps account of
 * that.
 */
final class BookLock implements AutoCloseable {

  private static final int ATTEMPTS = 10;

  private final Database lock;
  private final Path file;

  private BookLock(Database lock, Path file) {
    this.lock = lock;
    this.file = file;
  }

  /** The lock file of a book. */
  static Path fileOf(Path book) {
    return book.resolveSibling(book.getFileName() + ".lock");
  }

  /**
   * Takes the lock of a book; gives none if somebody else has it for longer than the patience.
   *
   * @throws SQLException if the lock file cannot be made
   */
  static @Nullable BookLock take(Path book, Patience patience) throws SQLException {
    Patience.Wait wait = patience.begin();
    BookLock lock = take(book);
    while (lock == null && wait.more()) {
      lock = take(book);
    }
    return lock;
  }

  /**
   * Takes the lock of a book if nobody has it; otherwise gives none.
   *
   * @throws SQLException if the lock file cannot be made
   */
  static @Nullable BookLock take(Path book) throws SQLException {
    Path file = fileOf(book);
    for (int i = 0; i < ATTEMPTS; i++) {
      Database lock = hold(file);
      if (lock == null) {
        return null;
      }
      if (isStillAt(file)) {
        return new BookLock(lock, file);
      }
      // Between opening and locking, its last owner has removed the file: this one has no name.
      lock.close();
    }
    return null;
  }

  /**
   * Whether the file that was just locked still has its name: then it cannot be locked again, while
   * another file of the same name could.
   */
  static boolean isStillAt(Path file) throws SQLException {
    Database second = hold(file);
    if (second == null) {
      return true;
    }
    second.close();
    return false;
  }

  private static @Nullable Database hold(Path file) throws SQLException {
    Database database = Database.open(file, Access.LOCK);
    try {
      database.execute("PRAGMA journal_mode = MEMORY");
      database.execute("BEGIN EXCLUSIVE");
      return database;
    } catch (SQLException e) {
      database.closeAfter(e);
      if (DatabaseFailures.reason(e) == Reason.LOCKED) {
        return null;
      }
      throw e;
    }
  }

  /** Gives the right back and removes the file, while nobody else can have locked it. */
  @Override
  public void close() throws SQLException, IOException {
    try (lock) {
      Files.deleteIfExists(file);
    }
  }

  /** Gives the right back because of an error, which keeps a second error from doing so. */
  void closeAfter(Throwable cause) {
    try {
      close();
    } catch (SQLException | IOException e) {
      cause.addSuppressed(e);
    }
  }
}

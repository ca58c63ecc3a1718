package app.revier.store;

import app.revier.book.BookFailure.Reason;
import app.revier.files.Companions;
import app.revier.files.OwnerOnly;
import app.revier.store.Database.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

  private static final Logger LOG = LoggerFactory.getLogger(BookLock.class);

  private static final int ATTEMPTS = 10;

  /** Every so many pauses, whoever waits asks for the lock although its owner has not changed. */
  private static final int SELDOM = 10;

  private final Database lock;
  private final Path file;

  private BookLock(Database lock, Path file) {
    this.lock = lock;
    this.file = file;
  }

  /**
   * Takes the lock of a book; gives none if one other has it for longer than the patience. While it
   * goes from one to the next, whoever waits goes on waiting.
   *
   * @throws SQLException if the lock file cannot be made
   * @throws IOException if it cannot be looked at
   */
  static @Nullable BookLock take(Path book, Patience patience) throws SQLException, IOException {
    BookLock lock = take(book);
    Path file = Companions.lock(book);
    Object owner = lock == null ? owner(file) : null;
    Patience.Wait wait = patience.begin();
    while (lock == null && wait.more()) {
      Object now = owner(file);
      boolean changed = !Objects.equals(now, owner);
      if (changed) {
        wait.anew();
        owner = now;
      }
      // Asking for the lock costs a hundred times as much as a look, and the owner needs the time.
      if (changed || now == null || wait.isEvery(SELDOM)) {
        lock = take(book);
      }
    }
    return lock;
  }

  /**
   * What tells one owner of the lock from the next: each makes the file anew, and nobody ever
   * writes into it. None if there is no owner.
   */
  private static @Nullable Object owner(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return List.of(
          attributes.lastModifiedTime(),
          attributes.creationTime(),
          String.valueOf(attributes.fileKey()));
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /**
   * Takes the lock of a book if nobody has it; otherwise gives none.
   *
   * @throws SQLException if the lock file cannot be made
   * @throws IOException if it cannot be looked at
   */
  static @Nullable BookLock take(Path book) throws SQLException, IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      Opened opened = Opened.of(Companions.lock(book));
      if (!opened.lock()) {
        return null;
      }
      if (opened.isStillThere()) {
        return new BookLock(opened.database(), opened.file());
      }
      opened.database().close();
    }
    return null;
  }

  /**
   * A lock file that is open. Whoever had it locked may since have removed it, and somebody else
   * may have made another of its name: then to lock it would mean nothing.
   *
   * @param identity what tells it from all other files of its name; none if there was no file yet
   */
  record Opened(Database database, Path file, @Nullable Object identity) {

    static Opened of(Path file) throws SQLException, IOException {
      OwnerOnly.prepare(file);
      Object identity = owner(file);
      return new Opened(Database.open(file, Access.LOCK), file, identity);
    }

    /** Locks it; otherwise closes it. */
    boolean lock() throws SQLException {
      try {
        database.execute("PRAGMA journal_mode = MEMORY");
        database.execute("BEGIN EXCLUSIVE");
        return true;
      } catch (SQLException e) {
        database.closeAfter(e);
        if (DatabaseFailures.reason(e) == Reason.LOCKED) {
          return false;
        }
        throw e;
      }
    }

    /**
     * Whether the file that was locked has its name, and had it before it was opened. Asking for
     * the lock of the name once more would not tell: it may be somebody else's.
     */
    boolean isStillThere() throws IOException {
      return identity != null && identity.equals(owner(file));
    }
  }

  /**
   * Whether nobody has the book for changing. Takes no lock for that where nobody can have it, so
   * that it is in nobody's way.
   */
  static boolean isFree(Path book) throws SQLException, IOException {
    if (!Files.exists(Companions.lock(book))) {
      return true;
    }
    BookLock left = take(book);
    if (left == null) {
      return false;
    }
    left.close();
    return true;
  }

  /** Gives the right back and removes the file, while nobody else can have locked it. */
  @Override
  public void close() throws SQLException {
    try (lock) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Somebody may just be looking at it, or the folder can no longer be written. A file that is
      // left behind is no lock, and goes with the next one.
      LOG.info("the lock file stays", e);
    }
  }

  /** Gives the right back because of an error, which keeps a second error from doing so. */
  void closeAfter(Throwable cause) {
    try {
      close();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}

package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookFiles;
import app.revier.book.BookStore;
import app.revier.files.HardLinks;
import app.revier.files.OwnerOnly;
import app.revier.store.Database.Access;
import app.revier.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Books in SQLite files, each a single file while it is closed. */
public final class SqliteBooks implements BookFiles {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteBooks.class);

  private final Predicate<Path> writable;
  private final Patience patience;
  private final BookOpening opening;

  /** What a change has survived when it is done. */
  enum Durability {
    /** A pulled plug. */
    FULL,
    /** The end of the program, not that of the computer. For tests of thousands of changes. */
    OFF
  }

  /** Books in the file system, durable, that leave nothing behind when their form changes. */
  public SqliteBooks() {
    this(Files::isWritable, Durability.FULL);
  }

  /**
   * Books in the file system, durable.
   *
   * @param points keep each book as it was before its form changes, and have room for the copy of a
   *     book that is taken away while it is open
   */
  public SqliteBooks(SqliteRestorePoints points) {
    this(Files::isWritable, Durability.FULL, Patience.SECONDS, points, null);
  }

  /**
   * As above.
   *
   * @param closedBooks the file in which the books are remembered that are closed here, so that
   *     they need not be looked through once more; it holds nothing of what is in them
   */
  public SqliteBooks(SqliteRestorePoints points, Path closedBooks) {
    this(Files::isWritable, Durability.FULL, Patience.SECONDS, points, closedBooks);
  }

  /** Books in a file system where only some files and folders can be written. */
  SqliteBooks(Predicate<Path> writable, Durability durability) {
    this(writable, durability, Patience.SECONDS, null, null);
  }

  /** As above, waiting for others as long as told. */
  SqliteBooks(Predicate<Path> writable, Durability durability, Patience patience) {
    this(writable, durability, patience, null, null);
  }

  /** As above, with all that a user's folder holds. */
  SqliteBooks(
      Predicate<Path> writable,
      Durability durability,
      Patience patience,
      @Nullable SqliteRestorePoints points,
      @Nullable Path closedBooks) {
    this.writable = writable;
    this.patience = patience;
    opening = new BookOpening(durability, points, new ClosedBooks(closedBooks), this::create);
  }

  /**
   * Loads the database library, which takes about a third of a second the first time, and works out
   * the form of a book, before there is one to open. Meant for a thread of its own while something
   * else starts.
   *
   * @throws IllegalStateException if there is no library for this computer
   */
  public static void preload() {
    try {
      SchemaForm.of(Schema.VERSION);
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be loaded", e);
    }
  }

  @Override
  public BookStore create(Path file, Consumer<BookStore> filling) {
    Path real = place(file);
    BookLock lock = lockNew(file, real);
    try {
      NewFile.write(real, unnamed -> fill(real, unnamed, filling));
      return opening.toChange(file, real, lock);
    } catch (SQLException | IOException e) {
      lock.closeAfter(e);
      throw DatabaseFailures.ofEither(e, file);
    } catch (RuntimeException e) {
      lock.closeAfter(e);
      throw e;
    }
  }

  /** Where a new book shall be, in a folder that exists. */
  private static Path place(Path file) {
    try {
      Path folder = OwnerOnly.createFolders(NewFile.folderOf(file)).toRealPath();
      Path real = folder.resolve(file.getFileName());
      if (Files.exists(real)) {
        throw new BookFailure(Reason.EXISTS, file);
      }
      return real;
    } catch (IOException e) {
      throw NewFile.unwritten(file, e);
    }
  }

  private BookLock lockNew(Path file, Path real) {
    try {
      BookLock lock = BookLock.take(real, patience);
      if (lock == null) {
        throw new BookFailure(Reason.LOCKED, file);
      }
      return lock;
    } catch (IOException e) {
      throw NewFile.unwritten(file, e);
    } catch (SQLException e) {
      throw NewFile.unwritten(file, DatabaseFailures.of(e, file));
    }
  }

  /** Makes a book that has not got its name yet. Nobody else knows of it, so it needs no lock. */
  private void fill(Path file, Path unnamed, Consumer<BookStore> filling) {
    try {
      try (Database database = Database.open(unnamed, Access.CREATE)) {
        Schema.create(database);
      }
      try (BookStore store = opening.toChange(file, unnamed, null)) {
        filling.accept(store);
      }
    } catch (SQLException | IOException e) {
      throw DatabaseFailures.ofEither(e, file);
    }
  }

  @Override
  public BookStore open(Path file) {
    return open(file, Patience.NONE);
  }

  @Override
  public BookStore openToChange(Path file) {
    BookStore store = open(file, patience);
    Reason why = store.whyReadOnly();
    if (why != null) {
      store.close();
      throw new BookFailure(why, file);
    }
    return store;
  }

  private BookStore open(Path file, Patience patience) {
    return evenOnAFullDisk(file, real -> open(file, real, patience));
  }

  private BookStore open(Path file, Path real, Patience patience) throws SQLException, IOException {
    if (!writable.test(NewFile.folderOf(real))) {
      return opening.toRead(file, real, Inspection.access(real), null, Reason.FOLDER_READ_ONLY);
    }
    BookLock lock = BookLock.take(real);
    if (lock == null && patience.pauses() > 0 && writable.test(real)) {
      getReady(file, real);
      lock = BookLock.take(real, patience);
    }
    try {
      if (!writable.test(real)) {
        return opening.toRead(file, real, Inspection.access(real), lock, Reason.READ_ONLY);
      }
      if (HardLinks.hasSeveralNames(real)) {
        // Lock and log go by the name: by another one somebody else may have it open.
        return opening.toRead(file, real, Inspection.access(real), lock, Reason.SEVERAL_NAMES);
      }
      return lock == null
          ? opening.toRead(file, real, Access.FOLLOW, null, Reason.LOCKED)
          : opening.toChange(file, real, lock);
    } catch (SQLException | IOException | RuntimeException e) {
      if (lock != null) {
        lock.closeAfter(e);
      }
      throw e;
    }
  }

  /**
   * Reads the book once while somebody else has it: what has been read once is read faster when it
   * is our turn, and those behind us wait for less time.
   */
  private void getReady(Path file, Path real) throws SQLException, IOException {
    if (BookHeader.read(real).version() == Schema.VERSION) {
      try (BookStore others = opening.toRead(file, real, Access.FOLLOW, null, Reason.LOCKED)) {
        others.load(Progress.NONE);
      }
    }
  }

  @Override
  public BookStore openToRead(Path file) {
    return evenOnAFullDisk(file, real -> openToRead(file, real));
  }

  private BookStore openToRead(Path file, Path real) throws SQLException, IOException {
    if (!writable.test(NewFile.folderOf(real)) || !writable.test(real)) {
      return opening.toRead(file, real, Inspection.access(real), null, Reason.READ_ONLY);
    }
    if (HardLinks.hasSeveralNames(real)) {
      return opening.toRead(file, real, Inspection.access(real), null, Reason.SEVERAL_NAMES);
    }
    return settle(file, real)
        ? opening.toRead(file, real, Access.FOLLOW, null, Reason.READ_ONLY)
        : opening.toRead(file, real, Access.READ, null, Reason.DAMAGED);
  }

  /**
   * Does what only a writer may do before a book can be read: brings an older form into that of
   * today, and sees to the log that a crashed Revier has left. A log that is in use is left to
   * whoever uses it, and has seen to the form.
   *
   * @return whether the book was in order; of a damaged one the log is left as it is
   */
  private boolean settle(Path file, Path real) throws SQLException, IOException {
    boolean log = BookHeader.hasLog(real);
    boolean older = BookHeader.read(real).version() < Schema.VERSION;
    if (!older && !log) {
      return true;
    }
    BookLock lock = BookLock.take(real, Patience.NONE);
    if (lock == null && older && !isOfToday(real)) {
      lock = BookLock.take(real, patience);
      if (lock == null) {
        throw new BookFailure(Reason.LOCKED, file);
      }
    }
    if (lock != null) {
      try (BookStore settled = opening.toChange(file, real, lock)) {
        return settled.whyReadOnly() != Reason.DAMAGED;
      } catch (SQLException | IOException | RuntimeException e) {
        lock.closeAfter(e);
        throw e;
      }
    }
    return true;
  }

  /** Whether the one who has the book open has brought it into the form of today. */
  private static boolean isOfToday(Path real) throws SQLException {
    try (Database database = Database.open(real, Access.READ)) {
      return Schema.check(database) == Schema.VERSION;
    }
  }

  /** Opens the book behind a name. */
  @FunctionalInterface
  private interface Way {
    /** Does it. */
    BookStore open(Path real) throws SQLException, IOException;
  }

  /** What there is no room to open for following others or for changing is read all the same. */
  private BookStore evenOnAFullDisk(Path file, Way way) {
    try {
      Path real = file.toRealPath();
      BookHeader.read(real);
      try {
        return way.open(real);
      } catch (SQLException | IOException e) {
        return withoutRoom(file, real, DatabaseFailures.ofEither(e, file));
      } catch (BookFailure e) {
        return withoutRoom(file, real, e);
      }
    } catch (SQLException | IOException e) {
      throw DatabaseFailures.ofEither(e, file);
    }
  }

  private BookStore withoutRoom(Path file, Path real, RuntimeException failure)
      throws SQLException, IOException {
    boolean room =
        !(failure instanceof BookFailure known)
            || (known.reason() != Reason.NO_SPACE && known.reason() != Reason.LOG_LEFT);
    if (room) {
      throw failure;
    }
    LOG.info("read without room on the disk", failure);
    Access access = BookHeader.hasLog(real) ? Access.ALONE : Access.UNCHANGING;
    return opening.toRead(file, real, access, null, Reason.NO_SPACE);
  }
}

package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookFiles;
import app.revier.book.BookStore;
import app.revier.book.BookStore.Damage;
import app.revier.book.RestorePoint;
import app.revier.files.OwnerOnly;
import app.revier.store.Database.Access;
import app.revier.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/** Books in SQLite files, each a single file while it is closed. */
public final class SqliteBooks implements BookFiles {

  /** Bytes the write-ahead log keeps on the disk after a large import. */
  private static final int LOG_SIZE = 16_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(SqliteBooks.class);

  private final Predicate<Path> writable;
  private final Durability durability;
  private final Patience patience;
  private final @Nullable SqliteRestorePoints points;
  private final ClosedBooks closedBooks;

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
   * @param points keep each book as it was before its form changes
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
    this.durability = durability;
    this.patience = patience;
    this.points = points;
    this.closedBooks = new ClosedBooks(closedBooks);
  }

  /**
   * Loads the database library, which takes about a third of a second the first time, before there
   * is a book to open. Meant for a thread of its own while something else starts.
   *
   * @throws IllegalStateException if there is no library for this computer
   */
  public static void preload() {
    try (Connection memory = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
        Statement statement = memory.createStatement()) {
      statement.execute("SELECT 1");
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be loaded", e);
    }
  }

  @Override
  public BookStore create(Path file, Consumer<BookStore> filling) {
    try {
      Path folder = OwnerOnly.createFolders(NewFile.folderOf(file)).toRealPath();
      Path real = folder.resolve(file.getFileName());
      if (Files.exists(real)) {
        throw new BookFailure(Reason.EXISTS, file);
      }
      BookLock lock = BookLock.take(real, patience);
      if (lock == null) {
        throw new BookFailure(Reason.LOCKED, file);
      }
      try {
        NewFile.write(real, unnamed -> fill(file, unnamed, filling));
        return open(file, real, Access.WRITE, lock, null);
      } catch (SQLException | IOException | RuntimeException e) {
        lock.closeAfter(e);
        throw e;
      }
    } catch (SQLException | IOException e) {
      throw DatabaseFailures.ofEither(e, file);
    }
  }

  /** Makes a book that has not got its name yet. Nobody else knows of it, so it needs no lock. */
  private void fill(Path file, Path unnamed, Consumer<BookStore> filling) {
    try {
      try (Database database = Database.open(unnamed, Access.CREATE)) {
        Schema.create(database);
      }
      try (BookStore store = open(file, unnamed, Access.WRITE, null, null)) {
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
    try {
      Path real = file.toRealPath();
      BookHeader header = BookHeader.read(real);
      if (!writable.test(NewFile.folderOf(real))) {
        return open(file, real, unwritable(real), null, Reason.READ_ONLY);
      }
      BookLock lock = BookLock.take(real);
      if (lock == null && patience.pauses() > 0 && writable.test(real)) {
        getReady(file, real, header);
        lock = BookLock.take(real, patience);
      }
      try {
        if (!writable.test(real)) {
          return open(file, real, unwritable(real), lock, Reason.READ_ONLY);
        }
        return lock == null
            ? open(file, real, Access.FOLLOW, null, Reason.LOCKED)
            : open(file, real, Access.WRITE, lock, null);
      } catch (SQLException | IOException | RuntimeException e) {
        if (lock != null) {
          lock.closeAfter(e);
        }
        throw e;
      }
    } catch (SQLException | IOException e) {
      throw DatabaseFailures.ofEither(e, file);
    }
  }

  /**
   * Reads the book once while somebody else has it: what has been read once is read faster when it
   * is our turn, and those behind us wait for less time.
   */
  private void getReady(Path file, Path real, BookHeader header) throws SQLException, IOException {
    if (header.version() == Schema.VERSION) {
      try (BookStore others = open(file, real, Access.FOLLOW, null, Reason.LOCKED)) {
        others.load(Progress.NONE);
      }
    }
  }

  @Override
  public BookStore openToRead(Path file) {
    try {
      Path real = file.toRealPath();
      BookHeader header = BookHeader.read(real);
      if (!writable.test(NewFile.folderOf(real)) || !writable.test(real)) {
        return open(file, real, unwritable(real), null, Reason.READ_ONLY);
      }
      return settle(file, real, header)
          ? open(file, real, Access.FOLLOW, null, Reason.READ_ONLY)
          : open(file, real, Access.READ, null, Reason.DAMAGED);
    } catch (SQLException | IOException e) {
      throw DatabaseFailures.ofEither(e, file);
    }
  }

  /**
   * Does what only a writer may do before a book can be read: brings an older form into that of
   * today, and takes in the log that a crashed Revier has left. A log that is in use is left to
   * whoever uses it.
   *
   * @return whether the book was in order; of a damaged one the log is left as it is
   */
  private boolean settle(Path file, Path real, BookHeader header) throws SQLException, IOException {
    boolean log = BookHeader.hasLog(real);
    boolean older = (log ? Inspection.form(real) : header.version()) < Schema.VERSION;
    if (!older && !log) {
      return true;
    }
    BookLock lock = BookLock.take(real, older ? patience : Patience.NONE);
    if (lock != null) {
      try (BookStore settled = open(file, real, Access.WRITE, lock, null)) {
        return settled.whyReadOnly() != Reason.DAMAGED;
      } catch (SQLException | IOException | RuntimeException e) {
        lock.closeAfter(e);
        throw e;
      }
    }
    if (older) {
      throw new BookFailure(Reason.LOCKED, file);
    }
    return true;
  }

  /** How to read a file that cannot be written: with side files only if there are some. */
  private static Access unwritable(Path real) {
    return BookHeader.hasSideFiles(real) ? Access.READ : Access.UNCHANGING;
  }

  private BookStore open(
      Path file, Path real, Access access, @Nullable BookLock lock, @Nullable Reason readOnly)
      throws SQLException, IOException {
    if (access == Access.WRITE && !isSound(real)) {
      if (lock != null) {
        lock.close();
      }
      return open(file, real, Inspection.access(real), null, Reason.DAMAGED);
    }
    Database database = Database.open(real, access);
    try {
      int version = Schema.check(database);
      if (access == Access.WRITE) {
        database.execute("PRAGMA journal_mode = WAL");
        database.execute("PRAGMA synchronous = " + durability);
        database.execute("PRAGMA journal_size_limit = " + LOG_SIZE);
        if (version < Schema.VERSION && points != null) {
          keepForm(points, real, database);
        }
        Schema.migrate(database, version);
        database.execute("PRAGMA foreign_keys = ON");
        if (Erasure.isUnfinished(database)) {
          Erasure.clean(database);
        }
      } else {
        Inspection.refuseForeign(database, version);
        if (version < Schema.VERSION) {
          throw new BookFailure(Reason.READ_ONLY, file);
        }
      }
      return new SqliteBookStore(file, database, lock, readOnly, closedBooks);
    } catch (SQLException | RuntimeException e) {
      database.closeAfter(e);
      throw e;
    }
  }

  /** Without a way back, a book keeps the form it has. */
  private static void keepForm(SqliteRestorePoints points, Path real, Database database) {
    try {
      points.make(real, file -> PageCopy.of(database, file), RestorePoint.Reason.MIGRATION);
    } catch (BookFailure e) {
      throw new BookFailure(Reason.NO_RESTORE_POINT, e.file(), e);
    }
  }

  /**
   * Whether a book may be written to: it is as it was left here, or nothing is the matter with it.
   *
   * @throws BookFailure if its form is not one that Revier writes
   */
  private boolean isSound(Path real) throws SQLException, IOException {
    int version = Inspection.form(real);
    if (closedBooks.isAsLeft(real)) {
      return true;
    }
    List<Damage> damages = Inspection.damages(real, version);
    if (!damages.isEmpty()) {
      // Not the details, which may quote what the book holds.
      LOG.warn("damaged, {} findings, such as {}", damages.size(), damages.getFirst().where());
    }
    return damages.isEmpty();
  }
}

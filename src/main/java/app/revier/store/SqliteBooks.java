package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookFiles;
import app.revier.book.BookStore;
import app.revier.book.RestorePoint;
import app.revier.store.Database.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
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

  /** What a change has survived when it is done. */
  enum Durability {
    /** A pulled plug. */
    FULL,
    /** The end of the program, not that of the computer. For tests of thousands of changes. */
    OFF
  }

  /** Books in the file system, durable; rescued copies go beside the book or nowhere. */
  public SqliteBooks() {
    this(Files::isWritable, Durability.FULL);
  }

  /**
   * Books in the file system, durable.
   *
   * @param points keep each book as it was before its form changes, and have room for the copy of a
   *     book that was taken away from under us
   */
  public SqliteBooks(SqliteRestorePoints points) {
    this(Files::isWritable, Durability.FULL, Patience.SECONDS, points);
  }

  /** Books in a file system where only some files and folders can be written. */
  SqliteBooks(Predicate<Path> writable, Durability durability) {
    this(writable, durability, Patience.SECONDS);
  }

  /** As above, waiting for others as long as told. */
  SqliteBooks(Predicate<Path> writable, Durability durability, Patience patience) {
    this(writable, durability, patience, null);
  }

  private SqliteBooks(
      Predicate<Path> writable,
      Durability durability,
      Patience patience,
      @Nullable SqliteRestorePoints points) {
    this.writable = writable;
    this.durability = durability;
    this.patience = patience;
    this.points = points;
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
      Path folder = Files.createDirectories(NewFile.folderOf(file)).toRealPath();
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
    return evenOnAFullDisk(file, real -> open(file, real, patience));
  }

  private BookStore open(Path file, Path real, Patience patience) throws SQLException, IOException {
    if (!writable.test(NewFile.folderOf(real))) {
      return open(file, real, unwritable(real), null, Reason.READ_ONLY);
    }
    BookLock lock = BookLock.take(real, writable.test(real) ? patience : Patience.NONE);
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
  }

  @Override
  public BookStore openToRead(Path file) {
    return evenOnAFullDisk(file, real -> openToRead(file, real));
  }

  private BookStore openToRead(Path file, Path real) throws SQLException, IOException {
    if (!writable.test(NewFile.folderOf(real)) || !writable.test(real)) {
      return open(file, real, unwritable(real), null, Reason.READ_ONLY);
    }
    settle(file, real, BookHeader.read(real));
    return open(file, real, Access.FOLLOW, null, Reason.READ_ONLY);
  }

  /** Opens the book behind a name. */
  @FunctionalInterface
  private interface Opening {
    BookStore open(Path real) throws SQLException, IOException;
  }

  /** What there is no room to open for following others or for changing is read all the same. */
  private BookStore evenOnAFullDisk(Path file, Opening opening) {
    try {
      Path real = file.toRealPath();
      BookHeader.read(real);
      try {
        return opening.open(real);
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
    return open(file, real, access, null, Reason.NO_SPACE);
  }

  /**
   * Does what only a writer may do before a book can be read: brings an older form into that of
   * today, and takes in the log that a crashed Revier has left. A log that is in use is left to
   * whoever uses it.
   */
  private void settle(Path file, Path real, BookHeader header) throws SQLException, IOException {
    boolean log = BookHeader.hasLog(real);
    boolean older = header.version() < Schema.VERSION;
    if (!older && !log) {
      return;
    }
    BookLock lock = BookLock.take(real, older ? patience : Patience.NONE);
    if (lock != null) {
      try {
        open(file, real, Access.WRITE, lock, null).close();
      } catch (SQLException | IOException | RuntimeException e) {
        lock.closeAfter(e);
        throw e;
      }
    } else if (!log) {
      throw new BookFailure(Reason.LOCKED, file);
    }
  }

  /** How to read a file that cannot be written: with side files only if there are some. */
  private static Access unwritable(Path real) {
    return BookHeader.hasSideFiles(real) ? Access.READ : Access.UNCHANGING;
  }

  private BookStore open(
      Path file, Path real, Access access, @Nullable BookLock lock, @Nullable Reason readOnly)
      throws SQLException, IOException {
    Access seen = access;
    if (BookHeader.hasLog(real) && access != Access.FOLLOW) {
      seen = besideItsLog(real, access);
    }
    Database database = Database.open(real, seen);
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
        return writing(file, real, database, lock);
      }
      if (version < Schema.VERSION) {
        throw new BookFailure(Reason.READ_ONLY, file);
      }
      return new SqliteBookStore(file, database, lock, Objects.requireNonNull(readOnly));
    } catch (SQLException | IOException | RuntimeException e) {
      database.closeAfter(e);
      throw e;
    }
  }

  private BookStore writing(Path file, Path real, Database database, @Nullable BookLock lock)
      throws SQLException, IOException {
    Database anchor = Database.open(real, Access.READ);
    try {
      Checkpoints checkpoints = new Checkpoints(database);
      BookPlace place = new BookPlace(real);
      Rescue rescue = new Rescue(database, checkpoints, place, shelter(), this::create);
      return new SqliteBookStore(
          file, database, new Writing(file, database, anchor, lock, place, checkpoints, rescue));
    } catch (SQLException | IOException | RuntimeException e) {
      anchor.closeAfter(e);
      throw e;
    }
  }

  /** The folder for copies that cannot lie beside their book, if there is one. */
  private @Nullable Path shelter() {
    return points == null ? null : points.shelter();
  }

  /** Without a way back, a book keeps the form it has. */
  private static void keepForm(SqliteRestorePoints points, Path real, Database database) {
    try {
      points.make(
          real, file -> SqliteBookStore.copyOf(database, file), RestorePoint.Reason.MIGRATION);
    } catch (BookFailure e) {
      throw new BookFailure(Reason.NO_RESTORE_POINT, e.file(), e);
    }
  }

  /**
   * Looks at the log that was left beside a book, by a crash or by another file that had the name.
   * Whoever follows a writer need not look: the writer has.
   *
   * @return how to open the book
   */
  private static Access besideItsLog(Path real, Access access) throws SQLException, IOException {
    if (!Epochs.logBelongsTo(real, access == Access.ALONE ? access : Access.READ)) {
      if (access != Access.WRITE) {
        return Access.UNCHANGING;
      }
      LOG.warn("the log of another file was put aside: {}", Epochs.putAside(real));
    } else if (access == Access.WRITE) {
      lookIntoLog(real);
    }
    return access;
  }

  /**
   * Looks whether the log of a crashed Revier leads to a form of the book we do not know. To be
   * found out without a connection that would write the log into the file.
   */
  private static void lookIntoLog(Path real) throws SQLException {
    try (Database database = Database.open(real, Access.READ)) {
      Schema.check(database);
    }
  }
}

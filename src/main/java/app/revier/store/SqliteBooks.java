package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookFiles;
import app.revier.book.BookStore;
import app.revier.store.Database.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/** Books in SQLite files, each a single file while it is closed. */
public final class SqliteBooks implements BookFiles {

  /** Bytes the write-ahead log keeps on the disk after a large import. */
  private static final int LOG_SIZE = 16_000_000;

  /** How often a reader looks before it takes a log for another's. */
  private static final int LOOKS = 3;

  private static final Logger LOG = LoggerFactory.getLogger(SqliteBooks.class);

  private final Predicate<Path> writable;
  private final Durability durability;
  private final @Nullable Path shelter;

  /** What a change has survived when it is done. */
  enum Durability {
    /** A pulled plug. */
    FULL,
    /** The end of the program, not that of the computer. For tests of thousands of changes. */
    OFF
  }

  /** Books in the file system, durable; rescued copies go beside the book or nowhere. */
  public SqliteBooks() {
    this(Files::isWritable, Durability.FULL, null);
  }

  /**
   * Books in the file system, durable.
   *
   * @param shelter the folder for the rescued copy of a book that was taken away from under us, if
   *     there can be none beside it
   */
  public SqliteBooks(Path shelter) {
    this(Files::isWritable, Durability.FULL, shelter);
  }

  /** Books in a file system where only some files and folders can be written. */
  SqliteBooks(Predicate<Path> writable, Durability durability) {
    this(writable, durability, null);
  }

  private SqliteBooks(Predicate<Path> writable, Durability durability, @Nullable Path shelter) {
    this.writable = writable;
    this.durability = durability;
    this.shelter = shelter;
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
  public BookStore create(Path file) {
    try {
      Path folder = Files.createDirectories(NewFile.folderOf(file)).toRealPath();
      Path real = folder.resolve(file.getFileName());
      if (Files.exists(real)) {
        throw new BookFailure(Reason.EXISTS, file);
      }
      BookLock lock = BookLock.take(real);
      if (lock == null) {
        throw new BookFailure(Reason.LOCKED, file);
      }
      try {
        NewFile.write(real, SqliteBooks::fill);
        return open(file, real, Access.WRITE, lock, null);
      } catch (SQLException | IOException | RuntimeException e) {
        lock.closeAfter(e);
        throw e;
      }
    } catch (SQLException | IOException e) {
      throw DatabaseFailures.ofEither(e, file);
    }
  }

  private static void fill(Path file) {
    try (Database database = Database.open(file, Access.CREATE)) {
      Schema.create(database);
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  @Override
  public BookStore open(Path file) {
    try {
      Path real = file.toRealPath();
      BookHeader.read(real);
      if (!writable.test(NewFile.folderOf(real))) {
        return open(file, real, unwritable(real), null, Reason.READ_ONLY);
      }
      BookLock lock = BookLock.take(real);
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

  /** How to read a file that cannot be written: with side files only if there are some. */
  private static Access unwritable(Path real) {
    return BookHeader.hasSideFiles(real) ? Access.READ : Access.UNCHANGING;
  }

  private BookStore open(
      Path file, Path real, Access access, @Nullable BookLock lock, @Nullable Reason readOnly)
      throws SQLException, IOException {
    boolean foreignLog = BookHeader.hasLog(real) && isForeign(real, access);
    if (foreignLog && access == Access.WRITE) {
      LOG.warn("the log of another file was put aside: {}", Epochs.putAside(real));
    } else if (access == Access.WRITE && BookHeader.hasLog(real)) {
      checkLog(real);
    }
    Database database = Database.open(real, foreignLog ? apart(access) : access);
    try {
      int version = Schema.check(database);
      if (access == Access.WRITE && lock != null) {
        database.execute("PRAGMA journal_mode = WAL");
        database.execute("PRAGMA synchronous = " + durability);
        database.execute("PRAGMA journal_size_limit = " + LOG_SIZE);
        Schema.migrate(database, version);
        database.execute("PRAGMA foreign_keys = ON");
        return writing(file, real, database, lock);
      }
      if (version < Schema.VERSION || readOnly == null) {
        throw new BookFailure(Reason.READ_ONLY, file);
      }
      return new SqliteBookStore(file, database, lock, readOnly);
    } catch (SQLException | IOException | RuntimeException e) {
      database.closeAfter(e);
      throw e;
    }
  }

  private BookStore writing(Path file, Path real, Database database, BookLock lock)
      throws SQLException, IOException {
    Database anchor = Database.open(real, Access.READ);
    try {
      Checkpoints checkpoints = new Checkpoints(database);
      BookPlace place = new BookPlace(real);
      Rescue rescue = new Rescue(database, checkpoints, place, shelter, this::create);
      return new SqliteBookStore(
          file, database, new Writing(file, database, anchor, lock, place, checkpoints, rescue));
    } catch (SQLException | IOException | RuntimeException e) {
      anchor.closeAfter(e);
      throw e;
    }
  }

  /**
   * Whether the log beside a book was left by another file. A Revier that has the book open has
   * seen to its log; while it goes on, what is read of both does not fit together for a moment.
   */
  private static boolean isForeign(Path real, Access access) throws SQLException {
    int looks = access == Access.WRITE ? 1 : LOOKS;
    for (int i = 0; i < looks; i++) {
      if (Epochs.logBelongsTo(real)) {
        return false;
      }
    }
    return true;
  }

  /** How to read a file without the log beside it, which is not its own. */
  private static Access apart(Access access) {
    return access == Access.WRITE ? access : Access.UNCHANGING;
  }

  /**
   * Looks whether the log of a crashed Revier leads to a form of the book we do not know. To be
   * found out without a connection that would write the log into the file.
   */
  private static void checkLog(Path real) throws SQLException {
    try (Database database = Database.open(real, Access.READ)) {
      Schema.check(database);
    }
  }
}

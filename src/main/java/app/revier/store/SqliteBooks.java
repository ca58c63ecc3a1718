package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookFiles;
import app.revier.book.BookStore;
import app.revier.files.OwnerOnly;
import app.revier.store.Database.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** Books in SQLite files, each a single file while it is closed. */
public final class SqliteBooks implements BookFiles {

  /** Bytes the write-ahead log keeps on the disk after a large import. */
  private static final int LOG_SIZE = 16_000_000;

  private final Predicate<Path> writable;
  private final Durability durability;

  /** What a change has survived when it is done. */
  enum Durability {
    /** A pulled plug. */
    FULL,
    /** The end of the program, not that of the computer. For tests of thousands of changes. */
    OFF
  }

  /** Books in the file system, durable. */
  public SqliteBooks() {
    this(Files::isWritable, Durability.FULL);
  }

  /** Books in a file system where only some files and folders can be written. */
  SqliteBooks(Predicate<Path> writable, Durability durability) {
    this.writable = writable;
    this.durability = durability;
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
      Path folder = OwnerOnly.createFolders(NewFile.folderOf(file)).toRealPath();
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
      } catch (SQLException | RuntimeException e) {
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
      } catch (SQLException | RuntimeException e) {
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
      throws SQLException {
    if (access == Access.WRITE && BookHeader.hasLog(real)) {
      checkLog(real);
    }
    Database database = Database.open(real, access);
    try {
      int version = Schema.check(database);
      if (access == Access.WRITE) {
        database.execute("PRAGMA journal_mode = WAL");
        database.execute("PRAGMA synchronous = " + durability);
        database.execute("PRAGMA journal_size_limit = " + LOG_SIZE);
        Schema.migrate(database, version);
        database.execute("PRAGMA foreign_keys = ON");
      } else if (version < Schema.VERSION) {
        throw new BookFailure(Reason.READ_ONLY, file);
      }
      return new SqliteBookStore(file, database, lock, readOnly);
    } catch (SQLException | RuntimeException e) {
      database.closeAfter(e);
      throw e;
    }
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

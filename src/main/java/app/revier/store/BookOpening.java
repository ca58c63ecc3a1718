package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.BookStore.Damage;
import app.revier.book.RestorePoint;
import app.revier.store.Database.Access;
import app.revier.store.SqliteBooks.Durability;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the database of a book, after a look at what lies there. */
final class BookOpening {

  /** Bytes the write-ahead log keeps on the disk after a large import. */
  private static final int LOG_SIZE = 16_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(BookOpening.class);

  private final Durability durability;
  private final @Nullable SqliteRestorePoints points;
  private final ClosedBooks closedBooks;
  private final Function<Path, BookStore> maker;

  /**
   * Openings of books.
   *
   * @param points keep a book as it was before its form changes, if there are any
   * @param closedBooks those that need not be looked through
   * @param maker makes a new book, for one that is taken away while it is open
   */
  BookOpening(
      Durability durability,
      @Nullable SqliteRestorePoints points,
      ClosedBooks closedBooks,
      Function<Path, BookStore> maker) {
    this.durability = durability;
    this.points = points;
    this.closedBooks = closedBooks;
    this.maker = maker;
  }

  /**
   * Opens a book to change it; a damaged one is opened to be read, and its lock given back.
   *
   * @param file as the user named it
   * @param lock the right to change it; none for a book that has no name yet
   */
  BookStore toChange(Path file, Path real, @Nullable BookLock lock)
      throws SQLException, IOException {
    if (BookHeader.hasLog(real) && !Epochs.logBelongsTo(real, Access.READ)) {
      LOG.warn("the log of another file was put aside: {}", Epochs.putAside(real));
    }
    if (!isSound(real)) {
      if (lock != null) {
        lock.close();
      }
      return toRead(file, real, Inspection.access(real), null, Reason.DAMAGED);
    }
    Database database = Database.open(real, Access.WRITE);
    try {
      prepare(database, Schema.check(database), real);
      return store(file, real, database, lock);
    } catch (SQLException | IOException | RuntimeException e) {
      database.closeAfter(e);
      throw e;
    }
  }

  private void prepare(Database database, int version, Path real) throws SQLException {
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
  }

  /** Without a way back, a book keeps the form it has. */
  private static void keepForm(SqliteRestorePoints points, Path real, Database database) {
    try {
      points.make(real, file -> PageCopy.of(database, file), RestorePoint.Reason.MIGRATION);
    } catch (BookFailure e) {
      throw new BookFailure(Reason.NO_RESTORE_POINT, e.file(), e);
    }
  }

  /** A store over a book that is ready to be changed. */
  BookStore store(Path file, Path real, Database database, @Nullable BookLock lock)
      throws SQLException, IOException {
    Database anchor = Database.open(real, Access.READ);
    try {
      Checkpoints checkpoints = new Checkpoints(database);
      BookPlace place = new BookPlace(real);
      Path shelter = points == null ? null : points.shelter();
      Rescue rescue = new Rescue(database, checkpoints, place, shelter, maker);
      Writing writing = new Writing(file, database, anchor, place, checkpoints, rescue);
      return new SqliteBookStore(new BookSession(file, database, writing, lock, closedBooks));
    } catch (SQLException | IOException | RuntimeException e) {
      anchor.closeAfter(e);
      throw e;
    }
  }

  /**
   * Opens a book to read it.
   *
   * @param file as the user named it
   * @param lock what is given back when it is closed, if anything
   * @param why it cannot be changed
   */
  BookStore toRead(Path file, Path real, Access access, @Nullable BookLock lock, Reason why)
      throws SQLException, IOException {
    Database database = Database.open(real, besideItsLog(real, access));
    try {
      int version = Schema.check(database);
      Inspection.refuseForeign(database, version);
      if (version < Schema.VERSION) {
        throw new BookFailure(Reason.READ_ONLY, file);
      }
      return new SqliteBookStore(new BookSession(file, database, lock, why));
    } catch (SQLException | RuntimeException e) {
      database.closeAfter(e);
      throw e;
    }
  }

  /**
   * How to read a book beside which a log was left, which may be that of another file. Whoever
   * follows a writer need not look: the writer has.
   */
  private static Access besideItsLog(Path real, Access access) throws SQLException {
    if (access == Access.FOLLOW || access == Access.UNCHANGING || !BookHeader.hasLog(real)) {
      return access;
    }
    return Epochs.logBelongsTo(real, access) ? access : Access.UNCHANGING;
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

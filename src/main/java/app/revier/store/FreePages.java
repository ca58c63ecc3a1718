package app.revier.store;

import app.revier.book.BookFailure.Reason;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives room that a book does not need any more back to the disk. The database writes the book anew
 * into its log and takes it over from there, so that a crash at any time leaves it whole.
 */
final class FreePages {

  /** Less than this is not worth the time; the book will need it again. */
  static final long LEAST_BYTES = 2_000_000;

  /** The file is written anew if at least one of so many bytes is free. */
  static final int PART = 4;

  private static final Logger LOG = LoggerFactory.getLogger(FreePages.class);

  private final Database database;

  FreePages(Database database) {
    this.database = database;
  }

  /**
   * Shrinks the file if a good part of it is free. A book that cannot be shrunk now, for want of
   * room on the disk or since somebody reads it, is as good as before; the log says so.
   */
  void giveBack() throws SQLException {
    long free = database.freeBytes();
    if (free < LEAST_BYTES || free * PART < free + database.usedBytes()) {
      return;
    }
    try {
      database.execute("VACUUM");
    } catch (SQLException e) {
      Reason reason = DatabaseFailures.reason(e);
      if (reason != Reason.NO_SPACE && reason != Reason.LOCKED && reason != Reason.INACCESSIBLE) {
        throw e;
      }
      LOG.warn("{} bytes of the book stay free: {}", free, reason);
    }
  }
}

package app.revier.store;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what is in the log into the file. The database would do so by itself at the end of some
 * change, and report a full disk as if that change had failed; here it is done after a change, and
 * what cannot be done now is done after a later one or when the book is closed.
 */
final class Checkpoints {

  private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

  /** Bytes of the log from which on it is brought into the file: a thousand pages. */
  private static final long LARGE = 4_000_000;

  private final Database database;
  private boolean logBeginsAnew = true;

  /** Of a book that has just been opened: its log begins with the next change. */
  Checkpoints(Database database) throws SQLException {
    this.database = database;
    database.number("PRAGMA wal_autocheckpoint = 0");
  }

  /** Draws an epoch within the running transaction if its change is the first of the log. */
  void beforeCommit() throws SQLException {
    if (logBeginsAnew) {
      Epochs.draw(database);
    }
  }

  /**
   * Takes note of a change that is done, and tidies up if the log is large.
   *
   * @return whether the file was written to
   */
  boolean afterCommit(long logSize) {
    logBeginsAnew = false;
    if (logSize < LARGE) {
      return false;
    }
    try {
      logBeginsAnew = run("PASSIVE");
    } catch (SQLException e) {
      LOG.warn("the log could not be brought into the book", e);
    }
    return true;
  }

  /** All of the log was brought into the file elsewhere. */
  void logBeginsAnew() {
    logBeginsAnew = true;
  }

  /** Brings all of the log into the file, if nobody is reading from it, and empties it. */
  boolean finish() throws SQLException {
    logBeginsAnew = run("TRUNCATE");
    return logBeginsAnew;
  }

  /** Says whether the whole log is in the file now, so that it begins anew. */
  private boolean run(String how) throws SQLException {
    boolean[] whole = {false};
    database.query(
        "PRAGMA wal_checkpoint(" + how + ")",
        row -> whole[0] = row.getLong(1) == 0 && row.getLong(2) == row.getLong(3));
    return whole[0];
  }
}

package app.revier.store;

import app.revier.book.BookFailure.Reason;
import app.revier.book.Erasing;
import app.revier.task.Progress;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a book forget something for good (decision 0043): the rows, the history with all kept rows
 * and labels, times on the road, and then what is left of them in the free room of the file and in
 * its log.
 *
 * <p>The first part is one transaction. It leaves a mark in the book that goes only when the second
 * part is done, so that a program that is killed in between does the second part when the book is
 * next opened.
 */
final class Erasure {

  private final Database database;
  private final ChangeLog log;

  Erasure(Database database, ChangeLog log) {
    this.database = database;
    this.log = log;
  }

  /**
   * Writes zeros over what is removed from now on, or leaves it in the free room. Outside of any
   * transaction.
   */
  void overwriting(boolean on) throws SQLException {
    database.execute("PRAGMA secure_delete = " + (on ? "ON" : "OFF"));
  }

  /** Forgets, within the running transaction. */
  void forget(Erasing what, Progress progress) throws SQLException {
    database.execute("INSERT OR IGNORE INTO cleaning (id) VALUES (1)");
    PlannedWrites planned = new PlannedWrites(what.writes());
    Ids ids = Ids.read(database);
    Steps steps = new Steps(progress, planned.size());
    // No change has begun, so the triggers keep no images of what goes.
    new ChangeWriter(database, log, ids, 0, steps).write(planned);
    ids.write(database);
    log.beginHistory();
    new DriveTable(database).remove(what.places());
  }

  /** Whether something was forgotten and may still be in the file. */
  static boolean isUnfinished(Database database) throws SQLException {
    return database.number("SELECT count(*) FROM cleaning") > 0;
  }

  /**
   * Rewrites the file without free room and empties its log. Outside of any transaction.
   *
   * @return why that cannot be done now; none if nothing is left of what was forgotten
   */
  static @Nullable Reason clean(Database database) throws SQLException {
    try {
      database.execute("VACUUM");
      if (!isLogEmptied(database)) {
        return Reason.LOCKED;
      }
      database.change(() -> database.execute("DELETE FROM cleaning"));
      return isLogEmptied(database) ? null : Reason.LOCKED;
    } catch (SQLException e) {
      Reason reason = DatabaseFailures.reason(e);
      if (reason == null) {
        throw e;
      }
      return reason;
    }
  }

  /** Writes the log into the file and cuts it to nothing, unless somebody is just reading in it. */
  private static boolean isLogEmptied(Database database) throws SQLException {
    return database.number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
  }
}

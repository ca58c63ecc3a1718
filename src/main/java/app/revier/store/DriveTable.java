package app.revier.store;

import app.revier.book.Drive;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The times on the road that a service has told. They belong to no change. */
final class DriveTable {

  /** The table's name. */
  static final String NAME = "drive";

  /** The first form of the book that has it. */
  static final int SINCE = 4;

  private final Database database;

  DriveTable(Database database) {
    this.database = database;
  }

  /** All of them. */
  List<Drive> all() throws SQLException {
    List<Drive> drives = new ArrayList<>();
    database.query(
        "SELECT from_place, to_place, seconds FROM " + NAME,
        row -> drives.add(new Drive(row.getLong(1), row.getLong(2), row.getInt(3))));
    return drives;
  }

  /** Adds some, in the place of what was known of the same ways. */
  void put(List<Drive> drives) throws SQLException {
    try (PreparedStatement insert =
        database.prepare("INSERT OR REPLACE INTO " + NAME + " VALUES (?, ?, ?)")) {
      for (Drive drive : drives) {
        insert.setLong(1, drive.from());
        insert.setLong(2, drive.to());
        insert.setInt(3, drive.seconds());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Removes all ways from or to some places. */
  void remove(Set<Long> places) throws SQLException {
    try (PreparedStatement delete =
        database.prepare("DELETE FROM " + NAME + " WHERE from_place = ?1 OR to_place = ?1")) {
      for (long place : places) {
        delete.setLong(1, place);
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }
}

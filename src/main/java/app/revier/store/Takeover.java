package app.revier.store;

import java.sql.SQLException;
import java.util.List;

/**
 * Puts all rows of another book of the same form in the place of those of the open one, within the
 * running transaction: before its commit the book is the old one, after it the new one, for those
 * who read it at the same time as well.
 */
final class Takeover {

  /** The name of the other book in statements. */
  static final String OTHER = "other";

  /** What is said of this file and its log, whatever is in it, and what is taken over otherwise. */
  private static final List<String> OWN = List.of("epoch", "cleaning", "high_water");

  private final Database database;

  Takeover(Database database) {
    this.database = database;
  }

  void run() throws SQLException {
    database.execute("PRAGMA defer_foreign_keys = ON");
    List<String> tables =
        database.texts(
            "SELECT name FROM main.sqlite_schema WHERE type = 'table'"
                + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    tables.removeAll(OWN);
    for (String table : tables) {
      database.execute("DELETE FROM main." + table);
    }
    for (String table : tables) {
      String columns = String.join(", ", Schema.columns(database, table));
      database.execute(
          "INSERT INTO main."
              + table
              + " ("
              + columns
              + ") SELECT "
              + columns
              + " FROM "
              + OTHER
              + "."
              + table);
    }
    keepIds();
  }

  /** What was given an id since the other state was made must not be taken for something new. */
  private void keepIds() throws SQLException {
    database.execute(
        "INSERT INTO main.high_water (table_name, last_id) SELECT table_name, last_id FROM "
            + OTHER
            + ".high_water WHERE TRUE ON CONFLICT (table_name) DO UPDATE"
            + " SET last_id = max(last_id, excluded.last_id)");
  }
}

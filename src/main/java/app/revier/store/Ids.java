package app.revier.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** The highest id ever given in each table, as a change begins and as it goes on. */
final class Ids {

  private final Map<DataTable, Long> before = new EnumMap<>(DataTable.class);
  private final Map<DataTable, Long> last = new EnumMap<>(DataTable.class);

  private Ids() {}

  /** As the book has them now. */
  static Ids read(Database database) throws SQLException {
    Ids ids = new Ids();
    for (DataTable table : DataTable.values()) {
      ids.before.put(table, last(database, table));
    }
    ids.last.putAll(ids.before);
    return ids;
  }

  /** The highest id ever given in one table, 0 if none. */
  static long last(Database database, DataTable table) throws SQLException {
    return database.number("SELECT last_id FROM high_water WHERE table_name = ?", table.sql());
  }

  /** The highest id before the change. */
  long before(DataTable table) {
    return before.getOrDefault(table, 0L);
  }

  /** The highest id now. */
  long last(DataTable table) {
    return last.getOrDefault(table, 0L);
  }

  /** Whether a row of this id is one the change itself has added. */
  boolean isNew(DataTable table, long id) {
    return id > before(table);
  }

  /** Gives a new id. */
  long next(DataTable table) {
    return last.merge(table, 1L, Long::sum);
  }

  /** Takes note of an id that was given elsewhere. */
  void use(DataTable table, long id) {
    last.merge(table, id, Math::max);
  }

  /** Keeps the ids in the book. */
  void write(Database database) throws SQLException {
    for (DataTable table : DataTable.values()) {
      if (last(table) > before(table)) {
        database.update(
            "INSERT INTO high_water (table_name, last_id) VALUES (?, ?)"
                + " ON CONFLICT (table_name) DO UPDATE SET last_id = excluded.last_id",
            table.sql(),
            last(table));
      }
    }
  }
}

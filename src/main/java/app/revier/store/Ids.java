package app.revier.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The highest id ever given in each table, as a change begins and as it goes on. */
final class Ids {

  /** The highest that can be given; far from where numbers end. */
  static final long HIGHEST = 2_000_000_000;

  private final Map<BookTable, Mark> marks = new EnumMap<>(BookTable.class);

  private static final class Mark {
    private final long before;
    private long last;

    Mark(long before) {
      this.before = before;
      last = before;
    }
  }

  private Ids() {}

  /** As the book has them now. */
  static Ids read(Database database) throws SQLException {
    Ids ids = new Ids();
    Map<String, Long> last = new HashMap<>();
    database.query(
        "SELECT table_name, last_id FROM high_water",
        row -> last.put(row.getString(1), row.getLong(2)));
    for (BookTable table : BookTable.values()) {
      ids.marks.put(table, new Mark(last.getOrDefault(table.sql(), 0L)));
    }
    return ids;
  }

  /** The highest id ever given in one table, 0 if none. */
  static long last(Database database, BookTable table) throws SQLException {
    return database.number("SELECT last_id FROM high_water WHERE table_name = ?", table.sql());
  }

  private Mark mark(BookTable table) {
    return Objects.requireNonNull(marks.get(table));
  }

  /** The highest id before the change. */
  long before(BookTable table) {
    return mark(table).before;
  }

  /** The highest id now. */
  long last(BookTable table) {
    return mark(table).last;
  }

  /** Whether a row of this id is one the change itself adds. */
  boolean isNew(BookTable table, long id) {
    return id > before(table);
  }

  /** Gives a new id. */
  long next(BookTable table) {
    return ++mark(table).last;
  }

  /** Takes note of an id that was given elsewhere. */
  void use(BookTable table, long id) {
    Mark mark = mark(table);
    mark.last = Math.max(mark.last, id);
  }

  /** Keeps the ids in the book. */
  void write(Database database) throws SQLException {
    for (BookTable table : BookTable.values()) {
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

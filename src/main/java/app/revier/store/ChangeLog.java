package app.revier.store;

import app.revier.book.BookChange;
import app.revier.book.BookStore.History;
import app.revier.book.ChangeId;
import app.revier.book.ChangeLabel;
import app.revier.book.PastChange;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The changes of the book, so that they can be undone and redone, also after a restart.
 *
 * <p>While a change is made, triggers keep the image of each row before it is first touched. Rows
 * that the change adds need none: ids only grow, so their first and last id tell which they are.
 * The triggers belong to the connection, not to the file, and are written from the columns that the
 * tables really have; so no column can be forgotten.
 */
final class ChangeLog {

  /** The highest number of changes that can be undone. */
  static final int MOST_CHANGES = 1_000;

  /** Older changes go when their images take more bytes than this and than the data itself. */
  static final long LEAST_ROOM = 16_000_000;

  /** The row of high_water for the changes that were dropped when the history began anew. */
  private static final String FORGOTTEN = "change_set";

  private final Database database;
  private final int mostChanges;
  private final Room room;
  private final ImageSizes sizes;
  private boolean watching;

  /** How many bytes the images of all changes may take. */
  @FunctionalInterface
  interface Room {
    /** As the book is now. */
    long bytes() throws SQLException;
  }

  ChangeLog(Database database) {
    this(database, MOST_CHANGES, () -> roomIn(database));
  }

  ChangeLog(Database database, int mostChanges, Room room) {
    this.database = database;
    this.mostChanges = mostChanges;
    this.room = room;
    sizes = new ImageSizes(database);
  }

  /** As much as the data takes, but never less than a number of changes needs. */
  private static long roomIn(Database database) throws SQLException {
    long history = database.number("SELECT sum(bytes) FROM change_set");
    return Math.max(LEAST_ROOM, database.usedBytes() - history);
  }

  /** What can be undone and redone. */
  History history() throws SQLException {
    return new History(change(latestDone()), change(firstUndone()));
  }

  /** The latest change that is not undone, 0 if none. */
  long latestDone() throws SQLException {
    return database.number("SELECT max(id) FROM change_set WHERE undone = 0");
  }

  /** The earliest change that is undone, 0 if none. */
  long firstUndone() throws SQLException {
    return database.number("SELECT min(id) FROM change_set WHERE undone = 1");
  }

  private @Nullable BookChange change(long id) throws SQLException {
    ChangeLabel label = label(id);
    return label == null ? null : new BookChange(new ChangeId(id), label);
  }

  /** What a change is called; none for 0. */
  @Nullable ChangeLabel label(long change) throws SQLException {
    if (change == 0) {
      return null;
    }
    String code = database.texts("SELECT label FROM change_set WHERE id = ?", change).getFirst();
    return new ChangeLabel(
        code,
        database.texts(
            "SELECT value FROM change_argument WHERE change = ? ORDER BY place", change));
  }

  /** The changes that are known, the latest first, those that are undone included. */
  List<PastChange> past() throws SQLException {
    Map<Long, Instant> times = new LinkedHashMap<>();
    database.query(
        "SELECT id, at FROM change_set ORDER BY id DESC",
        row -> times.put(row.getLong(1), Instant.ofEpochMilli(row.getLong(2))));
    List<PastChange> past = new ArrayList<>();
    for (Map.Entry<Long, Instant> time : times.entrySet()) {
      ChangeLabel label = Objects.requireNonNull(label(time.getKey()));
      past.add(new PastChange(label, time.getValue()));
    }
    return past;
  }

  /** Begins a change within the running transaction: from now on images are kept for it. */
  long begin(Ids ids) throws SQLException {
    long change = 1 + latestEver();
    StringJoiner columns = new StringJoiner(", ");
    columns.add("change = " + change);
    for (BookTable table : BookTable.values()) {
      columns.add(table.sql() + " = " + ids.before(table));
    }
    database.execute("UPDATE watch SET " + columns);
    return change;
  }

  /** The highest number a change ever had, 0 if there was none. */
  private long latestEver() throws SQLException {
    return Math.max(
        database.number("SELECT max(id) FROM change_set"),
        database.number("SELECT last_id FROM high_water WHERE table_name = '" + FORGOTTEN + "'"));
  }

  /** Drops all changes, within the running transaction, but for how far their numbers went. */
  void beginHistory() throws SQLException {
    database.update(
        "INSERT INTO high_water (table_name, last_id) VALUES (?, ?)"
            + " ON CONFLICT (table_name) DO UPDATE SET last_id = excluded.last_id",
        FORGOTTEN,
        latestEver());
    forget("TRUE");
  }

  private void stopWatching() throws SQLException {
    database.execute("DELETE FROM watch");
    database.execute("INSERT INTO watch DEFAULT VALUES");
  }

  /**
   * Ends the change that has begun. Says whether it has changed anything; if not, nothing is kept
   * of it and the changes that were undone stay.
   */
  boolean end(long change, ChangeLabel label, Instant at, Ids ids) throws SQLException {
    stopWatching();
    List<BookTable> added =
        Arrays.stream(BookTable.values())
            .filter(table -> ids.last(table) > ids.before(table))
            .toList();
    ImageSizes.Taken images = sizes.of(change);
    if (images.images() == 0 && added.isEmpty()) {
      return false;
    }
    forget("undone = 1");
    database.update(
        "INSERT INTO change_set (id, label, at, undone, images, bytes) VALUES (?, ?, ?, 0, ?, ?)",
        change,
        label.code(),
        at.toEpochMilli(),
        images.images(),
        images.bytes());
    keepArguments(change, label.arguments());
    for (BookTable table : added) {
      database.update(
          "INSERT INTO change_added (change, table_name, first_id, last_id) VALUES (?, ?, ?, ?)",
          change,
          table.sql(),
          ids.before(table) + 1,
          ids.last(table));
    }
    prune(change);
    return true;
  }

  private void keepArguments(long change, List<String> arguments) throws SQLException {
    for (int place = 0; place < arguments.size(); place++) {
      database.update(
          "INSERT INTO change_argument (change, place, value) VALUES (?, ?, ?)",
          change,
          place,
          arguments.get(place));
    }
  }

  /** Keeps that a row with this id, which is not above the highest, did not exist before. */
  void keepAbsence(BookTable table, long id, long change) throws SQLException {
    database.update(
        "INSERT OR IGNORE INTO "
            + table.image()
            + " (change, undone, existed, id) VALUES (?, 0, 0, ?)",
        change,
        id);
  }

  private void prune(long latest) throws SQLException {
    forget(
        "id < "
            + latest
            + " AND id <= (SELECT max(id) FROM (SELECT id,"
            + " sum(bytes) OVER (ORDER BY id DESC) AS bytes_since,"
            + " count(*) OVER (ORDER BY id DESC) AS changes_since FROM change_set)"
            + " WHERE bytes_since > "
            + room.bytes()
            + " OR changes_since > "
            + mostChanges
            + ")");
  }

  private void forget(String which) throws SQLException {
    if (database.number("SELECT count(*) FROM change_set WHERE " + which) == 0) {
      return;
    }
    String changes = " WHERE change IN (SELECT id FROM change_set WHERE " + which + ")";
    for (BookTable table : BookTable.values()) {
      database.execute("DELETE FROM " + table.image() + changes);
    }
    database.execute("DELETE FROM change_added" + changes);
    database.execute("DELETE FROM change_argument" + changes);
    database.execute("DELETE FROM change_set WHERE " + which);
  }

  /** Sets the triggers up, once, outside of any transaction. */
  void prepare() throws SQLException {
    if (watching) {
      return;
    }
    StringBuilder columns = new StringBuilder("change");
    for (BookTable table : BookTable.values()) {
      columns.append(", ").append(table.sql());
    }
    database.execute("CREATE TEMP TABLE watch (" + columns + ")");
    database.execute("INSERT INTO watch DEFAULT VALUES");
    for (BookTable table : BookTable.values()) {
      List<String> names = Schema.columns(database, table.sql());
      for (String event : List.of("UPDATE", "DELETE")) {
        database.execute(trigger(table, event, names));
      }
    }
    watching = true;
  }

  private static String trigger(BookTable table, String event, List<String> columns) {
    return "CREATE TEMP TRIGGER keep_"
        + table.sql()
        + "_"
        + event
        + " BEFORE "
        + event
        + " ON main."
        + table.sql()
        + " WHEN old.id <= (SELECT "
        + table.sql()
        + " FROM watch) BEGIN INSERT OR IGNORE INTO "
        + table.image()
        + " (change, undone, existed, "
        + String.join(", ", columns)
        + ") SELECT change, 0, 1, old."
        + String.join(", old.", columns)
        + " FROM watch; END";
  }
}

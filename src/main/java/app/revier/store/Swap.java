package app.revier.store;

import app.revier.book.BookStore.Touched;
import app.revier.book.ChangeLabel;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.territory.ProjectId;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Exchanges the rows a change has touched with their kept images. The same exchange undoes a change
 * and redoes it: what is in the book becomes the images, and the images become the rows. It works
 * on all rows of a table at once and copies values within the database, so they stay exactly as
 * they are.
 */
final class Swap {

  private final Database database;
  private final long change;
  private final int now;
  private final int then;

  /**
   * An exchange.
   *
   * @param change which change
   * @param undone whether it is undone now
   */
  Swap(Database database, long change, boolean undone) {
    this.database = database;
    this.change = change;
    now = undone ? 1 : 0;
    then = 1 - now;
  }

  /** Carries it out within the running transaction. */
  Touched run(ChangeLabel label, Progress progress) throws SQLException {
    int total = 3 * DataTable.values().length;
    int done = 0;
    for (DataTable table : DataTable.values()) {
      progress.report(done++, total);
      capture(table);
    }
    final Touched touched = touched(label);
    for (DataTable table : DataTable.OWNED_FIRST) {
      progress.report(done++, total);
      remove(table);
    }
    for (DataTable table : DataTable.values()) {
      progress.report(done++, total);
      restore(table);
    }
    database.update("UPDATE change_set SET undone = ? WHERE id = ?", then, change);
    progress.report(total, total);
    return touched;
  }

  /** Keeps the rows as they are now. Added rows that are not there need nothing kept. */
  private void capture(DataTable table) throws SQLException {
    String columns = columns(table);
    long first = bound("first_id", table);
    long last = bound("last_id", table);
    String into =
        "INSERT INTO " + table.image() + " (change, undone, existed, " + columns + ") SELECT ";
    if (last > 0) {
      database.update(
          into + "?, ?, 1, " + columns + " FROM " + table.sql() + " WHERE id BETWEEN ? AND ?",
          change,
          then,
          first,
          last);
    }
    String others =
        " FROM " + table.image() + " WHERE change = ? AND undone = ? AND NOT id BETWEEN ? AND ?";
    database.update(
        into
            + "?, ?, 1, "
            + columns
            + " FROM "
            + table.sql()
            + " WHERE id IN (SELECT id"
            + others
            + ")",
        change,
        then,
        change,
        now,
        first,
        last);
    database.update(
        "INSERT INTO "
            + table.image()
            + " (change, undone, existed, id) SELECT ?, ?, 0, id"
            + others
            + " AND id NOT IN (SELECT id FROM "
            + table.sql()
            + ")",
        change,
        then,
        change,
        now,
        first,
        last);
  }

  private void remove(DataTable table) throws SQLException {
    database.update(
        "DELETE FROM " + table.sql() + " WHERE id BETWEEN ? AND ?",
        bound("first_id", table),
        bound("last_id", table));
    database.update(
        "DELETE FROM "
            + table.sql()
            + " WHERE id IN (SELECT id FROM "
            + table.image()
            + " WHERE change = ? AND undone = ?)",
        change,
        now);
  }

  private void restore(DataTable table) throws SQLException {
    String columns = columns(table);
    database.update(
        "INSERT INTO "
            + table.sql()
            + " ("
            + columns
            + ") SELECT "
            + columns
            + " FROM "
            + table.image()
            + " WHERE change = ? AND undone = ? AND existed = 1",
        change,
        now);
    database.update(
        "DELETE FROM " + table.image() + " WHERE change = ? AND undone = ?", change, now);
  }

  private Touched touched(ChangeLabel label) throws SQLException {
    Set<CustomerId> customers = new LinkedHashSet<>();
    StringBuilder sql = new StringBuilder("SELECT id FROM customer_image WHERE change = ?1");
    for (ChildTable<?> child : ChildTable.ALL) {
      sql.append(" UNION SELECT customer FROM ")
          .append(child.table().image())
          .append(" WHERE change = ?1 AND existed = 1");
    }
    database.query(sql.toString(), row -> customers.add(new CustomerId(row.getLong(1))), change);
    Set<ProjectId> projects = new LinkedHashSet<>();
    database.query(
        "SELECT DISTINCT id FROM project_image WHERE change = ?",
        row -> projects.add(new ProjectId(row.getLong(1))),
        change);
    return new Touched(label, customers, projects);
  }

  private String columns(DataTable table) throws SQLException {
    List<String> columns = Schema.columns(database, table.sql());
    return String.join(", ", columns);
  }

  /** The first or last id of the rows the change has added, 0 if it has added none. */
  private long bound(String which, DataTable table) throws SQLException {
    return database.number(
        "SELECT " + which + " FROM change_added WHERE change = ? AND table_name = ?",
        change,
        table.sql());
  }
}

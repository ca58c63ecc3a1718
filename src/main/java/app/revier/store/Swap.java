package app.revier.store;

import app.revier.book.BookStore.Touched;
import app.revier.book.ChangeLabel;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.territory.ProjectId;
import java.sql.SQLException;
import java.util.ArrayList;
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
    List<Part> parts = parts();
    int total = 3 * parts.size();
    int done = 0;
    for (Part part : parts) {
      progress.report(done++, total);
      capture(part);
    }
    final Touched touched = touched(label);
    for (Part part : parts.reversed()) {
      progress.report(done++, total);
      remove(part);
    }
    for (Part part : parts) {
      progress.report(done++, total);
      restore(part);
    }
    database.update("UPDATE change_set SET undone = ? WHERE id = ?", then, change);
    progress.report(total, total);
    return touched;
  }

  /**
   * What the change has touched of one table.
   *
   * @param columns the columns of the table, with commas
   * @param first the first id of the rows that were added, 0 if none were
   * @param last the last id of them
   */
  private record Part(BookTable table, String columns, long first, long last) {}

  /** The tables the change has touched and that undo takes back, owners first. */
  private List<Part> parts() throws SQLException {
    List<Part> parts = new ArrayList<>();
    for (BookTable table : BookTable.values()) {
      long first = bound("first_id", table);
      if (table.isTakenBack() && (first > 0 || hasImages(table))) {
        String columns = String.join(", ", Schema.columns(database, table.sql()));
        parts.add(new Part(table, columns, first, bound("last_id", table)));
      }
    }
    return parts;
  }

  /** The first or last id of the rows the change has added, 0 if it has added none. */
  private long bound(String which, BookTable table) throws SQLException {
    return database.number(
        "SELECT " + which + " FROM change_added WHERE change = ? AND table_name = ?",
        change,
        table.sql());
  }

  private boolean hasImages(BookTable table) throws SQLException {
    return database.number("SELECT EXISTS (SELECT 1" + images(table) + ")", change, now) > 0;
  }

  private static String images(BookTable table) {
    return " FROM " + table.image() + " WHERE change = ? AND undone = ?";
  }

  /** Keeps the rows as they are now. Added rows that are not there need nothing kept. */
  private void capture(Part part) throws SQLException {
    String rows = part.table().sql();
    String into = "INSERT INTO " + part.table().image() + " (change, undone, existed, ";
    String others = images(part.table()) + " AND NOT id BETWEEN ? AND ?";
    database.update(
        into
            + part.columns()
            + ") SELECT ?, ?, 1, "
            + part.columns()
            + " FROM "
            + rows
            + " WHERE id BETWEEN ? AND ?",
        change,
        then,
        part.first(),
        part.last());
    database.update(
        into
            + part.columns()
            + ") SELECT ?, ?, 1, "
            + part.columns()
            + " FROM "
            + rows
            + " WHERE id IN (SELECT id"
            + others
            + ")",
        change,
        then,
        change,
        now,
        part.first(),
        part.last());
    database.update(
        into + "id) SELECT ?, ?, 0, id" + others + " AND id NOT IN (SELECT id FROM " + rows + ")",
        change,
        then,
        change,
        now,
        part.first(),
        part.last());
  }

  private void remove(Part part) throws SQLException {
    String rows = part.table().sql();
    database.update("DELETE FROM " + rows + " WHERE id BETWEEN ? AND ?", part.first(), part.last());
    database.update(
        "DELETE FROM " + rows + " WHERE id IN (SELECT id" + images(part.table()) + ")",
        change,
        now);
  }

  private void restore(Part part) throws SQLException {
    database.update(
        "INSERT INTO "
            + part.table().sql()
            + " ("
            + part.columns()
            + ") SELECT "
            + part.columns()
            + images(part.table())
            + " AND existed = 1",
        change,
        now);
    database.update("DELETE" + images(part.table()), change, now);
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
}

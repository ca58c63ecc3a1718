package app.revier.store;

import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore.Damage;
import app.revier.book.SoundContents;
import app.revier.task.Progress;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for damage: of the file, of references between rows, and of what no statement can do. */
final class IntegrityCheck {

  private final Database database;
  private final int version;
  private final Set<Damage> damages = new LinkedHashSet<>();

  /**
   * A check.
   *
   * @param version the form of the book, which tells what tables there are
   */
  IntegrityCheck(Database database, int version) {
    this.database = database;
    this.version = version;
  }

  /** All that is found, up to where the file cannot be read any further. */
  List<Damage> run() throws SQLException {
    try {
      file();
      references();
      for (BookTable table : BookTable.values()) {
        if (table.since() <= version) {
          table(table);
        }
      }
      changes();
      if (version == Schema.VERSION) {
        contents();
      }
    } catch (SQLException e) {
      if (DatabaseFailures.reason(e) != Reason.DAMAGED) {
        throw e;
      }
      damages.add(new Damage(String.valueOf(e.getMessage())));
    }
    return List.copyOf(damages);
  }

  private void file() throws SQLException {
    for (String line : database.texts("PRAGMA integrity_check")) {
      if (!line.equals("ok")) {
        damages.add(new Damage(line));
      }
    }
  }

  private void references() throws SQLException {
    database.query(
        "PRAGMA foreign_key_check",
        row ->
            damages.add(
                new Damage(row.getString(1) + " " + row.getLong(2) + " without its owner")));
    none(
        "sales lines without a customer",
        "SELECT count(*) FROM sales_line WHERE customer NOT IN (SELECT id FROM customer)");
    for (ChildTable<?> child : ChildTable.ALL) {
      if (child.table().since() > version) {
        continue;
      }
      none(
          "customers with gaps among their rows of " + child.table().sql(),
          "SELECT count(*) FROM (SELECT 1 FROM "
              + child.table().sql()
              + " GROUP BY customer HAVING max(place) <> count(*) - 1 OR min(place) <> 0)");
    }
  }

  private void changes() throws SQLException {
    none(
        "marks of the highest ids out of range",
        "SELECT count(*) FROM high_water WHERE last_id NOT BETWEEN 0 AND " + Ids.HIGHEST);
    none(
        "changes out of range",
        "SELECT count(*) FROM change_set WHERE id NOT BETWEEN 1 AND "
            + Ids.HIGHEST
            + " OR undone NOT IN (0, 1)");
    none(
        "tables that changes have added to and that are none",
        "SELECT count(*) FROM change_added WHERE first_id > last_id OR table_name NOT IN ("
            + Arrays.stream(BookTable.values())
                .map(table -> "'" + table.sql() + "'")
                .collect(Collectors.joining(", "))
            + ")");
    none(
        "changes undone before later ones",
        "SELECT count(*) FROM change_set AS done JOIN change_set AS undone"
            + " ON done.undone = 0 AND undone.undone = 1 AND done.id > undone.id");
  }

  /** Reads everything once: each value must be one that a record can have. */
  private void contents() throws SQLException {
    Faults faults = Faults.noted();
    ContentsReader reader = new ContentsReader(database, faults);
    damages.addAll(SoundContents.of(reader.all(Progress.NONE)).damages());
    reader.salesLines(line -> {});
    new ImageCheck(database, faults).run();
    damages.addAll(faults.found());
  }

  private void table(BookTable table) throws SQLException {
    none(
        table.sql() + " with an id that was never given",
        "SELECT count(*) FROM "
            + table.sql()
            + " WHERE id <= 0 OR id > (SELECT ifnull(max(last_id), 0) FROM high_water WHERE"
            + " table_name = '"
            + table.sql()
            + "')");
    none(
        table.image() + " of no change",
        "SELECT count(*) FROM "
            + table.image()
            + " LEFT JOIN change_set ON change_set.id = change"
            // What is not taken back stays on its side of a change that is undone.
            + (table.isTakenBack() ? " AND change_set.undone = " + table.image() + ".undone" : "")
            + " WHERE change_set.id IS NULL");
  }

  private void none(String what, String count) throws SQLException {
    long found = database.number(count);
    if (found > 0) {
      damages.add(new Damage(found + " " + what));
    }
  }
}

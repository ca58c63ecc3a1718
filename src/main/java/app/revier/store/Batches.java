package app.revier.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The batches of one change, closed together. */
final class Batches implements AutoCloseable {

  private final Database database;
  private final List<Batch> batches = new ArrayList<>();

  Batches(Database database) {
    this.database = database;
  }

  /** Adds rows of these columns. */
  Batch insert(BookTable table, List<String> columns) {
    return batch(
        "INSERT INTO "
            + table.sql()
            + " ("
            + String.join(", ", columns)
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(columns.size(), "?"))
            + ")");
  }

  /**
   * Sets columns of rows.
   *
   * @param columns those of the values that will be given
   * @param key how many of them, from the first, tell the row
   * @param first the first of those that are set, up to the last
   */
  Batch update(BookTable table, List<String> columns, int key, int first) {
    StringBuilder sql = new StringBuilder("UPDATE " + table.sql() + " SET ");
    for (int i = first; i < columns.size(); i++) {
      sql.append(i == first ? "" : ", ").append(columns.get(i)).append(" = ?").append(i + 1);
    }
    return batch(sql + where(columns.subList(0, key)));
  }

  /** Removes the rows that the values of the key tell. */
  Batch delete(BookTable table, List<String> key) {
    return batch("DELETE FROM " + table.sql() + where(key));
  }

  private static String where(List<String> key) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < key.size(); i++) {
      sql.append(i == 0 ? " WHERE " : " AND ").append(key.get(i)).append(" = ?").append(i + 1);
    }
    return sql.toString();
  }

  private Batch batch(String sql) {
    Batch batch = new Batch(database, sql);
    batches.add(batch);
    return batch;
  }

  @Override
  public void close() throws SQLException {
    for (Batch batch : batches) {
      batch.close();
    }
  }
}

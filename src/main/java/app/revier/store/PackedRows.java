package app.revier.store;

import java.sql.SQLException;
import java.util.function.Consumer;

/** Queries whose rows are packed, see {@link PackedRow}. */
final class PackedRows {

  private PackedRows() {}

  /**
   * Gives each row.
   *
   * @param table whose rows they are, for what is told of them
   * @param sql packs columns of the table, the id first
   * @param faults what takes note of rows that cannot be understood
   */
  static void read(
      Database database,
      String table,
      String sql,
      RowSelection which,
      Faults faults,
      Consumer<PackedRow> action)
      throws SQLException {
    PackedRow row = new PackedRow();
    database.query(
        sql,
        result -> {
          byte[] bytes = result.getBytes(1);
          faults.understand(
              table,
              bytes,
              () -> {
                row.take(bytes);
                action.accept(row);
              });
        },
        which.parameters());
  }
}

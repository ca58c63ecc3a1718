package app.revier.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks at the rows that are kept for undo: each must be one that its table can have, or undoing a
 * change would bring damage into the book, or fail.
 */
final class ImageCheck {

  private static final String KEPT = " WHERE existed = 1";

  private final Database database;
  private final Faults faults;

  ImageCheck(Database database, Faults faults) {
    this.database = database;
    this.faults = faults;
  }

  void run() throws SQLException {
    for (BookTable table : BookTable.values()) {
      values(table);
    }
    read(BookTable.CUSTOMER, StoredCustomer.READ, ImageCheck::customer);
    read(BookTable.SALES_LINE, StoredSalesLine.COLUMNS, ImageCheck::salesLine);
    rows(RowTable.PROJECTS);
    for (AgendaTable<?> table : AgendaTable.ALL) {
      rows(table.rows());
    }
    for (ChildTable<?> child : ChildTable.ALL) {
      children(child);
    }
  }

  private static void salesLine(PackedRow row) {
    row.number();
    var _ = StoredSalesLine.read(row);
  }

  private static void customer(PackedRow row) {
    StoredCustomer.read(
        row,
        new Children<>(),
        new Children<>(),
        new Children<>(),
        new Children<>(),
        new Children<>(),
        new Children<>());
    row.end();
  }

  private <T> void rows(RowTable<T> table) throws SQLException {
    read(
        table.table(),
        table.columns(),
        row -> {
          var _ = table.read().apply(row);
          row.end();
        });
  }

  private <T> void children(ChildTable<T> child) throws SQLException {
    List<String> columns = new ArrayList<>(List.of("id", "customer"));
    columns.addAll(child.own());
    read(
        child.table(),
        columns,
        row -> {
          row.number();
          row.number();
          var _ = child.read().apply(row);
          row.end();
        });
  }

  private void read(BookTable table, List<String> columns, Consumer<PackedRow> reading)
      throws SQLException {
    PackedRows.read(
        database,
        table.image(),
        "SELECT " + PackedRow.sql(columns) + " FROM " + table.image() + KEPT,
        RowSelection.ALL,
        faults,
        reading);
  }

  /** Columns that must not be empty, and ids that nothing can have. */
  private void values(BookTable table) throws SQLException {
    StringBuilder wrong = new StringBuilder("id <= 0 OR existed NOT IN (0, 1)");
    for (String column :
        database.texts(
            "SELECT name FROM pragma_table_info(?) WHERE \"notnull\" = 1", table.sql())) {
      wrong.append(" OR existed = 1 AND ").append(column).append(" IS NULL");
    }
    database.query(
        "SELECT id FROM " + table.image() + " WHERE " + wrong,
        row -> faults.add(table.image() + " " + row.getLong(1), "a value is missing"));
  }
}

package app.revier.store;

import app.revier.book.KeptRow;
import app.revier.territory.CustomerId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kept images of the rows that belong to a customer, of whatever table. */
final class KeptRows {

  private final Database database;

  KeptRows(Database database) {
    this.database = database;
  }

  /** All of one customer. */
  List<KeptRow> of(CustomerId customer) throws SQLException {
    List<KeptRow> rows = new ArrayList<>();
    for (BookTable table : BookTable.values()) {
      List<String> columns = Schema.columns(database, table.sql());
      String owner = table == BookTable.CUSTOMER ? "id" : "customer";
      if (!columns.contains(owner)) {
        continue;
      }
      database.query(
          "SELECT "
              + String.join(", ", columns)
              + " FROM "
              + table.image()
              + " WHERE existed = 1 AND "
              + owner
              + " = ? ORDER BY change DESC, id",
          row -> {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
              String value = row.getString(i + 1);
              if (value != null && !value.isEmpty()) {
                values.put(columns.get(i), value);
              }
            }
            rows.add(new KeptRow(table.sql(), values));
          },
          customer.value());
    }
    return rows;
  }
}

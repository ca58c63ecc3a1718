package app.revier.store;

import app.revier.privacy.CustomerSince;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Since when the book has its customers: a row for each day on which some came. */
final class CustomerSinceTable {

  private final Database database;

  CustomerSinceTable(Database database) {
    this.database = database;
  }

  /** All that is known. */
  CustomerSince all() throws SQLException {
    Map<Long, LocalDate> days = new HashMap<>();
    database.query(
        "SELECT first_id, day FROM customer_since",
        row -> days.put(row.getLong(1), LocalDate.ofEpochDay(row.getLong(2))));
    return new CustomerSince(days);
  }

  /** Takes down the customers that a change has added, within its transaction. */
  void note(Ids ids, Instant at) throws SQLException {
    long before = ids.before(BookTable.CUSTOMER);
    if (ids.last(BookTable.CUSTOMER) > before) {
      database.update(
          "INSERT OR IGNORE INTO customer_since (first_id, day) SELECT ?1, ?2"
              + " WHERE NOT EXISTS (SELECT 1 FROM customer_since WHERE day >= ?2)",
          before + 1,
          at.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay());
    }
  }
}

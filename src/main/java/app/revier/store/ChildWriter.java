package app.revier.store;

import app.revier.territory.Customer;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes one table of what belongs to customers. The row of each place becomes what stands there;
 * so a row that stays where it is, is not touched.
 */
final class ChildWriter<T> {

  private static final List<String> KEY = List.of("customer", "place");

  private final ChildTable<T> table;
  private final Ids ids;
  private final Batch inserts;
  private final Batch updates;
  private final Batch deletes;

  ChildWriter(Batches batches, ChildTable<T> table, Ids ids) {
    this.table = table;
    this.ids = ids;
    List<String> columns = table.columns().subList(1, table.columns().size());
    inserts = batches.insert(table.table(), table.columns());
    updates = batches.update(table.table(), columns, KEY.size(), KEY.size());
    deletes = batches.delete(table.table(), KEY);
  }

  /** Adds what belongs to a new customer. */
  void insert(Customer customer) throws SQLException {
    insert(customer, 0);
  }

  private void insert(Customer customer, int from) throws SQLException {
    List<T> children = table.of().apply(customer);
    for (int place = from; place < children.size(); place++) {
      Values values =
          new Values(table.columns().size())
              .number(ids.next(table.table()))
              .number(customer.id().value())
              .number(place);
      inserts.add(table.fill().apply(values, children.get(place)));
    }
  }

  /** Brings what belongs to a customer into its new form. */
  void update(Customer before, Customer after) throws SQLException {
    List<T> old = table.of().apply(before);
    List<T> wanted = table.of().apply(after);
    for (int place = 0; place < Math.min(old.size(), wanted.size()); place++) {
      if (!old.get(place).equals(wanted.get(place))) {
        Values values =
            new Values(KEY.size() + table.own().size()).number(after.id().value()).number(place);
        updates.add(table.fill().apply(values, wanted.get(place)));
      }
    }
    for (int place = wanted.size(); place < old.size(); place++) {
      deletes.add(new Values(KEY.size()).number(after.id().value()).number(place));
    }
    insert(after, old.size());
  }

  void flush() throws SQLException {
    updates.flush();
    deletes.flush();
    inserts.flush();
  }
}

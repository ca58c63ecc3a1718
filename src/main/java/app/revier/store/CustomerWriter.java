package app.revier.store;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes customers and what belongs to them: new ones all at once, of others what differs. */
final class CustomerWriter {

  private static final int CHUNK = 1_000;

  private final Database database;
  private final ContentsReader reader;
  private final ChangeLog log;
  private final Ids ids;
  private final long change;
  private final Steps steps;

  CustomerWriter(Database database, ChangeLog log, Ids ids, long change, Steps steps) {
    this.database = database;
    reader = new ContentsReader(database);
    this.log = log;
    this.ids = ids;
    this.change = change;
    this.steps = steps;
  }

  /** Removes customers with all that belongs to them but projects. */
  void remove(Collection<CustomerId> customers) throws SQLException {
    if (customers.isEmpty()) {
      return;
    }
    Selection which = Selection.of(customers, CustomerId::value);
    for (ChildTable<?> child : ChildTable.ALL) {
      delete(child.table(), "customer", which);
    }
    delete(DataTable.SALES_LINE, "customer", which);
    int removed = delete(DataTable.CUSTOMER, "id", which);
    if (removed < customers.size()) {
      throw new IllegalArgumentException(
          "only " + removed + " of the customers to be removed exist");
    }
    steps.add(customers.size());
  }

  private int delete(DataTable table, String column, Selection which) throws SQLException {
    return database.update("DELETE FROM " + table.sql() + which.where(column), which.parameters());
  }

  /** Brings customers into the form given. */
  void put(Collection<Customer> customers) throws SQLException {
    List<Customer> added = new ArrayList<>();
    List<Customer> known = new ArrayList<>();
    for (Customer customer : customers) {
      (ids.isNew(DataTable.CUSTOMER, customer.id().value()) ? added : known).add(customer);
    }
    Map<CustomerId, String> renumbered = new LinkedHashMap<>();
    for (int from = 0; from < known.size(); from += CHUNK) {
      List<Customer> chunk = known.subList(from, Math.min(known.size(), from + CHUNK));
      added.addAll(update(chunk, renumbered));
    }
    for (Map.Entry<CustomerId, String> entry : renumbered.entrySet()) {
      database.update(
          "UPDATE customer SET number = ? WHERE id = ?", entry.getValue(), entry.getKey().value());
    }
    insert(added);
  }

  /** Updates those that exist and gives those that do not. */
  private List<Customer> update(List<Customer> chunk, Map<CustomerId, String> renumbered)
      throws SQLException {
    Map<CustomerId, Customer> existing = new HashMap<>();
    for (Customer customer : reader.customers(chunk.stream().map(Customer::id).toList())) {
      existing.put(customer.id(), customer);
    }
    List<Customer> missing = new ArrayList<>();
    for (Customer customer : chunk) {
      Customer before = existing.get(customer.id());
      if (before == null) {
        log.keepAbsence(DataTable.CUSTOMER, customer.id().value(), change);
        missing.add(customer);
      } else {
        update(before, customer, renumbered);
        steps.add(1);
      }
    }
    return missing;
  }

  private void update(Customer before, Customer after, Map<CustomerId, String> renumbered)
      throws SQLException {
    Values values = CustomerRow.values(after);
    if (!values.equals(CustomerRow.values(before))) {
      if (!before.number().equals(after.number())) {
        // Another customer may still have the number, and give it away in this same change.
        renumbered.put(after.id(), after.number());
        values = CustomerRow.values(after.edit().number("\0" + after.id().value()).build());
      }
      database.updateRow(DataTable.CUSTOMER, CustomerRow.COLUMNS, values);
    }
    for (ChildTable<?> child : ChildTable.ALL) {
      updateChildren(child, before, after);
    }
  }

  /** Makes the rows of the first to last place as they shall be; so a row keeps its place. */
  private <T> void updateChildren(ChildTable<T> table, Customer before, Customer after)
      throws SQLException {
    List<T> old = table.of().apply(before);
    List<T> wanted = table.of().apply(after);
    long customer = after.id().value();
    for (int place = 0; place < wanted.size(); place++) {
      T child = wanted.get(place);
      if (place >= old.size()) {
        database.insertRow(
            table.table(),
            table.columns(),
            table.values(ids.next(table.table()), customer, place, child));
      } else if (!old.get(place).equals(child)) {
        long id =
            database.number(
                "SELECT id FROM " + table.table().sql() + " WHERE customer = ? AND place = ?",
                customer,
                place);
        database.updateRow(
            table.table(), table.columns(), table.values(id, customer, place, child));
      }
    }
    if (old.size() > wanted.size()) {
      database.update(
          "DELETE FROM " + table.table().sql() + " WHERE customer = ? AND place >= ?",
          customer,
          wanted.size());
    }
  }

  private void insert(List<Customer> customers) throws SQLException {
    try (Batch rows =
        Batch.insert(database, DataTable.CUSTOMER, CustomerRow.COLUMNS, () -> steps.add(1))) {
      for (Customer customer : customers) {
        ids.use(DataTable.CUSTOMER, customer.id().value());
        rows.add(CustomerRow.values(customer));
      }
      rows.flush();
    }
    for (ChildTable<?> child : ChildTable.ALL) {
      insertChildren(child, customers);
    }
  }

  private <T> void insertChildren(ChildTable<T> table, List<Customer> customers)
      throws SQLException {
    try (Batch rows = Batch.insert(database, table.table(), table.columns(), steps::check)) {
      for (Customer customer : customers) {
        List<T> children = table.of().apply(customer);
        for (int place = 0; place < children.size(); place++) {
          rows.add(
              table.values(
                  ids.next(table.table()), customer.id().value(), place, children.get(place)));
        }
      }
      rows.flush();
    }
  }
}

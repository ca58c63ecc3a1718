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
  private final Batch inserts;
  private final Batch updates;
  private final List<ChildWriter<?>> children = new ArrayList<>();
  private final Map<CustomerId, String> renumbered = new LinkedHashMap<>();

  CustomerWriter(
      Database database, ChangeLog log, Ids ids, long change, Batches batches, Steps steps) {
    this.database = database;
    reader = ContentsReader.refusing(database);
    this.log = log;
    this.ids = ids;
    this.change = change;
    this.steps = steps;
    inserts = batches.insert(BookTable.CUSTOMER, StoredCustomer.COLUMNS);
    // The number is left out: it changes seldom, and has an index to be kept up.
    updates = batches.update(BookTable.CUSTOMER, StoredCustomer.COLUMNS, 1, 2);
    for (ChildTable<?> table : ChildTable.ALL) {
      children.add(new ChildWriter<>(batches, table, ids));
    }
  }

  /** Removes customers, those that there are, with all that belongs to them but projects. */
  void remove(Collection<CustomerId> customers) throws SQLException {
    if (customers.isEmpty()) {
      return;
    }
    RowSelection which = RowSelection.of(customers, CustomerId::value);
    for (ChildTable<?> child : ChildTable.ALL) {
      delete(child.table(), "customer", which);
    }
    delete(BookTable.SALES_LINE, "customer", which);
    delete(BookTable.CUSTOMER, "id", which);
    steps.add(customers.size());
  }

  private void delete(BookTable table, String column, RowSelection which) throws SQLException {
    database.update("DELETE FROM " + table.sql() + which.where(column), which.parameters());
  }

  /** Brings customers into the form given. */
  void put(Collection<Customer> customers) throws SQLException {
    List<Customer> added = new ArrayList<>();
    List<Customer> known = new ArrayList<>();
    for (Customer customer : customers) {
      (ids.isNew(BookTable.CUSTOMER, customer.id().value()) ? added : known).add(customer);
    }
    for (int from = 0; from < known.size(); from += CHUNK) {
      List<Customer> chunk = known.subList(from, Math.min(known.size(), from + CHUNK));
      added.addAll(update(chunk));
    }
    updates.flush();
    renumber();
    for (Customer customer : added) {
      insert(customer);
    }
    inserts.flush();
    for (ChildWriter<?> child : children) {
      child.flush();
    }
  }

  /** Updates those that exist and gives those that do not. */
  private List<Customer> update(List<Customer> chunk) throws SQLException {
    Map<CustomerId, Customer> existing = new HashMap<>();
    for (Customer customer : reader.customers(chunk.stream().map(Customer::id).toList())) {
      existing.put(customer.id(), customer);
    }
    List<Customer> missing = new ArrayList<>();
    for (Customer customer : chunk) {
      Customer before = existing.get(customer.id());
      if (before == null) {
        log.keepAbsence(BookTable.CUSTOMER, customer.id().value(), change);
        missing.add(customer);
      } else {
        update(before, customer);
        steps.add(1);
      }
    }
    return missing;
  }

  private void update(Customer before, Customer after) throws SQLException {
    Values values = StoredCustomer.values(after);
    if (!values.equals(StoredCustomer.values(before))) {
      updates.add(values);
      if (!before.number().equals(after.number())) {
        renumbered.put(after.id(), after.number());
      }
    }
    for (ChildWriter<?> child : children) {
      child.update(before, after);
    }
  }

  /** Sets the numbers that change, in two steps, since customers may exchange theirs. */
  private void renumber() throws SQLException {
    for (CustomerId id : renumbered.keySet()) {
      setNumber(id, "\0" + id.value());
    }
    for (Map.Entry<CustomerId, String> entry : renumbered.entrySet()) {
      setNumber(entry.getKey(), entry.getValue());
    }
  }

  private void setNumber(CustomerId id, String number) throws SQLException {
    database.update("UPDATE customer SET number = ? WHERE id = ?", number, id.value());
  }

  private void insert(Customer customer) throws SQLException {
    ids.use(BookTable.CUSTOMER, customer.id().value());
    inserts.add(StoredCustomer.values(customer));
    for (ChildWriter<?> child : children) {
      child.insert(customer);
    }
    steps.add(1);
  }
}

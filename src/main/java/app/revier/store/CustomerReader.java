package app.revier.store;

import app.revier.task.Progress;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.Note;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads customers with what belongs to them. While one thread takes packed rows out of the
 * database, another makes customers of them: both take about as long.
 */
final class CustomerReader {

  private static final int CHUNK = 1_000;

  private static final String CUSTOMERS =
      "SELECT "
          + PackedRow.sql(
              CustomerRow.COLUMNS.stream()
                  .map(name -> name.equals("orders") ? OrdersText.PACKED : name)
                  .toList())
          + " FROM customer";

  private final Database database;
  private final Selection which;
  private final Children<Contract> contracts;
  private final Children<Contact> contacts;
  private final Children<Competitor> competitors;
  private final Children<Note> notes;
  private final PackedRow row = new PackedRow();

  /** A reader of some customers, or of all. */
  CustomerReader(Database database, Selection which) throws SQLException {
    this.database = database;
    this.which = which;
    contracts = children(ChildTable.CONTRACTS);
    contacts = children(ChildTable.CONTACTS);
    competitors = children(ChildTable.COMPETITORS);
    notes = children(ChildTable.NOTES);
  }

  /** The customers in rising order of their ids. */
  List<Customer> read(Progress progress, long total) throws SQLException {
    List<Customer> customers = new ArrayList<>(Math.toIntExact(total));
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      List<CompletableFuture<List<Customer>>> parts = new ArrayList<>();
      List<byte[]> waiting = new ArrayList<>(CHUNK);
      int[] read = {0};
      database.query(
          CUSTOMERS + which.where("id") + " ORDER BY id",
          result -> {
            waiting.add(result.getBytes(1));
            read[0]++;
            if (waiting.size() == CHUNK) {
              List<byte[]> chunk = List.copyOf(waiting);
              waiting.clear();
              parts.add(CompletableFuture.supplyAsync(() -> decode(chunk), thread));
              progress.report(read[0], total);
            }
          },
          which.parameters());
      for (CompletableFuture<List<Customer>> part : parts) {
        customers.addAll(result(part));
      }
      customers.addAll(decode(waiting));
      progress.report(read[0], total);
    }
    return customers;
  }

  private List<Customer> decode(List<byte[]> rows) {
    List<Customer> customers = new ArrayList<>(rows.size());
    return PackedRows.understood(
        database,
        () -> {
          for (byte[] bytes : rows) {
            row.take(bytes);
            customers.add(CustomerRow.read(row, contracts, contacts, competitors, notes));
          }
          return customers;
        });
  }

  private static <T> T result(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private <T> Children<T> children(ChildTable<T> table) throws SQLException {
    List<String> columns = new ArrayList<>(table.own());
    columns.addFirst("customer");
    Children<T> children = new Children<>();
    PackedRows.read(
        database,
        "SELECT "
            + PackedRow.sql(columns)
            + " FROM "
            + table.table().sql()
            + which.where("customer")
            + " ORDER BY customer, place",
        which,
        packed -> children.add(packed.number(), table.read().apply(packed)));
    return children;
  }
}

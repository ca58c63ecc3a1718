package app.revier.store;

import app.revier.task.Progress;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import app.revier.territory.Note;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Reads customers with what belongs to them. While one thread takes packed rows out of the
 * database, another makes customers of them: both take about as long.
 */
final class CustomerQuery {

  private static final int CHUNK = 1_000;

  private static final String CUSTOMERS =
      "SELECT " + PackedRow.sql(StoredCustomer.READ) + " FROM customer";

  private final Database database;
  private final RowSelection which;
  private final Children<Contract> contracts;
  private final Children<Contact> contacts;
  private final Children<Competitor> competitors;
  private final Children<Note> notes;
  private final Children<FormerEntry> former;
  private final Children<CustomerId> apart;
  private final Faults faults;
  private final PackedRow row = new PackedRow();

  /** A reader of some customers, or of all. */
  CustomerQuery(Database database, RowSelection which, Faults faults) throws SQLException {
    this.database = database;
    this.which = which;
    this.faults = faults;
    contracts = children(ChildTable.CONTRACTS);
    contacts = children(ChildTable.CONTACTS);
    competitors = children(ChildTable.COMPETITORS);
    notes = children(ChildTable.NOTES);
    former = children(ChildTable.FORMER_ENTRIES);
    apart = children(ChildTable.KEPT_APART);
  }

  /** The customers in rising order of their ids. */
  List<Customer> read(Progress progress, long total) throws SQLException {
    Chunks chunks = new Chunks(progress, total);
    if (total <= CHUNK) {
      rows(chunks::take);
      return chunks.finish();
    }
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      rows(
          row -> {
            chunks.take(row);
            chunks.passOn(thread);
          });
      return chunks.finish();
    }
  }

  private void rows(Consumer<byte[]> action) throws SQLException {
    database.query(
        CUSTOMERS + which.where("id") + " ORDER BY id",
        result -> action.accept(result.getBytes(1)),
        which.parameters());
  }

  /** Rows on their way to becoming customers. */
  private final class Chunks {

    private final Progress progress;
    private final long total;
    private final List<CompletableFuture<List<Customer>>> passedOn = new ArrayList<>();
    private List<byte[]> waiting = new ArrayList<>();
    private long taken;

    Chunks(Progress progress, long total) {
      this.progress = progress;
      this.total = total;
    }

    void take(byte[] row) {
      taken++;
      if (row.length > PackedRow.LONGEST) {
        // Not to be kept until its turn comes: a thousand of them would fill the memory.
        faults.understand(BookTable.CUSTOMER.sql(), row, () -> {});
      } else {
        waiting.add(row);
      }
    }

    void passOn(Executor executor) {
      if (waiting.size() == CHUNK) {
        List<byte[]> chunk = waiting;
        waiting = new ArrayList<>(CHUNK);
        passedOn.add(CompletableFuture.supplyAsync(() -> decode(chunk), executor));
        progress.report(taken, total);
      }
    }

    List<Customer> finish() {
      List<Customer> customers = new ArrayList<>(Math.toIntExact(taken));
      passedOn.forEach(part -> customers.addAll(result(part)));
      customers.addAll(decode(waiting));
      progress.report(taken, total);
      return customers;
    }
  }

  private List<Customer> decode(List<byte[]> rows) {
    List<Customer> customers = new ArrayList<>(rows.size());
    for (byte[] bytes : rows) {
      faults.understand(
          BookTable.CUSTOMER.sql(),
          bytes,
          () -> {
            row.take(bytes);
            Customer customer =
                StoredCustomer.read(row, contracts, contacts, competitors, notes, former, apart);
            row.end();
            customers.add(customer);
          });
    }
    return customers;
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
    columns.addAll(0, List.of("id", "customer"));
    Children<T> children = new Children<>();
    PackedRows.read(
        database,
        table.table().sql(),
        "SELECT "
            + PackedRow.sql(columns)
            + " FROM "
            + table.table().sql()
            + which.where("customer")
            + " ORDER BY customer, place",
        which,
        faults,
        packed -> {
          packed.number();
          long owner = packed.number();
          T child = table.read().apply(packed);
          packed.end();
          children.add(owner, child);
        });
    return children;
  }
}

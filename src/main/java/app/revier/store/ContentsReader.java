package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore.Contents;
import app.revier.task.Progress;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the records of the book from its rows. */
final class ContentsReader {

  private static final int REPORT_EVERY = 1_000;

  private static final String CUSTOMERS =
      "SELECT "
          + PackedRow.sql(
              CustomerRow.COLUMNS.stream()
                  .map(name -> name.equals("orders") ? OrdersText.PACKED : name)
                  .toList())
          + " FROM customer";

  private final Database database;

  ContentsReader(Database database) {
    this.database = database;
  }

  /** Everything but the sales lines. */
  Contents all(Progress progress) throws SQLException {
    long total = database.number("SELECT count(*) FROM customer");
    return new Contents(
        customers(Selection.ALL, progress, total), projects(Selection.ALL), settings());
  }

  /** Some customers and projects, and all settings. */
  Contents some(Set<CustomerId> customers, Set<ProjectId> projects) throws SQLException {
    return new Contents(
        customers(customers), projects(Selection.of(projects, ProjectId::value)), settings());
  }

  /** Some customers, in rising order of their ids; those that do not exist are missing. */
  List<Customer> customers(Collection<CustomerId> ids) throws SQLException {
    return ids.isEmpty()
        ? List.of()
        : customers(Selection.of(ids, CustomerId::value), Progress.NONE, ids.size());
  }

  private List<Customer> customers(Selection which, Progress progress, long total)
      throws SQLException {
    Children<Contract> contracts = children(ChildTable.CONTRACTS, which);
    Children<Contact> contacts = children(ChildTable.CONTACTS, which);
    Children<Competitor> competitors = children(ChildTable.COMPETITORS, which);
    Children<Note> notes = children(ChildTable.NOTES, which);
    List<Customer> customers = new ArrayList<>(Math.toIntExact(total));
    rows(
        CUSTOMERS + which.where("id") + " ORDER BY id",
        which,
        row -> {
          customers.add(CustomerRow.read(row, contracts, contacts, competitors, notes));
          if (customers.size() % REPORT_EVERY == 0) {
            progress.report(customers.size(), total);
          }
        });
    progress.report(customers.size(), total);
    return customers;
  }

  private <T> Children<T> children(ChildTable<T> table, Selection which) throws SQLException {
    List<String> columns = new ArrayList<>(List.of("customer"));
    columns.addAll(table.own());
    Children<T> children = new Children<>();
    rows(
        "SELECT "
            + PackedRow.sql(columns)
            + " FROM "
            + table.table().sql()
            + which.where("customer")
            + " ORDER BY customer, place",
        which,
        row -> children.add(row.number(), table.read().apply(row)));
    return children;
  }

  private List<GrowthProject> projects(Selection which) throws SQLException {
    List<GrowthProject> projects = new ArrayList<>();
    rows(
        "SELECT "
            + PackedRow.sql(ProjectRow.COLUMNS)
            + " FROM project"
            + which.where("id")
            + " ORDER BY id",
        which,
        row -> projects.add(ProjectRow.read(row)));
    return projects;
  }

  private Map<String, String> settings() throws SQLException {
    Map<String, String> settings = new HashMap<>();
    database.query(
        "SELECT key, value FROM setting", row -> settings.put(row.getString(1), row.getString(2)));
    return settings;
  }

  /** Gives every sales line. */
  void salesLines(Consumer<SalesLine> action) throws SQLException {
    PackedRow row = new PackedRow();
    database.query(
        "SELECT " + PackedRow.sql(SalesRow.READ) + " FROM sales_line",
        result -> action.accept(read(row, result.getBytes(1), SalesRow::read)));
  }

  private void rows(String sql, Selection which, Consumer<PackedRow> action) throws SQLException {
    PackedRow row = new PackedRow();
    database.query(
        sql,
        result ->
            read(
                row,
                result.getBytes(1),
                packed -> {
                  action.accept(packed);
                  return packed;
                }),
        which.parameters());
  }

  /** Reads a row; what no program of ours has written is damage. */
  private <T> T read(PackedRow row, byte[] bytes, Read<T> read) {
    try {
      row.take(bytes);
      return read.from(row);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new BookFailure(Reason.DAMAGED, database.file(), e);
    }
  }

  @FunctionalInterface
  private interface Read<T> {
    T from(PackedRow row);
  }
}

package app.revier.store;

import app.revier.agenda.Agenda;
import app.revier.book.BookStore.Contents;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Limits;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads the records of the book from its rows. */
final class ContentsReader {

  private final Database database;
  private final Faults faults;

  /**
   * A reader.
   *
   * @param faults what takes note of rows that cannot be understood
   */
  ContentsReader(Database database, Faults faults) {
    this.database = database;
    this.faults = faults;
  }

  /** A reader that fails if it cannot understand a row. */
  static ContentsReader refusing(Database database) {
    return new ContentsReader(database, Faults.refused(database.file()));
  }

  /** Everything but the sales lines. */
  Contents all(Progress progress) throws SQLException {
    long total = database.number("SELECT count(*) FROM customer");
    List<Customer> customers =
        new CustomerQuery(database, RowSelection.ALL, faults).read(progress, total);
    return contents(customers, rows(RowTable.PROJECTS, RowSelection.ALL));
  }

  /** Some customers and projects, the whole agenda and all settings. */
  Contents some(Set<CustomerId> customers, Set<ProjectId> projects) throws SQLException {
    return contents(customers(customers), projects(projects));
  }

  private Contents contents(List<Customer> customers, List<GrowthProject> projects)
      throws SQLException {
    Agenda agenda = agenda();
    Map<String, String> settings = settings();
    return new Contents(
        Collections.unmodifiableList(customers),
        Collections.unmodifiableList(projects),
        agenda,
        Collections.unmodifiableMap(settings),
        faults.found());
  }

  /** Some customers, in rising order of their ids; those that do not exist are missing. */
  List<Customer> customers(Collection<CustomerId> ids) throws SQLException {
    return ids.isEmpty()
        ? List.of()
        : new CustomerQuery(database, RowSelection.of(ids, CustomerId::value), faults)
            .read(Progress.NONE, ids.size());
  }

  /** Some projects, in rising order of their ids; those that do not exist are missing. */
  List<GrowthProject> projects(Collection<ProjectId> ids) throws SQLException {
    return ids.isEmpty()
        ? List.of()
        : rows(RowTable.PROJECTS, RowSelection.of(ids, ProjectId::value));
  }

  private Agenda agenda() throws SQLException {
    return new Agenda(
        rows(AgendaTable.ABSENCES.rows(), RowSelection.ALL),
        rows(AgendaTable.APPOINTMENTS.rows(), RowSelection.ALL),
        rows(AgendaTable.TASKS.rows(), RowSelection.ALL),
        rows(AgendaTable.STOPS.rows(), RowSelection.ALL),
        rows(JournalTables.ACTIVITIES.rows(), RowSelection.ALL),
        rows(JournalTables.CALLED_OFF.rows(), RowSelection.ALL),
        rows(JournalTables.SPECIAL_RULES.rows(), RowSelection.ALL),
        rows(JournalTables.INQUIRIES.rows(), RowSelection.ALL),
        rows(JournalTables.PUBLISHED.rows(), RowSelection.ALL),
        rows(HistoryTables.STAGE_CHANGES.rows(), RowSelection.ALL),
        rows(HistoryTables.REVIEWS.rows(), RowSelection.ALL));
  }

  /** Some records of a table, in rising order of their ids; those that do not exist are missing. */
  <T> List<T> rows(RowTable<T> table, RowSelection which) throws SQLException {
    List<T> records = new ArrayList<>();
    PackedRows.read(
        database,
        table.table().sql(),
        "SELECT "
            + PackedRow.sql(table.columns())
            + " FROM "
            + table.table().sql()
            + which.where("id")
            + " ORDER BY id",
        which,
        faults,
        row -> {
          T record = table.read().apply(row);
          row.end();
          records.add(record);
        });
    return records;
  }

  private Map<String, String> settings() throws SQLException {
    Map<String, String> settings = new HashMap<>();
    database.query(
        "SELECT id, key, value, octet_length(value) FROM setting",
        row -> {
          String key = row.getString(2);
          if (row.getLong(4) > Limits.LONGEST_SETTING || settings.containsKey(key)) {
            faults.add("setting " + row.getLong(1), "too long, or there twice: " + key);
          } else {
            settings.put(key, row.getString(3));
          }
        });
    return settings;
  }

  /** Gives every sales line. */
  void salesLines(Consumer<SalesLine> action) throws SQLException {
    numberedSalesLines((_, line) -> action.accept(line));
  }

  /** Gives every sales line with its id. */
  void numberedSalesLines(BiConsumer<Long, SalesLine> action) throws SQLException {
    PackedRows.read(
        database,
        BookTable.SALES_LINE.sql(),
        "SELECT " + PackedRow.sql(StoredSalesLine.COLUMNS) + " FROM sales_line",
        RowSelection.ALL,
        faults,
        row -> {
          long id = row.number();
          action.accept(id, StoredSalesLine.read(row));
        });
  }

  /** The sales lines of one customer, in the order of their ids. */
  List<SalesLine> salesOf(CustomerId customer) throws SQLException {
    List<SalesLine> lines = new ArrayList<>();
    RowSelection which = RowSelection.of(List.of(customer), CustomerId::value);
    PackedRows.read(
        database,
        BookTable.SALES_LINE.sql(),
        "SELECT "
            + PackedRow.sql(StoredSalesLine.COLUMNS)
            + " FROM sales_line"
            + which.where("customer")
            + " ORDER BY id",
        which,
        faults,
        row -> {
          row.number();
          lines.add(StoredSalesLine.read(row));
        });
    return lines;
  }
}

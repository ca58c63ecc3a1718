package app.revier.store;

import app.revier.book.StaleImportException;
import app.revier.book.Write.MoveSales;
import app.revier.intake.ImportPlan;
import app.revier.territory.SalesLine;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Carries out what a change does with sales lines. */
final class SalesWriter {

  private static final List<String> GROUP = List.of("id", "product_group");

  private final Database database;
  private final Ids ids;
  private final Batches batches;
  private final Steps steps;

  SalesWriter(Database database, Ids ids, Batches batches, Steps steps) {
    this.database = database;
    this.ids = ids;
    this.batches = batches;
    this.steps = steps;
  }

  /** Moves lines from one customer to another. */
  void move(List<MoveSales> moves) throws SQLException {
    for (MoveSales move : moves) {
      long from = move.from().value();
      long to = move.to().value();
      if (move.all()) {
        database.update("UPDATE sales_line SET customer = ?2 WHERE customer = ?1", from, to);
      } else {
        database.update(
            "WITH kept AS MATERIALIZED (SELECT day, product, quantity, amount, count(*) AS times"
                + " FROM sales_line WHERE customer = ?2 GROUP BY day, product, quantity, amount),"
                + " counted AS MATERIALIZED (SELECT id, day, product, quantity, amount,"
                + " row_number() OVER (PARTITION BY day, product, quantity, amount ORDER BY id)"
                + " AS time FROM sales_line WHERE customer = ?1)"
                + " UPDATE sales_line SET customer = ?2 WHERE id IN (SELECT id FROM counted"
                + " LEFT JOIN kept ON kept.day = counted.day AND kept.product = counted.product"
                + " AND kept.quantity IS counted.quantity AND kept.amount = counted.amount"
                + " WHERE time > ifnull(times, 0))",
            from,
            to);
      }
      steps.add(1);
    }
  }

  /**
   * Puts lines into other groups of products, in one pass through all of them, as there is no
   * index.
   *
   * @throws StaleImportException if one of them is not there
   */
  void change(List<ImportPlan.Change<SalesLine>> changes) throws SQLException {
    if (changes.isEmpty()) {
      return;
    }
    Map<SalesLine, Queue<String>> groups = new HashMap<>();
    for (ImportPlan.Change<SalesLine> change : changes) {
      groups
          .computeIfAbsent(change.before(), _ -> new ArrayDeque<>(1))
          .add(change.after().productGroup());
    }
    List<Values> updated = new ArrayList<>();
    ContentsReader.refusing(database)
        .numberedSalesLines(
            (id, line) -> {
              Queue<String> waiting = groups.get(line);
              String group = waiting == null ? null : waiting.poll();
              if (group != null) {
                updated.add(new Values(GROUP.size()).number(id).text(group));
              }
            });
    if (updated.size() < changes.size()) {
      throw new StaleImportException();
    }
    Batch updates = batches.update(BookTable.SALES_LINE, GROUP, 1, 1);
    for (Values values : updated) {
      updates.add(values);
      steps.add(1);
    }
    updates.flush();
  }

  /** Adds lines. */
  void add(List<List<SalesLine>> sales) throws SQLException {
    Batch inserts = batches.insert(BookTable.SALES_LINE, StoredSalesLine.COLUMNS);
    BitSet customers = new BitSet();
    for (List<SalesLine> lines : sales) {
      for (SalesLine line : lines) {
        long customer = line.customer().value();
        if (customer < 1 || customer > ids.last(BookTable.CUSTOMER)) {
          throw new IllegalArgumentException("sales line of no customer: " + line);
        }
        customers.set(Math.toIntExact(customer));
        inserts.add(StoredSalesLine.values(ids.next(BookTable.SALES_LINE), line));
        steps.add(1);
      }
    }
    inserts.flush();
    checkExist(customers);
  }

  private void checkExist(BitSet customers) throws SQLException {
    RowSelection which = RowSelection.of(customers.stream().boxed().toList(), Integer::longValue);
    long known =
        database.number("SELECT count(*) FROM customer" + which.where("id"), which.parameters());
    if (known < customers.cardinality()) {
      throw new IllegalArgumentException("sales lines of customers that do not exist");
    }
  }
}

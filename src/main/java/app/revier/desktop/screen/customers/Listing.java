package app.revier.desktop.screen.customers;

import app.revier.book.Snapshot;
import app.revier.desktop.filter.BookRows;
import app.revier.desktop.filter.CustomerFilter;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.Sample;
import app.revier.desktop.table.SortOrder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of a book at one moment: all rows in order, and those that meet the filter. Does not
 * change. The next one takes over all that stayed the same, so that a keystroke in the filter costs
 * one pass over the rows, and the edit of a customer one new row.
 *
 * @param rows the rows of all customers
 * @param columns all columns by id
 * @param order the order
 * @param sorted the rows of all customers in order
 * @param sample tells how wide the columns need to be
 * @param filter the filter
 * @param shown the rows that meet the filter, in order
 * @param revenue the base-year revenue of those
 */
record Listing(
    BookRows rows,
    Map<String, Column<CustomerRow>> columns,
    SortOrder order,
    List<CustomerRow> sorted,
    Sample<CustomerRow> sample,
    CustomerFilter filter,
    List<CustomerRow> shown,
    Money revenue) {

  /** Works out a list. Slow for a large book: not on the JavaFX thread. */
  static Listing of(
      Desk desk, BookRows rows, SortOrder order, CustomerFilter filter, @Nullable Listing before) {
    Snapshot snapshot = rows.snapshot();
    boolean sameBook = before != null && before.rows.snapshot() == snapshot;
    Map<String, Column<CustomerRow>> columns =
        before != null && sameBook
            ? before.columns
            : CustomerColumns.of(
                desk.texts(), desk.terms(), snapshot, snapshot.territory().revenueYears());
    Map<CustomerId, CustomerRow> byId = rows.byId();
    boolean sameOrder = before != null && sameBook && before.order.equals(order);
    List<CustomerRow> sorted =
        before != null && sameOrder
            ? before.sorted
            : order.sort(startingOrder(snapshot, byId, before), columns, CustomerColumns.NAME);
    if (before != null && sameOrder && before.filter.equals(filter)) {
      return before;
    }
    Sample<CustomerRow> sample =
        before == null
            ? Sample.of(sorted, columns.values())
            : sameBook ? before.sample : sampleAfter(before, byId, sorted, columns.values());
    boolean narrower = before != null && sameOrder && filter.narrows(before.filter);
    List<CustomerRow> shown = filter.of(before != null && narrower ? before.shown : sorted);
    return new Listing(rows, columns, order, sorted, sample, filter, shown, revenueOf(shown));
  }

  /** After the edit of a customer the sample is the old one and its row. */
  private static Sample<CustomerRow> sampleAfter(
      Listing before,
      Map<CustomerId, CustomerRow> byId,
      List<CustomerRow> sorted,
      Collection<Column<CustomerRow>> columns) {
    List<CustomerRow> fresh =
        byId.values().stream().filter(row -> before.byId().get(row.id()) != row).toList();
    return before.sample.with(fresh, sorted, columns);
  }

  /** The rows of all customers by who they are. */
  Map<CustomerId, CustomerRow> byId() {
    return rows.byId();
  }

  /**
   * Rows that are nearly in order already are sorted much faster, so the last order is the start;
   * what is new goes to the end.
   */
  private static List<CustomerRow> startingOrder(
      Snapshot snapshot, Map<CustomerId, CustomerRow> byId, @Nullable Listing before) {
    List<CustomerRow> rows = new ArrayList<>(byId.size());
    if (before != null) {
      for (CustomerRow old : before.sorted) {
        CustomerRow row = byId.get(old.id());
        if (row != null) {
          rows.add(row);
        }
      }
    }
    snapshot.territory().customers().stream()
        .filter(customer -> before == null || !before.byId().containsKey(customer.id()))
        .forEach(
            customer -> {
              CustomerRow row = byId.get(customer.id());
              if (row != null) {
                rows.add(row);
              }
            });
    return rows;
  }

  /** The base-year revenue of some rows together. */
  static Money revenueOf(Iterable<CustomerRow> rows) {
    Money sum = Money.ZERO;
    for (CustomerRow row : rows) {
      sum = sum.plus(row.classification().revenue());
    }
    return sum;
  }

  /** How many customers there are, shown or not. */
  int total() {
    return sorted.size();
  }
}

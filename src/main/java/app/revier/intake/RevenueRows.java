package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.RevenueHistory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the revenue of customers who have several rows in a table, one for each year, month or
 * product ({@link RowParts}). A row that says nothing new in what tells the rows apart is left out:
 * it may be the same revenue once more.
 */
final class RevenueRows {

  private record Part(SheetTable table, CustomerId customer, String part) {}

  private record Year(CustomerId customer, int year) {}

  private record Told(SheetTable table, int row) {}

  private final CustomerReader reader;
  private final Tally tally;

  /** The row of each part of a customer's revenue. */
  private final Map<Part, Integer> rows = new HashMap<>();

  /** The customers of tables whose first row may be the sum of those that follow. */
  private final Set<Part> sums = new HashSet<>();

  /** The table and row that told the revenue of a year first; no other table adds to it. */
  private final Map<Year, Told> years = new HashMap<>();

  private final Set<SheetTable> said = new HashSet<>();

  RevenueRows(CustomerReader reader, Tally tally) {
    this.reader = reader;
    this.tally = tally;
  }

  /** Remembers what the first row of a customer in a table tells. */
  void begin(Row row, CustomerEntry entry) {
    RowParts parts = row.table().parts();
    if (parts.any() && parts.noRevenue(row) == null) {
      CustomerId id = entry.now().id();
      if (parts.isSum(row)) {
        sums.add(new Part(row.table(), id, ""));
      }
      rows.put(new Part(row.table(), id, parts.of(row)), row.number());
      Told here = new Told(row.table(), row.number());
      parts.years(row).forEach(year -> years.putIfAbsent(new Year(id, year), here));
    }
  }

  /** Whether another table of the file has told the revenue of a year otherwise. */
  boolean contradicts(Row row, Customer before, Customer after) {
    for (int year : row.table().parts().years(row)) {
      Told told = years.get(new Year(before.id(), year));
      if (told != null
          && told.table() != row.table()
          && !before.revenue().in(year).equals(after.revenue().in(year))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes another row of a customer.
   *
   * @param blamed the column that tells the customer
   */
  void add(
      Row row,
      RowValues values,
      CustomerEntry entry,
      AddressParts address,
      @Nullable TableColumn blamed) {
    TableColumn other = row.table().parts().noRevenue(row);
    if (other != null) {
      row.doubt(other, Code.ROW_NO_REVENUE);
      tally.unchanged();
      return;
    }
    String part = row.table().parts().of(row);
    Part first = new Part(row.table(), entry.now().id(), "");
    if (row.table().parts().isSum(row) || sums.contains(first)) {
      row.reject(blamed, Code.ROW_MAY_BE_SUM, row.table().parts().headings());
      tally.rejected();
      return;
    }
    Part key = new Part(row.table(), entry.now().id(), part);
    Integer earlier = rows.putIfAbsent(key, row.number());
    if (earlier != null) {
      row.reject(blamed, Code.PART_TWICE, String.valueOf(earlier), part);
      tally.rejected();
      return;
    }
    Customer own = FormerRevenue.own(entry.now());
    Customer bare =
        own.edit().movedTo(address.onto(own.address())).revenue(RevenueHistory.NONE).build();
    Customer read = reader.read(row, values, bare);
    RevenueHistory sum = row.isRejected() ? null : sum(row, own, read.revenue(), blamed);
    if (sum == null) {
      tally.rejected();
      return;
    }
    if (CustomerDifference.inBoth(
        row.table(), row.table(), own, read.edit().revenue(own.revenue()).build())) {
      row.leaveOut(blamed, Code.ROW_DIFFERS, String.valueOf(entry.row()));
    }
    Customer after = own.edit().revenue(sum).notes(read.notes()).contacts(read.contacts()).build();
    entry.change(FormerRevenue.whole(after));
    tally.ofRows(entry);
  }

  /** The revenue with what a row adds; none if another table of the file says otherwise. */
  private @Nullable RevenueHistory sum(
      Row row, Customer own, RevenueHistory read, @Nullable TableColumn blamed) {
    for (Map.Entry<Integer, Money> each : read.byYear().entrySet()) {
      Told told = years.get(new Year(own.id(), each.getKey()));
      if (told != null
          && told.table() != row.table()
          && !own.revenue().in(each.getKey()).equals(each.getValue())) {
        row.reject(
            blamed, Code.PART_TWICE, String.valueOf(told.row()), String.valueOf(each.getKey()));
        return null;
      }
    }
    RevenueHistory sum = own.revenue();
    Told here = new Told(row.table(), row.number());
    for (Map.Entry<Integer, Money> each : read.byYear().entrySet()) {
      int year = each.getKey();
      Told told = years.putIfAbsent(new Year(own.id(), year), here);
      if (told == null) {
        sum = sum.with(year, each.getValue());
      } else if (told.table() == row.table()) {
        sum = sum.with(year, sum.in(year).plus(each.getValue()));
        say(row);
      }
    }
    return sum;
  }

  /** Says once a table that rows are added up. */
  private void say(Row row) {
    if (said.add(row.table())) {
      row.doubt(row.table().parts().first(), Code.ROWS_ADDED, row.table().parts().headings());
    }
  }
}

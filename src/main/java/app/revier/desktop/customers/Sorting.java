package app.revier.desktop.customers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts rows into an order. Rows that are equal in it keep their order; blanks come last. */
@FunctionalInterface
interface Sorting {

  /** The rows in order. */
  List<CustomerRow> sort(List<CustomerRow> rows, boolean descending);

  /**
   * Sorts by a figure or key of each row, worked out once.
   *
   * @param key none is a blank
   */
  static <K extends Comparable<? super K>> Sorting by(Function<CustomerRow, @Nullable K> key) {
    return (rows, descending) -> {
      List<Keyed<K>> keyed = new ArrayList<>(rows.size());
      List<CustomerRow> blanks = new ArrayList<>();
      for (CustomerRow row : rows) {
        K value = key.apply(row);
        if (value == null) {
          blanks.add(row);
        } else {
          keyed.add(new Keyed<>(value, row));
        }
      }
      Comparator<Keyed<K>> order = (one, other) -> one.key.compareTo(other.key);
      keyed.sort(descending ? order.reversed() : order);
      List<CustomerRow> sorted = new ArrayList<>(rows.size());
      keyed.forEach(each -> sorted.add(each.row));
      sorted.addAll(blanks);
      return sorted;
    };
  }

  /**
   * A row with its key.
   *
   * @param key of the row
   * @param row the row
   */
  record Keyed<K>(K key, CustomerRow row) {}
}

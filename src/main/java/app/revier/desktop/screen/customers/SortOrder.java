package app.revier.desktop.screen.customers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order of the list.
 *
 * @param columns the columns to sort by, the first counts most
 */
record SortOrder(List<By> columns) {

  /**
   * One column of the order.
   *
   * @param column its id
   * @param descending the largest first
   */
  record By(String column, boolean descending) {}

  /** The order of a list that nobody has sorted yet: who brings most stands on top. */
  static final SortOrder INITIAL = new SortOrder(List.of(new By("revenue", true)));

  private static final By BY_NAME = new By("name", false);

  /** Keeps its own copy. */
  SortOrder {
    columns = List.copyOf(columns);
  }

  /**
   * The rows in this order; what is equal in it goes by name, and else stays as it was. Rows that
   * are nearly in order already take much less time.
   *
   * @param known the columns by id; others are passed over
   */
  List<CustomerRow> sort(List<CustomerRow> rows, Map<String, CustomerColumn> known) {
    List<By> steps = new ArrayList<>(columns);
    if (steps.stream().noneMatch(by -> by.column().equals(BY_NAME.column()))) {
      steps.add(BY_NAME);
    }
    Comparator<Integer> order = (_, _) -> 0;
    for (By by : steps) {
      CustomerColumn column = known.get(by.column());
      if (column != null) {
        Sorting.Keys keys = column.sorting().keysOf(rows);
        order = order.thenComparing((one, other) -> keys.compare(one, other, by.descending()));
      }
    }
    List<Integer> places = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      places.add(i);
    }
    places.sort(order);
    List<CustomerRow> sorted = new ArrayList<>(rows.size());
    places.forEach(place -> sorted.add(rows.get(place)));
    return sorted;
  }

  /** The order as a text to remember. */
  String remembered() {
    return columns.stream()
        .map(by -> (by.descending() ? "-" : "+") + by.column())
        .collect(Collectors.joining(" "));
  }

  /** The order remembered as a text; the initial one for none. */
  static SortOrder of(@Nullable String remembered) {
    if (remembered == null) {
      return INITIAL;
    }
    List<By> columns = new ArrayList<>();
    for (String part : remembered.split(" ", -1)) {
      if (part.length() > 1) {
        columns.add(new By(part.substring(1), part.charAt(0) == '-'));
      }
    }
    return new SortOrder(columns);
  }
}

package app.revier.desktop.table;

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
public record SortOrder(List<By> columns) {

  /**
   * One column of the order.
   *
   * @param column its id
   * @param descending the largest first
   */
  public record By(String column, boolean descending) {}

  /** Keeps its own copy. */
  public SortOrder {
    columns = List.copyOf(columns);
  }

  /** The order by one column. */
  public static SortOrder by(String column, boolean descending) {
    return new SortOrder(List.of(new By(column, descending)));
  }

  /**
   * The rows in this order; what is equal in it goes by another column, and else stays as it was.
   * Rows that are nearly in order already take much less time.
   *
   * @param known the columns by id; others are passed over
   * @param then the column that decides between equals, from the least up; empty for none
   */
  public <S> List<S> sort(List<S> rows, Map<String, Column<S>> known, String then) {
    List<By> steps = new ArrayList<>(columns);
    if (steps.stream().noneMatch(by -> by.column().equals(then))) {
      steps.add(new By(then, false));
    }
    Comparator<Integer> order = (_, _) -> 0;
    for (By by : steps) {
      Column<S> column = known.get(by.column());
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
    List<S> sorted = new ArrayList<>(rows.size());
    places.forEach(place -> sorted.add(rows.get(place)));
    return sorted;
  }

  /** Whether a column is one of the order. */
  public boolean isBy(String column) {
    return columns.stream().anyMatch(by -> by.column().equals(column));
  }

  /** The order as a text to remember. */
  String remembered() {
    return columns.stream()
        .map(by -> (by.descending() ? "-" : "+") + by.column())
        .collect(Collectors.joining(" "));
  }

  /** The order remembered as a text; the initial one for none. */
  static SortOrder of(@Nullable String remembered, SortOrder initial) {
    if (remembered == null) {
      return initial;
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

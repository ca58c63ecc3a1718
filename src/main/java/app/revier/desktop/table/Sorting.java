package app.revier.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares the rows of a list by one column.
 *
 * @param <S> a row
 */
@FunctionalInterface
public interface Sorting<S> {

  /** Works out what the rows are compared by. */
  Keys keysOf(List<S> rows);

  /** The rows of a list, compared by their places in it. */
  @FunctionalInterface
  interface Keys {

    /** Negative, zero or positive as the one row stands before, beside or after the other. */
    int compare(int one, int other, boolean descending);
  }

  /**
   * Compares by a figure or key of each row, worked out once.
   *
   * @param key none is a blank, which comes last in either direction
   */
  static <S, K extends Comparable<? super K>> Sorting<S> by(Function<S, @Nullable K> key) {
    return rows -> {
      List<@Nullable K> keys = new ArrayList<>(rows.size());
      rows.forEach(row -> keys.add(key.apply(row)));
      return (one, other, descending) -> {
        K first = keys.get(one);
        K second = keys.get(other);
        if (first == null || second == null) {
          return Boolean.compare(first == null, second == null);
        }
        return descending ? second.compareTo(first) : first.compareTo(second);
      };
    };
  }

  /**
   * Compares by a key that the rows keep themselves: it is asked for only where two rows are
   * compared by it.
   */
  static <S, K extends Comparable<? super K>> Sorting<S> byKept(Function<S, K> key) {
    return rows ->
        (one, other, descending) -> {
          K first = key.apply(rows.get(one));
          K second = key.apply(rows.get(other));
          return descending ? second.compareTo(first) : first.compareTo(second);
        };
  }
}

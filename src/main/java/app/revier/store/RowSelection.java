package app.revier.store;

import java.util.Collection;
import java.util.StringJoiner;
import java.util.function.ToLongFunction;

/**
 * Which rows are meant: all, or those of certain ids.
 *
 * @param ids the ids as a JSON array, empty for all rows; one parameter, however many they are
 */
record RowSelection(String ids) {

  /** All rows. */
  static final RowSelection ALL = new RowSelection("");

  /** The rows of these ids. */
  static <T> RowSelection of(Collection<T> ids, ToLongFunction<T> value) {
    StringJoiner json = new StringJoiner(",", "[", "]");
    ids.forEach(id -> json.add(Long.toString(value.applyAsLong(id))));
    return new RowSelection(json.toString());
  }

  /** Whether it is certain ids, but none at all. */
  boolean isNone() {
    return ids.equals("[]");
  }

  /** The condition on a column with an id; empty for all rows. */
  String where(String column) {
    return ids.isEmpty() ? "" : " WHERE " + column + " IN (SELECT value FROM json_each(?))";
  }

  /** The parameters of the condition. */
  Object[] parameters() {
    return ids.isEmpty() ? new Object[0] : new Object[] {ids};
  }
}

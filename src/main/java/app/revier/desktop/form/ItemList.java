package app.revier.desktop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Where a list of things is in a record.
 *
 * @param from finds the things of a record
 * @param into puts them into a record
 */
record ItemList<R, T>(Function<R, List<T>> from, BiFunction<R, List<T>, R> into) {

  /** The things of a record. */
  List<T> of(R record) {
    return from.apply(record);
  }

  /** Puts a thing where one of those before it is, or at the end. */
  R with(R record, List<T> before, T value) {
    List<T> list = new ArrayList<>(of(record));
    for (T each : before) {
      int at = list.indexOf(each);
      if (at >= 0) {
        list.set(at, value);
        return into.apply(record, list);
      }
    }
    if (!list.contains(value)) {
      list.add(value);
    }
    return into.apply(record, list);
  }

  /** Takes out the first of those that is there. */
  R without(R record, List<T> before) {
    List<T> list = new ArrayList<>(of(record));
    before.stream().filter(list::contains).findFirst().ifPresent(list::remove);
    return into.apply(record, list);
  }
}

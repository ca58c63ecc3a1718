package app.revier.place;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found for the names that were last sought: many customers live in few towns. Takes a
 * bounded number of names, and may be asked by several threads.
 *
 * @param <T> what a name may mean
 */
final class LatelyFound<T> {

  private static final int MOST = 5_000;

  private final Map<String, List<T>> found = new ConcurrentHashMap<>();

  /** What a name means, looked up only if it was not asked for lately. */
  List<T> of(String name, Function<String, List<T>> search) {
    List<T> known = found.get(name);
    if (known != null) {
      return known;
    }
    List<T> now = List.copyOf(search.apply(name));
    if (found.size() >= MOST) {
      found.clear();
    }
    found.put(name, now);
    return now;
  }
}

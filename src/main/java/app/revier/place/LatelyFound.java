package app.revier.place;

import app.revier.place.TownIndex.Match;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found for the names that were last sought: many customers live in few towns. Takes a
 * bounded number of names, and may be asked by several threads.
 */
final class LatelyFound {

  private static final int MOST = 5_000;

  private final Map<String, List<Match>> found = new ConcurrentHashMap<>();

  /** What a name means, looked up only if it was not asked for lately. */
  List<Match> of(String name, Function<String, List<Match>> search) {
    List<Match> known = found.get(name);
    if (known != null) {
      return known;
    }
    List<Match> now = List.copyOf(search.apply(name));
    if (found.size() >= MOST) {
      found.clear();
    }
    found.put(name, now);
    return now;
  }
}

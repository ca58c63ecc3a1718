package app.revier.store;

import app.revier.territory.CustomerId;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the contacts of a customer were called before. A contact has no identity of its own, and its
 * row holds another one when one above it is deleted: it was renamed where a change let no row come
 * or go and the one name was nowhere after it, the other nowhere before it.
 */
final class FormerNames {

  /** The names by row, as they are now. */
  private final Map<Long, String> now = new HashMap<>();

  /** The names by row that a change has replaced, by its number. */
  private final TreeMap<Long, Map<Long, String>> done = new TreeMap<>();

  /** The names by row that a change would bring back, by its number. */
  private final TreeMap<Long, Map<Long, String>> undone = new TreeMap<>();

  private final Map<String, Set<String>> former = new LinkedHashMap<>();

  FormerNames(Database database, CustomerId customer) throws SQLException {
    database.query(
        "SELECT id, name FROM contact WHERE customer = ? ORDER BY place",
        row -> now.put(row.getLong(1), row.getString(2)),
        customer.value());
    database.query(
        "SELECT change, undone, id, name FROM contact_image WHERE existed = 1 AND customer = ?",
        row ->
            (row.getBoolean(2) ? undone : done)
                .computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                .put(row.getLong(3), row.getString(4)),
        customer.value());
  }

  /** All, by the names that contacts have now. */
  Map<String, Set<String>> all() {
    now.values().forEach(name -> former.put(name, new HashSet<>(Set.of(name))));
    walk(done.descendingMap().values());
    walk(undone.values());
    former.forEach((name, names) -> names.remove(name));
    former.values().removeIf(Set::isEmpty);
    return former;
  }

  private void walk(Collection<Map<Long, String>> changes) {
    Map<Long, String> names = new HashMap<>(now);
    for (Map<Long, String> others : changes) {
      if (names.keySet().containsAll(others.keySet())) {
        Map<Long, String> replaced = new HashMap<>(names);
        replaced.putAll(others);
        others.forEach(
            (id, other) -> {
              String name = names.get(id);
              if (!names.containsValue(other) && !replaced.containsValue(name)) {
                former.values().stream()
                    .filter(known -> known.contains(name))
                    .forEach(known -> known.add(other));
              }
            });
      }
      names.putAll(others);
    }
  }
}

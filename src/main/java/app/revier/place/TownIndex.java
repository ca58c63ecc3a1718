package app.revier.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The towns of a country by the ways their names are written. */
public final class TownIndex {

  private final Map<String, List<Entry>> entries = new HashMap<>();

  private record Entry(Town town, int looseness) {}

  /**
   * A town that may be meant by a name.
   *
   * @param town which
   * @param looseness how freely the names were read to agree, 0 for as written
   */
  public record Match(Town town, int looseness) {}

  /** Of some towns. */
  public TownIndex(Iterable<Town> towns) {
    for (Town town : towns) {
      List<String> keys = TownName.keys(town.name());
      for (int i = 0; i < keys.size(); i++) {
        add(keys.get(i), new Entry(town, i));
      }
      String plain = TownName.withoutDots(town.name());
      if (!keys.contains(plain)) {
        add(plain, new Entry(town, 0));
      }
      if (!keys.isEmpty() && keys.getFirst().startsWith("bad ")) {
        add(keys.getFirst().substring(4), new Entry(town, 2));
      }
    }
  }

  private void add(String key, Entry entry) {
    entries.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
  }

  /** All towns that a name may mean, those that agree best first. */
  public List<Match> matches(String written) {
    Map<Town, Integer> found = new HashMap<>();
    Set<Town> order = new LinkedHashSet<>();
    List<String> keys = TownName.keys(written);
    for (int i = 0; i < keys.size(); i++) {
      collect(keys.get(i), i, found, order);
      if (keys.get(i).startsWith("bad ")) {
        collect(keys.get(i).substring(4), i + 2, found, order);
      }
    }
    List<Match> matches = new ArrayList<>();
    order.forEach(town -> matches.add(new Match(town, found.getOrDefault(town, 0))));
    matches.sort((a, b) -> Integer.compare(a.looseness(), b.looseness()));
    return matches;
  }

  private void collect(String key, int looseness, Map<Town, Integer> found, Set<Town> order) {
    for (Entry entry : entries.getOrDefault(key, List.of())) {
      found.merge(entry.town(), looseness + entry.looseness(), Math::min);
      order.add(entry.town());
    }
  }

  /** The towns with exactly this key. */
  List<Town> named(String key) {
    return entries.getOrDefault(key, List.of()).stream()
        .filter(entry -> entry.looseness() == 0)
        .map(Entry::town)
        .toList();
  }
}

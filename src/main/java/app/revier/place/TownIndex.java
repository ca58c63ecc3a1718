package app.revier.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The towns of a country by the ways their names are written. */
public final class TownIndex {

  private static final String BAD = "bad ";

  /** The names agree, but each says something else besides: "Rotenburg (Wümme)" and "… Fulda". */
  static final int CONFLICT = 5;

  private static final int ABBREVIATED = 1;
  private static final int SHORTER = 2;

  private final Map<String, List<Entry>> entries = new HashMap<>();

  /** A town, with the words of its name. */
  private record Entry(Town town, List<String> words) {}

  /**
   * A town that may be meant by a name.
   *
   * @param town which
   * @param looseness how freely the names were read to agree: 0 as written, 1 with words cut short
   *     ("Rothenburg o. d. T."), 2 where one says less than the other, 5 where they contradict
   */
  public record Match(Town town, int looseness) {}

  /** Of some towns. */
  public TownIndex(Iterable<Town> towns) {
    for (Town town : towns) {
      List<String> keys = TownName.keys(town.name());
      if (keys.isEmpty()) {
        continue;
      }
      Entry entry = new Entry(town, words(keys.getFirst()));
      keys.forEach(key -> add(key, entry));
      String plain = TownName.withoutDots(town.name());
      if (!keys.contains(plain)) {
        add(plain, new Entry(town, words(plain)));
      }
      if (keys.getFirst().startsWith(BAD)) {
        add(keys.getFirst().substring(BAD.length()), entry);
      }
    }
  }

  private static List<String> words(String key) {
    return List.of(key.split(" "));
  }

  private void add(String key, Entry entry) {
    entries.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
  }

  /** All towns that a name may mean, those that agree best first. */
  public List<Match> matches(String written) {
    List<String> keys = TownName.keys(written);
    if (keys.isEmpty()) {
      return List.of();
    }
    Map<Town, Integer> found = new LinkedHashMap<>();
    List<String> words = words(keys.getFirst());
    keys.forEach(key -> collect(key, words, found));
    if (keys.getFirst().startsWith(BAD)) {
      collect(keys.getFirst().substring(BAD.length()), words, found);
    }
    List<Match> matches = new ArrayList<>();
    found.forEach((town, looseness) -> matches.add(new Match(town, looseness)));
    matches.sort((a, b) -> Integer.compare(a.looseness(), b.looseness()));
    return matches;
  }

  private void collect(String key, List<String> words, Map<Town, Integer> found) {
    for (Entry entry : entries.getOrDefault(key, List.of())) {
      found.merge(entry.town(), looseness(words, entry.words()), Math::min);
    }
  }

  private static int looseness(List<String> one, List<String> other) {
    if (one.equals(other)) {
      return TownName.AS_WRITTEN;
    }
    if (one.size() != other.size()) {
      boolean shorter = one.size() < other.size();
      List<String> less = shorter ? one : other;
      List<String> more = shorter ? other : one;
      boolean bad = more.getFirst().equals("bad");
      return more.subList(0, less.size()).equals(less)
              || (bad && more.subList(1, more.size()).equals(less))
          ? SHORTER
          : CONFLICT;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).startsWith(other.get(i)) && !other.get(i).startsWith(one.get(i))) {
        return CONFLICT;
      }
    }
    return ABBREVIATED;
  }
}

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

  /** The town's name says more than the one that is sought: "Frankfurt" is that "am Main". */
  static final int SAYS_MORE = 2;

  private static final int ABBREVIATED = 1;
  private static final int SAYS_LESS = 3;

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final LatelyFound<Match> lately = new LatelyFound<>();
  private final LatelyFound<Match> latelyInParts = new LatelyFound<>();

  /** A town, with the words of its name. */
  private record Entry(Town town, List<String> words) {}

  /**
   * A town that may be meant by a name.
   *
   * @param town which
   * @param looseness how freely the names were read to agree: 0 as written, 1 with words cut short
   *     ("Rothenburg o. d. T."), 2 where the town's name says more, 3 where it says less, 5 where
   *     they contradict
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
      withoutBad(keys).forEach(key -> add(key, entry));
    }
  }

  private static List<String> withoutBad(List<String> keys) {
    return keys.stream()
        .filter(key -> key.startsWith(BAD))
        .map(key -> key.substring(BAD.length()))
        .toList();
  }

  private static List<String> words(String key) {
    return List.of(key.split(" "));
  }

  private void add(String key, Entry entry) {
    entries.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
  }

  /** All towns that a name may mean, those that agree best first. */
  public List<Match> matches(String written) {
    return lately.of(written, this::search);
  }

  /** The same for a name that may be put together, see {@link TownSearch#matches}. */
  List<Match> matchesInParts(String written) {
    return latelyInParts.of(written, name -> TownSearch.matches(this, name));
  }

  private List<Match> search(String written) {
    List<String> keys = TownName.keys(written);
    if (keys.isEmpty()) {
      return List.of();
    }
    Map<Town, Integer> found = new LinkedHashMap<>();
    List<String> words = words(keys.getFirst());
    keys.forEach(key -> collect(key, words, found));
    withoutBad(keys).forEach(key -> collect(key, words, found));
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

  private static int looseness(List<String> sought, List<String> town) {
    if (sought.equals(town)) {
      return TownName.AS_WRITTEN;
    }
    if (isBad(sought) != isBad(town)) {
      int plain = looseness(plain(sought), plain(town));
      boolean distinct = plain < SAYS_MORE && plain(sought).size() > 1;
      return distinct ? ABBREVIATED : Math.max(SAYS_LESS, plain);
    }
    if (sought.size() == town.size()) {
      return begins(sought, town) ? ABBREVIATED : CONFLICT;
    }
    boolean more = sought.size() < town.size();
    return begins(more ? sought : town, more ? town : sought)
        ? (more ? SAYS_MORE : SAYS_LESS)
        : CONFLICT;
  }

  private static boolean isBad(List<String> words) {
    return words.size() > 1 && words.getFirst().equals("bad");
  }

  private static List<String> plain(List<String> words) {
    return isBad(words) ? words.subList(1, words.size()) : words;
  }

  /**
   * Whether all words stand in the other name, in order and from its first one, maybe cut short.
   */
  private static boolean begins(List<String> less, List<String> more) {
    int at = 0;
    for (String word : less) {
      while (at < more.size() && !agree(word, more.get(at))) {
        if (at == 0) {
          return false;
        }
        at++;
      }
      if (at == more.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean agree(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }
}

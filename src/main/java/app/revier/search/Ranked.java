package app.revier.search;

import app.revier.search.SearchHits.Hit;
import app.revier.search.SearchHits.Rank;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes what is found, rank by rank; keeps the first of each rank and counts all. */
final class Ranked {

  private static final Findable.Kind[] KINDS = Findable.Kind.values();

  private final int most;
  private final Map<Rank, List<Findable>> first = new TreeMap<>();
  private final int[] counts = new int[KINDS.length];

  /**
   * Nothing yet.
   *
   * @param most how many are shown at most
   */
  Ranked(int most) {
    this.most = most;
  }

  /** How many are shown at most. */
  int most() {
    return most;
  }

  /** So many more of a kind are found. */
  void count(Findable.Kind kind, int number) {
    counts[kind.ordinal()] += number;
  }

  /** This is shown if there is room; what is of one rank comes in its order. */
  void show(Findable thing, Rank rank) {
    List<Findable> kept = first.computeIfAbsent(rank, _ -> new ArrayList<>());
    if (kept.size() < most) {
      kept.add(thing);
    }
  }

  /** What was found by this and another one. */
  SearchHits with(Ranked other) {
    Map<Findable.Kind, Integer> all = new EnumMap<>(Findable.Kind.class);
    for (Findable.Kind kind : KINDS) {
      int count = counts[kind.ordinal()] + other.counts[kind.ordinal()];
      if (count > 0) {
        all.put(kind, count);
      }
    }
    Map<Rank, List<Findable>> shown = new TreeMap<>(first);
    other.first.forEach((rank, things) -> shown.merge(rank, things, Ranked::inOrder));
    List<Hit> best = new ArrayList<>();
    shown.forEach(
        (rank, things) ->
            things.stream()
                .limit(most - best.size())
                .forEach(thing -> best.add(new Hit(thing, rank))));
    return new SearchHits(best, all);
  }

  private static List<Findable> inOrder(List<Findable> some, List<Findable> others) {
    List<Findable> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(ShownOrder.OF_THINGS);
    return all;
  }
}

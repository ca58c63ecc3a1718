package app.revier.search;

import app.revier.search.SearchHits.Hit;
import app.revier.search.SearchHits.Rank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes what is found, rank by rank; keeps the first of each rank and counts all. */
final class Ranked {

  private static final Rank[] RANKS = Rank.values();
  private static final Findable.Kind[] KINDS = Findable.Kind.values();

  private final int most;
  private final List<List<Findable>> first;
  private final int[] counts = new int[KINDS.length];

  /**
   * Nothing yet.
   *
   * @param most how many are shown at most
   */
  Ranked(int most) {
    this.most = most;
    first = Arrays.stream(RANKS).map(_ -> (List<Findable>) new ArrayList<Findable>()).toList();
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
    List<Findable> kept = first.get(rank.ordinal());
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
    List<Hit> best = new ArrayList<>();
    for (Rank rank : RANKS) {
      List<Findable> things = new ArrayList<>(first.get(rank.ordinal()));
      List<Findable> others = other.first.get(rank.ordinal());
      if (!others.isEmpty()) {
        things.addAll(others);
        things.sort(ShownOrder.OF_THINGS);
      }
      things.stream().limit(most - best.size()).forEach(thing -> best.add(new Hit(thing, rank)));
    }
    return new SearchHits(best, all);
  }
}

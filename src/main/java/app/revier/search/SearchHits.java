package app.revier.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param best the best, in order
 * @param counts how many there are of each kind, those that are not among the best included
 */
public record SearchHits(List<Hit> best, Map<Findable.Kind, Integer> counts) {

  /** Nothing. */
  public static final SearchHits NONE = new SearchHits(List.of(), Map.of());

  /** Keeps its own copies. */
  public SearchHits {
    best = List.copyOf(best);
    counts = Map.copyOf(counts);
  }

  /**
   * Something that was found.
   *
   * @param thing what
   * @param rank how well it matches
   */
  public record Hit(Findable thing, Rank rank) {}

  /** How many there are. */
  public int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many of each kind are not among the best, in the order of kinds; those with any. */
  public Map<Findable.Kind, Integer> more() {
    Map<Findable.Kind, Integer> more = new EnumMap<>(Findable.Kind.class);
    more.putAll(counts);
    best.forEach(hit -> more.merge(hit.thing().kind(), -1, Integer::sum));
    more.values().removeIf(count -> count == 0);
    return more;
  }

  /**
   * How well something matches, the best first.
   *
   * @param match how what is looked for stands in it
   * @param kind what it is
   */
  public record Rank(Match match, Findable.Kind kind) implements Comparable<Rank> {

    /** A customer whose name begins so, the best there is. */
    public static final Rank NAME_BEGINS = new Rank(Match.NAME, Findable.Kind.CUSTOMER);

    /** The rank of a kind of things. */
    static Rank of(Findable.Kind kind, boolean inside) {
      return new Rank(inside ? Match.INSIDE : Match.WORDS, kind);
    }

    @Override
    public int compareTo(Rank other) {
      int order = match.compareTo(other.match);
      return order == 0 ? kind.compareTo(other.kind) : order;
    }
  }

  /** How what is looked for stands in what is found, the best first. */
  public enum Match {
    /** The name of a customer begins so. */
    NAME,
    /** Words begin so. */
    WORDS,
    /** One of the words has it inside, or it is the word for such things. */
    INSIDE
  }
}

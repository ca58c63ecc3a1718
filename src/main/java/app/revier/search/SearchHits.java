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

  /** How well something matches, the best first. */
  public enum Rank {
    /** A customer whose name begins so. */
    NAME_BEGINS,
    /** A customer with words that begin so. */
    CUSTOMER_WORDS,
    /** A contact with words that begin so. */
    CONTACT_WORDS,
    /** A project with words that begin so. */
    PROJECT_WORDS,
    /** A note or report with words that begin so. */
    SAID_WORDS,
    /** A customer with a word that has it inside. */
    CUSTOMER_INSIDE,
    /** A contact with a word that has it inside. */
    CONTACT_INSIDE,
    /** A project with a word that has it inside. */
    PROJECT_INSIDE,
    /** A note or report with a word that has it inside. */
    SAID_INSIDE;

    /** The rank of a kind of things. */
    static Rank of(Findable.Kind kind, boolean inside) {
      return switch (kind) {
        case CUSTOMER -> inside ? CUSTOMER_INSIDE : CUSTOMER_WORDS;
        case CONTACT -> inside ? CONTACT_INSIDE : CONTACT_WORDS;
        case PROJECT -> inside ? PROJECT_INSIDE : PROJECT_WORDS;
        case SAID -> inside ? SAID_INSIDE : SAID_WORDS;
      };
    }
  }
}

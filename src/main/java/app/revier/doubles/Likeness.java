package app.revier.doubles;

import java.util.Set;

/**
 * Why two customers are probably the same.
 *
 * <p>The score is the weight of the names' likeness times that of the places'. The same telephone
 * number or mail address takes half of what is missing to 1, the same domain a quarter; not so for
 * different streets of a town, where branches of one company share them. Numbers that differ only
 * by leading zeros, case or punctuation take four fifths of what is missing; with different names
 * they give 0.6 in the same street, 0.4 elsewhere in the town or where the place is not known; with
 * the same name at different places 0.4. Different names with the same telephone number or mail
 * address give 0.5 in the same street, those with the same mail address 0.4 in the same town or
 * where the place is not known.
 *
 * @param score 0 (no reason) to 1 (no doubt)
 * @param number whether the numbers differ only by leading zeros, case or punctuation
 * @param name how the names agree
 * @param place how the places agree
 * @param links by what else they hang together
 */
public record Likeness(
    double score, boolean number, NameLikeness name, PlaceLikeness place, Set<Link> links) {

  /** From this score on two customers are named as likely doubles. */
  public static final double LEAST = 0.35;

  /** From this score on two customers are rather one than two; below it is doubtful. */
  public static final double LIKELY = 0.7;

  /** What else two customers can have in common. */
  public enum Link {
    /** A telephone number. */
    PHONE,
    /** A mail address. */
    MAIL,
    /** The domain of mail or web page, unless it is one of many people. */
    DOMAIN
  }

  /** Keeps its own copy. */
  public Likeness {
    links = Set.copyOf(links);
  }

  /** Whether they are rather one customer than two. */
  public boolean isLikely() {
    return score >= LIKELY;
  }

  /**
   * Whether it is told without being asked for: likely, and for more than a name alone, which says
   * nothing of customers with numbers of their own.
   */
  public boolean isTold() {
    return isLikely() && (place != PlaceLikeness.UNKNOWN || !links.isEmpty());
  }
}

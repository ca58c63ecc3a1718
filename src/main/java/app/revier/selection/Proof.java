package app.revier.selection;

/** How good an answer is known to be. */
public sealed interface Proof {

  /** No set within the limits has a better goal value. */
  record Optimal() implements Proof {}

  /**
   * The search ended before it was complete.
   *
   * @param upperBound no set within the limits has a higher goal value than this: a probability, or
   *     for {@link Goal.Expected} an expected total in cents
   */
  record Bounded(double upperBound) implements Proof {}

  /** Whether the answer is proven to be the best. */
  default boolean isOptimal() {
    return this instanceof Optimal;
  }
}

package app.revier.selection;

import app.revier.selection.SelectionProblem.Resource;
import app.revier.selection.SelectionSolver.Goal;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * A set of projects within the limits.
 *
 * @param chosen the places, in the list of the problem, of the projects that are taken
 * @param hitProbability how likely the target is reached with them
 * @param expectedCents the expected total with them, in cents, rounded to the nearest
 * @param proof how good this is known to be
 * @param exceeded the limits that the projects pinned in exceed by themselves; nothing that needs
 *     these resources is taken besides
 */
public record Solution(
    BitSet chosen, double hitProbability, long expectedCents, Proof proof, Set<Resource> exceeded) {

  /** Takes copies, so that a solution never changes. */
  public Solution {
    chosen = (BitSet) chosen.clone();
    exceeded = exceeded.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(exceeded));
  }

  /** The same, known to be otherwise good. */
  Solution with(Proof other) {
    return new Solution(chosen, hitProbability, expectedCents, other, exceeded);
  }

  /** The places of the projects that are taken, as a copy. */
  @Override
  public BitSet chosen() {
    return (BitSet) chosen.clone();
  }

  /** How good an answer is known to be. */
  public sealed interface Proof {

    /** No set within the limits has a better goal value. */
    record Optimal() implements Proof {}

    /**
     * The search ended before it was complete.
     *
     * @param upperBound no set within the limits has a higher goal value than this: a probability,
     *     or for {@link Goal.Expected} an expected total in cents
     */
    record Bounded(double upperBound) implements Proof {}

    /** Whether the answer is proven to be the best. */
    default boolean isOptimal() {
      return this instanceof Optimal;
    }
  }
}

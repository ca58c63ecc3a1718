package app.revier.gap;

import app.revier.territory.Money;
import app.revier.territory.Probability;

/** What reaching the target with the wanted confidence takes. */
public sealed interface OverPlanning {

  /**
   * The wanted confidence can be reached.
   *
   * @param projects the fewest open projects, taken in falling order of what they are expected to
   *     bring, that reach it; won projects are always in
   * @param value their plan value together
   */
  record Reached(int projects, Money value) implements OverPlanning {}

  /**
   * Even all open projects together do not reach the wanted confidence.
   *
   * @param best the hit probability with all of them
   * @param shortBy the amount by which the total falls short of the target at the wanted confidence
   */
  record OutOfReach(Probability best, Money shortBy) implements OverPlanning {}
}

package app.revier.gap;

import app.revier.territory.Money;
import app.revier.territory.Probability;

/**
 * What reaching the target with the desired confidence takes, visits, hours and budget aside. The
 * smallest selection is the one with the fewest projects: each of them is work for the rep.
 */
public sealed interface OverPlanning {

  /**
   * The desired confidence can be reached.
   *
   * @param projects the fewest open projects that were found to reach it; won projects are always
   *     in, and those that the rep left out never
   * @param value their plan value together
   * @param proven whether it is known that fewer do not suffice
   */
  record Reached(int projects, Money value, boolean proven) implements OverPlanning {}

  /**
   * Even all open projects together do not reach the desired confidence.
   *
   * @param best the hit probability with all of them
   * @param shortBy the amount by which the total falls short of the target at the desired
   *     confidence
   */
  record OutOfReach(Probability best, Money shortBy) implements OverPlanning {}
}

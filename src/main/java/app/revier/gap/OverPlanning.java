package app.revier.gap;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.util.List;

/**
 * What reaching the target with the desired confidence takes, visits, hours and budget aside. The
 * smallest selection is the one with the fewest projects: each of them is work for the rep.
 */
public sealed interface OverPlanning {

  /**
   * The desired confidence can be reached.
   *
   * @param which the fewest open projects that were found to reach it, by falling expectation; won
   *     projects are always in, and those that the rep left out never
   * @param value their plan value together
   * @param proven whether it is known that fewer do not suffice
   */
  record Reached(List<ProjectId> which, Money value, boolean proven) implements OverPlanning {

    /** Takes a copy. */
    public Reached {
      which = List.copyOf(which);
    }

    /** How many projects that are. */
    public int projects() {
      return which.size();
    }
  }

  /**
   * Even all open projects together do not reach the desired confidence.
   *
   * @param best the hit probability with all of them
   * @param shortBy the amount by which the total falls short of the target at the desired
   *     confidence
   */
  record OutOfReach(Probability best, Money shortBy) implements OverPlanning {}
}

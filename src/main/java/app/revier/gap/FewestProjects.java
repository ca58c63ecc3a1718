package app.revier.gap;

import app.revier.selection.Effort;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.selection.Solution;
import app.revier.selection.Solution.Proof;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.util.BitSet;
import java.util.List;

/**
 * Looks for fewer projects that reach the desired confidence than the first ones in falling order
 * of what they are expected to bring.
 */
final class FewestProjects {

  /** A probability that lacks so much to the wanted one reaches it: it is rounding. */
  static final double ROUNDING = 1e-12;

  private static final long STEPS = 60_000_000;

  private FewestProjects() {}

  /**
   * The fewest that can be found.
   *
   * @param search for the open projects, by falling expectation
   * @param first so many of the first reach the confidence
   * @param confidence the wanted probability of reaching the target
   */
  static OverPlanning.Reached of(ProjectSearch search, int first, Probability confidence) {
    ProjectSearch counting = search.forFewest();
    BitSet smallest = new BitSet();
    smallest.set(0, first);
    while (!smallest.isEmpty()) {
      int fewer = smallest.cardinality() - 1;
      Solution best =
          counting.within(
              counting.limits().with(Resource.VISITS, (long) fewer),
              Effort.of(STEPS).from(smallest));
      if (best.hitProbability() < confidence.value() - ROUNDING) {
        return reached(search, smallest, !mightReach(best.proof(), confidence));
      }
      smallest = best.chosen();
    }
    return reached(search, smallest, true);
  }

  private static boolean mightReach(Proof proof, Probability confidence) {
    return proof instanceof Proof.Bounded(double bound) && bound >= confidence.value() - ROUNDING;
  }

  private static OverPlanning.Reached reached(ProjectSearch search, BitSet set, boolean proven) {
    Money value =
        set.stream()
            .mapToObj(place -> search.open().get(place).planValue())
            .reduce(Money.ZERO, Money::plus);
    List<ProjectId> which =
        set.stream().mapToObj(place -> search.open().get(place).project().id()).toList();
    return new OverPlanning.Reached(which, value, proven);
  }
}

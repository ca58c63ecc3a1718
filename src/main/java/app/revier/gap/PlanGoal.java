package app.revier.gap;

import app.revier.selection.SelectionSolver.Goal;
import app.revier.territory.Probability;

/** What the selection of projects is to be best in, where not all of them can be done. */
public enum PlanGoal {
  /** The probability of reaching the target; of equal ones the higher expected total. */
  HIT,
  /** The expected total. */
  EXPECTED,
  /**
   * The rungs in their order: the next one is only opened if the ones before do not reach the
   * desired confidence.
   */
  RUNGS;

  Goal search(Probability confidence) {
    return switch (this) {
      case HIT -> new Goal.Hit();
      case EXPECTED -> new Goal.Expected();
      case RUNGS -> new Goal.Rungs(confidence.value());
    };
  }
}

package app.revier.selection;

import app.revier.outcomes.SubsetProbabilities;
import app.revier.selection.Effort.Work;

/**
 * A bound on the hit probability over all cases of the common factor, by a bound in each: no
 * selection is better than one that could be another in each case. Little is lost by that, since
 * nearly all is decided in the few cases about that in which the mean just reaches the target, and
 * those ask for nearly the same selection.
 *
 * <p>From case to case each chance rises, so each selection reaches the target more likely, too.
 * Therefore what bounds one case bounds all before it.
 */
final class BoundOfCases {

  /** In a case, nothing below this beyond the selection that was found is worth looking for. */
  private static final double MARGIN = 1e-3;

  /** So much is not worth looking for in all the cases that are left together. */
  private static final double LITTLE = 1e-4;

  /** The most steps for one of several cases. */
  private static final long STEPS_OF_CASE = 600_000_000L;

  private final HitFigures figures;
  private final Candidates candidates;
  private final Work work;

  BoundOfCases(HitFigures figures, Candidates candidates, Work work) {
    this.figures = figures;
    this.candidates = candidates;
    this.work = work;
  }

  /**
   * No set within the limits reaches the target more likely.
   *
   * @param found the best that is known; no smaller bound than its probability is looked for
   */
  double bound(Solution found) {
    SubsetProbabilities probabilities = figures.probabilities();
    int cases = probabilities.cases();
    if (cases == 1) {
      return new CumulantBound(figures, candidates, 0, work).bound(found.hitProbability());
    }
    double[] reached = probabilities.inCases(found.chosen());
    double left = 0;
    for (int c = 0; c < cases; c++) {
      left += probabilities.weight(c);
    }
    double sum = 0;
    double least = 1;
    for (int c = cases - 1; c >= 0 && least * left > LITTLE; c--) {
      double enough = reached[c] + MARGIN;
      if (enough < least) {
        Work part = work.part(STEPS_OF_CASE);
        least = Math.min(least, new CumulantBound(figures, candidates, c, part).bound(enough));
      }
      sum += probabilities.weight(c) * least;
      left -= probabilities.weight(c);
    }
    return sum + least * Math.max(0, left);
  }
}

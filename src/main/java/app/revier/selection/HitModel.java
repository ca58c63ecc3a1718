package app.revier.selection;

import java.util.List;

/**
 * The figures of a search for the highest hit probability that do not depend on limits and pins:
 * how to judge a set, and the coarser cases of the common factor to search by.
 */
final class HitModel {

  /** What a probability over the coarse cases may be off. */
  private static final double COARSENESS = 2e-5;

  private final SelectionProblem problem;
  private final HitJudge judge;
  private final Cases cases;
  private final BaseTail base;
  private final double slack;

  HitModel(SelectionProblem problem) {
    this.problem = problem;
    judge = new HitJudge(problem);
    cases = Cases.coarse(problem);
    base = BaseTail.of(BaseTail.uncertain(problem.base()), cases, judge.cases());
    slack = cases.count() == 1 ? 0 : COARSENESS;
  }

  /** What judges a set exactly. */
  HitJudge judge() {
    return judge;
  }

  /** The cases to search by. */
  Cases cases() {
    return cases;
  }

  /** By how much a probability over these cases may be below the true one. */
  double slack() {
    return slack;
  }

  /** What base and projects have to reach, in cents. */
  long need() {
    return judge.need();
  }

  /** The projects of the problem. */
  List<Item> items() {
    return problem.items();
  }

  /** How likely the base comes to at least an amount. */
  double base(int number, long amount) {
    return amount <= 0 ? 1 : base.atLeast(number, amount);
  }

  /** A bound on how far {@link #base} rises above its chord over any stretch of a width. */
  double rise(int number, long from, long width, int stretches) {
    double jump = from <= 0 ? 1 - base.atLeast(number, 1) : 0;
    return jump + base.rise(number, from, width, stretches);
  }
}

package app.revier.selection;

import java.util.List;
import java.util.stream.IntStream;

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

  /** Where the tail has each case. */
  private final int[] numbers;

  private HitModel(
      SelectionProblem problem, HitJudge judge, Cases cases, BaseTail base, int[] numbers) {
    this.problem = problem;
    this.judge = judge;
    this.cases = cases;
    this.base = base;
    this.numbers = numbers;
  }

  /** The figures for a problem. */
  static HitModel of(SelectionProblem problem) {
    HitJudge judge = new HitJudge(problem);
    Cases cases = Cases.coarse(problem);
    BaseTail base = BaseTail.of(BaseTail.uncertain(problem.base()), cases, judge.cases());
    int[] numbers = IntStream.range(0, cases.count()).toArray();
    return new HitModel(problem, judge, cases, base, numbers);
  }

  /** The same, but with only some of the cases. */
  HitModel only(int[] some) {
    return new HitModel(problem, judge, cases.only(some), base, some);
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
    return problem.correlation() == 0 ? 0 : COARSENESS;
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
    return amount <= 0 ? 1 : base.atLeast(numbers[number], amount);
  }

  /** A bound on how far {@link #base} rises above its chord over any stretch of a width. */
  double rise(int number, long from, long width, int stretches) {
    double jump = from <= 0 ? 1 - base.atLeast(numbers[number], 1) : 0;
    return jump + base.rise(numbers[number], from, width, stretches);
  }
}

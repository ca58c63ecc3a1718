package app.revier.intake;

import java.util.List;

/** Problems with all their arguments as plain text, to be compared with what a test expects. */
final class PlainProblems {

  private PlainProblems() {}

  /** The problems of a plan: numbers with a point, days as 2026-12-31. */
  static List<Problem> of(ImportPlan plan) {
    return plan.problems().stream().map(PlainProblems::plain).toList();
  }

  private static Problem plain(Problem problem) {
    return new Problem(
        problem.sheet(),
        problem.row(),
        problem.column(),
        problem.code(),
        problem.arguments().stream().map(PlainProblems::plain).toList(),
        problem.severity());
  }

  private static Object plain(Object argument) {
    return argument instanceof SourceCell cell ? CellText.quote(cell) : argument;
  }
}

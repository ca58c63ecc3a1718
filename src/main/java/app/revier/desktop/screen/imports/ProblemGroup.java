package app.revier.desktop.screen.imports;

import app.revier.intake.ImportPlan;
import app.revier.intake.Problem;
import app.revier.intake.ProblemKind;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Problems of one kind in one column, so that a list of ten thousand is read as one line.
 *
 * @param severity what became of the rows
 * @param code what is the matter
 * @param problems those of them that are kept, in the order of the file, at least one
 * @param count how many there are
 */
record ProblemGroup(
    Problem.Severity severity, Problem.Code code, List<Problem> problems, long count) {

  private record Kind(Problem.Severity severity, Problem.Code code, String sheet, String column) {}

  /** The problems of a file in groups: rows left out first, then in the order of the file. */
  static List<ProblemGroup> of(ImportPlan plan) {
    Map<Kind, List<Problem>> groups = new LinkedHashMap<>();
    for (Problem problem : plan.problems()) {
      groups.computeIfAbsent(kind(problem), _ -> new ArrayList<>()).add(problem);
    }
    Map<Kind, Long> counts = new HashMap<>();
    for (ProblemKind counted : plan.problemKinds()) {
      counts.merge(kind(counted.first().getFirst()), (long) counted.count(), Long::sum);
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new ProblemGroup(
                    group.getKey().severity(),
                    group.getKey().code(),
                    List.copyOf(group.getValue()),
                    counts.getOrDefault(group.getKey(), 0L)))
        .sorted(Comparator.comparing(ProblemGroup::severity))
        .toList();
  }

  /** What its problems have in common, in a few words. */
  String title(Texts texts) {
    Problem first = problems.getFirst();
    Object heading = first.arguments().isEmpty() ? "" : first.arguments().getFirst();
    String name = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.get("imports.group-" + name, heading);
  }

  /** Columns that are left out are one group; else each column has its own. */
  private static Kind kind(Problem problem) {
    boolean whole =
        problem.code() == Problem.Code.COLUMN_IGNORED
            || problem.code() == Problem.Code.COLUMN_TWICE;
    return new Kind(
        problem.severity(), problem.code(), problem.sheet(), whole ? "" : problem.column());
  }
}

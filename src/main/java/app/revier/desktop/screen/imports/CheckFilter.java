package app.revier.desktop.screen.imports;

import app.revier.intake.ImportKind;
import app.revier.intake.Problem;
import app.revier.intake.SheetReading;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what an import would do is looked at.
 *
 * @param kind the only kind of rows; none for all
 * @param problem the only group of problems; none for all
 */
record CheckFilter(@Nullable ImportKind kind, @Nullable ProblemGroup problem) {

  /** Everything. */
  static final CheckFilter ALL = new CheckFilter(null, null);

  /** The lines of this kind. */
  <L extends ImportLine> List<L> lines(List<L> all) {
    return kind == null ? all : all.stream().filter(line -> line.subject().kind() == kind).toList();
  }

  /**
   * The groups of problems that are looked at.
   *
   * @param leftOut whether those by which something was left out, a row or a cell; else the others
   */
  List<ProblemGroup> groups(ImportPreview preview, boolean leftOut) {
    Map<String, ImportKind> kinds = new HashMap<>();
    for (SheetReading sheet : preview.plan().sheets()) {
      ImportKind found = sheet.kind();
      if (found != null) {
        kinds.put(sheet.sheet(), found);
      }
    }
    return preview.problems().stream()
        .filter(group -> isLeftOut(group) == leftOut)
        .filter(group -> kind == null || kinds.get(group.problems().getFirst().sheet()) == kind)
        .filter(group -> problem == null || problem.equals(group))
        .toList();
  }

  /** How many of the rows that are looked at the rep wants out. */
  int leftOutByRep(ImportPreview preview) {
    return problem == null && (kind == null || kind == ImportKind.CUSTOMERS)
        ? preview.leftOutByRep()
        : 0;
  }

  /** Whether something was left out by it, a row or a cell. */
  static boolean isLeftOut(ProblemGroup group) {
    return group.severity() != Problem.Severity.DOUBTFUL;
  }

  /** The kinds that there are in what an import would do. */
  static Set<ImportKind> kinds(ImportPreview preview) {
    Set<ImportKind> kinds = EnumSet.noneOf(ImportKind.class);
    preview.created().forEach(line -> kinds.add(line.subject().kind()));
    preview.changed().forEach(line -> kinds.add(line.subject().kind()));
    for (SheetReading sheet : preview.plan().sheets()) {
      ImportKind kind = sheet.kind();
      if (kind != null) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}

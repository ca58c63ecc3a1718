package app.revier.intake;

import app.revier.intake.HeaderFinder.Header;
import app.revier.intake.Meaning.Role;
import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a sheet is not read, in a way that helps: what its rows look most like, what that lacks, and
 * which headings were not understood.
 *
 * @param code what is the matter
 * @param row the row of the headings; 0 if there are none
 * @param arguments of the problem
 */
record Unread(Code code, int row, List<Object> arguments) {

  private static final int MOST_HEADINGS = 12;

  /** Longer ones are sentences, or rows of data. */
  private static final int LONGEST = 40;

  /**
   * Why rows are not read.
   *
   * @param nearest the headings that they come nearest to; none if nothing is like headings
   * @param faint what could be headings most of all then; none if there is no row
   */
  static Unread of(@Nullable Header nearest, @Nullable Header faint) {
    if (nearest == null) {
      return faint == null
          ? new Unread(Code.NO_HEADINGS, 0, List.of())
          : new Unread(
              Code.NO_HEADINGS,
              faint.row(),
              List.of("", "", faint.known() == 0 ? "" : faint.kind().code(), notUnderstood(faint)));
    }
    String kind = nearest.kind().code();
    if (!nearest.missing().isEmpty()) {
      String missing =
          nearest.missing().stream().map(ImportField::code).collect(Collectors.joining(","));
      return new Unread(
          Code.KIND_INCOMPLETE,
          nearest.row(),
          List.of("", "", kind, missing, notUnderstood(nearest)));
    }
    return KindEvidence.isOfPeople(nearest.meanings())
        ? new Unread(Code.PEOPLE_UNCLEAR, nearest.row(), List.of("", ""))
        : new Unread(
            Code.KIND_UNCLEAR, nearest.row(), List.of("", "", kind, notUnderstood(nearest)));
  }

  private static String notUnderstood(Header header) {
    return header.meanings().stream()
        .filter(meaning -> meaning.role() == Role.UNKNOWN)
        .limit(MOST_HEADINGS)
        .map(meaning -> clipped(meaning.heading()))
        .collect(Collectors.joining("; "));
  }

  private static String clipped(String heading) {
    return heading.length() <= LONGEST ? heading : heading.substring(0, LONGEST) + "…";
  }

  /** Notes it. */
  void report(int sheet, ProblemLog problems, Severity severity) {
    problems.add(sheet, row, -1, code, severity, () -> arguments);
  }
}

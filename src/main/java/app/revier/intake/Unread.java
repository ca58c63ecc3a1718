package app.revier.intake;

import app.revier.intake.HeaderFinder.Finding;
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
 * @param clear whether it is clear what of the customers the rows are, although they are not taken
 */
record Unread(Code code, int row, List<Object> arguments, boolean clear) {

  private static final int MOST_HEADINGS = 12;

  /** Longer ones are sentences, or rows of data. */
  private static final int LONGEST = 40;

  /**
   * Why rows are not read.
   *
   * @param found the headings that they come nearest to; none if nothing is like headings
   * @param faint what could be headings most of all then; none if there is no row
   */
  static Unread of(Finding found, @Nullable Header faint) {
    Header nearest = found.nearest();
    if (nearest != null && found.refused() != null) {
      return new Unread(found.refused(), nearest.row(), List.of("", ""), true);
    }
    if (nearest == null) {
      return faint == null
          ? new Unread(Code.NO_HEADINGS, 0, List.of(), false)
          : new Unread(
              Code.NO_HEADINGS,
              faint.row(),
              List.of("", "", faint.known() == 0 ? "" : faint.kind().code(), notUnderstood(faint)),
              false);
    }
    String kind = nearest.kind().code();
    boolean clear =
        KindEvidence.isClear(nearest) && !nearest.missing().contains(ImportField.NUMBER);
    if (!nearest.missing().isEmpty()) {
      String missing =
          nearest.missing().stream().map(ImportField::code).collect(Collectors.joining(","));
      return new Unread(
          Code.KIND_INCOMPLETE,
          nearest.row(),
          List.of("", "", kind, missing, notUnderstood(nearest)),
          clear);
    }
    return KindEvidence.isOfPeople(nearest.meanings())
        ? new Unread(Code.PEOPLE_UNCLEAR, nearest.row(), List.of("", ""), clear)
        : new Unread(
            Code.KIND_UNCLEAR, nearest.row(), List.of("", "", kind, notUnderstood(nearest)), clear);
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

package app.revier.intake;

import java.util.List;

/**
 * All problems of one kind in one column of a sheet, counted: a file may hold more than can be kept
 * or read.
 *
 * @param sheet the sheet's name; empty in a CSV file
 * @param column the column's letters as a spreadsheet shows them; empty for the row as a whole
 * @param code what is the matter
 * @param severity what became of the rows
 * @param count how many there are, those included that are not kept; at least one
 * @param first the first of them in the order of the file, all if there are at most {@link #FIRST}
 */
public record ProblemKind(
    String sheet,
    String column,
    Problem.Code code,
    Problem.Severity severity,
    int count,
    List<Problem> first) {

  /** So many of each kind are kept in any case. */
  public static final int FIRST = 5;

  /** Keeps its own copy. */
  public ProblemKind {
    first = List.copyOf(first);
  }
}

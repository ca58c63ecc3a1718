package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems and puts them in the order of the file. */
final class ProblemLog {

  private record Entry(int sheet, int column, Problem problem) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<String> sheets;
  private int leftOut;

  /** For a file with these sheets. */
  ProblemLog(List<String> sheets) {
    this.sheets = sheets;
  }

  /**
   * Adds a problem.
   *
   * @param sheet counted from 0
   * @param row as a spreadsheet numbers it; 0 for the sheet as a whole
   * @param column counted from 0; -1 for the row as a whole
   */
  void add(int sheet, int row, int column, Code code, Severity severity, List<Object> arguments) {
    leftOut += severity == Severity.LEFT_OUT ? 1 : 0;
    String letters = column < 0 ? "" : ColumnLetters.of(column);
    entries.add(
        new Entry(
            sheet,
            column,
            new Problem(sheets.get(sheet), row, letters, code, arguments, severity)));
  }

  /** How many cells and columns were left out of rows that were taken. */
  int leftOut() {
    return leftOut;
  }

  /** All problems, by sheet, row and column. */
  List<Problem> sorted() {
    entries.sort(
        Comparator.comparingInt(Entry::sheet)
            .thenComparingInt(entry -> entry.problem().row())
            .thenComparingInt(Entry::column));
    return entries.stream().map(Entry::problem).toList();
  }
}

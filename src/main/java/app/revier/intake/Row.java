package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The row that is being read: its cells by field, and the problems it has. */
final class Row {

  private final SheetTable table;
  private final ProblemLog problems;
  private SourceRow source = SourceRow.of(0, List.of());
  private boolean rejected;

  Row(SheetTable table, ProblemLog problems) {
    this.table = table;
    this.problems = problems;
  }

  /** Goes to a row of the file. */
  void at(SourceRow row) {
    source = row;
    rejected = false;
  }

  int number() {
    return source.number();
  }

  SheetTable table() {
    return table;
  }

  List<SourceCell> cells() {
    return source.cells();
  }

  /** Whether the row is to be left out for a problem it has. */
  boolean isRejected() {
    return rejected;
  }

  /** The cell of a column; blank if there is no such column or cell. */
  SourceCell cell(@Nullable TableColumn column) {
    List<SourceCell> cells = source.cells();
    return column == null || column.index() >= cells.size()
        ? SourceCell.Blank.BLANK
        : cells.get(column.index());
  }

  /** Leaves the row out because of a cell. The further arguments follow heading and cell. */
  void reject(@Nullable TableColumn column, Code code, Object... arguments) {
    rejected = true;
    add(column, code, Severity.REJECTED, () -> quote(column), arguments);
  }

  /** Leaves the row out because of what a cell was understood as. */
  void rejectValue(@Nullable TableColumn column, Code code, SourceCell read, Object... arguments) {
    rejected = true;
    add(column, code, Severity.REJECTED, () -> read, arguments);
  }

  /** Leaves a cell out, and the row with it if the row cannot be told without this cell. */
  void leaveOut(TableColumn column, Code code, Object... arguments) {
    if (isNeeded(column)) {
      reject(column, code, arguments);
    } else {
      doubt(column, code, arguments);
    }
  }

  /** Leaves out a cell that holds an error instead of a value. */
  void failed(TableColumn column, SourceCell.Failure failure) {
    leaveOut(
        column,
        failure.equals(SourceCell.Failure.NOT_CALCULATED)
            ? Code.FORMULA_UNCALCULATED
            : Code.FORMULA_FAILED);
  }

  /** A line of sales is a fact as a whole; of anything else the name and number tell it. */
  private boolean isNeeded(TableColumn column) {
    ImportField field = column.field();
    return table.kind() == ImportKind.SALES
        || field == ImportField.NUMBER
        || field == ImportField.NAME
        || field == ImportField.PROJECT;
  }

  /** Takes the row in spite of a cell. */
  void doubt(@Nullable TableColumn column, Code code, Object... arguments) {
    add(column, code, Severity.DOUBTFUL, () -> quote(column), arguments);
  }

  /** Takes the row in spite of what a cell was understood as. */
  void doubtValue(@Nullable TableColumn column, Code code, SourceCell read, Object... arguments) {
    add(column, code, Severity.DOUBTFUL, () -> read, arguments);
  }

  private Object quote(@Nullable TableColumn column) {
    return column == null ? "" : column.quote(cell(column));
  }

  private void add(
      @Nullable TableColumn column,
      Code code,
      Severity severity,
      Supplier<Object> cell,
      Object... arguments) {
    problems.add(
        table.sheet(),
        number(),
        column == null ? -1 : column.index(),
        code,
        severity,
        () -> {
          List<Object> all = new ArrayList<>(2 + arguments.length);
          all.add(column == null ? "" : column.heading());
          all.add(cell.get());
          all.addAll(List.of(arguments));
          return all;
        });
  }

  /**
   * Reports the cells that stand right of the last heading: a comma or semicolon within a value
   * that is not quoted moves all that follows by one.
   */
  void reportExtraCells() {
    int number = number();
    List<SourceCell> cells = cells();
    int first = -1;
    int last = -1;
    StringJoiner quotes = new StringJoiner("; ");
    for (int i = table.width(); i < cells.size(); i++) {
      String text = CellText.quote(cells.get(i));
      if (!text.isEmpty()) {
        first = first < 0 ? i : first;
        last = i;
        quotes.add(text);
      }
    }
    if (first >= 0) {
      String where = ColumnLetters.of(first) + number;
      String cellsNamed = first == last ? where : where + ":" + ColumnLetters.of(last) + number;
      problems.add(
          table.sheet(),
          number,
          first,
          Code.EXTRA_CELLS,
          Severity.DOUBTFUL,
          () -> List.of("", CellText.line(quotes.toString()), cellsNamed));
    }
  }

  /** Reports, once for each column, what could have been read in another way. */
  void reportDoubts() {
    for (TableColumn column : table.columns()) {
      column.forEachDoubt(
          (code, row, arguments) ->
              problems.add(
                  table.sheet(), row, column.index(), code, Severity.DOUBTFUL, () -> arguments));
    }
  }

  /** Whether a row holds nothing, or only rulers. */
  static boolean isBlank(List<SourceCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      SourceCell cell = cells.get(i);
      if (!(cell instanceof SourceCell.Blank)
          && !(cell instanceof SourceCell.Text(String text) && isRuler(text))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRuler(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != '\u00a0' && "-=_*–—".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}

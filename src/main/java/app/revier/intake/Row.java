package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The row that is being read: its cells by field, and the problems it has. */
final class Row {

  /** What readers of files put where bytes are no letter. */
  private static final char LOST = '\ufffd';

  /** More cells do not fit into a sentence. */
  private static final int MOST_QUOTED = 8;

  /** A name is told apart by fewer letters than this. */
  private static final int MOST_OF_NAME = 80;

  private final SheetTable table;
  private final ProblemLog problems;
  private SourceRow source = SourceRow.of(0, List.of());
  private boolean rejected;

  /** The columns whose cells of this row are left out. */
  private final BitSet leftOut = new BitSet();

  Row(SheetTable table, ProblemLog problems) {
    this.table = table;
    this.problems = problems;
  }

  /** Goes to a row of the file. */
  void at(SourceRow row) {
    source = row;
    rejected = false;
    leftOut.clear();
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
    return column == null || column.index() >= cells.size() || leftOut.get(column.index())
        ? SourceCell.Blank.BLANK
        : column.taken(cells.get(column.index()));
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

  /**
   * Passes over a cell that cannot be understood: the row is left out only if it cannot be told
   * without it.
   */
  void fail(@Nullable TableColumn column, Code code, Object... arguments) {
    fail(column, code, () -> quote(column), arguments);
  }

  /** As {@link #fail}, because of what the cell was understood as. */
  void failValue(@Nullable TableColumn column, Code code, SourceCell read, Object... arguments) {
    fail(column, code, () -> read, arguments);
  }

  private void fail(
      @Nullable TableColumn column, Code code, Supplier<Object> cell, Object... arguments) {
    boolean needed = column == null || table.needs(column);
    rejected |= needed;
    add(column, code, needed ? Severity.REJECTED : Severity.LEFT_OUT, cell, arguments);
    if (column != null) {
      leftOut.set(column.index());
    }
  }

  /** Leaves out what a cell says, whatever the column, because it contradicts another. */
  void leaveOut(@Nullable TableColumn column, Code code, Object... arguments) {
    add(column, code, Severity.LEFT_OUT, () -> quote(column), arguments);
  }

  /** As {@link #leaveOut}, because of what the cell was understood as. */
  void leaveOutValue(@Nullable TableColumn column, Code code, SourceCell read) {
    add(column, code, Severity.LEFT_OUT, () -> read);
  }

  /** Whether the cell of a column has been left out. */
  boolean isLeftOut(@Nullable TableColumn column) {
    return column != null && leftOut.get(column.index());
  }

  /** Passes over a cell that holds an error instead of a value. */
  void failed(TableColumn column, SourceCell.Failure failure) {
    fail(
        column,
        failure.equals(SourceCell.Failure.NOT_CALCULATED)
            ? Code.FORMULA_UNCALCULATED
            : Code.FORMULA_FAILED);
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
        },
        this::who);
  }

  /** The name of the customer of the row, else the number; empty if it has neither. */
  private String who() {
    TableColumn name = table.column(SheetTable.nameOfCustomer(table.kind()));
    String said = name == null ? "" : CellText.of(cell(name));
    if (said.isEmpty()) {
      said = CellText.of(cell(table.column(ImportField.NUMBER)));
    }
    return said.length() > MOST_OF_NAME ? said.substring(0, MOST_OF_NAME) : said;
  }

  /** Leaves the row out because something is wrong with it as a whole. */
  void rejectWhole(Code code) {
    rejected = true;
    problems.add(
        table.sheet(),
        number(),
        -1,
        code,
        Severity.REJECTED,
        () -> List.of("", quoteAll(), count(source.fields()), count(table.width())));
  }

  /** Leaves out the row and all that follow, because another table begins here. */
  void rejectRest() {
    problems.add(
        table.sheet(),
        number(),
        -1,
        Code.ANOTHER_TABLE,
        Severity.LEFT_OUT,
        () -> List.of("", quoteAll()));
  }

  private static SourceCell count(int number) {
    return new SourceCell.Numeric(BigDecimal.valueOf(number), false);
  }

  private String quoteAll() {
    StringJoiner quotes = new StringJoiner("; ");
    cells().stream().limit(MOST_QUOTED).map(CellText::quote).forEach(quotes::add);
    return CellText.line(quotes.toString());
  }

  /**
   * Leaves out each cell of which letters are lost, and the whole row if without them nobody knows
   * what it is about.
   *
   * @return whether the row is left out
   */
  boolean leaveOutBrokenLetters() {
    boolean any = false;
    for (SourceCell cell : cells()) {
      any |= isBroken(cell);
    }
    if (any) {
      for (TableColumn column : table.columns()) {
        if (column.field() != null && isBroken(cell(column))) {
          fail(column, Code.BROKEN_LETTERS);
        }
      }
    }
    return rejected;
  }

  private static boolean isBroken(SourceCell cell) {
    return cell instanceof SourceCell.Text(String text) && text.indexOf(LOST) >= 0;
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

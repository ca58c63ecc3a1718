package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Counts the problems of a file by kind, keeps the first of them, and puts them in the order of the
 * file. However many there are, they take no more memory than {@link #MOST_KEPT} and the first few
 * of each kind.
 */
final class ProblemLog {

  /** When so many are kept, of each kind only the first few are added. */
  static final int MOST_KEPT = 10_000;

  private static final Comparator<Entry> ORDER =
      Comparator.comparingInt(Entry::sheet)
          .thenComparingInt(entry -> entry.problem().row())
          .thenComparingInt(Entry::column);

  private final Map<Kind, Kept> kinds = new LinkedHashMap<>();
  private final List<String> sheets;
  private int kept;

  /** For a file with these sheets. */
  ProblemLog(List<String> sheets) {
    this.sheets = sheets;
  }

  private record Kind(int sheet, int column, Code code, Severity severity) {}

  private record Entry(int sheet, int column, Problem problem) {}

  private static final class Kept {
    private final List<Entry> entries = new ArrayList<>();
    private int count;
  }

  /** Makes what the sentence about a problem needs, which costs more than the counting. */
  @FunctionalInterface
  interface Arguments {
    /** The arguments of a {@link Problem}. */
    List<Object> make();
  }

  /**
   * Adds a problem.
   *
   * @param sheet counted from 0
   * @param row as a spreadsheet numbers it; 0 for the sheet as a whole, as is any above its rows
   * @param column counted from 0; -1 for the row as a whole
   * @param arguments asked for only if the problem is kept
   */
  void add(int sheet, int row, int column, Code code, Severity severity, Arguments arguments) {
    add(sheet, row, column, code, severity, arguments, () -> "");
  }

  /**
   * Adds a problem of a row.
   *
   * @param who whom the row is about; asked for only if the problem is kept
   */
  void add(
      int sheet,
      int row,
      int column,
      Code code,
      Severity severity,
      Arguments arguments,
      Supplier<String> who) {
    Kept ofKind =
        kinds.computeIfAbsent(new Kind(sheet, column, code, severity), kind -> new Kept());
    ofKind.count++;
    if (kept < MOST_KEPT || ofKind.count <= ProblemKind.FIRST) {
      kept++;
      ofKind.entries.add(
          new Entry(
              sheet,
              column,
              new Problem(
                  sheets.get(sheet),
                  Math.max(0, row),
                  letters(column),
                  code,
                  arguments.make(),
                  severity,
                  who.get())));
    }
  }

  private static String letters(int column) {
    return column < 0 ? "" : ColumnLetters.of(column);
  }

  /** How many cells and columns were left out of rows that were taken. */
  int leftOut() {
    return kinds.entrySet().stream()
        .filter(kind -> kind.getKey().severity() == Severity.LEFT_OUT)
        .mapToInt(kind -> kind.getValue().count)
        .sum();
  }

  /** The problems that are kept, by sheet, row and column. */
  List<Problem> sorted() {
    return kinds.values().stream()
        .flatMap(ofKind -> ofKind.entries.stream())
        .sorted(ORDER)
        .map(Entry::problem)
        .toList();
  }

  /** All problems by kind, in the order of the first of each. */
  List<ProblemKind> kinds() {
    kinds.values().forEach(ofKind -> ofKind.entries.sort(ORDER));
    return kinds.entrySet().stream()
        .sorted(Comparator.comparing(kind -> kind.getValue().entries.getFirst(), ORDER))
        .map(kind -> counted(kind.getKey(), kind.getValue()))
        .toList();
  }

  private ProblemKind counted(Kind kind, Kept ofKind) {
    return new ProblemKind(
        sheets.get(kind.sheet()),
        letters(kind.column()),
        kind.code(),
        kind.severity(),
        ofKind.count,
        ofKind.entries.stream().limit(ProblemKind.FIRST).map(Entry::problem).toList());
  }
}

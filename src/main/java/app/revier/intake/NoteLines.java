package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Tells the rows of a table that hold nothing but a note, as lists carry them below and between
 * their rows: "Stand: 12.11.2026", the name of a region, a copyright. All notes are one remark.
 */
final class NoteLines {

  private static final int MOST_QUOTED = 3;

  /** Words that are a note whatever follows. */
  private static final List<String> BEGINNINGS =
      List.of(
          "©",
          "(c)",
          "*",
          "copyright",
          "alle angaben",
          "angaben ohne",
          "all figures",
          "angewendete filter",
          "gefiltert nach",
          "sortiert nach",
          "filtered by",
          "sorted by",
          "applied filters",
          "vertraulich",
          "confidential",
          "ende der liste",
          "end of list",
          "end of report");

  /** Words that are a note with a colon or a figure behind. */
  private static final List<String> LABELS =
      List.of(
          "stand",
          "datum",
          "quelle",
          "seite",
          "erstellt",
          "erstellt am",
          "gedruckt",
          "gedruckt am",
          "exportiert",
          "exportiert am",
          "export",
          "druckdatum",
          "hinweis",
          "bemerkung",
          "anmerkung",
          "legende",
          "filter",
          "zeitraum",
          "as of",
          "date",
          "source",
          "page",
          "created",
          "created on",
          "generated",
          "generated on",
          "printed",
          "printed on",
          "exported",
          "exported on",
          "note",
          "notes",
          "legend",
          "period",
          "report");

  private final SheetTable table;
  private final StringJoiner quotes = new StringJoiner("; ");
  private int count;
  private int firstRow;

  NoteLines(SheetTable table) {
    this.table = table;
  }

  /** Whether the row is a note; it is counted if so. */
  boolean take(Row row) {
    int first = -1;
    int filled = 0;
    List<SourceCell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (!(cells.get(i) instanceof SourceCell.Blank)) {
        first = first < 0 ? i : first;
        filled++;
      }
    }
    if (filled == 0 || filled > 2 || !(cells.get(first) instanceof SourceCell.Text(String text))) {
      return false;
    }
    String line = CellText.line(text);
    boolean labelAlone = line.endsWith(":");
    if ((filled == 2 && !(labelAlone && isNote(line)))
        || (filled == 1 && !isNote(line) && mayBeRow(first, line))) {
      return false;
    }
    add(row.number(), CellText.quote(cells.get(first)));
    return true;
  }

  /** Whether a text that stands alone in a row may be all that is known of a customer or so. */
  private boolean mayBeRow(int index, String line) {
    boolean code = line.indexOf(' ') < 0 && line.chars().anyMatch(Character::isDigit);
    return code
        || table.columns().stream()
            .filter(column -> column.index() == index && column.field() != null)
            .anyMatch(
                column ->
                    column.field() == ImportField.NAME || column.field() == ImportField.PROJECT);
  }

  private static boolean isNote(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return BEGINNINGS.stream().anyMatch(lower::startsWith)
        || LABELS.stream()
            .filter(lower::startsWith)
            .map(label -> lower.substring(label.length()))
            .anyMatch(rest -> rest.startsWith(":") || rest.matches("\\s+\\d.*"));
  }

  private void add(int row, String quote) {
    firstRow = count == 0 ? row : firstRow;
    count++;
    if (count <= MOST_QUOTED) {
      quotes.add(quote);
    }
  }

  /** Reports all notes as one. */
  void report(ProblemLog problems) {
    if (count > 0) {
      SourceCell number = new SourceCell.Numeric(BigDecimal.valueOf(count), false);
      problems.add(
          table.sheet(),
          firstRow,
          -1,
          Code.NOTE_LINES,
          Severity.DOUBTFUL,
          () -> List.of("", quotes.toString(), number));
    }
  }
}

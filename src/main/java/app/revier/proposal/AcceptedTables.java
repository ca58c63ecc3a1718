package app.revier.proposal;

import app.revier.intake.SheetChoice;
import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import app.revier.intake.TableSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What was accepted of a workbook that came back, as tables for an import: each row names its
 * record as the book knows it today and holds the accepted cells only, so that all else stays as it
 * is. Rows keep their numbers.
 */
public final class AcceptedTables implements TableSource {

  private static final int ALPHABET = 26;

  /** A row in the making. */
  private record Line(int number, Map<String, SourceCell> cells) {}

  private final Map<PlanTable, Map<String, String>> headings = new EnumMap<>(PlanTable.class);
  private final Map<PlanTable, List<Line>> lines = new EnumMap<>(PlanTable.class);

  /**
   * The tables.
   *
   * @param edits those that were accepted; ones that take a value away and ones that change what
   *     names a record are for the caller and left out
   * @param added those rows that were accepted
   * @param today what the book has in each field, by table and identity
   */
  public AcceptedTables(
      PlanMarks marks,
      Collection<ProposedEdit> edits,
      Collection<ProposedRow> added,
      Map<String, Map<String, String>> today) {
    marks
        .columns()
        .forEach(
            (table, columns) -> {
              Map<String, String> byField = new HashMap<>();
              columns.forEach(column -> byField.put(column.field(), column.heading()));
              headings.put(table, byField);
            });
    Map<PlanTable, Map<Integer, Line>> rows = new EnumMap<>(PlanTable.class);
    for (ProposedEdit edit : edits) {
      if (isForImport(edit)) {
        Map<String, String> record =
            Objects.requireNonNull(today.get(edit.table().code() + "/" + edit.identity()));
        line(rows, edit.table(), edit.row(), record).cells.put(edit.field(), edit.proposed());
      }
    }
    for (ProposedRow row : added) {
      line(rows, row.table(), row.row(), Map.of()).cells.putAll(row.cells());
    }
    rows.forEach((table, byRow) -> lines.put(table, List.copyOf(byRow.values())));
  }

  /** Whether an import can carry an edit out: it knows no way to take away or to rename. */
  public static boolean isForImport(ProposedEdit edit) {
    return edit.table() != PlanTable.TIMELINE
        && !(edit.proposed() instanceof SourceCell.Blank)
        && !edit.table().naming().contains(edit.field());
  }

  private static Line line(
      Map<PlanTable, Map<Integer, Line>> rows,
      PlanTable table,
      int number,
      Map<String, String> record) {
    return rows.computeIfAbsent(table, _ -> new TreeMap<>(Comparator.naturalOrder()))
        .computeIfAbsent(
            number,
            _ -> {
              Map<String, SourceCell> cells = new LinkedHashMap<>();
              for (String field : table.naming()) {
                String name = record.getOrDefault(field, "");
                cells.put(
                    field, name.isEmpty() ? SourceCell.Blank.BLANK : new SourceCell.Text(name));
              }
              return new Line(number, cells);
            });
  }

  /** Whether nothing is left for an import. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** How the sheets are to be read. */
  public Map<String, SheetChoice> choices() {
    Map<String, SheetChoice> choices = new HashMap<>();
    for (PlanTable table : lines.keySet()) {
      choices.put(table.code(), new SheetChoice(true, table.kind(), 1, Map.of()));
    }
    return choices;
  }

  @Override
  public List<String> sheets() {
    return lines.keySet().stream().map(PlanTable::code).toList();
  }

  @Override
  public void read(String sheet, RowHandler rows) {
    PlanTable table = Objects.requireNonNull(PlanTable.of(sheet));
    List<String> fields = fields(table);
    Map<String, String> words = headings.getOrDefault(table, Map.of());
    List<SourceCell> first = new ArrayList<>();
    fields.forEach(field -> first.add(new SourceCell.Text(words.getOrDefault(field, field))));
    if (!rows.row(SourceRow.of(1, first))) {
      return;
    }
    for (Line line : lines.getOrDefault(table, List.of())) {
      List<SourceCell> cells =
          fields.stream()
              .map(field -> line.cells.getOrDefault(field, SourceCell.Blank.BLANK))
              .toList();
      if (!rows.row(SourceRow.of(line.number, cells))) {
        return;
      }
    }
  }

  private List<String> fields(PlanTable table) {
    return lines.getOrDefault(table, List.of()).stream()
        .flatMap(line -> line.cells.keySet().stream())
        .distinct()
        .toList();
  }

  /** The letters of the column in which a field stands here. */
  public String letters(PlanTable table, String field) {
    return letters(fields(table).indexOf(field));
  }

  /** The letters of a column, from 0, as a spreadsheet shows them; empty below 0. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int at = column + 1; at > 0; at = (at - 1) / ALPHABET) {
      letters.insert(0, (char) ('A' + (at - 1) % ALPHABET));
    }
    return letters.toString();
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}

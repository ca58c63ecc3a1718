package app.revier.proposal;

import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.WorkbookHeadings;
import app.revier.proposal.PlanMarks.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of the workbook as it came back, found by its headings wherever its sheet, its columns or
 * its first row were moved and whatever the sheet is called now.
 *
 * @param sheet the name of its sheet
 * @param headingRow the number of the row of headings, from 1
 * @param columns where each field stands now, from 0
 * @param missing the headings of columns that were not found
 * @param rows those below the headings that hold anything, in order
 */
record ReturnedTable(
    String sheet,
    int headingRow,
    Map<String, Integer> columns,
    List<String> missing,
    List<ReturnedRow> rows) {

  /** Headings stand among the first rows, whatever somebody put above them. */
  private static final int MOST_ROWS_ABOVE = 60;

  /**
   * A row.
   *
   * @param number as a spreadsheet shows it, from 1
   * @param identity of the record it is about; empty if it was added by hand
   * @param cells by field; fields whose column is missing are not in it
   */
  record ReturnedRow(int number, String identity, Map<String, SourceCell> cells) {

    boolean isEmpty() {
      return identity.isEmpty()
          && cells.values().stream().allMatch(cell -> cell instanceof SourceCell.Blank);
    }

    /** What it holds in a field; blank if its column is missing. */
    SourceCell cell(String field) {
      return cells.getOrDefault(field, SourceCell.Blank.BLANK);
    }
  }

  /** Where the headings of a table were found. */
  private record Found(String sheet, int row, int identity, Map<String, Integer> columns) {}

  /** Finds and reads a table; none if the workbook has it no more. */
  static @Nullable ReturnedTable read(TableSource source, PlanMarks marks, PlanTable table)
      throws UnreadableFileException {
    List<Column> columns = marks.columns().getOrDefault(table, List.of());
    Found found = find(source, marks.sheets().getOrDefault(table, List.of()), columns);
    if (found == null) {
      return null;
    }
    List<String> missing =
        columns.stream()
            .filter(column -> !found.columns.containsKey(column.field()))
            .map(Column::heading)
            .toList();
    List<ReturnedRow> rows = new ArrayList<>();
    source.read(
        found.sheet,
        row -> {
          if (row.number() > found.row) {
            ReturnedRow read = row(row, found);
            if (!read.isEmpty()) {
              rows.add(read);
            }
          }
          return true;
        });
    return new ReturnedTable(found.sheet, found.row, found.columns, missing, rows);
  }

  private static ReturnedRow row(SourceRow row, Found found) {
    Map<String, SourceCell> cells = new LinkedHashMap<>();
    found.columns.forEach((field, index) -> cells.put(field, at(row.cells(), index)));
    return new ReturnedRow(row.number(), CellWords.of(at(row.cells(), found.identity)), cells);
  }

  private static SourceCell at(List<SourceCell> cells, int index) {
    return index < cells.size() ? cells.get(index) : SourceCell.Blank.BLANK;
  }

  /** The place where most of the headings stand; its old name counts if that leaves a choice. */
  private static @Nullable Found find(TableSource source, List<String> names, List<Column> columns)
      throws UnreadableFileException {
    Found best = null;
    for (String sheet : source.sheets()) {
      if (sheet.equals(WorkbookHeadings.CARRIED_SHEET)) {
        continue;
      }
      Found found = findOn(source, sheet, columns);
      if (found != null
          && 2 * found.columns.size() > columns.size()
          && (best == null
              || found.columns.size() > best.columns.size()
              || (found.columns.size() == best.columns.size() && names.contains(sheet)))) {
        best = found;
      }
    }
    return best;
  }

  private static @Nullable Found findOn(TableSource source, String sheet, List<Column> columns)
      throws UnreadableFileException {
    List<Found> found = new ArrayList<>(1);
    source.read(
        sheet,
        row -> {
          Found here = headings(sheet, row, columns);
          if (here != null) {
            found.add(here);
          }
          return here == null && row.number() < MOST_ROWS_ABOVE;
        });
    return found.isEmpty() ? null : found.getFirst();
  }

  private static @Nullable Found headings(String sheet, SourceRow row, List<Column> columns) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      places.putIfAbsent(CellWords.of(row.cells().get(i)), i);
    }
    Integer identity = places.get(WorkbookHeadings.IDENTITY);
    if (identity == null) {
      return null;
    }
    Map<String, Integer> known = new LinkedHashMap<>();
    for (Column column : columns) {
      Integer place = places.get(CellWords.of(column.heading()));
      if (place != null) {
        known.put(column.field(), place);
      }
    }
    return new Found(sheet, row.number(), identity, known);
  }
}

package app.revier.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first rows of all sheets of a file, kept in memory: enough to find the headings and to learn
 * how numbers and dates are written, so that a file of any length can be looked at again and again
 * at once. It stays whole when the file is closed.
 */
public final class FirstRows implements TableSource {

  /** As many as are looked at before any row is taken, and some more. */
  private static final int ROWS = HeaderFinder.ROWS + 1_050;

  private static final int CELLS = 100_000;

  /** All sheets together have no more cells than this, so that a hundred sheets fit as well. */
  private static final int ALL_CELLS = 2_000_000;

  /**
   * What is kept of a sheet.
   *
   * @param hidden whether the workbook hides it
   * @param lost whether the workbook only names it
   * @param rows its first rows with content
   * @param whole whether these are all
   */
  private record Kept(boolean hidden, boolean lost, List<SourceRow> rows, boolean whole) {}

  private final Map<String, Kept> kept = new LinkedHashMap<>();

  private FirstRows() {}

  /**
   * Reads the first rows.
   *
   * @throws UnreadableFileException as {@link TableSource#read} does
   */
  public static FirstRows of(TableSource source) throws UnreadableFileException {
    FirstRows first = new FirstRows();
    int left = ALL_CELLS;
    for (String sheet : source.sheets()) {
      List<SourceRow> rows = new ArrayList<>();
      boolean[] more = {false};
      int[] room = {Math.min(CELLS, left)};
      source.read(
          sheet,
          row -> {
            if (Row.isBlank(row.cells())) {
              return true;
            }
            if (rows.size() >= ROWS || (room[0] <= 0 && !rows.isEmpty())) {
              more[0] = true;
              return false;
            }
            List<SourceCell> cells = List.copyOf(row.cells());
            rows.add(new SourceRow(row.number(), cells, row.fields(), row.hidden(), row.fault()));
            room[0] -= cells.size();
            return true;
          });
      for (SourceRow row : rows) {
        left -= row.cells().size();
      }
      first.kept.put(
          sheet,
          new Kept(source.isHidden(sheet), source.isLost(sheet), List.copyOf(rows), !more[0]));
    }
    return first;
  }

  @Override
  public List<String> sheets() {
    return List.copyOf(kept.keySet());
  }

  @Override
  public boolean isHidden(String sheet) {
    return of(sheet).hidden;
  }

  @Override
  public boolean isLost(String sheet) {
    return of(sheet).lost;
  }

  /** The rows that are kept of a sheet, without blank ones. */
  public List<SourceRow> rows(String sheet) {
    return of(sheet).rows;
  }

  /** Whether all rows of a sheet are kept. */
  public boolean isWhole(String sheet) {
    return of(sheet).whole;
  }

  private Kept of(String sheet) {
    Kept found = kept.get(sheet);
    if (found == null) {
      throw new IllegalArgumentException("no such sheet");
    }
    return found;
  }

  @Override
  public void read(String sheet, RowHandler rows) {
    for (SourceRow row : of(sheet).rows) {
      if (!rows.row(row)) {
        return;
      }
    }
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}

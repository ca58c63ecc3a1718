package app.revier.desktop.screen.imports;

import app.revier.intake.FirstRows;
import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a sheet begins, as it stands in the file.
 *
 * @param name what it is called
 * @param hidden whether the workbook hides it
 * @param whole whether all rows are known
 * @param rows its first rows with content; more of them than are shown
 * @param columns how many columns have content in them
 */
record SheetLook(String name, boolean hidden, boolean whole, List<SourceRow> rows, int columns) {

  private static final int MOST_COLUMNS = 1_024;

  /** How the sheets of files begin. */
  static List<SheetLook> of(FirstRows first) {
    List<SheetLook> looks = new ArrayList<>();
    for (String sheet : first.sheets()) {
      List<SourceRow> rows = first.rows(sheet);
      looks.add(
          new SheetLook(sheet, first.isHidden(sheet), first.isWhole(sheet), rows, width(rows)));
    }
    return List.copyOf(looks);
  }

  private static int width(List<SourceRow> rows) {
    int width = 0;
    for (SourceRow row : rows) {
      for (int i = Math.min(MOST_COLUMNS, row.cells().size()) - 1; i >= width; i--) {
        if (!(row.cells().get(i) instanceof SourceCell.Blank)) {
          width = i + 1;
        }
      }
    }
    return width;
  }

  /** Whether any of the first rows is hidden. */
  boolean hidesRows() {
    return rows.stream().anyMatch(SourceRow::hidden);
  }

  /** A cell of a row; blank where the row has none. */
  static SourceCell cell(SourceRow row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : SourceCell.Blank.BLANK;
  }

  /** What a cell says as a heading, whatever the language: capitals and spaces do not matter. */
  static String heading(SourceCell cell) {
    String raw =
        switch (cell) {
          case SourceCell.Text(String words) -> words;
          case SourceCell.Numeric numeric -> numeric.value().toPlainString();
          case SourceCell.Day day -> day.value().toString();
          default -> "";
        };
    return raw.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}

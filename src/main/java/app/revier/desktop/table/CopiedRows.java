package app.revier.desktop.table;

import java.util.List;
import java.util.StringJoiner;

/** Rows as text that spreadsheets take as a table: tabs between cells, one line a row. */
final class CopiedRows {

  private CopiedRows() {}

  /** The rows with a line of headings. */
  static <S> String of(List<Column<S>> columns, List<S> rows) {
    StringBuilder text = new StringBuilder();
    StringJoiner headings = new StringJoiner("\t", "", "\n");
    columns.forEach(column -> headings.add(cell(column.heading())));
    text.append(headings);
    for (S row : rows) {
      StringJoiner line = new StringJoiner("\t", "", "\n");
      for (Column<S> column : columns) {
        String copied = cell(column.copied().apply(row));
        line.add(column.isFigure() ? copied : harmless(copied));
      }
      text.append(line);
    }
    return text.toString();
  }

  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }

  /** Words that a spreadsheet would carry out as a formula are marked as words. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}

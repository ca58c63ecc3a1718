package app.revier.desktop.screen.customers;

import java.util.List;
import java.util.StringJoiner;

/** Rows as text that spreadsheets take as a table: tabs between cells, one line a row. */
final class CopiedRows {

  private CopiedRows() {}

  /** The rows with a line of headings. */
  static String of(List<CustomerColumn> columns, List<CustomerRow> rows) {
    StringBuilder text = new StringBuilder();
    StringJoiner headings = new StringJoiner("\t", "", "\n");
    columns.forEach(column -> headings.add(cell(column.heading())));
    text.append(headings);
    for (CustomerRow row : rows) {
      StringJoiner line = new StringJoiner("\t", "", "\n");
      for (CustomerColumn column : columns) {
        String copied = cell(column.copied().apply(row));
        line.add(isWords(column) ? harmless(copied) : copied);
      }
      text.append(line);
    }
    return text.toString();
  }

  private static boolean isWords(CustomerColumn column) {
    return switch (column.form()) {
      case TEXT, NAME, CELL -> true;
      case FIGURE, CHANGE -> false;
    };
  }

  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }

  /** Words that a spreadsheet would carry out as a formula are marked as words. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}

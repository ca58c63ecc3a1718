package app.revier.siege;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of a book, read without the program. */
final class BookTables {

  private BookTables() {}

  /**
   * All tables that hold what the rep has given, or what is kept for undo: not which log belongs to
   * the file, and whether it is still to be cleaned.
   */
  static List<String> names(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                + " AND name NOT IN ('epoch', 'cleaning') ORDER BY name")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** Appends all rows of a table, in the order of their contents. */
  static void appendRows(Statement statement, String table, StringBuilder to) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder line = new StringBuilder(table);
        for (int column = 1; column <= columns; column++) {
          line.append('|').append(rows.getString(column));
        }
        lines.add(line.toString());
      }
    }
    lines.sort(null);
    lines.forEach(line -> to.append(line).append('\n'));
  }
}

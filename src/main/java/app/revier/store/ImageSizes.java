package app.revier.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Measures what the images of a change take. */
final class ImageSizes {

  /** What a row takes beside its values and a byte for each column: its place in the tree. */
  private static final int ROW_BYTES = 12;

  private final Database database;
  private @Nullable String measure;

  /**
   * What the images of a change take.
   *
   * @param images rows
   * @param bytes of their values and of what they need beside them
   */
  record Taken(long images, long bytes) {}

  ImageSizes(Database database) {
    this.database = database;
  }

  /** What those of a change take, found out by looking at each. */
  Taken of(long change) throws SQLException {
    String sql = measure == null ? sql() : measure;
    measure = sql;
    List<Taken> sums = new ArrayList<>();
    database.query(sql, row -> sums.add(new Taken(row.getLong(1), row.getLong(2))), change);
    return sums.getFirst();
  }

  private String sql() throws SQLException {
    StringJoiner tables =
        new StringJoiner(" UNION ALL ", "SELECT sum(images), sum(bytes) FROM (", ")");
    for (BookTable table : BookTable.values()) {
      List<String> columns = Schema.columns(database, table.image());
      tables.add(
          "SELECT count(*) AS images, ifnull(sum("
              + (ROW_BYTES + columns.size())
              + " + ifnull(octet_length("
              + String.join("), 0) + ifnull(octet_length(", columns)
              + "), 0)), 0) AS bytes FROM "
              + table.image()
              + " WHERE change = ?1");
    }
    return tables.toString();
  }
}

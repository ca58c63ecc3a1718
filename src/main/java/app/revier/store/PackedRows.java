package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Queries whose rows are packed, see {@link PackedRow}. */
final class PackedRows {

  private PackedRows() {}

  /** Gives each row. */
  static void read(Database database, String sql, RowSelection which, Consumer<PackedRow> action)
      throws SQLException {
    PackedRow row = new PackedRow();
    database.query(
        sql,
        result -> {
          row.take(result.getBytes(1));
          understood(
              database,
              () -> {
                action.accept(row);
                return row;
              });
        },
        which.parameters());
  }

  /**
   * Makes something of a row. What cannot be understood no Revier has written: it is damage.
   *
   * @throws BookFailure if the row cannot be understood
   */
  static <T> T understood(Database database, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new BookFailure(Reason.DAMAGED, database.file(), e);
    }
  }
}

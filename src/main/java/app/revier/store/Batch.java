package app.revier.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is run for many rows, a thousand at a time. Rows wait until {@link #flush()}. A
 * batch that gets no rows costs nothing.
 */
final class Batch {

  private static final int SIZE = 1_000;

  private final Database database;
  private final String sql;
  private @Nullable PreparedStatement statement;
  private int waiting;

  Batch(Database database, String sql) {
    this.database = database;
    this.sql = sql;
  }

  /** Takes one more row. */
  void add(Values values) throws SQLException {
    PreparedStatement prepared = statement;
    if (prepared == null) {
      prepared = database.prepare(sql);
      statement = prepared;
    }
    values.bind(prepared);
    prepared.addBatch();
    waiting++;
    if (waiting == SIZE) {
      flush();
    }
  }

  /** Runs the statement for the rows that are still waiting. */
  void flush() throws SQLException {
    if (statement != null && waiting > 0) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  void close() throws SQLException {
    if (statement != null) {
      statement.close();
    }
  }
}

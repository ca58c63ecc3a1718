package app.revier.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A statement that is run for many rows, a thousand at a time. */
final class Batch implements AutoCloseable {

  private static final int SIZE = 1_000;

  private final PreparedStatement statement;
  private final Runnable afterRow;
  private int waiting;

  /**
   * A batch.
   *
   * @param afterRow told of each row, to report progress
   */
  Batch(Database database, String sql, Runnable afterRow) throws SQLException {
    statement = database.prepare(sql);
    this.afterRow = afterRow;
  }

  /** A batch that adds rows to a table. */
  static Batch insert(Database database, DataTable table, List<String> columns, Runnable afterRow)
      throws SQLException {
    return new Batch(database, Database.insertSql(table, columns), afterRow);
  }

  /** Takes one more row. */
  void add(Values values) throws SQLException {
    values.bind(statement);
    statement.addBatch();
    waiting++;
    if (waiting == SIZE) {
      flush();
    }
    afterRow.run();
  }

  /** Runs the statement for the rows that are still waiting. */
  void flush() throws SQLException {
    if (waiting > 0) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}

package app.revier.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteLimits;
import org.sqlite.core.DB;

/** One connection to one database file, and its transactions. */
final class Database implements AutoCloseable {

  /** How long to wait for another connection that is just committing or tidying up. */
  private static final int BUSY_MILLIS = 5_000;

  /** Kibibytes, negative as the database wants it: enough for the indexes of a large import. */
  private static final int CACHE_SIZE = -32_000;

  /** The most bytes of a value or row; a book of a million customers has none of more. */
  private static final int LONGEST_VALUE = 64_000_000;

  private static final int ALL_PAGES = -1;

  private final Connection connection;
  private final Path file;

  /** What tells others that this file is open. */
  private @Nullable Object use;

  /** How a file is used. */
  enum Access {
    /** Only to be locked, never waiting; the file is made if there is none. */
    LOCK("mode=rwc"),
    /** Read and write; the file must exist. */
    WRITE("mode=rw"),
    /** Read and write; the file is made if there is none. */
    CREATE("mode=rwc"),
    /**
     * Read what others write. The connection itself may tidy up like any other, so that no side
     * files are left by whoever closes the book last.
     */
    FOLLOW("mode=rw"),
    /**
     * Read a book that nobody else has open and that has a log, where there is no room for the
     * index of the log: it is kept in memory, which is possible for whoever is alone.
     */
    ALONE("mode=rw"),
    /** Read only, with the side files of a book that others may have open. */
    READ("mode=ro"),
    /** Read a file that nobody changes, without any side files. */
    UNCHANGING("mode=ro&immutable=1");

    private final String parameters;

    Access(String parameters) {
      this.parameters = parameters;
    }
  }

  /** Work with the database that has a result. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. */
    T run() throws SQLException;
  }

  /** Work with the database without a result. */
  @FunctionalInterface
  interface Action {
    /** Does it. */
    void run() throws SQLException;
  }

  /** Reads one row. */
  @FunctionalInterface
  interface Rows {
    /** Takes the row the result stands on. */
    void take(ResultSet row) throws SQLException;
  }

  private Database(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  /** An empty database that is gone when it is closed. */
  static Database inMemory() throws SQLException {
    return new Database(
        new SQLiteConfig().createConnection("jdbc:sqlite::memory:"), Path.of("memory"));
  }

  /** Opens a file. The database itself looks at it only with the first statement. */
  static Database open(Path file, Access access) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(access == Access.LOCK ? 0 : BUSY_MILLIS);
    String url = "jdbc:sqlite:" + file.toUri() + "?" + access.parameters;
    Database database = opened(file, config, url);
    if (access != Access.LOCK) {
      database.prepareFor(access);
    }
    return database;
  }

  private static Database opened(Path file, SQLiteConfig config, String url) throws SQLException {
    // Before it is opened, so that nobody else closes it in between.
    Object use = OpenFiles.opening(file);
    try {
      Database database = new Database(config.createConnection(url), file);
      database.use = use == null ? OpenFiles.opening(file) : use;
      return database;
    } catch (SQLException | RuntimeException e) {
      OpenFiles.closed(use);
      throw e;
    }
  }

  private void prepareFor(Access access) throws SQLException {
    try {
      limit();
      execute("PRAGMA trusted_schema = OFF");
      execute("PRAGMA cell_size_check = ON");
      // Nothing of the book lies in a folder for temporary files, which may be full or shared.
      execute("PRAGMA temp_store = MEMORY");
      execute("PRAGMA cache_size = " + CACHE_SIZE);
      if (access == Access.ALONE) {
        number("PRAGMA locking_mode = EXCLUSIVE");
      }
      if (access == Access.FOLLOW || access == Access.ALONE) {
        execute("PRAGMA query_only = ON");
      }
    } catch (SQLException | RuntimeException e) {
      closeAfter(e);
      throw e;
    }
  }

  /** Lets no value of a file take more memory than the program has. */
  private void limit() throws SQLException {
    if (connection instanceof SQLiteConnection open) {
      open.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
    }
  }

  /** The file. */
  Path file() {
    return file;
  }

  /** A statement to be run many times; the caller closes it. */
  PreparedStatement prepare(String sql) throws SQLException {
    return connection.prepareStatement(sql);
  }

  /** Runs one or more statements without results. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Runs a statement that changes rows; says how many. */
  int update(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    }
  }

  /** Writes a copy without gaps into a file that does not exist yet, from one state of the book. */
  void copyInto(Path copy) throws SQLException {
    boolean follows = number("PRAGMA query_only") == 1;
    execute("PRAGMA query_only = OFF");
    try {
      update("VACUUM INTO ?", copy.toString());
    } finally {
      if (follows) {
        execute("PRAGMA query_only = ON");
      }
    }
  }

  /** Copies the book page by page into an empty file, as the running transaction sees it. */
  void backUp(Path file) throws SQLException {
    DB pages = connection.unwrap(SQLiteConnection.class).getDatabase();
    int code = pages.backup("main", file.toString(), null, BUSY_MILLIS, 1, ALL_PAGES);
    if (code != SQLiteErrorCode.SQLITE_OK.code) {
      throw DB.newSQLException(code, "backup");
    }
  }

  /** How many bytes of the file hold something. */
  long usedBytes() throws SQLException {
    return number("PRAGMA page_count") * number("PRAGMA page_size") - freeBytes();
  }

  /** How many bytes of the file hold nothing any more. */
  long freeBytes() throws SQLException {
    return number("PRAGMA freelist_count") * number("PRAGMA page_size");
  }

  /** Gives each row of a query. */
  void query(String sql, Rows rows, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.take(result);
        }
      }
    }
  }

  /** The number that a query of one row and column gives, 0 if it gives none. */
  long number(String sql, Object... parameters) throws SQLException {
    long[] number = {0};
    query(sql, row -> number[0] = row.getLong(1), parameters);
    return number[0];
  }

  /** The texts that a query of one column gives. */
  List<String> texts(String sql, Object... parameters) throws SQLException {
    List<String> texts = new ArrayList<>();
    query(sql, row -> texts.add(row.getString(1)), parameters);
    return texts;
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  /** Reads one state of the book, whatever others commit meanwhile. */
  <T> T reading(Work<T> work) throws SQLException {
    return within("BEGIN", work, "ROLLBACK");
  }

  /** Changes the book durably if the work ends normally, otherwise not at all. */
  <T> T changing(Work<T> work) throws SQLException {
    return within("BEGIN IMMEDIATE", work, "COMMIT");
  }

  /** As {@link #changing(Work)}. */
  void change(Action action) throws SQLException {
    changing(
        () -> {
          action.run();
          return true;
        });
  }

  private <T> T within(String begin, Work<T> work, String end) throws SQLException {
    execute(begin);
    T result;
    try {
      result = work.run();
      execute(end);
    } catch (Throwable e) {
      rollBackAfter(e);
      throw e;
    }
    return result;
  }

  private void rollBackAfter(Throwable cause) {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // The database has rolled back by itself, as it does when the disk is full.
      cause.addSuppressed(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    OpenFiles.closed(use);
    use = null;
  }

  /** Closes because of an error, which keeps a second error from closing. */
  void closeAfter(Throwable cause) {
    try {
      close();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}

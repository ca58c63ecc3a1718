package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The form of the book in its versions. */
final class Schema {

  /** Marks an SQLite file as a book: the letters REVR. */
  static final int APPLICATION_ID = 0x52455652;

  /** The newest form, which this program writes. Each has a script that leads to it. */
  static final int VERSION = 11;

  private Schema() {}

  /**
   * Refuses a form that this program does not know.
   *
   * @throws BookFailure if the version is newer, or none at all
   */
  static void checkVersion(int version, Path file) {
    if (version > VERSION) {
      throw new BookFailure(Reason.NEWER, file);
    }
    if (version < 1) {
      throw new BookFailure(Reason.NOT_A_BOOK, file);
    }
  }

  /** Makes an empty file a book of the newest form. A crash may leave any part of it. */
  static void create(Database database) throws SQLException {
    database.execute("PRAGMA journal_mode = MEMORY");
    database.execute("PRAGMA synchronous = OFF");
    database.change(() -> database.execute("PRAGMA application_id = " + APPLICATION_ID));
    migrate(database, 0);
  }

  /** Looks at an open database as {@link BookHeader} looks at the file. Says its version. */
  static int check(Database database) throws SQLException {
    if (database.number("PRAGMA application_id") != APPLICATION_ID) {
      throw new BookFailure(Reason.NOT_A_BOOK, database.file());
    }
    int version = Math.toIntExact(database.number("PRAGMA user_version"));
    checkVersion(version, database.file());
    return version;
  }

  /** Leads a book to the newest form, one version at a time, each in one transaction. */
  static void migrate(Database database, int from) throws SQLException {
    for (int version = from + 1; version <= VERSION; version++) {
      String script = script(version);
      int next = version;
      database.change(
          () -> {
            database.execute(script);
            database.execute("PRAGMA user_version = " + next);
          });
    }
  }

  /** The columns of a table, in order. */
  static List<String> columns(Database database, String table) throws SQLException {
    return database.texts("SELECT name FROM pragma_table_info(?) ORDER BY cid", table);
  }

  static String script(int version) {
    String name = "V" + version + ".sql";
    try (InputStream script = Schema.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException("missing: " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

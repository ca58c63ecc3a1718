package app.revier.store;

import app.revier.book.BookStore.Damage;
import app.revier.book.BookStore.Damage.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that a database consists of: each table with its columns and conditions, each index, and how
 * the file is laid out. A book has exactly the form that the scripts of its version give, to the
 * letter. Whatever else is in the file another program has put there, and some of it would be run
 * by every statement on the book (triggers, views, generated columns, defaults).
 *
 * @param parts what there is, such as {@code table customer}, and the words that made it
 */
record SchemaForm(Map<String, String> parts) {

  private static final Map<Integer, SchemaForm> BY_VERSION = new ConcurrentHashMap<>();

  /** The form that a version of the book has, worked out once. */
  static SchemaForm of(int version) throws SQLException {
    SchemaForm known = BY_VERSION.get(version);
    if (known != null) {
      return known;
    }
    try (Database memory = Database.inMemory()) {
      for (int step = 1; step <= version; step++) {
        memory.execute(Schema.script(step));
      }
      SchemaForm form = read(memory);
      BY_VERSION.put(version, form);
      return form;
    }
  }

  /**
   * The form that an open database has. Reads it as text and lets the database make nothing of it,
   * also where it could not.
   */
  static SchemaForm read(Database database) throws SQLException {
    Map<String, String> parts = new TreeMap<>();
    for (String layout : List.of("encoding", "page_size", "auto_vacuum")) {
      parts.put(layout, String.join("", database.texts("PRAGMA " + layout)));
    }
    database.query(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema",
        row -> {
          String name = row.getString(1) + " " + row.getString(2);
          String sql = row.getString(4);
          String words = (sql == null ? "" : sql) + " of " + row.getString(3);
          // Two parts of the same name are as wrong as one that is not wanted.
          parts.merge(name, words, (one, other) -> one + "; " + other);
        });
    return new SchemaForm(parts);
  }

  /** Where this form is not the one that is expected. */
  List<Damage> differencesFrom(SchemaForm expected) {
    List<Damage> differences = new ArrayList<>();
    parts.forEach(
        (name, words) -> {
          String wanted = expected.parts.get(name);
          if (wanted == null) {
            differences.add(new Damage(Kind.FORM_ADDED, name, words));
          } else if (!wanted.equals(words)) {
            differences.add(new Damage(Kind.FORM_CHANGED, name, words));
          }
        });
    expected.parts.forEach(
        (name, words) -> {
          if (!parts.containsKey(name)) {
            differences.add(new Damage(Kind.FORM_MISSING, name, words));
          }
        });
    return differences;
  }
}

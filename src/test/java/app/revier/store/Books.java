package app.revier.store;

import app.revier.book.BookStore;
import app.revier.book.ChangeLabel;
import app.revier.book.Write;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the tests of the store need again and again. */
final class Books {

  static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private Books() {}

  static BookStore create(Path folder) {
    return new SqliteBooks().create(folder.resolve("book.revier"));
  }

  static BookStore createAt(Path file) {
    return new SqliteBooks().create(file);
  }

  /** A closed book with one customer. */
  static Path closed(Path folder) {
    return closedAt(folder.resolve("book.revier"));
  }

  /** A closed book with one customer. */
  static Path closedAt(Path file) {
    try (BookStore store = new SqliteBooks().create(file)) {
      commit(store, new Write.PutCustomer(customer(1)));
    }
    return file;
  }

  /** Lets the index of the customer numbers of a closed book say something else than its rows. */
  static void breakIndex(Path file) throws IOException {
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    String withoutRows = bytes.replace("K1Kunde 1", "*".repeat("K1Kunde 1".length()));
    int index = withoutRows.indexOf("K1");
    if (index < 0) {
      throw new IllegalStateException("no index found");
    }
    String broken = bytes.substring(0, index) + "K9" + bytes.substring(index + 2);
    Files.writeString(file, broken, StandardCharsets.ISO_8859_1);
  }

  static Customer customer(long id) {
    return Customer.named(new CustomerId(id), "K" + id, "Kunde " + id);
  }

  static void commit(BookStore store, Write... writes) {
    commit(store, List.of(writes));
  }

  static void commit(BookStore store, List<Write> writes) {
    store.commit(ChangeLabel.of("test"), NOW, writes, Progress.NONE);
  }

  static BookStore.Contents contents(BookStore store) {
    return store.load(Progress.NONE);
  }

  /** Every value of every data table with its type, by a connection of its own. */
  static Map<String, List<String>> dump(Path file) throws SQLException {
    try (Database database = Database.open(file, Database.Access.FOLLOW)) {
      return dump(database);
    }
  }

  /** Every value of every data table with its type. */
  static Map<String, List<String>> dump(Database database) throws SQLException {
    Map<String, List<String>> dump = new TreeMap<>();
    for (BookTable table : BookTable.values()) {
      StringJoiner row = new StringJoiner(" || ' ' || ");
      for (String column : Schema.columns(database, table.sql())) {
        row.add("typeof(" + column + ") || ifnull(hex(" + column + "), '')");
      }
      dump.put(
          table.sql(), database.texts("SELECT " + row + " FROM " + table.sql() + " ORDER BY id"));
    }
    return dump;
  }

  /** Whether a file is one that has not got its name yet. */
  static boolean isTemporary(String name) {
    return name.endsWith(".tmp");
  }

  /** The names of what is in a folder, in order. */
  static List<String> names(Path folder) {
    String[] names = folder.toFile().list();
    return names == null ? List.of() : Stream.of(names).sorted().toList();
  }

  /** The names and bytes of all files of a folder. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : names(folder)) {
      Path file = folder.resolve(name);
      files.put(
          name,
          Files.isRegularFile(file)
              ? HexFormat.of().formatHex(Files.readAllBytes(file))
              : "no file");
    }
    return files;
  }
}

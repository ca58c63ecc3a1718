package app.revier.store;

import app.revier.book.BookStore;
import app.revier.book.ChangeLabel;
import app.revier.book.Write;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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

  /** A closed book with one customer. */
  static Path closed(Path folder) {
    Path file = folder.resolve("book.revier");
    try (BookStore store = new SqliteBooks().create(file)) {
      commit(store, new Write.PutCustomer(customer(1)));
    }
    return file;
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
    for (DataTable table : DataTable.values()) {
      StringJoiner row = new StringJoiner(" || ' ' || ");
      for (String column : Schema.columns(database, table.sql())) {
        row.add("typeof(" + column + ") || ifnull(hex(" + column + "), '')");
      }
      dump.put(
          table.sql(), database.texts("SELECT " + row + " FROM " + table.sql() + " ORDER BY id"));
    }
    return dump;
  }

  /** The names and bytes of all files of a folder. */
  static Map<String, List<Byte>> files(Path folder) throws IOException {
    Map<String, List<Byte>> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        List<Byte> bytes = new ArrayList<>();
        for (byte value : Files.readAllBytes(path)) {
          bytes.add(value);
        }
        files.put(String.valueOf(path.getFileName()), bytes);
      }
    }
    return files;
  }
}

package app.revier.siege;

import app.revier.siege.TimedCalls.Ended;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * Books that somebody has made or changed with another program, and the commands on them. No call
 * may end as a bug, hang, or write into a book that is not in order.
 *
 * <p>Usage: {@code CraftedBooks [seed [calls for each book [most books]]]}, by default 1, 4 and
 * all.
 */
public final class CraftedBooks {

  private static final long SECONDS = 60;

  private final Path folder;
  private final TimedCalls calls;
  private final Random random;
  private final int each;
  private final Tally tally = new Tally();

  private CraftedBooks(Path folder, TimedCalls calls, long seed, int each) {
    this.folder = folder;
    this.calls = calls;
    this.random = new Random(seed);
    this.each = each;
  }

  /**
   * A way to craft a book.
   *
   * @param kind what is changed
   * @param sql how
   */
  record Craft(String kind, String sql) {}

  /** Prints the figures. */
  public static void main(String[] args) throws Exception {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    int each = args.length > 1 ? Integer.parseInt(args[1]) : 4;
    int most = args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE;
    Tally tally = run(Files.createTempDirectory("crafted"), seed, each, most);
    tally.print(System.out);
    System.exit(tally.bad().isEmpty() ? 0 : 1);
  }

  /**
   * Attacks.
   *
   * @param each how many calls are made on each book
   * @param most how many books at most
   */
  static Tally run(Path folder, long seed, int each, int most) throws Exception {
    TimedCalls calls = new TimedCalls(folder.resolve("user"), SECONDS);
    CraftedBooks siege = new CraftedBooks(folder, calls, seed, each);
    for (Path book : List.of(SiegedBook.kept(folder, calls), SiegedBook.sample(folder, calls))) {
      List<Craft> crafts = new ArrayList<>(CraftedForms.all());
      crafts.addAll(CraftedValues.all(tables(book)));
      Collections.shuffle(crafts, siege.random);
      for (Craft craft : crafts.subList(0, Math.min(most, crafts.size()))) {
        siege.attack(book, craft);
      }
    }
    return siege.tally;
  }

  /**
   * A table of a book.
   *
   * @param columns their names and types, such as {@code name TEXT}
   */
  record Table(String name, List<String> columns) {}

  private static List<Table> tables(Path book) throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
        Statement statement = connection.createStatement()) {
      for (String name :
          texts(statement, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
        tables.add(
            new Table(
                name,
                texts(
                    statement,
                    "SELECT name || ' ' || type FROM pragma_table_info('" + name + "')")));
      }
    }
    return tables;
  }

  private static List<String> texts(Statement statement, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private void attack(Path book, Craft craft) throws Exception {
    Path crafted = folder.resolve("crafted.revier");
    for (String left : List.of("", "-wal", "-shm", "-journal", ".lock")) {
      Files.deleteIfExists(folder.resolve("crafted.revier" + left));
    }
    Files.copy(book, crafted);
    if (!change(crafted, craft)) {
      return;
    }
    String before = sum(crafted);
    String name = book.getFileName() + ": " + craft.sql();
    boolean sound = call(crafted, craft, name, List.of("check")).status() == 0;
    for (int i = 0; i < each; i++) {
      List<String> words = any(i);
      Ended ended = call(crafted, craft, name, words);
      if (!sound && SiegedBook.CHANGING.contains(words) && ended.status() == 0) {
        tally.bad(name + " / " + words + " changed a book that is not in order");
      }
    }
    if (!sound && !before.equals(sum(crafted))) {
      tally.bad(name + " was written to");
    }
  }

  /** What tells one content from another. */
  private static String sum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    }
    return Files.size(file) + " " + sum.getValue();
  }

  private List<String> any(int round) {
    if (random.nextInt(12) == 0) {
      return SiegedBook.export(folder.resolve("out.xlsx"));
    }
    List<List<String>> from = round % 4 == 3 ? SiegedBook.CHANGING : SiegedBook.READING;
    return from.get(random.nextInt(from.size()));
  }

  private Ended call(Path crafted, Craft craft, String name, List<String> words)
      throws InterruptedException {
    Ended ended = calls.call(crafted, words);
    tally.add(craft.kind(), name + " / " + words, ended);
    return ended;
  }

  /** Changes a book as another program would. Says whether the book allows that. */
  private static boolean change(Path file, Craft craft) throws IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA journal_mode = DELETE");
      statement.executeUpdate("PRAGMA ignore_check_constraints = ON");
      statement.executeUpdate("PRAGMA writable_schema = ON");
      statement.executeUpdate(craft.sql());
    } catch (SQLException e) {
      // STRICT tables refuse what is of another type: then there is no such book.
      return false;
    }
    return Files.exists(file);
  }
}

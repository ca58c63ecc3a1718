package app.revier.bench;

import app.revier.book.BookFiles;
import app.revier.book.BookStore;
import app.revier.book.BookStore.Contents;
import app.revier.book.ChangeLabel;
import app.revier.book.Write;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Reach;
import app.revier.territory.RevenueHistory;
import app.revier.territory.SalesLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures the book: adding customers and sales lines, taking that back, opening and reading.
 * Adding is compared with plain batch inserts into a database of the same columns that keeps no
 * changes. Opening is measured in a JVM of its own each time, from the first line of its main
 * method.
 *
 * <p>Usage: {@code StoreBench [customers [lines [runs]]]}, by default 100,000 customers, 500,000
 * lines and 5 runs; shown are medians.
 */
public final class StoreBench {

  private static final String CHILD = "child";
  private static final String HEAP = "-Xmx1g";
  static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final int BATCH = 1_000;

  private final int customers;
  private final int lines;
  private final int runs;
  private final Path folder;
  private final StringBuilder table = new StringBuilder();

  private StoreBench(int customers, int lines, int runs, Path folder) {
    this.customers = customers;
    this.lines = lines;
    this.runs = runs;
    this.folder = folder;
  }

  /** Prints the figures. */
  public static void main(String[] args) throws Exception {
    if (args.length == 3 && args[0].equals(CHILD)) {
      open(Path.of(args[1]), Path.of(args[2]));
      return;
    }
    int customers = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int lines = args.length > 1 ? Integer.parseInt(args[1]) : 500_000;
    int runs = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    Path folder = Files.createTempDirectory("store-bench");
    try {
      System.out.print(table(customers, lines, runs, folder));
    } finally {
      delete(folder);
    }
  }

  /** The figures as a table. */
  public static String table(int customers, int lines, int runs, Path folder)
      throws IOException, InterruptedException, SQLException {
    StoreBench bench = new StoreBench(customers, lines, runs, folder);
    bench.table.append(
        String.format(
            Locale.ROOT,
            "%,d customers with 3 years, half of them with a contract and a contact; %,d sales"
                + " lines; %d runs%n| What | Seconds | Rows a second |%n|---|---:|---:|%n",
            customers,
            lines,
            runs));
    bench.measure();
    return bench.table.toString();
  }

  private void measure() throws IOException, InterruptedException, SQLException {
    List<Customer> territory = territory(customers);
    List<SalesLine> sales = sales(lines, customers);
    double[][] seconds = new double[9][runs];
    Path kept = folder.resolve("kept.revier");
    for (int run = 0; run < runs; run++) {
      Path file = folder.resolve("run" + run + ".revier");
      try (BookStore store = new SqliteBooks().create(file)) {
        seconds[0][run] =
            seconds(() -> store.commit(label("imported"), NOW, puts(territory), Progress.NONE));
        seconds[1][run] = seconds(() -> store.undo(Progress.NONE));
        seconds[2][run] = seconds(() -> store.redo(Progress.NONE));
        if (run == 0) {
          store.copyTo(kept);
        }
        seconds[3][run] =
            seconds(
                () ->
                    store.commit(
                        label("sales"), NOW, List.of(new Write.AddSales(sales)), Progress.NONE));
        seconds[4][run] = seconds(() -> store.forEachSalesLine(line -> {}));
        seconds[5][run] =
            seconds(() -> store.commit(label("all"), NOW, puts(moved(territory)), Progress.NONE));
        seconds[6][run] = seconds(() -> store.undo(Progress.NONE));
        Customer one = territory.get(customers / 2).edit().name("Nordklinik").build();
        seconds[7][run] =
            seconds(
                () ->
                    store.commit(
                        label("edit"), NOW, List.of(new Write.PutCustomer(one)), Progress.NONE));
      }
      seconds[8][run] = plainInsert(folder.resolve("plain" + run + ".db"), sales);
    }
    long rows = customers + 2L * (customers / 2);
    row("Add customers (with contracts and contacts)", seconds[0], rows);
    row("Undo that", seconds[1], rows);
    row("Redo that", seconds[2], rows);
    row("Add sales lines", seconds[3], lines);
    row("Add sales lines, plain inserts without undo", seconds[8], lines);
    row("Read sales lines", seconds[4], lines);
    row("Change every customer", seconds[5], customers);
    row("Undo that", seconds[6], customers);
    row("Change one customer", seconds[7], 1);
    Path closed = folder.resolve("closed-books");
    books(closed).open(kept).close();
    row("Open as it was left and read the book, cold JVM", cold(kept, closed), customers);
    row(
        "Open one from elsewhere, look it through and read it, cold JVM",
        cold(kept, folder.resolve("none")),
        customers);
  }

  private static BookFiles books(Path closed) {
    return new SqliteBooks(
        new SqliteRestorePoints(closed.resolveSibling("points"), Clock.systemUTC()), closed);
  }

  private double[] cold(Path book, Path closed) throws IOException, InterruptedException {
    double[] seconds = new double[2 * runs + 1];
    for (int run = 0; run < seconds.length; run++) {
      seconds[run] =
          Double.parseDouble(
              FreshJvm.run(HEAP, StoreBench.class, CHILD, book.toString(), closed.toString()));
    }
    return seconds;
  }

  private void row(String what, double[] seconds, long rows) {
    double median = FreshJvm.median(seconds);
    table.append(
        String.format(Locale.ROOT, "| %s | %.3f | %,.0f |%n", what, median, rows / median));
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  static ChangeLabel label(String code) {
    return ChangeLabel.of(code);
  }

  static List<Write> puts(List<Customer> customers) {
    List<Write> writes = new ArrayList<>(customers.size());
    customers.forEach(customer -> writes.add(new Write.PutCustomer(customer)));
    return writes;
  }

  private static List<Customer> moved(List<Customer> customers) {
    return customers.stream().map(customer -> customer.edit().industry("Klinik").build()).toList();
  }

  /** The same rows in the same batches, in one transaction, as durable. */
  private static double plainInsert(Path file, List<SalesLine> sales) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA journal_mode = WAL");
      statement.executeUpdate("PRAGMA synchronous = FULL");
      statement.executeUpdate(
          "CREATE TABLE line (id INTEGER PRIMARY KEY, customer INTEGER NOT NULL,"
              + " day INTEGER NOT NULL, product TEXT NOT NULL, quantity INTEGER,"
              + " amount INTEGER NOT NULL) STRICT");
      connection.setAutoCommit(false);
      long start = System.nanoTime();
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?)")) {
        for (int i = 0; i < sales.size(); i++) {
          SalesLine line = sales.get(i);
          insert.setLong(1, i + 1L);
          insert.setLong(2, line.customer().value());
          insert.setLong(3, line.date().toEpochDay());
          insert.setString(4, line.product());
          insert.setLong(5, line.quantity() == null ? 0 : line.quantity().longValue() * 1_000);
          insert.setLong(6, line.amount().cents());
          insert.addBatch();
          if ((i + 1) % BATCH == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
        connection.commit();
      }
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static void open(Path book, Path closed) throws IOException {
    long start = System.nanoTime();
    try (BookStore store = books(closed).open(book)) {
      Contents contents = store.load(Progress.NONE);
      double seconds = (System.nanoTime() - start) / 1e9;
      if (contents.customers().isEmpty()) {
        throw new IllegalStateException("nothing read");
      }
      System.out.println(seconds);
    }
    if (closed.endsWith("none")) {
      Files.delete(closed);
    }
  }

  static List<Customer> territory(int customers) {
    Random random = new Random(20_261_123);
    List<Customer> territory = new ArrayList<>(customers);
    for (int i = 1; i <= customers; i++) {
      CustomerBuilder builder =
          new CustomerBuilder(new CustomerId(i), "K" + (200_000 + i), "Klinikum Nördlingen " + i)
              .address(
                  new Address(
                      "Hauptstraße " + random.nextInt(200),
                      String.valueOf(50_000 + random.nextInt(3_000)),
                      "Stadt " + random.nextInt(500),
                      "Deutschland"))
              .position(
                  new Position(
                      50 + random.nextInt(10_000_000) / 1e7,
                      6 + random.nextInt(10_000_000) / 1e7,
                      Position.Origin.APPROXIMATE))
              .industry(random.nextBoolean() ? "Krankenhaus" : "Praxis")
              .parentGroup(i % 5 == 0 ? "Gruppe " + i % 70 : "")
              .reach(new Reach("+49 221 " + (100_000 + i), "info@kunde" + i + ".example", ""))
              .revenue(revenue(random))
              .potential(
                  new Potential(
                      Money.ofCents(random.nextInt(20_000_000)), Potential.Source.ESTIMATED));
      if (i % 2 == 0) {
        builder
            .contracts(
                List.of(
                    new Contract(
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2027, 6, 30),
                        Money.ofCents(random.nextInt(1_000_000)))))
            .contacts(
                List.of(
                    new Contact(
                        "Person " + i,
                        Contact.Role.PURCHASING,
                        1 + random.nextInt(3),
                        new LoyaltyAnswers(random.nextInt(5), 3, 2, random.nextInt(5)))));
      }
      territory.add(builder.build());
    }
    return territory;
  }

  private static RevenueHistory revenue(Random random) {
    return RevenueHistory.ofSorted(
        new int[] {2024, 2025, 2026},
        new long[] {
          random.nextInt(10_000_000), random.nextInt(10_000_000), random.nextInt(10_000_000)
        });
  }

  private static List<SalesLine> sales(int lines, int customers) {
    Random random = new Random(7);
    List<SalesLine> sales = new ArrayList<>(lines);
    for (int i = 0; i < lines; i++) {
      sales.add(
          new SalesLine(
              new CustomerId(1 + random.nextInt(customers)),
              LocalDate.ofEpochDay(19_000 + random.nextInt(1_500)),
              "Artikel " + random.nextInt(3_000),
              "",
              BigDecimal.valueOf(random.nextInt(100)),
              Money.ofCents(random.nextInt(1_000_000))));
    }
    return sales;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

package app.revier.bench;

import app.revier.book.BookStore;
import app.revier.book.PreparedRestore;
import app.revier.book.RestorePoint;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What restore points, copies and restoring cost, and how large a book becomes that is imported
 * into again and again. Arguments: numbers of customers.
 */
public final class RestoreBench {

  private static final int RUNS = 5;
  private static final int UPDATES = 13;
  private static final int UPDATED = 20_000;
  private static final char[] WORD = "geheim".toCharArray();

  private RestoreBench() {}

  /** Prints the figures. */
  public static void main(String[] arguments) throws IOException {
    int[] sizes =
        arguments.length == 0
            ? new int[] {300, 10_000, 100_000}
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    System.out.println(
        "| Customers | Book MB | Restore point | Copy | Sealed copy | Check for restoring | Put in"
            + " place | Open and close |");
    System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (int size : sizes) {
      measure(size, Files.createTempDirectory("restore-bench"));
    }
    grow(Files.createTempDirectory("restore-bench"));
  }

  private static void measure(int customers, Path folder) throws IOException {
    Path file = folder.resolve("book.revier");
    List<Customer> territory = StoreBench.territory(customers);
    double[][] millis = new double[6][RUNS];
    SqliteRestorePoints points =
        new SqliteRestorePoints(folder.resolve("points"), Clock.systemUTC());
    SqliteBooks books = new SqliteBooks();
    try (BookStore store = books.create(file)) {
      commit(store, territory);
    }
    for (int run = 0; run < RUNS; run++) {
      Path copy = folder.resolve("copy" + run);
      Path sealed = folder.resolve("sealed" + run);
      try (BookStore store = books.open(file)) {
        millis[0][run] = millis(() -> points.make(store, RestorePoint.Reason.DAY));
        millis[1][run] = millis(() -> store.copyTo(copy));
        millis[2][run] = millis(() -> points.copySealed(store, sealed, WORD));
      }
      long begin = System.nanoTime();
      try (PreparedRestore prepared = points.prepare(file, copy, null)) {
        millis[3][run] = (System.nanoTime() - begin) / 1e6;
        millis[4][run] = millis(() -> points.restore(file, prepared));
      }
      millis[5][run] = millis(() -> books.open(file).close());
      Files.delete(copy);
      Files.delete(sealed);
    }
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(Locale.ROOT, "| %,d | %.1f |", customers, file.toFile().length() / 1e6));
    for (double[] one : millis) {
      Arrays.sort(one);
      line.append(String.format(Locale.ROOT, " %.0f ms |", one[RUNS / 2]));
    }
    System.out.println(line);
  }

  /** Imports that change every customer, one after the other, each by a program of its own. */
  private static void grow(Path folder) {
    Path file = folder.resolve("book.revier");
    SqliteBooks books = new SqliteBooks();
    List<Customer> territory = StoreBench.territory(UPDATED);
    try (BookStore store = books.create(file)) {
      commit(store, territory);
    }
    StringBuilder line = new StringBuilder();
    for (int update = 1; update <= UPDATES; update++) {
      int year = update;
      List<Customer> changed = new ArrayList<>();
      territory.forEach(
          customer ->
              changed.add(
                  customer
                      .edit()
                      .revenue(customer.revenue().with(2026, Money.of(1_000L + year)))
                      .build()));
      BookStore store = books.open(file);
      commit(store, changed);
      long before = System.nanoTime();
      store.close();
      line.append(
          String.format(
              Locale.ROOT,
              " %.1f MB (%.0f ms)",
              file.toFile().length() / 1e6,
              (System.nanoTime() - before) / 1e6));
    }
    System.out.printf(
        "%n%d updates of %,d customers, size of the closed book (time to close it):%s%n",
        UPDATES, UPDATED, line);
  }

  private static void commit(BookStore store, List<Customer> customers) {
    store.commit(
        StoreBench.label("imported"), StoreBench.NOW, StoreBench.puts(customers), Progress.NONE);
  }

  private static double millis(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }
}

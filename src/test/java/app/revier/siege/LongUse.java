package app.revier.siege;

import app.revier.agenda.Task;
import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.FewHolidays;
import app.revier.book.RestorePoint;
import app.revier.excel.FileTableReader;
import app.revier.intake.ImportOptions;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Years of one rep: on each working day the book is opened, changed, some of it undone and brought
 * back, and closed; every second month all customers come anew from the company's list. Prints what
 * a day and a change cost and how large book, history and restore points are, month by month, and
 * in the end undoes and redoes all that the history still has.
 *
 * <p>Usage: {@code LongUse [months [working days a month [changes a day [customers [seed]]]]]}, by
 * default 26, 20, 8, 20,000 and 1. The days follow a clock of its own.
 */
public final class LongUse {

  private static final double MEGABYTE = 1e6;
  private static final double MILLION = 1e6;

  private final Path folder;
  private final Path file;
  private final int customers;
  private final SplittableRandom random;
  private final MovingClock clock = new MovingClock();
  private final SqliteRestorePoints points;
  private final SqliteBooks books;
  private final List<Double> changes = new ArrayList<>();
  private final List<Double> openings = new ArrayList<>();
  private final List<Double> closings = new ArrayList<>();
  private int made;
  private int imports;
  private double lastImport;

  private LongUse(Path folder, int customers, long seed) {
    this.folder = folder;
    this.customers = customers;
    file = folder.resolve("long.revier");
    random = new SplittableRandom(seed);
    points = new SqliteRestorePoints(folder.resolve("user/restore-points"), clock);
    books = new SqliteBooks(points, folder.resolve("user/closed-books"));
  }

  /** The day that the program pretends. */
  private static final class MovingClock extends Clock {

    private Instant now = Instant.parse("2026-12-01T08:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  /** Prints the table; ends with 1 if the book is not sound or undo does not give back the same. */
  public static void main(String[] args) throws Exception {
    int months = number(args, 0, 26);
    int days = number(args, 1, 20);
    int each = number(args, 2, 8);
    int customers = number(args, 3, 20_000);
    int seed = number(args, 4, 1);
    System.out.printf(
        "%d months of %d days with %d changes, %,d customers, seed %d%n",
        months, days, each, customers, seed);
    LongUse use = new LongUse(Files.createTempDirectory("long-use"), customers, seed);
    System.exit(use.run(months, days, each) ? 0 : 1);
  }

  private static int number(String[] args, int index, int usual) {
    return args.length > index ? Integer.parseInt(args[index]) : usual;
  }

  private boolean run(int months, int days, int each) throws Exception {
    books.create(file, _ -> {}).close();
    System.out.println(
        "| Month | changes | imports | book, MB | steps to undo | restore points | their MB"
            + " | a change, ms | the longest | opening, ms | closing, ms | an import, ms |");
    System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    importAll();
    for (int month = 1; month <= months; month++) {
      for (int day = 0; day < days; day++) {
        clock.pass(Duration.ofDays(1));
        day(each);
      }
      clock.pass(Duration.ofDays(Math.max(0, 30 - days)));
      if (month % 2 == 0) {
        importAll();
      }
      print(month);
    }
    return undoesAndRedoes();
  }

  private Book open() {
    return Book.open(books.openToChange(file), points, new FewHolidays(), clock, Progress.NONE);
  }

  private void day(int each) {
    long begin = System.nanoTime();
    Book book = open();
    openings.add(since(begin));
    try {
      for (int i = 0; i < each; i++) {
        clock.pass(Duration.ofMinutes(5));
        begin = System.nanoTime();
        change(book);
        changes.add(since(begin));
        made++;
      }
    } finally {
      begin = System.nanoTime();
      book.close();
      closings.add(since(begin));
    }
  }

  private void change(Book book) {
    switch (random.nextInt(10)) {
      case 0 ->
          book.settings().set(Map.of("visits.a-grow", String.valueOf(1 + random.nextInt(20))));
      case 1, 2, 3 ->
          book.agenda()
              .save(
                  new Task(
                      book.agenda().nextTaskId(),
                      "Angebot " + made,
                      30,
                      0,
                      null,
                      null,
                      random.nextBoolean()));
      case 4 -> {
        if (book.snapshot().history().undo() != null) {
          book.undo(Progress.NONE);
          book.redo(Progress.NONE);
        }
      }
      default -> {
        List<Customer> all = List.copyOf(book.snapshot().territory().customers());
        Customer customer = all.get(random.nextInt(all.size()));
        Note note =
            new Note("Gespräch " + made, "Frau Musterfrau fragt nach", book.snapshot().today());
        book.customers().save(customer.edit().notes(List.of(note)).build());
      }
    }
  }

  /** The company's list: revenue of all customers changes. */
  private void importAll() throws Exception {
    StringBuilder rows = new StringBuilder("Customer number;Name;City;Revenue 2026;Potential\n");
    for (int i = 1; i <= customers; i++) {
      rows.append(
          "K%d;Kunde %d;Köln;%d;%d%n".formatted(i, i, 1 + random.nextInt(100_000), 200_000));
    }
    Path list = Files.writeString(folder.resolve("list.csv"), rows, StandardCharsets.UTF_8);
    try (Book book = open()) {
      long begin = System.nanoTime();
      book.imports()
          .apply(
              book.imports()
                  .prepare(new FileTableReader(), list, ImportOptions.DEFAULT, Progress.NONE),
              Progress.NONE);
      lastImport = since(begin);
    }
    imports++;
  }

  private void print(int month) throws IOException {
    int steps;
    try (BookStore store = books.openToRead(file)) {
      steps = store.pastChanges().size();
    }
    List<RestorePoint> kept = points.list(file);
    System.out.printf(
        "| %d | %,d | %d | %.1f | %,d | %d | %.1f | %.1f | %.0f | %.0f | %.0f | %.0f |%n",
        month,
        made,
        imports,
        Files.size(file) / MEGABYTE,
        steps,
        kept.size(),
        kept.stream().mapToLong(RestorePoint::bytes).sum() / MEGABYTE,
        median(changes),
        changes.stream().mapToDouble(x -> x).max().orElse(0),
        median(openings),
        median(closings),
        lastImport);
    changes.clear();
    openings.clear();
    closings.clear();
  }

  private boolean undoesAndRedoes() {
    boolean sound;
    try (BookStore store = books.openToChange(file)) {
      sound = store.checkIntegrity().isEmpty();
    }
    try (Book book = open()) {
      BookState last = BookState.of(book.snapshot());
      int steps = 0;
      while (book.snapshot().history().undo() != null) {
        book.undo(Progress.NONE);
        steps++;
      }
      for (int i = 0; i < steps; i++) {
        book.redo(Progress.NONE);
      }
      boolean same = last.equals(BookState.of(book.snapshot()));
      System.out.printf(
          "sound: %s; %,d changes undone and redone: %s%n",
          sound, steps, same ? "the same" : "NOT the same");
      return sound && same;
    }
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / MILLION;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }
}

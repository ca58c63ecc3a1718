package app.revier.bench;

import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.WeekByHand;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.week.FirstPlan;
import app.revier.desktop.screen.week.WeekViewModel;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.text.Language;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How long the screen of a planned week takes to be worked out, and one visit to be put elsewhere
 * by hand, in a book on the disk, in processor time.
 *
 * <p>Usage: {@code WeekScreenBench [CUSTOMERS …]}, by default 300, 10,000 and 100,000.
 */
public final class WeekScreenBench {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final int RUNS = 5;

  private final Book book;
  private final Stop visit;

  private WeekScreenBench(Book book) {
    this.book = book;
    WeekPlanning planning = planning();
    planning.keep(planning.plan(planning.week(MONDAY), WeekSearch.ofSteps(1, 20_000)), book);
    visit =
        book.snapshot().agenda().stops().stream()
            .filter(stop -> stop.kind() == Stop.Kind.VISIT)
            .findFirst()
            .orElseThrow();
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    int[] sizes =
        arguments.length == 0
            ? new int[] {300, 10_000, 100_000}
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    System.out.println("| Customers | What | Median, ms | Slowest, ms |");
    System.out.println("|---:|---|---:|---:|");
    for (int customers : sizes) {
      Path folder = Files.createTempDirectory("week");
      Path file = folder.resolve("book.revier");
      try (Book book = SampleBooks.open(new SqliteBooks().create(file))) {
        PlacedBook.fill(book, customers, MONDAY);
        firstPlan(customers, book);
        WeekScreenBench bench = new WeekScreenBench(book);
        row(customers, "show the days", bench::showDays);
        row(customers, "show the days and what is not planned", bench::show);
        row(customers, "show thirteen weeks", bench::showWeeks);
        row(customers, "move a visit, kept in the book", bench::move);
      }
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private static void firstPlan(int customers, Book book) {
    double[] used = new double[RUNS];
    for (int i = -3; i < RUNS; i++) {
      long nanos = FirstPlan.nanos(book, WeekScreenBench::now);
      used[Math.max(0, i)] = nanos / 1e6;
      book.undo(Progress.NONE);
    }
    print(customers, "plan the week until the first plan is shown", used);
  }

  private static void row(int customers, String what, Runnable work) {
    double[] used = new double[RUNS];
    work.run();
    work.run();
    work.run();
    for (int i = 0; i < RUNS; i++) {
      long begin = now();
      work.run();
      used[i] = (now() - begin) / 1e6;
    }
    print(customers, what, used);
  }

  private static void print(int customers, String what, double[] used) {
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %.0f | %.0f |%n",
        customers,
        what,
        FreshJvm.median(used),
        Arrays.stream(used).max().orElseThrow());
  }

  /** Processor time: others may use the machine. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private WeekPlanning planning() {
    return new WeekPlanning(book.snapshot(), "de");
  }

  private void showDays() {
    WeekRequest asked = planning().week(MONDAY);
    planning().standing(asked, List.of());
  }

  private void showWeeks() {
    planning().standing(planning().weeks(MONDAY, 13), List.of());
    planning().ahead(MONDAY, 13);
  }

  private void show() {
    new WeekViewModel(new DeskFixture(book, Language.GERMAN).desk()).refresh(book.snapshot());
  }

  /** To the Friday and back, the request of the days included. */
  private void move() {
    Stop now = Objects.requireNonNull(book.snapshot().agenda().stop(visit.id()));
    LocalDate to = now.date().equals(FRIDAY) ? visit.date() : FRIDAY;
    new WeekByHand(book, planning().week(MONDAY), FRIDAY)
        .put(visit.id(), to, LocalTime.of(10, 0), LocalTime.of(10, 45));
  }
}

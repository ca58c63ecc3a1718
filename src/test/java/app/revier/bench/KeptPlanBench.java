package app.revier.bench;

import app.revier.agenda.Activity;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Book;
import app.revier.book.Report;
import app.revier.book.SampleBooks;
import app.revier.book.WeekPlanning;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.week.Change;
import app.revier.week.Replan;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long a planned week takes to be completed, replanned, confirmed and reported, in a book on
 * the disk, in processor time: what comes before the search, and all of it when it makes one step.
 *
 * <p>Usage: {@code KeptPlanBench [CUSTOMERS …]}, by default 300 and 10,000.
 */
public final class KeptPlanBench {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final int RUNS = 7;

  private final Book book;
  private final CustomerId someone;

  private KeptPlanBench(Book book) {
    this.book = book;
    WeekPlanning planning = planning();
    WeekPlan plan = planning.plan(planning.request(MONDAY, 5), WeekSearch.ofSteps(1, 20_000));
    planning.keep(plan, book);
    someone =
        book.snapshot().agenda().stops().stream()
            .filter(stop -> stop.kind() == Stop.Kind.VISIT)
            .map(Stop::customer)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    int[] sizes =
        arguments.length == 0
            ? new int[] {300, 10_000}
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    System.out.println("| Customers | What | Before the search, ms | All without a step, ms |");
    System.out.println("|---:|---|---:|---:|");
    for (int customers : sizes) {
      Path folder = Files.createTempDirectory("kept");
      Path file = folder.resolve("book.revier");
      try (Book book = SampleBooks.open(new SqliteBooks().create(file))) {
        PlacedBook.fill(book, customers, MONDAY);
        KeptPlanBench bench = new KeptPlanBench(book);
        bench.row(customers, "complete", bench::complete);
        bench.row(customers, "replan", bench::replan);
        bench.row(customers, "confirm", bench::confirm);
        bench.row(customers, "report", bench::report);
      }
      Files.delete(file);
      Files.delete(folder);
    }
  }

  /** Does something once; gives the nanoseconds before the search, or of all of it. */
  private interface Work {
    long run();
  }

  private void row(int customers, String what, Work work) {
    double[] before = new double[RUNS];
    double[] all = new double[RUNS];
    work.run();
    work.run();
    for (int i = 0; i < RUNS; i++) {
      long begin = now();
      before[i] = work.run() / 1e6;
      all[i] = (now() - begin) / 1e6;
    }
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %.0f | %.0f |%n",
        customers,
        what,
        FreshJvm.median(before),
        FreshJvm.median(all));
  }

  /** Processor time: others may use the machine. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private WeekPlanning planning() {
    return new WeekPlanning(book.snapshot(), "de");
  }

  /** Asked for the first time when the search begins. */
  private static WeekSearch search(AtomicLong began) {
    return WeekSearch.ofSteps(1, 1)
        .stoppedBy(
            () -> {
              began.compareAndSet(0, now());
              return false;
            });
  }

  private long complete() {
    AtomicLong began = new AtomicLong();
    long begin = now();
    WeekPlanning planning = planning();
    WeekRequest request = planning.request(MONDAY, 5).keepingWhatIsPlanned();
    planning.keep(planning.plan(request, search(began)), book);
    return began.get() - begin;
  }

  private long replan() {
    AtomicLong began = new AtomicLong();
    long begin = now();
    List<Change> changes = List.of(new Change.Cancelled(someone));
    WeekPlanning planning = planning();
    Replan replan = planning.replan(planning.request(MONDAY, 5), changes, search(began));
    planning.keep(replan, changes, book);
    long before = began.get() - begin;
    book.undo(Progress.NONE);
    return before;
  }

  private long confirm() {
    long begin = now();
    WeekPlanning planning = planning();
    List<StopId> ids = book.snapshot().agenda().stops().stream().map(Stop::id).toList();
    planning.standing(planning.request(MONDAY, 5), ids);
    book.days().confirm(ids, true);
    long used = now() - begin;
    book.undo(Progress.NONE);
    return used;
  }

  private long report() {
    long begin = now();
    book.reports()
        .save(
            new Report(
                someone,
                book.snapshot().today(),
                Activity.Kind.VISIT,
                Activity.Result.HELD,
                50,
                "",
                "Angebot",
                MONDAY.plusDays(7),
                null,
                "",
                "Verschobener Besuch"));
    long used = now() - begin;
    book.undo(Progress.NONE);
    return used;
  }
}

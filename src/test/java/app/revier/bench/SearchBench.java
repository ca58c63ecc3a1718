package app.revier.bench;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.book.BookStore;
import app.revier.book.SampleBooks;
import app.revier.search.SearchHits;
import app.revier.search.SearchIndex;
import app.revier.search.SearchQuery;
import app.revier.territory.Customer;
import app.revier.territory.Note;
import app.revier.territory.Reach;
import app.revier.territory.Territory;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How long the search of a large book takes: the index, a keystroke, the edit of one customer; and
 * how much memory the index takes. Processor time of the one thread that works, that of the garbage
 * collector left out.
 *
 * <p>Usage: {@code SearchBench [customers [runs]]}, by default 100,000 customers and 15 runs.
 */
public final class SearchBench {

  private static final String[] TYPED = {
    "klinikum köln",
    "obermüller",
    "0221 4711",
    "muster handschuhe",
    "e",
    "station umbau bonn",
    "xyz"
  };

  private SearchBench() {}

  /** A book. */
  private record Made(Territory territory, Agenda agenda) {
    SearchIndex index() {
      return SearchIndex.of(territory, agenda, List.of(), null);
    }
  }

  /** Prints the table. */
  public static void main(String... args) {
    int customers = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 15;
    System.out.println(
        "| Notes and reports | Things | Words | Index, ms | MB | Keystroke, median, ms | Slowest,"
            + " ms | Edit of one customer, ms | Keystroke after 1,000 edits, median, ms | Slowest,"
            + " ms |");
    System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (int said : new int[] {0, 1, 10}) {
      measure(book(customers, said), runs);
    }
  }

  private static void measure(Made book, int runs) {
    double[] making = timed(Math.max(3, runs / 4), book::index);
    long bytes = bytes(book);
    SearchIndex index = book.index();
    double[] keys = keystrokes(index, runs);
    Territory once = edited(book.territory, 1);
    double[] editing = timed(runs, () -> SearchIndex.of(once, book.agenda, List.of(), index));
    SearchIndex loose =
        SearchIndex.of(edited(book.territory, 1_000), book.agenda, List.of(), index);
    double[] keysAfter = keystrokes(loose, runs);
    System.out.printf(
        "| %,d | %,d | %,d | %,.0f | %,d | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
        book.agenda.activities().size()
            + book.territory.customers().stream().mapToInt(one -> one.notes().size()).sum(),
        index.size(),
        index.words(),
        median(making),
        bytes / 1_000_000,
        median(keys),
        keys[keys.length - 1],
        median(editing),
        median(keysAfter),
        keysAfter[keysAfter.length - 1]);
  }

  private static double[] keystrokes(SearchIndex index, int runs) {
    List<String> typed = new ArrayList<>();
    for (String text : TYPED) {
      IntStream.rangeClosed(1, text.length()).forEach(end -> typed.add(text.substring(0, end)));
    }
    List<Double> times = new ArrayList<>();
    for (int run = -2; run < runs; run++) {
      for (String text : typed) {
        long begin = cpu();
        SearchHits hits = index.find(SearchQuery.of(text));
        if (run >= 0 && hits.best().size() <= SearchIndex.MOST) {
          times.add((cpu() - begin) / 1e6);
        }
      }
    }
    return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private static Territory edited(Territory territory, int many) {
    List<Customer> customers = new ArrayList<>(territory.customers());
    for (int i = 0; i < many; i++) {
      customers.set(i * 7, customers.get(i * 7).edit().industry("Neu").build());
    }
    return new Territory(customers, territory.projects());
  }

  private static double[] timed(int runs, Runnable work) {
    work.run();
    return IntStream.range(0, runs)
        .mapToDouble(
            _ -> {
              long begin = cpu();
              work.run();
              return (cpu() - begin) / 1e6;
            })
        .sorted()
        .toArray();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  /** What is free again without the index. */
  private static long bytes(Made book) {
    @Nullable SearchIndex[] index = {book.index()};
    long with = used();
    if (Objects.requireNonNull(index[0]).size() > 0) {
      index[0] = null;
    }
    return with - used();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /**
   * A book.
   *
   * @param said how much is written down of each customer, half of it notes; of the sample's notes
   *     only if that is nothing
   */
  private static Made book(int customers, int said) {
    BookStore.Contents contents = SampleBooks.contents(customers);
    Random random = new Random(3);
    List<Customer> all = new ArrayList<>(contents.customers());
    List<Activity> activities = new ArrayList<>();
    all.replaceAll(one -> one.edit().reach(new Reach(phone(random), "", "")).build());
    for (int i = 0; i < all.size() && said > 0; i++) {
      Customer customer = all.get(i);
      List<Note> notes =
          IntStream.range(0, (said + 1) / 2)
              .mapToObj(_ -> new Note(MadeUp.text(random), "", MadeUp.day(random)))
              .toList();
      all.set(i, customer.edit().notes(notes).build());
      for (int report = 0; report < said / 2; report++) {
        activities.add(MadeUp.report(activities.size() + 1L, customer.id(), random));
      }
    }
    return new Made(
        new Territory(all, contents.projects()), Agenda.EMPTY.with(List.of(), activities));
  }

  private static String phone(Random random) {
    return "0" + (200 + random.nextInt(60)) + " / " + (10_000 + random.nextInt(9_000_000));
  }
}

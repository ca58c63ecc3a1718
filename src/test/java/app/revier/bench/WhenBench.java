package app.revier.bench;

import app.revier.agenda.Agenda;
import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.book.WeekPlanning;
import app.revier.book.WhenToCome;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.week.Opening;
import app.revier.week.WeekSearch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How long "When can you come?" takes with four planned weeks, request included. Usage: {@code
 * WhenBench CUSTOMERS…}.
 */
public final class WhenBench {

  private static final int ASKED = 20;

  private WhenBench() {}

  /** Prints a row for each number of customers. */
  public static void main(String[] args) {
    System.out.println("| Customers | Openings | On days | Median, ms | Most, ms |");
    System.out.println("|---:|---:|---:|---:|---:|");
    for (String arg : args) {
      run(Integer.parseInt(arg));
    }
  }

  private static void run(int count) {
    SplittableRandom random = new SplittableRandom(count);
    List<Customer> customers = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      customers.add(
          new CustomerBuilder(new CustomerId(id), "K" + id, "Kunde " + id)
              .position(
                  new Position(
                      50.4 + random.nextDouble(), 6.4 + random.nextDouble(), Position.Origin.GIVEN))
              .revenue(RevenueHistory.NONE.with(2026, Money.of(1_000L + random.nextInt(90_000))))
              .potential(new Potential(Money.of(200_000), Potential.Source.GIVEN))
              .build());
    }
    try (Book book =
        SampleBooks.open(
            new MemoryStore(
                Path.of("bench.revier"),
                false,
                new BookStore.Contents(
                    customers,
                    List.of(),
                    Agenda.EMPTY,
                    Map.of("plan.year", "2027", "week.home", "50.9, 6.9"))))) {
      LocalDate monday = book.snapshot().today().plusDays(1);
      WeekPlanning planning = new WeekPlanning(book.snapshot(), "de");
      planning.keep(
          planning.plan(planning.request(monday, 20), WeekSearch.ofSteps(1, 2_000)), book);
      long[] millis = new long[ASKED];
      int openings = 0;
      long days = 0;
      for (int i = -5; i < ASKED; i++) {
        CustomerId asked = new CustomerId(1 + random.nextInt(count));
        long begin = System.nanoTime();
        List<Opening> found =
            new WhenToCome(book, new WeekPlanning(book.snapshot(), "de")).openings(asked);
        if (i >= 0) {
          millis[i] = (System.nanoTime() - begin) / 1_000_000;
          openings += found.size();
          days += found.stream().map(Opening::date).distinct().count();
        }
      }
      Arrays.sort(millis);
      System.out.printf(
          "| %,d | %.1f | %.1f | %d | %d |%n",
          count,
          openings / (double) ASKED,
          days / (double) ASKED,
          millis[ASKED / 2],
          millis[ASKED - 1]);
    }
  }
}

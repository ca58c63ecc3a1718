package app.revier.bench;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.WeekSettings;
import app.revier.territory.Customer;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

/** A made-up territory around Cologne, the same at every run. */
public final class PlacedBook {

  /** No rep works on more projects at a time. */
  private static final int MOST_PROJECTS = 1_000;

  private PlacedBook() {}

  /**
   * Fills a book.
   *
   * @param customers how many
   * @param monday the first day of the week that is planned; all customers are due by then
   */
  public static void fill(Book book, int customers, LocalDate monday) {
    var contents = SampleBooks.contents(customers);
    Random random = new Random(1);
    book.customers()
        .saveAll(contents.customers().stream().map(one -> placed(one, random, monday)).toList());
    book.projects().saveAll(contents.projects().stream().limit(MOST_PROJECTS).toList());
    book.settings().set(contents.settings());
    book.settings().set(Map.of(WeekSettings.HOME.key(), "50.94, 6.96"));
  }

  private static Customer placed(Customer customer, Random random, LocalDate monday) {
    return customer
        .edit()
        .position(
            new Position(
                50.94 + random.nextGaussian() * 0.3,
                6.96 + random.nextGaussian() * 0.4,
                Position.Origin.GIVEN))
        .visiting(customer.visiting().withLastVisit(monday.minusDays(150)))
        .build();
  }
}

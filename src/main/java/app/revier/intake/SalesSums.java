package app.revier.intake;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.OrderHistory;
import app.revier.territory.RevenueHistory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Adds up the lines of sales of each customer: the revenue of each year that gets a new line
 * becomes the sum of all its lines, those of the book and those of the file.
 */
final class SalesSums {

  private final SalesBag book;
  private final SalesColumns added;

  /**
   * Of lines.
   *
   * @param book those of the book
   * @param added those of the file that the book does not have
   */
  SalesSums(SalesBag book, SalesColumns added) {
    this.book = book;
    this.added = added;
  }

  /**
   * Puts the sums onto the customers that get new lines, one customer after the other.
   *
   * @param replaced told what revenue the sums take the place of
   */
  void putOnto(CustomerRegister register, ReplacedRevenue replaced) {
    SalesColumns known = book.lines();
    long[] lines = byCustomer(added);
    long[] old = byCustomer(known);
    int next = 0;
    int nextOld = 0;
    while (next < lines.length) {
      int customer = customer(lines[next]);
      Touched sums = new Touched();
      for (; next < lines.length && customer(lines[next]) == customer; next++) {
        int line = (int) lines[next];
        sums.touch(added.day(line), added.cents(line));
      }
      while (nextOld < old.length && customer(old[nextOld]) < customer) {
        nextOld++;
      }
      for (; nextOld < old.length && customer(old[nextOld]) == customer; nextOld++) {
        int line = (int) old[nextOld];
        sums.addKnown(known.day(line), known.cents(line) * book.count(line));
      }
      CustomerEntry entry = register.withId(new CustomerId(customer));
      if (entry != null) {
        sums.compare(entry.now(), replaced);
        entry.change(sums.onto(entry.now()));
      }
    }
  }

  /** The lines in the order of their customers: the customer above, the line below. */
  private static long[] byCustomer(SalesColumns lines) {
    long[] order = new long[lines.size()];
    for (int line = 0; line < order.length; line++) {
      order[line] = (long) lines.customer(line) << Integer.SIZE | line;
    }
    Arrays.sort(order);
    return order;
  }

  private static int customer(long ordered) {
    return (int) (ordered >> Integer.SIZE);
  }

  /** What the lines of one customer come to. */
  private static final class Touched {
    private final Map<Integer, Long> centsByYear = new TreeMap<>();
    private final Map<Integer, Long> knownByYear = new TreeMap<>();
    private final IntStream.Builder days = IntStream.builder();

    /** Adds a new line. */
    void touch(int day, long cents) {
      days.add(day);
      centsByYear.merge(LocalDate.ofEpochDay(day).getYear(), cents, Math::addExact);
    }

    /** Adds a line of the book; its year counts only if there are new lines in it. */
    void addKnown(int day, long cents) {
      days.add(day);
      int year = LocalDate.ofEpochDay(day).getYear();
      if (centsByYear.containsKey(year)) {
        centsByYear.merge(year, cents, Math::addExact);
        knownByYear.merge(year, cents, Math::addExact);
      }
    }

    void compare(Customer customer, ReplacedRevenue replaced) {
      centsByYear.forEach(
          (year, cents) ->
              replaced.check(
                  customer,
                  year,
                  Money.ofCents(knownByYear.getOrDefault(year, 0L)),
                  Money.ofCents(cents)));
    }

    Customer onto(Customer customer) {
      RevenueHistory revenue = customer.revenue();
      for (Map.Entry<Integer, Long> year : centsByYear.entrySet()) {
        revenue = revenue.with(year.getKey(), Money.ofCents(year.getValue()));
      }
      OrderHistory orders = OrderHistory.ofEpochDays(days.build().toArray());
      return customer.edit().revenue(revenue).orders(orders).build();
    }
  }
}

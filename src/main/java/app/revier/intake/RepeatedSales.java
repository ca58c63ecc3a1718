package app.revier.intake;

import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sales lines of customers who were merged of several entries. Unless the revenue of both was
 * added up, the same line under both numbers is one sale, as it was when they were merged.
 */
final class RepeatedSales {

  private static final String OWN = "";

  private final Map<Line, Map<String, Integer>> told = new HashMap<>();

  /** A line of a customer, in the numbers of {@link SalesColumns}. */
  record Line(CustomerId customer, int day, int product, long quantity, long cents) {}

  /**
   * Whether a line of the file only repeats what it has under another number of its customer.
   *
   * @param number the number that the row names, if it names one
   * @param name the name that the row names, if it names one
   */
  boolean repeats(
      CustomerEntry customer, @Nullable String number, @Nullable String name, Line line) {
    Map<String, Integer> counts = told.computeIfAbsent(line, _ -> new HashMap<>());
    int before = sales(customer, counts);
    counts.merge(entry(customer, number, name), 1, Integer::sum);
    return sales(customer, counts) == before;
  }

  /** By how many sales lines are as often there as each entry tells them. */
  private static int sales(CustomerEntry customer, Map<String, Integer> counts) {
    int same = counts.getOrDefault(OWN, 0);
    int beside = 0;
    for (FormerEntry former : customer.now().former()) {
      int told = counts.getOrDefault(former.number(), 0);
      if (former.added()) {
        beside += told;
      } else {
        same = Math.max(same, told);
      }
    }
    return same + beside;
  }

  private static String entry(
      CustomerEntry customer, @Nullable String number, @Nullable String name) {
    FormerEntry numbered = number == null ? null : customer.former(number);
    if (numbered != null) {
      return numbered.number();
    }
    if (customer.now().number().equals(number)) {
      return OWN;
    }
    // Below a heading of numbers may stand names.
    for (String called : Arrays.asList(number, name)) {
      String key = called == null ? "" : Folding.key(called);
      if (key.equals(Folding.key(customer.now().name()))) {
        return OWN;
      }
      for (FormerEntry former : customer.now().former()) {
        if (key.equals(Folding.key(former.name()))) {
          return former.number();
        }
      }
    }
    return OWN;
  }
}

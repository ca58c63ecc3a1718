package app.revier.book;

import app.revier.intake.ImportPlan;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which revenue of customers is assumed until the real figure is known: that of a base year which
 * started before its revenue was in the book. Kept beside the settings, one line for each: year,
 * customer and cents.
 *
 * <p>Whatever changes such a revenue makes it a known one: typing, an import, a merge.
 */
public final class AssumedRevenue {

  /** Its key beside the settings; it is none that the rep sets. */
  static final String KEY = "revenue.assumed";

  private final SortedMap<Integer, SortedMap<CustomerId, Money>> byYear;

  private AssumedRevenue(SortedMap<Integer, SortedMap<CustomerId, Money>> byYear) {
    this.byYear = byYear;
  }

  /** That of a book. */
  static AssumedRevenue of(Settings settings) {
    return read(settings.texts().getOrDefault(KEY, ""));
  }

  /**
   * That of a text.
   *
   * @throws IllegalArgumentException if it has another form
   */
  static AssumedRevenue read(String text) {
    SortedMap<Integer, SortedMap<CustomerId, Money>> byYear = new TreeMap<>();
    text.lines()
        .forEach(
            line -> {
              String[] parts = line.split(" ", -1);
              if (parts.length != 3) {
                throw new IllegalArgumentException("no assumed revenue: " + line);
              }
              byYear
                  .computeIfAbsent(Integer.valueOf(parts[0]), _ -> new TreeMap<>())
                  .put(
                      new CustomerId(Long.parseLong(parts[1])),
                      Money.ofCents(Long.parseLong(parts[2])));
            });
    return new AssumedRevenue(byYear);
  }

  /** Whether nothing is assumed. */
  public boolean isEmpty() {
    return byYear.isEmpty();
  }

  /** The years of which something is assumed, rising. */
  public Set<Integer> years() {
    return byYear.keySet();
  }

  /** Whether the revenue of a customer in a year is assumed. */
  public boolean isAssumed(Customer customer, int year) {
    Map<CustomerId, Money> amounts = byYear.get(year);
    Money amount = amounts == null ? null : amounts.get(customer.id());
    return amount != null
        && customer.revenue().knows(year)
        && amount.equals(customer.revenue().in(year));
  }

  /** The customers among these whose revenue in a year is assumed. */
  public Set<CustomerId> customers(Collection<Customer> all, int year) {
    return byYear.containsKey(year)
        ? all.stream()
            .filter(customer -> isAssumed(customer, year))
            .map(Customer::id)
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Of how many of these customers revenue is assumed, of whatever year. */
  public int count(Collection<Customer> all) {
    return (int) all.stream().filter(this::isAnyAssumed).count();
  }

  private boolean isAnyAssumed(Customer customer) {
    return byYear.keySet().stream().anyMatch(year -> isAssumed(customer, year));
  }

  /** Of how many customers an import brings the real revenue in place of all that is assumed. */
  public int replacedBy(ImportPlan plan) {
    return (int)
        plan.changedCustomers().stream()
            .filter(change -> isAnyAssumed(change.before()) && !isAnyAssumed(change.after()))
            .count();
  }

  /** The same with the revenue of one more year assumed, in place of what was of that year. */
  AssumedRevenue with(int year, Map<CustomerId, Money> amounts) {
    SortedMap<Integer, SortedMap<CustomerId, Money>> all = copy();
    all.put(year, new TreeMap<>(amounts));
    return new AssumedRevenue(all);
  }

  /** The same without the revenue of some customers, which is known now. */
  AssumedRevenue without(Collection<CustomerId> customers, int year) {
    SortedMap<Integer, SortedMap<CustomerId, Money>> all = copy();
    SortedMap<CustomerId, Money> amounts = all.get(year);
    if (amounts != null) {
      amounts.keySet().removeAll(Set.copyOf(customers));
    }
    return new AssumedRevenue(all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AssumedRevenue that && byYear.equals(that.byYear);
  }

  @Override
  public int hashCode() {
    return byYear.hashCode();
  }

  private SortedMap<Integer, SortedMap<CustomerId, Money>> copy() {
    SortedMap<Integer, SortedMap<CustomerId, Money>> all = new TreeMap<>();
    byYear.forEach((year, amounts) -> all.put(year, new TreeMap<>(amounts)));
    return all;
  }

  /**
   * What has to be written besides the steps of a change, so that what it makes known is not taken
   * for assumed any more, and nothing of a customer who goes is kept; none if it touches no such
   * revenue, or says itself what is to be written.
   */
  static Write.@Nullable PutSetting after(Snapshot now, Collection<Write> writes) {
    if (!now.settings().texts().containsKey(KEY)) {
      return null;
    }
    Map<CustomerId, @Nullable Customer> touched = new HashMap<>();
    for (Write write : writes) {
      switch (write) {
        case Write.PutCustomer(Customer customer) -> touched.put(customer.id(), customer);
        case Write.RemoveCustomer(CustomerId id) -> touched.put(id, null);
        case Write.PutSetting put when put.key().equals(KEY) -> {
          return null;
        }
        default -> {}
      }
    }
    if (touched.isEmpty()) {
      return null;
    }
    AssumedRevenue before = of(now.settings());
    SortedMap<Integer, SortedMap<CustomerId, Money>> all = before.copy();
    boolean any = false;
    for (Map.Entry<Integer, SortedMap<CustomerId, Money>> year : all.entrySet()) {
      any |=
          year.getValue()
              .keySet()
              .removeIf(
                  id -> {
                    Customer customer = touched.get(id);
                    return touched.containsKey(id)
                        && (customer == null || !before.isAssumed(customer, year.getKey()));
                  });
    }
    return any ? new AssumedRevenue(all).written() : null;
  }

  /** How it is kept. */
  Write.PutSetting written() {
    StringBuilder text = new StringBuilder();
    byYear.forEach(
        (year, amounts) ->
            amounts.forEach(
                (customer, amount) ->
                    text.append(text.isEmpty() ? "" : "\n")
                        .append(year)
                        .append(' ')
                        .append(customer.value())
                        .append(' ')
                        .append(amount.cents())));
    return new Write.PutSetting(KEY, text.isEmpty() ? null : text.toString());
  }
}

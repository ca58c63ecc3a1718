package app.revier.intake;

import app.revier.doubles.MergeRevenue;
import app.revier.doubles.Merging;
import app.revier.territory.Customer;
import app.revier.territory.FormerEntry;
import app.revier.territory.Money;
import app.revier.territory.RevenueHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The revenue of customers who were merged of several: what came of entries that lists may still
 * have counts beside what a list says of the customer's own number.
 */
final class FormerRevenue {

  private FormerRevenue() {}

  /** The customer with the revenue of its own number only. */
  static Customer own(Customer customer) {
    return customer.former().stream().anyMatch(FormerEntry::added)
        ? shifted(customer, -1)
        : customer;
  }

  /** The customer with all revenue, of which so far it has that of its own number only. */
  static Customer whole(Customer customer) {
    return customer.former().stream().anyMatch(FormerEntry::added)
        ? shifted(customer, 1)
        : customer;
  }

  private static Customer shifted(Customer customer, int sign) {
    SortedMap<Integer, Money> revenue = new TreeMap<>(customer.revenue().byYear());
    for (FormerEntry former : customer.former()) {
      if (former.added()) {
        former.revenue().forEach((amount, year) -> add(revenue, year, amount, sign));
      }
    }
    return customer.edit().revenue(RevenueHistory.of(revenue)).build();
  }

  private static void add(SortedMap<Integer, Money> revenue, int year, Money amount, int sign) {
    Money before = revenue.getOrDefault(year, Money.ZERO);
    revenue.put(year, sign > 0 ? before.plus(amount) : before.minus(amount));
  }

  /** The customer that keeps how a row was written which is the same customer. */
  static Customer remembering(Customer customer, Customer row) {
    List<FormerEntry> former = new ArrayList<>(customer.former());
    former.add(
        new FormerEntry(row.number(), row.name(), row.address(), false, RevenueHistory.NONE));
    return customer.edit().former(former).build();
  }

  /** What a row is put onto that tells of a former entry. */
  static Customer start(Customer customer, FormerEntry former) {
    return customer.edit().revenue(former.added() ? former.revenue() : RevenueHistory.NONE).build();
  }

  /**
   * The customer with what a row says of a former entry in a list without the customer's own
   * number. Revenue that the entry told before is no news: when both became one, it was decided
   * whether it counts.
   *
   * @param said the customer as the row has it, put onto {@link #own}
   */
  static Customer news(Customer customer, FormerEntry former, Customer said) {
    RevenueHistory before = own(customer).revenue();
    SortedMap<Integer, Money> revenue = new TreeMap<>(before.byYear());
    SortedMap<Integer, Money> told = new TreeMap<>(former.revenue().byYear());
    said.revenue()
        .forEach(
            (amount, year) -> {
              if (!amount.equals(told.get(year)) && !amount.equals(revenue.get(year))) {
                revenue.put(year, amount);
                told.put(year, amount);
              }
            });
    List<FormerEntry> entries = new ArrayList<>(customer.former());
    entries.set(entries.indexOf(former), former.withRevenue(RevenueHistory.of(told)));
    return whole(said.edit().revenue(RevenueHistory.of(revenue)).former(entries).build());
  }

  /**
   * The customer with what a row says of a former entry: it fills in what is not known, and its
   * revenue takes the place of what came of it before.
   *
   * @param said the customer as the row has it, put onto {@link #start}
   */
  static Customer with(Customer customer, FormerEntry former, Customer said) {
    Customer filled =
        Merging.of(
                customer,
                said.edit().revenue(former.added() ? RevenueHistory.NONE : said.revenue()).build(),
                MergeRevenue.KEEP,
                Merging.Sales.NONE)
            .customer();
    List<FormerEntry> entries = new ArrayList<>(customer.former());
    RevenueHistory revenue = filled.revenue();
    if (former.added()) {
      SortedMap<Integer, Money> years = new TreeMap<>(revenue.byYear());
      former.revenue().forEach((amount, year) -> add(years, year, amount, -1));
      said.revenue().forEach((amount, year) -> add(years, year, amount, 1));
      revenue = RevenueHistory.of(years);
      entries.set(entries.indexOf(former), former.withRevenue(said.revenue()));
    }
    return filled.edit().revenue(revenue).former(entries).apart(customer.apart()).build();
  }
}

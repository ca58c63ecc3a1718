package app.revier.team;

import app.revier.territory.Customer;
import app.revier.territory.Money;
import java.util.List;

/**
 * What one rep with free visits could take over from another who has more to do than time, see
 * {@link HelpSearch}.
 *
 * @param from who has visits left
 * @param to who lacks visits
 * @param customers whose visits could be made, the nearest first
 */
public record Help(RepPlan from, RepPlan to, List<Taken> customers) {

  /** Keeps its own copy. */
  public Help {
    customers = List.copyOf(customers);
  }

  /**
   * A customer that the helper could visit.
   *
   * @param customer of the rep who lacks visits
   * @param visits a year
   * @param kilometres as the crow flies, to the helper's home or nearest customer
   */
  public record Taken(Customer customer, int visits, double kilometres) {}

  /** The visits together. */
  public int visits() {
    return customers.stream().mapToInt(Taken::visits).sum();
  }

  /** What these customers bought in the base year. */
  public Money revenue() {
    return customers.stream()
        .map(taken -> to.baseRevenueOf(taken.customer()))
        .reduce(Money.ZERO, Money::plus);
  }
}

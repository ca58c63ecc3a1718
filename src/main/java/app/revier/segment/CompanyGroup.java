package app.revier.segment;

import app.revier.territory.Customer;
import app.revier.territory.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customers of one parent group.
 *
 * @param name what the group is called: the parent as the customers have it; empty for no group
 * @param members all of them, those with most base-year revenue first, of equals the least number;
 *     the parent among them if it is a customer itself
 * @param parent the parent, if it is a customer itself
 * @param circle the customers who name each other as their parents; empty if none do
 */
public record CompanyGroup(
    String name, List<Classification> members, @Nullable Customer parent, List<Customer> circle) {

  /** Of a customer who belongs to no group. */
  static final CompanyGroup NONE = new CompanyGroup("", List.of(), null, List.of());

  /** Keeps its own copies. */
  public CompanyGroup {
    members = List.copyOf(members);
    circle = List.copyOf(circle);
  }

  /** Base-year revenue of all. */
  public Money revenue() {
    Money sum = Money.ZERO;
    for (Classification one : members) {
      sum = sum.plus(one.revenue());
    }
    return sum;
  }

  /** The known potentials of all. */
  public Money potential() {
    Money sum = Money.ZERO;
    for (Classification one : members) {
      Money known = one.potential();
      sum = known == null ? sum : sum.plus(known);
    }
    return sum;
  }

  /** The other members. */
  public List<Classification> sistersOf(Customer customer) {
    return members.stream().filter(one -> !one.customer().id().equals(customer.id())).toList();
  }

  /** The one that buys most, to be named at a prospect of the group; none if none buys. */
  public @Nullable Classification reference() {
    return members.stream().filter(Classification::existing).findFirst().orElse(null);
  }
}

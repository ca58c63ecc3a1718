package app.revier.segment;

import app.revier.territory.Customer;
import app.revier.territory.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The customers of one parent group.
 *
 * @param members all of them, those with most base-year revenue first, of equals the least number
 */
public record CompanyGroup(List<Classification> members) {

  /** Keeps its own copy. */
  public CompanyGroup {
    members = List.copyOf(members);
  }

  /** What tells a group from others, however its name is written; empty for no group. */
  public static String key(Customer customer) {
    return customer.parentGroup().strip().toLowerCase(Locale.ROOT);
  }

  /** The group of a customer; nobody is in it if the customer belongs to none. */
  public static CompanyGroup of(Customer customer, List<Classification> all) {
    String key = key(customer);
    return new CompanyGroup(
        key.isEmpty()
            ? List.of()
            : all.stream()
                .filter(one -> key(one.customer()).equals(key))
                .sorted(
                    Comparator.comparing(Classification::revenue)
                        .reversed()
                        .thenComparing(one -> one.customer().number()))
                .toList());
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

package app.revier.book;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which customers are kept apart though they look alike: the later one names the earlier one. */
final class KeptApart {

  private KeptApart() {}

  /** Whether two customers are kept apart. */
  static boolean are(Customer one, Customer other) {
    return one.apart().contains(other.id()) || other.apart().contains(one.id());
  }

  /** What takes customers that go out of those that name them and stay. */
  static List<Write> without(Territory territory, Collection<CustomerId> gone) {
    Set<CustomerId> ids = new HashSet<>(gone);
    List<Write> writes = new ArrayList<>();
    for (Customer customer : territory.customers()) {
      if (!ids.contains(customer.id()) && customer.apart().stream().anyMatch(ids::contains)) {
        List<CustomerId> left =
            customer.apart().stream().filter(other -> !ids.contains(other)).toList();
        writes.add(new Write.PutCustomer(customer.edit().apart(left).build()));
      }
    }
    return writes;
  }
}

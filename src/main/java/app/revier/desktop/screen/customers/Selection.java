package app.revier.desktop.screen.customers;

import app.revier.territory.CustomerId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The selected customers.
 *
 * @param customers who
 * @param lead where the keyboard is; none if nobody is selected
 */
record Selection(Set<CustomerId> customers, @Nullable CustomerId lead) {

  /** Nobody. */
  static final Selection NONE = new Selection(Set.of(), null);

  /** One customer. */
  static Selection of(CustomerId customer) {
    return new Selection(Set.of(customer), customer);
  }
}

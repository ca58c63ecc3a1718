package app.revier.desktop.screen.year;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.track.CustomerYear;
import org.jspecify.annotations.Nullable;

/**
 * A customer in the year.
 *
 * @param customer who
 * @param year what was planned and came
 */
record TrackRow(Customer customer, CustomerYear year) {

  CustomerId id() {
    return customer.id();
  }

  /** What came, and what is expected of the rest; none if it is not known what came. */
  @Nullable Money landing() {
    Money actual = year.actual();
    return actual == null ? null : actual.plus(year.rest());
  }
}

package app.revier.track;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import org.jspecify.annotations.Nullable;

/**
 * The year of one customer, its projects included.
 *
 * @param customer who
 * @param planned what the plan expects of the year
 * @param expectedToDate what of that until now
 * @param actual what came; none if that is not known by customer
 * @param rest what is expected of the rest of the year
 */
public record CustomerYear(
    CustomerId customer, Money planned, Money expectedToDate, @Nullable Money actual, Money rest) {

  /** What came above what was expected; none if it is not known what came. */
  public @Nullable Money difference() {
    return actual == null ? null : actual.minus(expectedToDate);
  }
}

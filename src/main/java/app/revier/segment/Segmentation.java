package app.revier.segment;

import app.revier.territory.CustomerId;
import java.util.List;
import java.util.Map;

/**
 * All customers of a territory with their classes, made by {@link Classifier}.
 *
 * @param thresholds the limits used
 * @param baseYear the year of the revenues
 * @param classifications one a customer, in the order of the territory
 * @param byCustomer the same by customer
 * @param matrix the nine fields with their sums
 */
public record Segmentation(
    Thresholds thresholds,
    int baseYear,
    List<Classification> classifications,
    Map<CustomerId, Classification> byCustomer,
    Matrix matrix) {

  /**
   * The class of a customer of the territory.
   *
   * @throws IllegalArgumentException if it is not of the territory
   */
  public Classification of(CustomerId customer) {
    Classification found = byCustomer.get(customer);
    if (found == null) {
      throw new IllegalArgumentException("not of this territory: " + customer);
    }
    return found;
  }
}

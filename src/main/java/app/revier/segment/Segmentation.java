package app.revier.segment;

import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /**
   * The customers that change their field when the other segmentation takes the place of this one,
   * in its order. Customers that are only in one of the two are left out.
   */
  public List<Move> movesTo(Segmentation other) {
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < other.classifications.size(); i++) {
      Classification after = other.classifications.get(i);
      Classification before = at(i, after.customer().id());
      if (before != null && before.cell() != after.cell()) {
        moves.add(new Move(after.customer(), before.cell(), after.cell()));
      }
    }
    return List.copyOf(moves);
  }

  /** Looks at the same place first: the customers of both are mostly the same. */
  private @Nullable Classification at(int place, CustomerId customer) {
    if (place < classifications.size()) {
      Classification found = classifications.get(place);
      if (found.customer().id().equals(customer)) {
        return found;
      }
    }
    return byCustomer.get(customer);
  }
}

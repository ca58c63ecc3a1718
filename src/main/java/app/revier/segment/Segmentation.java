package app.revier.segment;

import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All customers of a territory with their classes, made by {@link Classifier}. Does not change; may
 * be used from any thread.
 */
public final class Segmentation {

  private final Thresholds thresholds;
  private final int baseYear;
  private final List<Classification> classifications;
  private final List<Classification> handedOver;
  private final Matrix matrix;

  /** Made when first asked for: while a limit is dragged nobody asks for single customers. */
  private @Nullable Map<CustomerId, Classification> byCustomer;

  Segmentation(
      Thresholds thresholds, int baseYear, List<Classification> classifications, Matrix matrix) {
    this(thresholds, baseYear, classifications, List.of(), matrix);
  }

  private Segmentation(
      Thresholds thresholds,
      int baseYear,
      List<Classification> classifications,
      List<Classification> handedOver,
      Matrix matrix) {
    this.thresholds = thresholds;
    this.baseYear = baseYear;
    this.classifications = Collections.unmodifiableList(classifications);
    this.handedOver = List.copyOf(handedOver);
    this.matrix = matrix;
  }

  /** The limits used. */
  public Thresholds thresholds() {
    return thresholds;
  }

  /** The year of the revenues. */
  public int baseYear() {
    return baseYear;
  }

  /** One a customer, in the order of the territory. */
  public List<Classification> classifications() {
    return classifications;
  }

  /** The customers whose known potential is below the base-year revenue. */
  public List<CustomerId> potentialsBelowRevenue() {
    return classifications.stream()
        .filter(Classification::potentialBelowRevenue)
        .map(classification -> classification.customer().id())
        .toList();
  }

  /** The same with customers who were handed over, as they were classified before. */
  Segmentation with(List<Classification> others) {
    return new Segmentation(thresholds, baseYear, classifications, others, matrix);
  }

  /**
   * The classes of the customers who were handed over: those they would have if all customers were
   * still the rep's own. They are in no field of the matrix.
   */
  public List<Classification> handedOver() {
    return handedOver;
  }

  /** The nine fields with their sums. */
  public Matrix matrix() {
    return matrix;
  }

  /**
   * The class of a customer of the territory.
   *
   * @throws IllegalArgumentException if it is not of the territory
   */
  public Classification of(CustomerId customer) {
    Classification found = byCustomer().get(customer);
    if (found == null) {
      throw new IllegalArgumentException("not of this territory: " + customer);
    }
    return found;
  }

  private synchronized Map<CustomerId, Classification> byCustomer() {
    if (byCustomer == null) {
      Map<CustomerId, Classification> index = HashMap.newHashMap(classifications.size());
      for (Classification classification : classifications) {
        index.put(classification.customer().id(), classification);
      }
      handedOver.forEach(one -> index.put(one.customer().id(), one));
      byCustomer = index;
    }
    return byCustomer;
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
    return byCustomer().get(customer);
  }
}

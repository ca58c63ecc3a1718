package app.revier.outcomes;

import app.revier.territory.Money;
import java.util.Arrays;
import java.util.List;

/**
 * Outcomes in arrays, with what is decided set apart: an outcome that is sure belongs to the
 * certain amount, one that is impossible or worth nothing is dropped.
 */
final class UncertainOutcomes {

  private final long certain;
  private final long[] cents;
  private final double[] chances;
  private final int[] places;

  private UncertainOutcomes(long certain, long[] cents, double[] chances, int[] places) {
    this.certain = certain;
    this.cents = cents;
    this.chances = chances;
    this.places = places;
  }

  /** The trials of these outcomes, in their order. */
  static UncertainOutcomes of(Money certain, List<Outcome> outcomes) {
    return keeping(certain, outcomes, outcomes.size());
  }

  /** The same, but from the place {@code from} on decided outcomes, too, remain. */
  static UncertainOutcomes keeping(Money certain, List<Outcome> outcomes, int from) {
    long sure = certain.cents();
    long[] cents = new long[outcomes.size()];
    double[] chances = new double[outcomes.size()];
    int[] places = new int[outcomes.size()];
    int open = 0;
    for (int i = 0; i < places.length; i++) {
      long amount = outcomes.get(i).amount().cents();
      double chance = outcomes.get(i).probability().value();
      places[i] = -1;
      if (i >= from || (amount > 0 && chance > 0 && chance < 1)) {
        cents[open] = amount;
        chances[open] = chance;
        places[i] = open++;
      } else if (chance == 1) {
        sure = Math.addExact(sure, amount);
      }
    }
    return new UncertainOutcomes(
        sure, Arrays.copyOf(cents, open), Arrays.copyOf(chances, open), places);
  }

  /** The amount that comes in any case, in cents. */
  long certain() {
    return certain;
  }

  /** What each open outcome brings, in cents, above zero. */
  long[] cents() {
    return cents;
  }

  /** How likely each open outcome comes, above 0 and below 1. */
  double[] chances() {
    return chances;
  }

  /** The place among the open outcomes of one that was given; -1 if it is decided. */
  int place(int given) {
    return places[given];
  }

  /** How many are open. */
  int size() {
    return cents.length;
  }

  /** The total when all open outcomes come. */
  long most() {
    long sum = certain;
    for (long amount : cents) {
      sum = Math.addExact(sum, amount);
    }
    return sum;
  }
}

package app.revier.callplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit that is taken from a customer and given to another.
 *
 * @param from who loses it
 * @param to who gets it
 * @param gain what that brings, above zero
 */
public record VisitMove(CallCustomer from, CallCustomer to, double gain) {

  /**
   * The move that brings the most, beginning with the visits of today and within the limits of each
   * customer.
   *
   * @return none if no move brings anything
   */
  static @Nullable VisitMove best(List<CallCustomer> customers) {
    CallCustomer[] losers = new CallCustomer[2];
    CallCustomer[] winners = new CallCustomer[2];
    for (CallCustomer one : customers) {
      if (one.today() > one.least() && one.today() > 0) {
        keep(losers, one, false);
      }
      if (one.today() < one.most()) {
        keep(winners, one, true);
      }
    }
    VisitMove best = null;
    for (CallCustomer from : losers) {
      for (CallCustomer to : winners) {
        if (from != null && to != null && !from.equals(to)) {
          double gain = to.next(to.today()) - from.next(from.today() - 1);
          if (gain > 0 && (best == null || gain > best.gain)) {
            best = new VisitMove(from, to, gain);
          }
        }
      }
    }
    return best;
  }

  /** Keeps the best two: the best one may be the same customer on both sides. */
  private static void keep(CallCustomer[] two, CallCustomer one, boolean isWinner) {
    if (two[0] == null || isBetter(one, two[0], isWinner)) {
      two[1] = two[0];
      two[0] = one;
    } else if (two[1] == null || isBetter(one, two[1], isWinner)) {
      two[1] = one;
    }
  }

  private static boolean isBetter(CallCustomer one, CallCustomer other, boolean isWinner) {
    return isWinner
        ? one.next(one.today()) > other.next(other.today())
        : one.next(one.today() - 1) < other.next(other.today() - 1);
  }
}

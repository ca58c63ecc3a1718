package app.revier.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Works out what a plan of a public instance scores, from the figures of its file alone: nothing
 * here comes from the search.
 */
final class ToptwCheck {

  private ToptwCheck() {}

  /**
   * The sum of the profits.
   *
   * @param tours per tour its customers in order, counted from 0
   * @throws IllegalStateException if a customer is visited twice or too late, or a tour ends late
   */
  static BigDecimal score(ToptwInstance instance, List<List<Integer>> tours) {
    Set<Integer> visited = new HashSet<>();
    BigDecimal score = BigDecimal.ZERO;
    ToptwInstance.Stop depot = instance.stops().getFirst();
    for (List<Integer> tour : tours) {
      BigDecimal time = depot.open();
      ToptwInstance.Stop place = depot;
      for (int customer : tour) {
        ToptwInstance.Stop next = instance.stops().get(customer + 1);
        BigDecimal arrival = time.add(distance(place, next, instance.digits()));
        require(visited.add(customer), instance, "twice at " + (customer + 1));
        require(arrival.compareTo(next.close()) <= 0, instance, "late at " + (customer + 1));
        time = arrival.max(next.open()).add(next.service());
        score = score.add(next.profit());
        place = next;
      }
      BigDecimal back = time.add(distance(place, depot, instance.digits()));
      require(back.compareTo(depot.close()) <= 0, instance, "back late, at " + back);
    }
    return score;
  }

  private static BigDecimal distance(ToptwInstance.Stop from, ToptwInstance.Stop to, int digits) {
    BigDecimal dx = from.x().subtract(to.x());
    BigDecimal dy = from.y().subtract(to.y());
    return dx.multiply(dx)
        .add(dy.multiply(dy))
        .sqrt(MathContext.DECIMAL64)
        .setScale(digits, RoundingMode.DOWN);
  }

  private static void require(boolean holds, ToptwInstance instance, String what) {
    if (!holds) {
      throw new IllegalStateException(instance.name() + ": " + what);
    }
  }
}

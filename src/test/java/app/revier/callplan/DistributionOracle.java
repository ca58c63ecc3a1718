package app.revier.callplan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plain dynamic programme over all capacities, which shares nothing with the search. */
final class DistributionOracle {

  private DistributionOracle() {}

  /** The most that visits can bring within a limit; minus infinity if the least do not fit. */
  static double best(List<VisitItem> items, int limit) {
    double[] most = new double[limit + 1];
    for (VisitItem item : items) {
      double[] next = new double[limit + 1];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      for (int k = 0; k < item.choices(); k++) {
        long takes = item.weight() * (item.least() + k);
        for (int room = (int) Math.min(limit + 1L, takes); room <= limit; room++) {
          next[room] = Math.max(next[room], most[(int) (room - takes)] + item.gain(k));
        }
      }
      most = next;
    }
    return most[limit];
  }

  /** What visits bring, beyond the least ones. */
  static double worth(List<VisitItem> items, Distribution visits) {
    double sum = 0;
    for (int i = 0; i < visits.size(); i++) {
      sum += items.get(i).gain(visits.visits(i) - items.get(i).least());
    }
    return sum;
  }

  /** What visits take. */
  static long taken(List<VisitItem> items, Distribution visits) {
    long sum = 0;
    for (int i = 0; i < visits.size(); i++) {
      sum += items.get(i).weight() * visits.visits(i);
    }
    return sum;
  }

  /**
   * The best of all distributions by looking at each: most worth, then fewest visits, then nearest
   * to today; for few customers.
   */
  static long @Nullable [] bestOfAll(List<VisitItem> items, int limit) {
    return look(items, limit, 0, new long[] {0, 0, 0});
  }

  private static long @Nullable [] look(List<VisitItem> items, long room, int at, long[] sofar) {
    if (at == items.size()) {
      return sofar;
    }
    VisitItem item = items.get(at);
    long[] best = null;
    for (int k = 0; k < item.choices(); k++) {
      int visits = item.least() + k;
      if (item.weight() * visits <= room) {
        long[] one =
            look(
                items,
                room - item.weight() * visits,
                at + 1,
                new long[] {
                  sofar[0] - Math.round(item.gain(k)),
                  sofar[1] + visits,
                  sofar[2] + Math.abs(visits - item.today())
                });
        if (one != null && (best == null || Arrays.compare(one, best) < 0)) {
          best = one;
        }
      }
    }
    return best;
  }
}

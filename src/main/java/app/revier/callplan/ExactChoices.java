package app.revier.callplan;

import java.util.Arrays;
import java.util.List;

/**
 * The choices of all customers in whole numbers, so that sums, ties and bounds are exact. A choice
 * has a worth of two ranks: what it brings, then, for equal results, fewer visits and how near they
 * are to today. The first rank is what it brings in units so small that all customers together have
 * at most 2 to the {@code BITS}; the second is below zero.
 *
 * <p>Of the choices only those are kept that fit the limit alone and bring more than any with fewer
 * visits.
 */
final class ExactChoices {

  /** Products of worths and weights stay below 2 to this. */
  private static final int BITS = 61;

  /** Below this a double holds all whole numbers; finer units would tell nothing. */
  private static final int FINEST = 52;

  /** The visits of each customer's choices above its least. */
  final int[][] visits;

  /** What each choice brings, in units. */
  final long[][] worth;

  /** Visits and distance from today of each choice, below those of the first. */
  final long[][] nearness;

  /** What a visit takes, in units of the greatest common divisor. */
  final long[] weights;

  /** What is left of the limit beyond all least visits, in the same units. */
  final long room;

  ExactChoices(List<VisitItem> items, long limit) {
    int size = items.size();
    visits = new int[size][];
    worth = new long[size][];
    nearness = new long[size][];
    weights = new long[size];
    long divisor = 0;
    long free = limit;
    long distance = 1;
    for (VisitItem item : items) {
      divisor = gcd(divisor, item.weight());
      free -= item.weight() * item.least();
      distance += item.today() + item.visits(item.choices() - 1);
    }
    room = divisor == 0 ? free : Math.floorDiv(free, divisor);
    double sum = 0;
    long heaviest = 1;
    for (int i = 0; i < size; i++) {
      VisitItem item = items.get(i);
      weights[i] = item.weight() / divisor;
      int last = last(item, weights[i]);
      sum += item.gain(last);
      heaviest = Math.max(heaviest, weights[i] * last);
    }
    int bits = Math.min(FINEST, BITS - (64 - Long.numberOfLeadingZeros(heaviest)));
    // A power of two, so that gains that are equal in doubles are equal in units, too.
    double scale = sum > 0 ? Math.scalb(1.0, bits - 1 - Math.getExponent(sum)) : 0;
    for (int i = 0; i < size; i++) {
      take(i, items.get(i), Double.isFinite(scale) ? scale : 0, distance);
    }
  }

  private int last(VisitItem item, long weight) {
    return (int) Math.max(0, Math.min(item.choices() - 1, room / weight));
  }

  private void take(int i, VisitItem item, double scale, long distance) {
    int last = last(item, weights[i]);
    int[] kept = new int[last + 1];
    long[] units = new long[last + 1];
    long[] near = new long[last + 1];
    int count = 0;
    int before = Math.abs(item.least() - item.today());
    for (int k = 0; k <= last; k++) {
      long unit = Math.round(item.gain(k) * scale);
      if (count == 0 || unit > units[count - 1]) {
        kept[count] = k;
        units[count] = unit;
        near[count] = -(k * distance + Math.abs(item.visits(k) - item.today()) - before);
        count++;
      }
    }
    visits[i] = Arrays.copyOf(kept, count);
    worth[i] = Arrays.copyOf(units, count);
    nearness[i] = Arrays.copyOf(near, count);
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  int size() {
    return visits.length;
  }

  /** What a choice takes of the room. */
  long weight(int item, int choice) {
    return weights[item] * visits[item][choice];
  }
}

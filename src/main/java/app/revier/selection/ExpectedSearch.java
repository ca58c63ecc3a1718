package app.revier.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The set of candidates with the highest expected amount: a knapsack problem with a few limits,
 * solved by branch and bound over its linear relaxation.
 *
 * <p>Where the relaxation takes a column quite or not at all, and the other side would cost more
 * than the relaxation is above the best set, the column is fixed there. Of what remains, the column
 * that is least decided is tried both ways.
 */
final class ExpectedSearch {

  /** Bounds are computed in floating point; what they may be off in parts of the value. */
  private static final double ROUNDING = 1e-13;

  /** So many nodes are looked at only to find a set as good that uses less. */
  private static final int MOST_TIED = 20_000;

  private final Candidates candidates;
  private final Effort.Work work;
  private final int count;
  private final Relaxation relaxation;
  private final double slack;
  private BitSet best;
  private long bestValue;
  private int tied;
  private double openBound = Double.NEGATIVE_INFINITY;

  /**
   * Prepares a search.
   *
   * @param start a set of candidates within the limits, to begin with
   */
  ExpectedSearch(Candidates candidates, BitSet start, Effort.Work work) {
    this.candidates = candidates;
    this.work = work;
    count = candidates.count();
    best = (BitSet) start.clone();
    bestValue = candidates.value(start);
    double[] values = IntStream.range(0, count).mapToDouble(candidates::value).toArray();
    slack = ROUNDING * Arrays.stream(values).sum() + 1e-3;
    relaxation = candidates.relaxation(values);
  }

  /** Searches until the best set is proven or the work is spent. */
  void run() {
    work.spend(relaxation.solve());
    offer(candidates.rounded(relaxation));
    visit();
  }

  /** The best set so far. */
  BitSet best() {
    return (BitSet) best.clone();
  }

  /** Whether it is proven that no set is worth more, or as much and uses less. */
  boolean isProven() {
    return openBound < bestValue - slack;
  }

  /** No set is worth more, in thousandths of a cent. */
  double bound() {
    return Math.max(openBound, bestValue);
  }

  /** The prices of the limits in the last relaxation. */
  double[] prices() {
    return relaxation.prices().clone();
  }

  private void visit() {
    if (work.ended()) {
      openBound = Math.max(openBound, relaxation.bound());
      return;
    }
    if (!isOpen()) {
      return;
    }
    offer(candidates.rounded(relaxation));
    fixDecided();
    int column = leastDecided();
    if (column < 0) {
      return;
    }
    boolean takenFirst = relaxation.part(column) >= 0.5;
    Relaxation.State state = relaxation.save();
    for (boolean taken : new boolean[] {takenFirst, !takenFirst}) {
      relaxation.restore(state);
      relaxation.fix(column, taken);
      work.spend(relaxation.solve());
      visit();
    }
  }

  /** Whether there may be something better below. */
  private boolean isOpen() {
    double bound = relaxation.bound();
    if (bound >= bestValue + 1 - slack) {
      return true;
    }
    return bound >= bestValue - slack && ++tied <= MOST_TIED;
  }

  /** The column to branch on; none if all are decided. */
  private int leastDecided() {
    int least = anyOpen();
    double furthest = 1e-9;
    for (int column : relaxation.basis()) {
      if (column < count) {
        double part = relaxation.part(column);
        double distance = Math.min(part, 1 - part);
        if (distance > furthest) {
          furthest = distance;
          least = column;
        }
      }
    }
    return least;
  }

  private int anyOpen() {
    for (int j = 0; j < count; j++) {
      if (!relaxation.isFixed(j)) {
        return j;
      }
    }
    return -1;
  }

  private void fixDecided() {
    double room = relaxation.bound() - bestValue + slack;
    for (int j = 0; j < count; j++) {
      if (!relaxation.isFixed(j) && Math.abs(relaxation.cost(j)) > room) {
        relaxation.fix(j, relaxation.cost(j) > 0);
      }
    }
  }

  private void offer(BitSet set) {
    long value = candidates.value(set);
    if (value > bestValue || (value == bestValue && candidates.compareUse(set, best) < 0)) {
      best = (BitSet) set.clone();
      bestValue = value;
    }
  }
}

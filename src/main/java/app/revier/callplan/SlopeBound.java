package app.revier.callplan;

import java.util.Arrays;

/**
 * The bound of the linear relaxation: visits are given out along the upper hulls of all customers,
 * steepest part first, until one does not fit. What each other choice loses against that bound is
 * its reduced cost. All is exact: losses are multiplied by the weight of the part that did not fit.
 */
final class SlopeBound {

  private final ExactChoices choices;

  /** The choice of each customer that the bound begins with. */
  final int[] chosen;

  /** What is left of the room by these; all of it is of no use if everything fits. */
  final long left;

  /** The customer whose next part does not fit; none, −1, if all do. */
  final int broken;

  /** The weight of that part, by which losses are multiplied; 1 if all fit. */
  final long unit;

  /** What that part brings: per {@code unit} of weight in losses. */
  final long slope;

  /** The same of the second rank. */
  final long slopeNear;

  /** A part of an upper hull. */
  private record Part(int item, int to, long weight, long worth, long near) {}

  SlopeBound(ExactChoices choices) {
    this.choices = choices;
    int size = choices.size();
    chosen = new int[size];
    Part[] parts = parts();
    long room = choices.room;
    Part stopped = null;
    for (Part part : parts) {
      if (part.weight > room) {
        stopped = part;
        break;
      }
      room -= part.weight;
      chosen[part.item] = part.to;
    }
    left = room;
    broken = stopped == null ? -1 : stopped.item;
    unit = stopped == null ? 1 : stopped.weight;
    slope = stopped == null ? 0 : stopped.worth;
    slopeNear = stopped == null ? 0 : stopped.near;
  }

  /** The parts of all hulls, the steepest first; those of one customer stay in order. */
  private Part[] parts() {
    Part[] all = new Part[count()];
    int filled = 0;
    int[] hull = new int[CallPlanner.MOST_VISITS + 1];
    for (int i = 0; i < choices.size(); i++) {
      int corners = hull(i, hull);
      for (int k = 1; k < corners; k++) {
        int from = hull[k - 1];
        int to = hull[k];
        all[filled++] =
            new Part(
                i,
                to,
                choices.weight(i, to) - choices.weight(i, from),
                choices.worth[i][to] - choices.worth[i][from],
                choices.nearness[i][to] - choices.nearness[i][from]);
      }
    }
    Part[] used = Arrays.copyOf(all, filled);
    Arrays.sort(used, (a, b) -> compare(b.worth, b.near, b.weight, a.worth, a.near, a.weight));
    return used;
  }

  private int count() {
    int count = 0;
    for (int[] visits : choices.visits) {
      count += visits.length - 1;
    }
    return count;
  }

  /** Corners of the upper hull of a customer, those on a straight line among them. */
  private int hull(int item, int[] corners) {
    int count = 0;
    for (int k = 0; k < choices.visits[item].length; k++) {
      while (count >= 2 && isBelow(item, corners[count - 2], corners[count - 1], k)) {
        count--;
      }
      corners[count++] = k;
    }
    return count;
  }

  private boolean isBelow(int item, int from, int middle, int to) {
    int[] visits = choices.visits[item];
    long[] worth = choices.worth[item];
    long[] near = choices.nearness[item];
    return compare(
            worth[middle] - worth[from],
            near[middle] - near[from],
            visits[middle] - (long) visits[from],
            worth[to] - worth[middle],
            near[to] - near[middle],
            visits[to] - (long) visits[middle])
        < 0;
  }

  /** Compares two slopes, worth first. */
  private static int compare(
      long worth, long near, long weight, long otherWorth, long otherNear, long otherWeight) {
    int byWorth = Long.compare(worth * otherWeight, otherWorth * weight);
    return byWorth != 0 ? byWorth : Long.compare(near * otherWeight, otherNear * weight);
  }

  /** By how much weight a choice differs from the one the bound begins with. */
  long shift(int item, int choice) {
    return choices.weight(item, choice) - choices.weight(item, chosen[item]);
  }

  /** What a choice loses against the bound, zero or more in both ranks together. */
  long loss(int item, int choice) {
    return (choices.worth[item][chosen[item]] - choices.worth[item][choice]) * unit
        + shift(item, choice) * slope;
  }

  /** The same of the second rank. */
  long lossNear(int item, int choice) {
    return (choices.nearness[item][chosen[item]] - choices.nearness[item][choice]) * unit
        + shift(item, choice) * slopeNear;
  }
}

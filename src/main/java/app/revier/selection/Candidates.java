package app.revier.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The projects that come into question, as columns of figures, and the limits that matter to them.
 */
final class Candidates {

  /** Expected amounts are counted in thousandths of a cent. */
  private static final double UNITS_PER_CENT = 1_000;

  private final int[] places;
  private final Item[] items;
  private final long[] values;

  /** By limit, then by candidate. */
  private final long[][] uses;

  private final long[] limits;

  /** The candidates among the projects of a room, in an order, and then that of their places. */
  Candidates(SelectionProblem problem, Room room, Comparator<Item> order) {
    places =
        room.open().stream()
            .boxed()
            .sorted(Comparator.comparing(problem.items()::get, order))
            .mapToInt(Integer::intValue)
            .toArray();
    items = new Item[places.length];
    values = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      items[i] = problem.items().get(places[i]);
      values[i] = Math.round(items[i].amount() * items[i].probability() * UNITS_PER_CENT);
    }
    List<long[]> binding = new ArrayList<>();
    List<Long> ends = new ArrayList<>();
    for (Resource resource : Resource.values()) {
      long[] use = new long[items.length];
      long sum = 0;
      for (int i = 0; i < items.length; i++) {
        use[i] = items[i].use(resource);
        sum = Math.addExact(sum, use[i]);
      }
      if (sum > room.left(resource)) {
        binding.add(use);
        ends.add(room.left(resource));
      }
    }
    uses = binding.toArray(long[][]::new);
    limits = ends.stream().mapToLong(Long::longValue).toArray();
  }

  /** How many there are. */
  int count() {
    return items.length;
  }

  /** A candidate. */
  Item item(int candidate) {
    return items[candidate];
  }

  /** The expected amount of a candidate, in thousandths of a cent. */
  long value(int candidate) {
    return values[candidate];
  }

  /** How many limits not all candidates together keep. */
  int limitCount() {
    return limits.length;
  }

  /** What there is, by limit that matters. */
  long[] limits() {
    return limits.clone();
  }

  /** What a candidate uses of such a limit. */
  long use(int limit, int candidate) {
    return uses[limit][candidate];
  }

  /** Whether one more fits into what is left, by limit. */
  boolean fits(int candidate, long[] left) {
    for (int i = 0; i < left.length; i++) {
      if (uses[i][candidate] > left[i]) {
        return false;
      }
    }
    return true;
  }

  /** Takes what a candidate uses from what is left. */
  void take(int candidate, long[] left) {
    for (int i = 0; i < left.length; i++) {
      left[i] -= uses[i][candidate];
    }
  }

  /** Gives back what a candidate uses. */
  void giveBack(int candidate, long[] left) {
    for (int i = 0; i < left.length; i++) {
      left[i] += uses[i][candidate];
    }
  }

  /** What a set of candidates leaves of the limits. */
  long[] left(BitSet set) {
    long[] left = limits();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      take(i, left);
    }
    return left;
  }

  /** The expected amount of a set of candidates, in thousandths of a cent. */
  long value(BitSet set) {
    return set.stream().mapToLong(i -> values[i]).sum();
  }

  /**
   * Compares the time and money that two sets use: visits first, then minutes, then budget, then
   * which has the first place that the other has not.
   */
  int compareUse(BitSet one, BitSet other) {
    for (Resource resource : Resource.values()) {
      int order = Long.compare(use(resource, one), use(resource, other));
      if (order != 0) {
        return order;
      }
    }
    BitSet ofOne = places(one);
    BitSet difference = places(other);
    difference.xor(ofOne);
    int first = difference.nextSetBit(0);
    return first < 0 ? 0 : ofOne.get(first) ? -1 : 1;
  }

  private long use(Resource resource, BitSet set) {
    return set.stream().mapToLong(i -> items[i].use(resource)).sum();
  }

  /** The places in the problem of a set of candidates. */
  BitSet places(BitSet set) {
    BitSet result = new BitSet();
    set.stream().forEach(i -> result.set(places[i]));
    return result;
  }

  /**
   * The candidates that stand at these places in the problem, as far as they fit in their order.
   */
  BitSet fitting(BitSet wanted) {
    BitSet set = new BitSet();
    long[] left = limits();
    for (int i = 0; i < places.length; i++) {
      if (wanted.get(places[i]) && fits(i, left)) {
        take(i, left);
        set.set(i);
      }
    }
    return set;
  }

  /**
   * Whether one candidate is as good as another in every respect, and better in some or first: then
   * no set needs the other without the one.
   */
  boolean dominates(int one, int other) {
    Item a = items[one];
    Item b = items[other];
    if (a.amount() < b.amount()
        || a.probability() < b.probability()
        || a.visits() > b.visits()
        || a.minutes() > b.minutes()
        || a.budget() > b.budget()) {
      return false;
    }
    boolean same =
        a.amount() == b.amount()
            && a.probability() == b.probability()
            && a.visits() == b.visits()
            && a.minutes() == b.minutes()
            && a.budget() == b.budget();
    return !same || places[one] < places[other];
  }
}

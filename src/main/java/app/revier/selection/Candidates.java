package app.revier.selection;

import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionProblem.Resource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The projects of a problem that come into question, in an order: not pinned, with an effect on the
 * total, and each by itself within what the limits leave once the projects pinned in are taken.
 * Beside them what is left of the limits that not all of them together keep.
 */
final class Candidates {

  /** Expected amounts are counted in thousandths of a cent. */
  private static final double UNITS_PER_CENT = 1_000;

  private final int[] places;
  private final Item[] items;
  private final long[] values;
  private final BitSet pinned = new BitSet();
  private final Set<Resource> exceeded = EnumSet.noneOf(Resource.class);

  /** By limit, then by candidate. */
  private final long[][] uses;

  private final long[] limits;

  /**
   * The candidates of a problem.
   *
   * @param order in which they stand; where it does not decide, in that of their places
   */
  Candidates(SelectionProblem problem, Comparator<Item> order) {
    List<Item> all = problem.items();
    for (int i = 0; i < all.size(); i++) {
      pinned.set(i, all.get(i).pin() == Pin.IN);
    }
    long[] left = new long[Resource.values().length];
    for (Resource resource : Resource.values()) {
      Long limit = problem.limits().of(resource);
      long used = pinned.stream().mapToLong(i -> all.get(i).use(resource)).sum();
      if (limit != null && used > limit) {
        exceeded.add(resource);
      }
      left[resource.ordinal()] = limit == null ? Long.MAX_VALUE : Math.max(0, limit - used);
    }
    places =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).pin() == Pin.FREE && all.get(i).hasEffect())
            .filter(i -> fits(all.get(i), left))
            .boxed()
            .sorted(Comparator.comparing(all::get, order))
            .mapToInt(Integer::intValue)
            .toArray();
    items = new Item[places.length];
    values = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      items[i] = all.get(places[i]);
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
      if (sum > left[resource.ordinal()]) {
        binding.add(use);
        ends.add(left[resource.ordinal()]);
      }
    }
    uses = binding.toArray(long[][]::new);
    limits = ends.stream().mapToLong(Long::longValue).toArray();
  }

  private static boolean fits(Item item, long[] left) {
    for (Resource resource : Resource.values()) {
      if (item.use(resource) > left[resource.ordinal()]) {
        return false;
      }
    }
    return true;
  }

  /** How many there are. */
  int count() {
    return items.length;
  }

  /** All of them. */
  BitSet all() {
    BitSet all = new BitSet();
    all.set(0, items.length);
    return all;
  }

  /** A candidate. */
  Item item(int candidate) {
    return items[candidate];
  }

  /** The place in the problem of a candidate. */
  int place(int candidate) {
    return places[candidate];
  }

  /** The places in the problem of what is pinned in. */
  BitSet pinned() {
    return pinned;
  }

  /** The limits that the projects pinned in exceed by themselves. */
  Set<Resource> exceeded() {
    return exceeded;
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
  private BitSet places(BitSet set) {
    BitSet result = new BitSet();
    set.stream().forEach(i -> result.set(places[i]));
    return result;
  }

  /** The places in the problem of a set of candidates and of what is pinned in. */
  BitSet chosen(BitSet set) {
    BitSet result = places(set);
    result.or(pinned);
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

  /** A relaxation of the limits for values of the candidates, of zero or more. */
  Relaxation relaxation(double[] ofCandidates) {
    double[][] parts = new double[limits.length][ofCandidates.length];
    for (int i = 0; i < limits.length; i++) {
      for (int j = 0; j < ofCandidates.length; j++) {
        parts[i][j] = limits[i] == 0 ? 0 : (double) uses[i][j] / limits[i];
      }
    }
    return new Relaxation(ofCandidates, parts);
  }

  /**
   * What a solved relaxation takes quite; then what still fits, worth most beyond its price first.
   */
  BitSet rounded(Relaxation relaxation) {
    BitSet set = new BitSet();
    long[] left = limits();
    for (int j = 0; j < items.length; j++) {
      if (relaxation.part(j) > 1 - 1e-9 && fits(j, left)) {
        take(j, left);
        set.set(j);
      }
    }
    IntStream.range(0, items.length)
        .filter(j -> !set.get(j) && fits(j, left))
        .boxed()
        .sorted(Comparator.comparingDouble(j -> -relaxation.cost(j)))
        .forEach(
            j -> {
              if (fits(j, left)) {
                take(j, left);
                set.set(j);
              }
            });
    return set;
  }
}

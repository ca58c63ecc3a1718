package app.revier.selection;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the limits of a problem leave once the projects pinned in are taken, and which of the others
 * come into question at all.
 */
final class Room {

  private static final Resource[] RESOURCES = Resource.values();

  private final List<Item> items;
  private final BitSet pinned = new BitSet();
  private final BitSet open = new BitSet();
  private final long[] left = new long[RESOURCES.length];
  private final Set<Resource> exceeded = EnumSet.noneOf(Resource.class);

  /** The room of a problem. */
  Room(SelectionProblem problem) {
    items = problem.items();
    for (int i = 0; i < items.size(); i++) {
      pinned.set(i, items.get(i).pin() == Pin.IN);
    }
    for (Resource resource : RESOURCES) {
      Long limit = problem.limits().of(resource);
      long used = pinned.stream().mapToLong(i -> items.get(i).use(resource)).sum();
      if (limit != null && used > limit) {
        exceeded.add(resource);
      }
      left[resource.ordinal()] = limit == null ? Long.MAX_VALUE : Math.max(0, limit - used);
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      open.set(i, item.pin() == Pin.FREE && item.hasEffect() && fits(item));
    }
  }

  private boolean fits(Item item) {
    for (Resource resource : RESOURCES) {
      if (item.use(resource) > left[resource.ordinal()]) {
        return false;
      }
    }
    return true;
  }

  /** The places of the projects that are pinned in. */
  BitSet pinned() {
    return (BitSet) pinned.clone();
  }

  /**
   * The places of the projects that may be taken: not pinned, with an effect on the total, and each
   * by itself within what is left.
   */
  BitSet open() {
    return (BitSet) open.clone();
  }

  /** What is left of a resource; the largest long without a limit. */
  long left(Resource resource) {
    return left[resource.ordinal()];
  }

  /** The limits that the pinned projects exceed by themselves. */
  Set<Resource> exceeded() {
    return exceeded;
  }

  /** Whether a set, besides the pinned ones, is within what is left. */
  boolean fits(BitSet set) {
    for (Resource resource : RESOURCES) {
      long use = set.stream().mapToLong(i -> items.get(i).use(resource)).sum();
      if (use > left[resource.ordinal()]) {
        return false;
      }
    }
    return true;
  }

  /** As much of a set as fits, in the order of the places, without the pinned ones. */
  BitSet fitting(BitSet set) {
    BitSet taken = new BitSet();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      if (open.get(i)) {
        taken.set(i);
        taken.set(i, fits(taken));
      }
    }
    return taken;
  }
}

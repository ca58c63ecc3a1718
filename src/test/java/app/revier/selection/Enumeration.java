package app.revier.selection;

import app.revier.outcomes.Normal;
import app.revier.outcomes.Outcome;
import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionProblem.Resource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The slow truth: goes through all sets, and for each through all that can come of it. */
final class Enumeration {

  private static final int CASES = 321;
  private static final double REACH = 8;

  private final SelectionProblem problem;
  private final List<BitSet> sets = new ArrayList<>();

  Enumeration(SelectionProblem problem) {
    this.problem = problem;
    for (long bits = 0; bits < 1L << problem.items().size(); bits++) {
      BitSet set = BitSet.valueOf(new long[] {bits});
      if (isAllowed(set)) {
        sets.add(set);
      }
    }
  }

  /** All sets that respect pins and limits. */
  List<BitSet> sets() {
    return sets;
  }

  private boolean isAllowed(BitSet set) {
    for (int i = 0; i < problem.items().size(); i++) {
      Pin pin = problem.items().get(i).pin();
      if (set.get(i) ? pin == Pin.OUT : pin == Pin.IN) {
        return false;
      }
    }
    for (Resource resource : Resource.values()) {
      Long limit = problem.limits().of(resource);
      long pinned = use(resource, set, Pin.IN);
      long free = use(resource, set, Pin.FREE);
      if (limit != null && free > 0 && pinned + free > limit) {
        return false;
      }
    }
    return true;
  }

  private long use(Resource resource, BitSet set, Pin pin) {
    return set.stream()
        .mapToObj(problem.items()::get)
        .filter(item -> item.pin() == pin)
        .mapToLong(item -> item.use(resource))
        .sum();
  }

  double bestHit() {
    return sets.stream().mapToDouble(this::hit).max().orElseThrow();
  }

  long bestExpected() {
    return sets.stream().mapToLong(this::expected).max().orElseThrow();
  }

  /** The expected total in cents. */
  long expected(BitSet set) {
    BigDecimal sum = BigDecimal.valueOf(problem.certain());
    for (Outcome outcome : problem.base()) {
      sum =
          sum.add(
              new BigDecimal(outcome.amount().cents())
                  .multiply(new BigDecimal(outcome.probability().value())));
    }
    for (int i : set.stream().toArray()) {
      Item item = problem.items().get(i);
      sum = sum.add(new BigDecimal(item.amount()).multiply(new BigDecimal(item.probability())));
    }
    return sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** The probability of reaching the target. */
  double hit(BitSet set) {
    List<Outcome> outcomes = new ArrayList<>(problem.base());
    set.stream()
        .mapToObj(problem.items()::get)
        .forEach(item -> outcomes.add(Problems.outcome(item.amount(), item.probability())));
    long[] amounts = outcomes.stream().mapToLong(outcome -> outcome.amount().cents()).toArray();
    double[] chances =
        outcomes.stream().mapToDouble(outcome -> outcome.probability().value()).toArray();
    long need = problem.target() - problem.certain();
    double rho = problem.correlation();
    if (rho == 0) {
      return reached(amounts, chances, 0, need);
    }
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < CASES; i++) {
      double z = -REACH + 2 * REACH * i / (CASES - 1);
      double[] given = new double[chances.length];
      for (int j = 0; j < given.length; j++) {
        double p = chances[j];
        given[j] =
            p == 0 || p == 1
                ? p
                : Normal.atMost((Normal.quantile(p) + Math.sqrt(rho) * z) / Math.sqrt(1 - rho));
      }
      double weight = Math.exp(-0.5 * z * z);
      sum += weight * reached(amounts, given, 0, need);
      weights += weight;
    }
    return sum / weights;
  }

  private static double reached(long[] amounts, double[] chances, int next, long need) {
    if (need <= 0) {
      return 1;
    }
    if (next == amounts.length) {
      return 0;
    }
    return chances[next] * reached(amounts, chances, next + 1, need - amounts[next])
        + (1 - chances[next]) * reached(amounts, chances, next + 1, need);
  }

  /** The sets that do not contain what cannot change the total, unless it is pinned in. */
  List<BitSet> setsWithoutIdle() {
    return sets.stream()
        .filter(
            set ->
                set.stream()
                    .mapToObj(problem.items()::get)
                    .allMatch(
                        item ->
                            item.pin() == Pin.IN || (item.amount() > 0 && item.probability() > 0)))
        .toList();
  }

  /** The best of these sets by probability, then expected amount, then use, then place. */
  BitSet mostLikely() {
    return best(true);
  }

  /** The best of these sets by expected amount, then use, then place. */
  BitSet mostValuable() {
    return best(false);
  }

  private BitSet best(boolean byHit) {
    BitSet best = null;
    double bestHit = 0;
    for (BitSet set : setsWithoutIdle()) {
      double hit = byHit ? hit(set) : 0;
      boolean better =
          best == null
              || hit > bestHit + 1e-12
              || (hit >= bestHit - 1e-12 && compareUse(set, best) > 0);
      if (better) {
        best = set;
        bestHit = hit;
      }
    }
    return java.util.Objects.requireNonNull(best);
  }

  private int compareUse(BitSet one, BitSet other) {
    int order = Long.compare(value(one), value(other));
    for (Resource resource : Resource.values()) {
      if (order == 0) {
        order = Long.compare(all(resource, other), all(resource, one));
      }
    }
    if (order == 0 && !one.equals(other)) {
      BitSet difference = (BitSet) one.clone();
      difference.xor(other);
      order = one.get(difference.nextSetBit(0)) ? 1 : -1;
    }
    return order;
  }

  private long value(BitSet set) {
    return set.stream()
        .mapToObj(problem.items()::get)
        .mapToLong(item -> Math.round(item.amount() * item.probability() * 1_000))
        .sum();
  }

  private long all(Resource resource, BitSet set) {
    return set.stream().mapToLong(i -> problem.items().get(i).use(resource)).sum();
  }
}

package app.revier.selection;

import app.revier.chance.Normal;
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
    for (BaseOutcome outcome : problem.base()) {
      sum =
          sum.add(new BigDecimal(outcome.amount()).multiply(new BigDecimal(outcome.probability())));
    }
    for (int i : set.stream().toArray()) {
      Item item = problem.items().get(i);
      sum = sum.add(new BigDecimal(item.amount()).multiply(new BigDecimal(item.probability())));
    }
    return sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** The probability of reaching the target. */
  double hit(BitSet set) {
    List<BaseOutcome> outcomes = new ArrayList<>(problem.base());
    set.stream()
        .mapToObj(problem.items()::get)
        .forEach(item -> outcomes.add(new BaseOutcome(item.amount(), item.probability())));
    long[] amounts = outcomes.stream().mapToLong(BaseOutcome::amount).toArray();
    double[] chances = outcomes.stream().mapToDouble(BaseOutcome::probability).toArray();
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
}

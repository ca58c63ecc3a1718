package app.revier.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/**
 * How likely the target is reached with a set of projects.
 *
 * <p>Up to 20 uncertain projects are gone through in all combinations, in cents. More are added on
 * a grid: that of their common divisor where it has few enough cells, so that the result is exact,
 * or else one of about a quarter of a million cells, on which an amount between two cells is split
 * among them so that its mean stays. What is exact is so but for the {@link BaseTail} and the
 * rounding of the arithmetic.
 */
final class HitJudge {

  private static final int MOST_COMBINED = 20;
  private static final int CELLS = 1 << 18;

  private final SelectionProblem problem;
  private final Cases cases;
  private final BaseTail base;
  private final double[][] chances;

  /** Prepares for the sets of a problem. */
  HitJudge(SelectionProblem problem) {
    this.problem = problem;
    long[] amounts =
        LongStream.concat(
                problem.base().stream().mapToLong(BaseOutcome::amount),
                problem.items().stream().mapToLong(Item::amount))
            .toArray();
    cases = Cases.of(problem.correlation(), amounts);
    base = BaseTail.of(problem.base(), cases);
    chances =
        problem.items().stream()
            .map(item -> cases.chances(item.probability()))
            .toArray(double[][]::new);
  }

  /** The probability of reaching the target with a set. */
  double of(BitSet set) {
    long need = problem.target() - problem.certain();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      need -= problem.items().get(i).probability() == 1 ? problem.items().get(i).amount() : 0;
    }
    if (need <= 0) {
      return 1;
    }
    int[] uncertain =
        set.stream()
            .filter(i -> problem.items().get(i).hasEffect())
            .filter(i -> problem.items().get(i).probability() < 1)
            .toArray();
    double sum =
        uncertain.length <= MOST_COMBINED ? combined(uncertain, need) : onGrid(uncertain, need);
    return Math.clamp(sum, 0, 1);
  }

  private double combined(int[] items, long need) {
    long[] sums = new long[1 << items.length];
    for (int i = 0; i < items.length; i++) {
      int half = 1 << i;
      for (int j = 0; j < half; j++) {
        sums[half + j] = sums[j] + amount(items[i]);
      }
    }
    double[] masses = new double[sums.length];
    double probability = 0;
    for (int c = 0; c < cases.count(); c++) {
      masses[0] = 1;
      for (int i = 0; i < items.length; i++) {
        double chance = chances[items[i]][c];
        int half = 1 << i;
        for (int j = 0; j < half; j++) {
          masses[half + j] = masses[j] * chance;
          masses[j] *= 1 - chance;
        }
      }
      double sum = 0;
      for (int j = 0; j < sums.length; j++) {
        sum += masses[j] * base.atLeast(c, need - sums[j]);
      }
      probability += cases.weight(c) * sum;
    }
    return probability;
  }

  private long amount(int item) {
    return problem.items().get(item).amount();
  }

  private double onGrid(int[] items, long need) {
    long divisor = Arrays.stream(items).mapToLong(this::amount).reduce(0, BaseTail::gcd);
    long most = Math.min(need, Arrays.stream(items).mapToLong(this::amount).sum());
    long bucket = most / divisor < CELLS ? divisor : Math.ceilDiv(most, CELLS);
    int cells = (int) Math.ceilDiv(most, bucket);
    double probability = 0;
    double[] masses = new double[cells + 1];
    for (int c = 0; c < cases.count(); c++) {
      Arrays.fill(masses, 0);
      masses[0] = 1;
      double reached = 0;
      for (int item : items) {
        reached += add(masses, amount(item), bucket, chances[item][c]);
      }
      double sum = reached;
      for (int i = 0; i <= cells; i++) {
        sum += masses[i] == 0 ? 0 : masses[i] * base.atLeast(c, need - i * bucket);
      }
      probability += cases.weight(c) * sum;
    }
    return probability;
  }

  /** Adds an outcome; what leaves the grid has reached the target and is returned. */
  private static double add(double[] masses, long amount, long bucket, double chance) {
    int steps = (int) Math.min(amount / bucket, masses.length);
    double up = (double) (amount % bucket) / bucket;
    double reached = 0;
    for (int i = masses.length - 1; i >= 0; i--) {
      double mass = masses[i];
      if (mass == 0) {
        continue;
      }
      masses[i] = mass * (1 - chance);
      reached += put(masses, i + steps, mass * chance * (1 - up));
      reached += put(masses, i + steps + 1, mass * chance * up);
    }
    return reached;
  }

  private static double put(double[] masses, int place, double mass) {
    if (place >= masses.length) {
      return mass;
    }
    masses[place] += mass;
    return 0;
  }
}

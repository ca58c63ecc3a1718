package app.revier.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How likely the target is reached with a set of projects.
 *
 * <p>All is counted in cents. A base of a few outcomes and up to forty uncertain projects are gone
 * through in all combinations, in two halves. Beside a larger base up to ten projects are gone
 * through, more are added to a {@link SmoothTail} if the base is a {@link TableTail}. All of these
 * are exact to about 1e-9 for the given {@link BaseTail}. What is left is added on a grid: that of
 * the common divisor where it has few enough cells, so that the result is exact too, or one of
 * about a quarter of a million cells, on which an amount between two cells is split among them so
 * that its mean stays.
 */
final class HitJudge {

  private static final int MOST_HALVED = 40;

  /** Combinations of a half times cases. */
  private static final long MOST_OF_HALF = 1L << 24;

  private static final int FEW = 10;
  private static final int MOST_COMBINED = 20;
  private static final int CELLS = 1 << 18;

  /** Times the cases. */
  private static final int MOST_CELLS = 1 << 20;

  private final SelectionProblem problem;
  private final List<BaseOutcome> outcomes;
  private final long need;
  private final Cases cases;
  private final BaseTail base;
  private final SmoothTail smooth;
  private final double[][] chances;
  private final double[][] baseChances;

  /** Prepares for the sets of a problem; its limits and pins play no part. */
  HitJudge(SelectionProblem problem) {
    this.problem = problem;
    outcomes = BaseTail.uncertain(problem.base());
    need = problem.target() - problem.certain() - BaseTail.certain(problem.base());
    cases = Cases.fine(problem);
    base = BaseTail.of(outcomes, cases, cases.count());
    long most = problem.items().stream().mapToLong(Item::amount).sum();
    smooth = new SmoothTail(base, cases, need, Math.min(Math.max(need, 0), most));
    chances = chances(problem.items().stream().map(Item::probability));
    baseChances = chances(outcomes.stream().map(BaseOutcome::probability));
  }

  private double[][] chances(Stream<Double> probabilities) {
    return probabilities.map(cases::chances).toArray(double[][]::new);
  }

  /** How many cases it sums over. */
  int cases() {
    return cases.count();
  }

  /** What the uncertain base outcomes and the projects have to reach together, in cents. */
  long need() {
    return need;
  }

  /** The probability of reaching the target with a set. */
  double of(BitSet set) {
    long left = need;
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      left -= problem.items().get(i).probability() == 1 ? problem.items().get(i).amount() : 0;
    }
    if (left <= 0) {
      return 1;
    }
    int[] uncertain =
        set.stream()
            .filter(i -> problem.items().get(i).hasEffect())
            .filter(i -> problem.items().get(i).probability() < 1)
            .toArray();
    return Math.clamp(reached(uncertain, left), 0, 1);
  }

  private double reached(int[] items, long left) {
    long[] amounts = Arrays.stream(items).mapToLong(i -> problem.items().get(i).amount()).toArray();
    double[][] likely = Arrays.stream(items).mapToObj(i -> chances[i]).toArray(double[][]::new);
    if (outcomes.size() <= BaseTail.MOST_COMBINED) {
      int together = items.length + outcomes.size();
      if (together <= MOST_HALVED && (cases.count() << ((together + 1) / 2)) <= MOST_OF_HALF) {
        long[] all =
            LongStream.concat(
                    LongStream.of(amounts), outcomes.stream().mapToLong(BaseOutcome::amount))
                .toArray();
        double[][] allLikely =
            Stream.concat(Stream.of(likely), Stream.of(baseChances)).toArray(double[][]::new);
        return halved(all, allLikely, left);
      }
    }
    if (items.length <= FEW) {
      return combined(amounts, likely, left);
    }
    if (base instanceof TableTail) {
      return smooth.reached(need - left, amounts, likely);
    }
    return items.length <= MOST_COMBINED
        ? combined(amounts, likely, left)
        : onGrid(amounts, likely, left);
  }

  private static double[] inCase(double[][] chances, int number) {
    return Arrays.stream(chances).mapToDouble(chance -> chance[number]).toArray();
  }

  private double halved(long[] amounts, double[][] likely, long left) {
    int half = amounts.length / 2;
    Combinations one = new Combinations(Arrays.copyOf(amounts, half));
    Combinations other = new Combinations(Arrays.copyOfRange(amounts, half, amounts.length));
    double[][] likelyOne = Arrays.copyOf(likely, half);
    double[][] likelyOther = Arrays.copyOfRange(likely, half, amounts.length);
    double probability = 0;
    for (int c = 0; c < cases.count(); c++) {
      double[] masses = one.masses(inCase(likelyOne, c));
      double[] others = other.masses(inCase(likelyOther, c));
      double sum = 0;
      double tail = 0;
      int j = others.length;
      for (int i = 0; i < masses.length; i++) {
        while (j > 0 && other.sum(j - 1) >= left - one.sum(i)) {
          j--;
          tail += others[j];
        }
        sum += masses[i] * tail;
      }
      probability += cases.weight(c) * sum;
    }
    return probability;
  }

  private double combined(long[] amounts, double[][] likely, long left) {
    Combinations all = new Combinations(amounts);
    double probability = 0;
    for (int c = 0; c < cases.count(); c++) {
      double[] masses = all.masses(inCase(likely, c));
      double sum = 0;
      for (int i = 0; i < masses.length; i++) {
        sum += masses[i] * base.atLeast(c, left - all.sum(i));
      }
      probability += cases.weight(c) * sum;
    }
    return probability;
  }

  private double onGrid(long[] amounts, double[][] likely, long left) {
    long divisor = Arrays.stream(amounts).reduce(0, Divisor::common);
    long most = Math.min(left, Arrays.stream(amounts).sum());
    int cells = Math.min(CELLS, MOST_CELLS / cases.count());
    long width = most / divisor < cells ? divisor : Math.ceilDiv(most, cells);
    double[] masses = new double[(int) (most / width) + amounts.length + 2];
    double probability = 0;
    for (int c = 0; c < cases.count(); c++) {
      Arrays.fill(masses, 0);
      masses[0] = 1;
      double sum = 0;
      int high = 0;
      for (int i = 0; i < amounts.length; i++) {
        sum += add(masses, high, amounts[i], width, likely[i][c]);
        high = (int) Math.min(masses.length - 1, high + amounts[i] / width + 1);
      }
      for (int i = 0; i <= high; i++) {
        sum += masses[i] == 0 ? 0 : masses[i] * base.atLeast(c, left - i * width);
      }
      probability += cases.weight(c) * sum;
    }
    return probability;
  }

  /**
   * Adds an outcome. What leaves the grid is returned: it has reached the target, since the grid
   * ends there or where all amounts together end.
   */
  private static double add(double[] masses, int high, long amount, long width, double chance) {
    int steps = (int) Math.min(amount / width, masses.length);
    double up = (double) (amount % width) / width;
    double reached = 0;
    for (int i = high; i >= 0; i--) {
      double moving = masses[i] * chance;
      masses[i] -= moving;
      if (i + steps + 1 < masses.length) {
        masses[i + steps] += moving * (1 - up);
        masses[i + steps + 1] += moving * up;
      } else if (i + steps < masses.length) {
        masses[i + steps] += moving * (1 - up);
        reached += moving * up;
      } else {
        reached += moving;
      }
    }
    return reached;
  }
}

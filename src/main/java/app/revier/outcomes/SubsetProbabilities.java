package app.revier.outcomes;

import app.revier.task.Pulse;
import app.revier.territory.Money;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How likely a target is reached with any subset of some options beside a base that comes or may
 * come anyway.
 *
 * <p>A base of at most {@value #FEW} uncertain outcomes and a subset that make up to {@value
 * #MOST_HALVED} together are gone through in all combinations, in two halves (E. Horowitz and S.
 * Sahni, "Computing partitions with applications to the knapsack problem", Journal of the ACM 21,
 * 1974): exact but for the rounding of the arithmetic. Otherwise the base is counted once, and its
 * tail is kept at equally spaced places below the target. The options are added on these places; an
 * amount between two of them is split so that its mean stays, which costs about 1e-9 without and
 * 1e-6 with a correlation, beside what the base is rounded by.
 */
public final class SubsetProbabilities {

  private static final int FEW = 16;
  private static final int MOST_HALVED = 40;

  /** Combinations of a half times cases. */
  private static final long MOST_OF_HALF = 1L << 24;

  /** Places times cases. */
  private static final int MOST_FIGURES = 1 << 18;

  private static final int FEWEST_PLACES = 1 << 12;
  private static final int MOST_PLACES = 1 << 14;

  private final Runnable pulse;
  private final UncertainOutcomes base;
  private final long[] amounts;
  private final double[] probabilities;
  private final CommonFactor factor;
  private final long need;
  private final long width;

  /** By option, then by case. */
  private final double[][] chances;

  /** By uncertain base outcome, then by case. */
  private final double[][] baseChances;

  /** By case, then by place: how likely the base lacks no more than that to the target. */
  private final double[][] tails;

  /**
   * Prepares for the subsets.
   *
   * @param certain what comes in any case; may be negative
   * @param outcomes what may come without any option
   * @param options what subsets are made of
   * @param correlation ρ of all of them, 0 to below 1
   * @param target the total to reach
   * @param pulse runs every few milliseconds of work, on whichever thread does it; if it fails, so
   *     does what is asked
   */
  public SubsetProbabilities(
      Money certain,
      List<Outcome> outcomes,
      List<Outcome> options,
      double correlation,
      Money target,
      Runnable pulse) {
    this.pulse = pulse;
    base = UncertainOutcomes.of(certain, outcomes);
    amounts = options.stream().mapToLong(option -> option.amount().cents()).toArray();
    probabilities = options.stream().mapToDouble(option -> option.probability().value()).toArray();
    factor =
        new CommonFactor(
            correlation,
            LongStream.concat(LongStream.of(base.cents()), LongStream.of(amounts)).toArray(),
            DoubleStream.concat(DoubleStream.of(base.chances()), DoubleStream.of(probabilities))
                .toArray());
    need = target.cents() - base.certain();
    chances = new double[amounts.length][factor.cases()];
    baseChances = new double[base.size()][factor.cases()];
    Pulse counting = new Pulse(pulse);
    for (int c = 0; c < factor.cases(); c++) {
      double[] given = factor.chances(c);
      counting.after(GivenCase.STEPS_OF_CHANCE * (long) given.length);
      for (int i = 0; i < given.length; i++) {
        (i < base.size() ? baseChances[i] : chances[i - base.size()])[c] = given[i];
      }
    }
    long all = LongStream.of(amounts).sum();
    width = width(Math.max(1, Math.min(need, all)));
    long top = Math.ceilDiv(Math.max(1, Math.min(need, all + (amounts.length + 2) * width)), width);
    tails = new double[factor.cases()][(int) top + 1];
    fillTails();
  }

  /** How many outcomes of the base are uncertain. */
  public int baseSize() {
    return base.size();
  }

  /** What an uncertain outcome of the base brings, in cents. */
  public long baseAmount(int outcome) {
    return base.cents()[outcome];
  }

  /** How likely an uncertain outcome of the base comes in a case. */
  public double baseChance(int outcome, int ofCase) {
    return baseChances[outcome][ofCase];
  }

  /** The common divisor of the options where it leaves few enough places. */
  private long width(long span) {
    int places = Math.clamp(MOST_FIGURES / factor.cases(), FEWEST_PLACES, MOST_PLACES);
    long divisor = LongStream.of(amounts).reduce(0, SubsetProbabilities::greatestCommonDivisor);
    return divisor > 0 && span / divisor <= places ? divisor : Math.ceilDiv(span, places);
  }

  private static long greatestCommonDivisor(long a, long b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }

  private void fillTails() {
    Layout layout = Layout.of(base, factor, base.size(), tails[0].length);
    long[] sums = layout.combinations();
    GivenCase.Visitor visitor =
        given -> {
          double[] tail = tails[given.number()];
          given.pulse().after((long) GivenCase.STEPS_OF_READING * tail.length * sums.length);
          if (layout.gridded().length == 0) {
            SortedTail sorted = SortedTail.of(sums, given.combinations());
            Arrays.setAll(tail, i -> reached(need - i * width, sorted));
            return;
          }
          Grid.Tail counted = new Without(given.mass().tails(), given.mass().low(), 0, 0);
          TotalTail all =
              amount -> {
                double sum = 0;
                for (int j = 0; j < sums.length; j++) {
                  sum +=
                      given.combinations()[j] * given.reading().atLeast(amount - sums[j], counted);
                }
                return sum;
              };
          Arrays.setAll(tail, i -> reached(need - i * width, all));
          // Read between the buckets of a rounded grid, a tail may fall by a rounding error.
          for (int i = 1; i < tail.length; i++) {
            tail[i] = Math.max(tail[i], tail[i - 1]);
          }
        };
    GivenCase.visitAll(layout, factor, layout.gridded().length, pulse, () -> visitor);
  }

  private static double reached(long amount, TotalTail tail) {
    return amount <= 0 ? 1 : Math.clamp(tail.atLeast(amount), 0, 1);
  }

  /**
   * Whether the probability is taken as a line between two places. That of a few base outcomes goes
   * in steps, and a subset may be judged exactly.
   */
  public boolean isInterpolated() {
    return base.size() > FEW;
  }

  /** How many cases of the common factor there are; one without correlation. */
  public int cases() {
    return factor.cases();
  }

  /** How likely a case is. */
  public double weight(int number) {
    return factor.weight(number);
  }

  /** How likely an option comes in each case. */
  public double[] chances(int option) {
    return chances[option];
  }

  /** What the uncertain base outcomes and the options have to bring together, in cents. */
  public long need() {
    return need;
  }

  /** How far two places lie apart, in cents, 1 or more. */
  public long width() {
    return width;
  }

  /** The number of the last place; from there on the target is reached, or no subset gets there. */
  public int last() {
    return tails[0].length - 1;
  }

  /**
   * How likely, in a case, the target is reached once options have brought so many widths. Rises
   * with the place, and is not rounded for it.
   */
  public double reached(int number, int place) {
    return tails[number][place];
  }

  /**
   * The probability of reaching the target.
   *
   * @param subset the places of the options that are in it
   */
  public double of(BitSet subset) {
    pulse.run();
    long left = need;
    for (int i = subset.nextSetBit(0); i >= 0; i = subset.nextSetBit(i + 1)) {
      left -= probabilities[i] == 1 ? amounts[i] : 0;
    }
    if (left <= 0) {
      return 1;
    }
    int[] uncertain = subset.stream().filter(this::isUncertain).toArray();
    int together = uncertain.length + base.size();
    boolean few =
        base.size() <= FEW
            && together <= MOST_HALVED
            && ((long) factor.cases() << ((together + 1) / 2)) <= MOST_OF_HALF;
    return Math.clamp(few ? halved(uncertain, left) : onPlaces(subset), 0, 1);
  }

  private boolean isUncertain(int option) {
    return amounts[option] > 0 && probabilities[option] > 0 && probabilities[option] < 1;
  }

  private double halved(int[] options, long left) {
    long[] cents =
        LongStream.concat(
                Arrays.stream(options).mapToLong(i -> amounts[i]), LongStream.of(base.cents()))
            .toArray();
    double[][] likely =
        IntStream.range(0, cents.length)
            .mapToObj(
                i -> i < options.length ? chances[options[i]] : baseChances[i - options.length])
            .toArray(double[][]::new);
    int half = cents.length / 2;
    Combinations one = new Combinations(Arrays.copyOf(cents, half));
    Combinations other = new Combinations(Arrays.copyOfRange(cents, half, cents.length));
    Pulse counting = new Pulse(pulse);
    double probability = 0;
    for (int c = 0; c < factor.cases(); c++) {
      counting.after(8L << (cents.length - half));
      double[] masses = one.masses(likely, 0, c);
      double[] others = other.masses(likely, half, c);
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
      probability += factor.weight(c) * sum;
    }
    return probability;
  }

  /**
   * The probability of reaching the target in each case, by places.
   *
   * @param subset the places of the options that are in it
   */
  public double[] inCases(BitSet subset) {
    int[] options = subset.stream().filter(i -> amounts[i] > 0 && probabilities[i] > 0).toArray();
    double[] masses = new double[last() + 1];
    Adding adding = new Adding(masses.length);
    Pulse counting = new Pulse(pulse);
    double[] reached = new double[factor.cases()];
    for (int c = 0; c < reached.length; c++) {
      Arrays.fill(masses, 0);
      masses[0] = 1;
      int high = 0;
      double sum = 0;
      for (int i : options) {
        sum += adding.add(masses, high, amounts[i], chances[i][c]);
        high = (int) Math.min(last(), high + amounts[i] / width + 1);
        counting.after(4L * (high + 1));
      }
      for (int i = 0; i <= high; i++) {
        sum += masses[i] * tails[c][i];
      }
      reached[c] = sum;
    }
    return reached;
  }

  /** What is brought beyond the last place reaches the target. */
  private double onPlaces(BitSet subset) {
    double[] reached = inCases(subset);
    double probability = 0;
    for (int c = 0; c < reached.length; c++) {
      probability += factor.weight(c) * reached[c];
    }
    return probability;
  }

  /** Adds options to masses on places. */
  private final class Adding {
    private final double[] moving;

    private Adding(int places) {
      moving = new double[places];
    }

    /** Adds an option, and returns what leaves the places. */
    private double add(double[] masses, int high, long amount, double chance) {
      int length = masses.length;
      int steps = (int) Math.min(amount / width, length);
      double up = (double) (amount % width) / width;
      // In steps of their own, each at one place: only then the JVM computes several at once.
      for (int i = 0; i <= high; i++) {
        moving[i] = masses[i] * chance;
        masses[i] -= masses[i] * chance;
      }
      double gone = 0;
      for (int i = high; i >= Math.max(0, length - steps - 1); i--) {
        gone += i + steps < length ? moving[i] * up : moving[i];
      }
      put(masses, steps, Math.min(high, length - steps - 1), 1 - up);
      put(masses, steps + 1, Math.min(high, length - steps - 2), up);
      return gone;
    }

    private void put(double[] masses, int steps, int high, double part) {
      for (int i = 0; i <= high; i++) {
        masses[i + steps] += moving[i] * part;
      }
    }
  }
}

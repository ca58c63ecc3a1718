package app.revier.excel.plan;

import app.revier.gap.CustomerForecast;
import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.outcomes.Normal;
import app.revier.outcomes.Outcome;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The figures of the table in which a workbook works out the hit probability, step by step as its
 * formulas do.
 *
 * <p>The total is a convolution of two parts. The outcomes with the largest spread are combined one
 * by one, in two halves: every combination of the one half with every combination of the other. All
 * others together are taken as a normal distribution with their mean, spread and skewness. Where
 * there are no others the result is exact. Where outcomes hang together, all of them are taken as
 * normal for each of many values of what they have in common, see {@link HitFactor}.
 *
 * <p>Amounts are in currency units, as in the cells.
 */
final class HitTable {

  /** So many outcomes are combined one by one. */
  static final int APART = 12;

  /** So many of them in each half. */
  static final int HALF = APART / 2;

  /** How many combinations a half has. */
  static final int COMBINATIONS = 1 << HALF;

  /** What stands for no spread at all: far below a cent, so that a step stays one. */
  static final double NO_SPREAD = 0.0005;

  /** A variance that is a smaller share of the whole one is what rounding leaves. */
  static final double ROUNDING = 1e-9;

  private static final double CENTS = 100;

  /** Amounts are whole cents, so that what is nearer than this is the same. */
  private static final double HALF_A_CENT = 0.005;

  private final List<Trial> trials;
  private final List<Trial> apart;
  private final double certain;
  private final double step;
  private final Rest rest;
  private final Half first;
  private final Half second;
  private final HitFactor factor;

  /**
   * An amount that comes or does not come.
   *
   * @param outcome the amount and how likely it comes
   * @param project whether it is a project; else it is what a customer buys without a contract
   * @param place its place among the customers or the projects of the plan
   */
  record Trial(Outcome outcome, boolean project, int place) {

    double amount() {
      return outcome.amount().cents() / CENTS;
    }

    double chance() {
      return outcome.probability().value();
    }

    double variance() {
      return amount() * amount() * chance() * (1 - chance());
    }

    double thirdMoment() {
      return variance() * amount() * (1 - 2 * chance());
    }
  }

  /**
   * The normal distribution that all outcomes beside the combined ones are taken for, with what is
   * certain.
   *
   * @param mean the mean
   * @param spread the standard deviation, never below {@link #NO_SPREAD}
   * @param skew a sixth of the skewness over √2π, as the correction of the normal tail needs it
   */
  record Rest(double mean, double spread, double skew) {

    /** The rest with these central moments. */
    static Rest of(double mean, double variance, double thirdMoment, double wholeVariance) {
      if (variance <= ROUNDING * wholeVariance) {
        return new Rest(mean, NO_SPREAD, 0);
      }
      double spread = Math.max(NO_SPREAD, Math.sqrt(variance));
      return new Rest(mean, spread, thirdMoment / Math.pow(spread, 3) / 6 / Math.sqrt(2 * Math.PI));
    }

    /** The probability of at least an amount (Edgeworth, first term). */
    double atLeast(double amount) {
      double z = (mean - amount) / spread;
      return Normal.atMost(z) + skew * (z * z - 1) * Math.exp(-z * z / 2);
    }
  }

  /**
   * All combinations of some outcomes; the number of a combination has a bit for each outcome.
   *
   * @param sums what comes
   * @param chances how likely just that comes
   */
  record Half(List<Double> sums, List<Double> chances) {}

  /**
   * All combinations of some outcomes.
   *
   * @param trials which
   * @param most so many at most; what is missing brings nothing
   * @param likely how likely each comes
   */
  static Half combinations(List<Trial> trials, int most, List<Double> likely) {
    double[] sums = new double[1 << most];
    double[] chances = new double[1 << most];
    for (int i = 0; i < sums.length; i++) {
      chances[i] = 1;
      for (int bit = 0; bit < most; bit++) {
        boolean present = bit < trials.size();
        boolean comes = (i >> bit & 1) == 1;
        double chance = present ? likely.get(bit) : 0;
        chances[i] *= comes ? chance : 1 - chance;
        sums[i] += comes && present ? trials.get(bit).amount() : 0;
      }
    }
    return new Half(Arrays.stream(sums).boxed().toList(), Arrays.stream(chances).boxed().toList());
  }

  private HitTable(List<Trial> trials, double certain, double correlation) {
    this.trials = trials;
    this.certain = certain;
    apart =
        trials.stream()
            .sorted(Comparator.comparingDouble(Trial::variance).reversed())
            .filter(trial -> trial.variance() > 0)
            .limit(APART)
            .toList();
    step = step(trials);
    rest = rest();
    first = half(0);
    second = half(1);
    factor = HitFactor.of(trials, apart, certain, correlation);
  }

  /** The table of a plan. */
  static HitTable of(GapPlan plan) {
    List<Trial> trials = new ArrayList<>();
    long certain = 0;
    for (int i = 0; i < plan.customers().size(); i++) {
      CustomerForecast forecast = plan.customers().get(i);
      certain += forecast.contracted().cents();
      if (forecast.uncontracted().isPositive()) {
        Outcome outcome = new Outcome(forecast.uncontracted(), forecast.retention().probability());
        trials.add(new Trial(outcome, false, i));
      } else {
        certain += forecast.uncontracted().cents();
      }
    }
    for (int i = 0; i < plan.projects().size(); i++) {
      PlannedProject planned = plan.projects().get(i);
      if (planned.selected()) {
        Outcome outcome = new Outcome(planned.planValue(), planned.probability());
        trials.add(new Trial(outcome, true, i));
      }
    }
    return new HitTable(trials, certain / CENTS, plan.parameters().correlation());
  }

  /** The table of outcomes. */
  static HitTable of(Money certain, List<Outcome> outcomes, double correlation) {
    List<Trial> trials = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      trials.add(new Trial(outcome, true, trials.size()));
    }
    return new HitTable(trials, certain.cents() / CENTS, correlation);
  }

  private Half half(int which) {
    List<Trial> half = new ArrayList<>();
    for (int i = which; i < apart.size(); i += 2) {
      half.add(apart.get(i));
    }
    return combinations(half, HALF, half.stream().map(Trial::chance).toList());
  }

  /** The greatest amount of which all are multiples. */
  private static double step(List<Trial> trials) {
    long cents = 0;
    for (Trial trial : trials) {
      cents = divisor(cents, trial.outcome().amount().cents());
    }
    return Math.max(1, cents) / CENTS;
  }

  private static long divisor(long one, long other) {
    return other == 0 ? one : divisor(other, one % other);
  }

  private Rest rest() {
    double mean = expected() - apart.stream().mapToDouble(t -> t.amount() * t.chance()).sum();
    double whole = trials.stream().mapToDouble(Trial::variance).sum();
    double variance = whole - apart.stream().mapToDouble(Trial::variance).sum();
    double third =
        trials.stream().mapToDouble(Trial::thirdMoment).sum()
            - apart.stream().mapToDouble(Trial::thirdMoment).sum();
    return Rest.of(mean, variance, third, whole);
  }

  /** What is certain and all amounts times their probabilities, not rounded. */
  double expected() {
    return certain + trials.stream().mapToDouble(t -> t.amount() * t.chance()).sum();
  }

  /** The total when everything comes. */
  double most() {
    return certain + trials.stream().mapToDouble(Trial::amount).sum();
  }

  /** The standard deviation of the total. */
  double spread() {
    return Math.sqrt(
        Math.max(trials.stream().mapToDouble(Trial::variance).sum(), factor.variance()));
  }

  /** The outcomes that are combined one by one, the largest spread first. */
  List<Trial> apart() {
    return apart;
  }

  /** The amount of which all amounts are multiples. */
  double step() {
    return step;
  }

  /** What is taken as normal. */
  Rest normal() {
    return rest;
  }

  /** The combinations of the first, third … outcome. */
  Half firstHalf() {
    return first;
  }

  /** The combinations of the second, fourth … outcome. */
  Half secondHalf() {
    return second;
  }

  /** What the outcomes have in common. */
  HitFactor factor() {
    return factor;
  }

  /**
   * Half a step below the least total there can be that is not below an amount: a total is either
   * well above or well below it.
   */
  double cut(double amount) {
    return most() - step * (Math.floor((most() - amount + HALF_A_CENT) / step) + 0.5);
  }

  /** The probability of at least an amount. */
  double atLeast(double amount) {
    double cut = cut(amount);
    return Math.max(0, Math.min(1, factor.isPresent() ? factor.atLeast(cut) : combined(cut)));
  }

  private double combined(double amount) {
    double sum = 0;
    for (int i = 0; i < COMBINATIONS; i++) {
      for (int j = 0; j < COMBINATIONS; j++) {
        double chance = first.chances().get(i) * second.chances().get(j);
        if (chance > 0) {
          sum += chance * rest.atLeast(amount - first.sums().get(i) - second.sums().get(j));
        }
      }
    }
    return sum;
  }
}

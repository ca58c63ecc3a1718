package app.revier.selection;

import app.revier.outcomes.SubsetProbabilities;
import app.revier.selection.Effort.Work;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;

/**
 * A bound on the hit probability in one case of the common factor for many projects, of which each
 * is small beside the spread of all: where {@link AdaptiveBound} gains much by waiting for the
 * outcomes of others, this one decides beforehand, as a selection does.
 *
 * <p>How likely a set reaches the target hangs on the mean, the variance and the third cumulant of
 * what it brings, and hardly on more. These three are sums over the set. So all sets within the
 * limits are divided into boxes of variance and third cumulant; in a box the mean is bounded by the
 * linear relaxation of the limits, with multipliers for the sides of the box; and what is reached
 * with that mean is worked out from the characteristic function (J. Gil-Pelaez, Biometrika 38,
 * 1951). What the higher cumulants may change is bounded, frequency by frequency, by a fractional
 * knapsack over the variance, and added. A jump of the distribution at the target is covered by
 * adding a small normal error δZ to the total and lowering the target by 3.4δ: P(X ≥ t) ≤ P(X + δZ
 * ≥ t − 3.4δ) ÷ Φ(3.4).
 */
final class CumulantBound {

  private static final double SHIFT = 3.4;
  private static final double NORMAL_AT_SHIFT = 0.999663070734323;

  /** δ, as a part of the largest spread that there can be. */
  private static final double BLUR = 1e-3;

  /** The same where the base leaves little of high frequencies. */
  private static final double FINE_BLUR = 2e-4;

  private static final int FEW = 20;

  /** Variances are divided at these ratios. */
  private static final double LEVEL = 0.9925;

  private static final int LEVELS = 480;

  /** Errors are worked out for so many levels together. */
  private static final int LEVELS_OF_ERROR = 20;

  /** Frequencies are this far apart, by the spread. */
  private static final double STEP = 0.4;

  /** Beyond this the normal error leaves nothing. */
  private static final double LAST = 5.5;

  /** Quadrature and arithmetic. */
  private static final double ROUNDING = 2e-5;

  private static final double NOTHING = 1e-9;

  /** Prices of variance that are tried, each so much of the one before. */
  private static final int PRICES = 12;

  private static final double PRICE_RATIO = 0.5;

  private static final int MEAN_PRICES = 6;

  /** More than this leaves nothing of a frequency. */
  private static final double ENOUGH = 20;

  /** Less is not worth dividing a box for. */
  private static final double SMALL = 1e-4;

  private static final int MOST_BOXES = 4_000;
  private static final int MULTIPLIER_ROUNDS = 8;

  private final Candidates candidates;
  private final Work work;
  private final int count;
  private final double[] amounts;
  private final double[] chances;
  private final double[] means;
  private final double[] variances;
  private final double[] thirds;
  private final double[] fourths;

  /** What the means are worth beyond the limits, at prices that are best for the mean. */
  private final double[] reducedMeans;

  private final double priceOfLimits;

  /** A price of the mean to begin with. */
  private final double meanPrice;

  private final double mostVariance;
  private final double need;
  private final double delta;
  private final double step;

  /** Of the base and of what is pinned in, by frequency: what its spread leaves, and its turn. */
  private final double[] baseSize;

  private final double[] baseTurn;

  /** From this frequency on nothing is left. */
  private int nodes;

  /** What is less likely does not matter. */
  private double wanted;

  /** By frequency, then by candidate: how much its spread takes. */
  private final float[][] decays;

  private final Map<Integer, Errors> errors = new HashMap<>();

  /** What cannot be told by three cumulants, for variances between two levels. */
  private record Errors(double error, int last, double fourth) {}

  /** Sets whose variance and third cumulant lie between two each. */
  private record Box(
      int upperLevel,
      int lowerLevel,
      double least,
      double most,
      double byVariance,
      double byThird,
      double bound,
      boolean wider) {}

  /**
   * Prepares for the sets within the limits in one case.
   *
   * @param number of the case
   */
  CumulantBound(HitFigures figures, Candidates candidates, int number, Work work) {
    this.candidates = candidates;
    this.work = work;
    count = candidates.count();
    amounts = new double[count];
    chances = new double[count];
    means = new double[count];
    variances = new double[count];
    thirds = new double[count];
    fourths = new double[count];
    SubsetProbabilities probabilities = figures.probabilities();
    for (int j = 0; j < count; j++) {
      double a = candidates.item(j).amount();
      double p = probabilities.chances(candidates.place(j))[number];
      double both = p * (1 - p);
      amounts[j] = a;
      chances[j] = p;
      means[j] = a * p;
      variances[j] = a * a * both;
      thirds[j] = a * a * a * both * (1 - 2 * p);
      fourths[j] = a * a * a * a * both * (1 - 6 * both);
    }
    mostVariance = Math.max(1, most(variances));
    Relaxation ofMeans = candidates.relaxation(means);
    work.spend(ofMeans.solve());
    double[] prices = ofMeans.prices();
    long[] limits = candidates.limits();
    reducedMeans = means.clone();
    double whole = 0;
    for (int i = 0; i < limits.length; i++) {
      double price = Math.max(0, prices[i]);
      whole += price;
      for (int j = 0; j < count && limits[i] > 0; j++) {
        reducedMeans[j] -= price * candidates.use(i, j) / limits[i];
      }
    }
    priceOfLimits = whole;
    meanPrice = 0.1 / Math.sqrt(mostVariance);
    double[][] base = base(figures, number);
    double spread = mostVariance;
    double mean = 0;
    for (double[] outcome : base) {
      mean += outcome[0] * outcome[1];
      spread += outcome[0] * outcome[0] * outcome[1] * (1 - outcome[1]);
    }
    double sigma = Math.sqrt(spread);
    boolean smooth = base.length >= FEW && spread > mostVariance * 1.25;
    delta = (smooth ? FINE_BLUR : BLUR) * sigma;
    need = probabilities.need() - mean - SHIFT * delta;
    step = STEP / sigma;
    nodes = (int) Math.ceil(LAST / delta / step);
    baseSize = new double[nodes];
    baseTurn = new double[nodes];
    decays = new float[nodes][];
    fillBase(base);
  }

  private double[][] base(HitFigures figures, int number) {
    SubsetProbabilities probabilities = figures.probabilities();
    int[] pinned = candidates.pinned().stream().toArray();
    double[][] base = new double[probabilities.baseSize() + pinned.length][];
    for (int i = 0; i < probabilities.baseSize(); i++) {
      base[i] = new double[] {probabilities.baseAmount(i), probabilities.baseChance(i, number)};
    }
    for (int i = 0; i < pinned.length; i++) {
      double chance = probabilities.chances(pinned[i])[number];
      base[probabilities.baseSize() + i] = new double[] {figures.amount(pinned[i]), chance};
    }
    return base;
  }

  private void fillBase(double[][] base) {
    for (int node = 0; node < baseSize.length; node++) {
      double frequency = frequency(node);
      double size = Math.exp(-delta * delta * frequency * frequency / 2);
      double turn = 0;
      for (int i = 0; i < base.length && size > NOTHING; i++) {
        double x = 1 - base[i][1] + base[i][1] * Math.cos(frequency * base[i][0]);
        double y = base[i][1] * Math.sin(frequency * base[i][0]);
        size *= Math.sqrt(x * x + y * y);
        turn += Math.atan2(y, x) - frequency * base[i][0] * base[i][1];
      }
      baseSize[node] = size > NOTHING ? size : 0;
      baseTurn[node] = turn;
    }
    work.spend(20L * baseSize.length * (1 + base.length) / 4);
    while (nodes > 1 && baseSize[nodes - 1] == 0) {
      nodes--;
    }
  }

  /** In the middle of each step, so that none is zero. */
  private double frequency(int node) {
    return (node + 0.5) * step;
  }

  /** No set within the limits has more of this together. */
  private double most(double[] ofCandidates) {
    double[] values = new double[count];
    Arrays.setAll(values, j -> Math.max(0, ofCandidates[j]));
    Relaxation relaxation = candidates.relaxation(values);
    work.spend(relaxation.solve());
    return Math.min(relaxation.bound(), Arrays.stream(values).sum());
  }

  /**
   * No set within the limits reaches the target more likely.
   *
   * @param enough no smaller bound is looked for
   */
  double bound(double enough) {
    wanted = Math.max(enough, 1e-6);
    double[] negative = Arrays.stream(thirds).map(third -> -third).toArray();
    Box all = box(0, LEVELS, -most(negative), most(thirds), 0, 0);
    PriorityQueue<Box> open =
        new PriorityQueue<>(Comparator.comparingDouble((Box box) -> -box.bound()));
    open.add(all);
    for (int i = 0; i < MOST_BOXES && !work.ended(); i++) {
      Box worst = open.element();
      if (worst.bound() <= enough || !split(worst, open)) {
        break;
      }
    }
    return open.element().bound();
  }

  /** Puts two halves in the place of the first box; returns whether it can be divided. */
  private boolean split(Box box, PriorityQueue<Box> open) {
    boolean levels = box.lowerLevel() - box.upperLevel() > 1;
    if (!levels && !box.wider()) {
      return false;
    }
    open.remove();
    if (levels && (!box.wider() || box.lowerLevel() == LEVELS)) {
      int middle = (box.upperLevel() + box.lowerLevel()) / 2;
      open.add(part(box, box.upperLevel(), middle, box.least(), box.most()));
      open.add(part(box, middle, box.lowerLevel(), box.least(), box.most()));
    } else {
      double middle = (box.least() + box.most()) / 2;
      open.add(part(box, box.upperLevel(), box.lowerLevel(), box.least(), middle));
      open.add(part(box, box.upperLevel(), box.lowerLevel(), middle, box.most()));
    }
    return true;
  }

  private Box part(Box whole, int upperLevel, int lowerLevel, double least, double most) {
    Box part = box(upperLevel, lowerLevel, least, most, whole.byVariance(), whole.byThird());
    return part.bound() <= whole.bound()
        ? part
        : new Box(
            upperLevel,
            lowerLevel,
            least,
            most,
            part.byVariance(),
            part.byThird(),
            whole.bound(),
            part.wider());
  }

  /** The variance at a level; at the last one zero. */
  private double variance(int level) {
    return level == LEVELS ? 0 : mostVariance * Math.pow(LEVEL, level) * (1 + 1e-12);
  }

  private Box box(
      int upperLevel, int lowerLevel, double least, double most, double first, double second) {
    double low = variance(lowerLevel);
    double high = variance(upperLevel);
    double byVariance = first;
    double byThird = second;
    double mean = mean(low, high, least, most, byVariance, byThird);
    double stepOfVariance = 1 / Math.sqrt(mostVariance);
    double stepOfThird = 0.5 / mostVariance;
    for (int round = 0; round < MULTIPLIER_ROUNDS; round++) {
      boolean moved = false;
      for (int way = 0; way < 4; way++) {
        double sign = way % 2 == 0 ? 1 : -1;
        double otherVariance = byVariance + (way < 2 ? sign * stepOfVariance : 0);
        double otherThird = byThird + (way < 2 ? 0 : sign * stepOfThird);
        double other = mean(low, high, least, most, otherVariance, otherThird);
        if (other < mean) {
          mean = other;
          byVariance = otherVariance;
          byThird = otherThird;
          moved = true;
        }
      }
      if (!moved) {
        stepOfVariance /= 3;
        stepOfThird /= 3;
      }
    }
    double bound = cantelli(mean, high);
    boolean wider = false;
    if (bound > 0) {
      double[] reached = reached(mean, upperLevel, lowerLevel, least, most);
      bound = Math.min(bound, reached[0]);
      wider = reached[1] > 0;
    }
    return new Box(upperLevel, lowerLevel, least, most, byVariance, byThird, bound, wider);
  }

  /** No set within the limits that lies in the box has a higher mean, with any multipliers. */
  private double mean(
      double low, double high, double least, double most, double byVariance, double byThird) {
    double[] values = new double[count];
    Arrays.setAll(values, j -> means[j] + byVariance * variances[j] + byThird * thirds[j]);
    double sides =
        Math.min(byVariance * low, byVariance * high) + Math.min(byThird * least, byThird * most);
    return most(values) - sides;
  }

  /** For any distribution: P(X − mean ≥ d) ≤ v ÷ (v + d²); what is pinned in and the base aside. */
  private double cantelli(double mean, double high) {
    double lacking = need - mean;
    if (lacking <= 0) {
      return 1;
    }
    double spread = high + baseVariance();
    return spread / (spread + lacking * lacking);
  }

  private double baseVariance() {
    // From the first frequency: |φ| is nearly 1 − v·ω²/2 there; a little more is safe.
    double frequency = frequency(0);
    double size = baseSize[0];
    return size <= 0
        ? Double.MAX_VALUE
        : Math.max(0, -2 * Math.log(size) / (frequency * frequency)) * 1.1;
  }

  /**
   * With a mean, what is reached at most, and whether the third cumulant or the variance decides.
   */
  private double[] reached(double mean, int upperLevel, int lowerLevel, double least, double most) {
    Errors errors = errors(upperLevel, lowerLevel);
    if (errors.error() >= 1) {
      return new double[] {1, 0};
    }
    double low = variance(lowerLevel);
    double variance = (low + variance(upperLevel)) / 2;
    double third = (least + most) / 2;
    double sum = 0;
    double slopeOfVariance = 0;
    double slopeOfThird = 0;
    for (int node = 0; node < errors.last(); node++) {
      double frequency = frequency(node);
      double square = frequency * frequency;
      double rest = errors.fourth() * square * square / 24;
      double largest = baseSize[node] * Math.exp(-low * square / 2 + rest);
      double size = baseSize[node] * Math.exp(-variance * square / 2 + rest);
      double turn = frequency * (mean - need) + baseTurn[node] - third * square * frequency / 6;
      sum += size * Math.sin(turn) / frequency;
      slopeOfVariance += largest * frequency / 2;
      slopeOfThird += largest * square / 6;
    }
    work.spend(60L * errors.last());
    double perNode = step / Math.PI;
    double ofVariance = slopeOfVariance * perNode * (variance - low);
    double ofThird = slopeOfThird * perNode * (most - least) / 2;
    double bound = 0.5 + sum * perNode + ofVariance + ofThird + errors.error() + ROUNDING;
    return new double[] {
      Math.clamp(bound / NORMAL_AT_SHIFT, 0, 1),
      ofThird > ofVariance || (lowerLevel - upperLevel == 1 && ofThird > SMALL) ? 1 : 0
    };
  }

  private Errors errors(int upperLevel, int lowerLevel) {
    int from = upperLevel / LEVELS_OF_ERROR;
    int to = Math.min(LEVELS / LEVELS_OF_ERROR, Math.ceilDiv(lowerLevel, LEVELS_OF_ERROR));
    return errors.computeIfAbsent(
        from * (LEVELS + 1) + to,
        _ -> errors(variance(to * LEVELS_OF_ERROR), variance(from * LEVELS_OF_ERROR)));
  }

  private Errors errors(double low, double high) {
    double[] ratios = new double[count];
    double mostFourth = knapsack(high, ratios, j -> Math.max(0, fourths[j]));
    double leastFourth = -knapsack(high, ratios, j -> Math.max(0, -fourths[j]));
    double fourth = (mostFourth + leastFourth) / 2;
    double half = (mostFourth - leastFourth) / 2;
    double largest = Arrays.stream(amounts).max().orElse(1);
    // With a lower mean, the target is less likely reached than is wanted, by Cantelli.
    double leastMean = need - Math.sqrt((high + baseVariance()) * (1 - wanted) / wanted);
    double error = 0;
    int last = -1;
    for (int node = 0; node < nodes; node++) {
      double base = baseSize[node];
      if (base == 0) {
        continue;
      }
      double frequency = frequency(node);
      double square = frequency * frequency;
      double left = base * Math.exp(-leastDecay(low, leastMean, node));
      if (last < 0) {
        double near = Double.POSITIVE_INFINITY;
        if (frequency * largest < 2) {
          double rest =
              half * square * square / 24 + knapsack(high, ratios, j -> beyond(j, frequency));
          double size = Math.exp(-low * square / 2 + fourth * square * square / 24);
          near = base * size * Math.expm1(rest);
        }
        if (left <= near) {
          last = node;
        } else {
          error += near / frequency;
          continue;
        }
      }
      error += left / frequency;
      if (error * step / Math.PI >= 1) {
        break;
      }
    }
    work.spend(40L * count * nodes);
    return new Errors(error * step / Math.PI, last < 0 ? nodes : last, fourth);
  }

  /** The most that a set of so much variance can have of something, parts of projects included. */
  private double knapsack(double variance, double[] ratios, IntToDoubleFunction of) {
    Integer[] order = new Integer[count];
    for (int j = 0; j < count; j++) {
      order[j] = j;
      ratios[j] = variances[j] > 0 ? of.applyAsDouble(j) / variances[j] : 0;
    }
    Arrays.sort(order, Comparator.comparingDouble(j -> -ratios[j]));
    double room = variance;
    double sum = 0;
    for (int j : order) {
      double part = Math.min(1, room / Math.max(variances[j], Double.MIN_NORMAL));
      sum += part * ratios[j] * variances[j];
      room -= part * variances[j];
      if (room <= 0) {
        break;
      }
    }
    return sum;
  }

  /** By how much the logarithm differs from its four first terms. */
  private double beyond(int j, double frequency) {
    double angle = frequency * amounts[j];
    double p = chances[j];
    double x = 1 - p + p * Math.cos(angle);
    double y = p * Math.sin(angle);
    double square = frequency * frequency;
    double real =
        Math.log(x * x + y * y) / 2 + variances[j] * square / 2 - fourths[j] * square * square / 24;
    double imaginary = Math.atan2(y, x) - angle * p + thirds[j] * square * frequency / 6;
    return Math.hypot(real, imaginary);
  }

  /**
   * How much at least the spread of a set takes from a frequency that has so much variance and so
   * high a mean: by weak duality, with any prices of these, and of the limits.
   */
  private double leastDecay(double variance, double mean, int node) {
    float[] decays = decays(node);
    double frequency = frequency(node);
    double most = 0;
    for (int m = 0; m < MEAN_PRICES && most < ENOUGH; m++) {
      double ofMean = m == 0 ? 0 : meanPrice * (1 << m);
      double price = frequency * frequency / 2;
      for (int i = 0; i < PRICES && most < ENOUGH; i++) {
        double sum = price * variance + ofMean * (mean - priceOfLimits);
        for (int j = 0; j < count; j++) {
          sum -= Math.max(0, price * variances[j] + ofMean * reducedMeans[j] - decays[j]);
        }
        most = Math.max(most, sum);
        price = i == PRICES - 2 ? 0 : price * PRICE_RATIO;
      }
    }
    return most;
  }

  private float[] decays(int node) {
    float[] known = decays[node];
    if (known == null) {
      known = new float[count];
      double frequency = frequency(node);
      for (int j = 0; j < count; j++) {
        double half = Math.sin(frequency * amounts[j] / 2);
        double both = chances[j] * (1 - chances[j]);
        // A little less is safe.
        known[j] = (float) (-Math.log(Math.max(1e-30, 1 - 4 * both * half * half)) * 0.499999);
      }
      decays[node] = known;
    }
    return known;
  }
}

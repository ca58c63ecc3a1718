package app.revier.selection;

import app.revier.selection.Effort.Work;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * What sets of candidates can differ by in their higher cumulants, if variance and third cumulant
 * are known: bounded, frequency by frequency, by a fractional knapsack over the variance.
 */
final class HigherCumulants {

  /** Errors are worked out for so many levels together. */
  private static final int LEVELS_TOGETHER = 20;

  /** Prices of variance that are tried, each so much of the one before. */
  private static final int PRICES = 12;

  private static final double PRICE_RATIO = 0.5;

  private static final int MEAN_PRICES = 6;

  /** So little of a frequency is not worth looking for better prices. */
  private static final double NOTHING = 1e-6;

  private final Cumulants cumulants;
  private final Spectrum spectrum;
  private final VarianceLevels levels;
  private final Work work;
  private final double wanted;
  private final int count;

  /** What the means are worth beyond the limits, at prices that are best for the mean. */
  private final double[] reducedMeans;

  private final double priceOfLimits;

  /** A price of the mean to begin with. */
  private final double meanPrice;

  /** By frequency, then by candidate: how much its spread takes. */
  private final float[][] decays;

  private final Map<Integer, Errors> errors = new HashMap<>();

  /**
   * What cannot be told by three cumulants, for variances between two levels.
   *
   * @param error by how much a probability may be higher
   * @param last from this frequency on nothing is counted but in the error
   * @param fourth the fourth cumulant to count with
   */
  record Errors(double error, int last, double fourth) {}

  /**
   * Prepares.
   *
   * @param wanted sets that reach the target less likely do not matter
   */
  HigherCumulants(
      Cumulants cumulants,
      Spectrum spectrum,
      Candidates candidates,
      VarianceLevels levels,
      double wanted,
      Work work) {
    this.cumulants = cumulants;
    this.spectrum = spectrum;
    this.levels = levels;
    this.wanted = wanted;
    this.work = work;
    count = cumulants.count();
    decays = new float[spectrum.nodes()][];
    meanPrice = 0.1 / Math.sqrt(levels.most());
    reducedMeans = new double[count];
    Arrays.setAll(reducedMeans, cumulants::mean);
    Relaxation ofMeans = candidates.relaxation(reducedMeans.clone());
    work.spend(ofMeans.solve());
    double[] prices = ofMeans.prices();
    long[] limits = candidates.limits();
    double whole = 0;
    for (int i = 0; i < limits.length; i++) {
      double price = Math.max(0, prices[i]);
      whole += price;
      for (int j = 0; j < count && limits[i] > 0; j++) {
        reducedMeans[j] -= price * candidates.use(i, j) / limits[i];
      }
    }
    priceOfLimits = whole;
  }

  /** For variances from the one to the other level, or a little more of them. */
  Errors between(int upperLevel, int lowerLevel) {
    int from = upperLevel / LEVELS_TOGETHER;
    int to =
        Math.min(VarianceLevels.LAST / LEVELS_TOGETHER, Math.ceilDiv(lowerLevel, LEVELS_TOGETHER));
    return errors.computeIfAbsent(
        from * (VarianceLevels.LAST + 1) + to,
        _ -> of(levels.at(to * LEVELS_TOGETHER), levels.at(from * LEVELS_TOGETHER)));
  }

  private Errors of(double low, double high) {
    double[] ratios = new double[count];
    double mostFourth = knapsack(high, ratios, j -> Math.max(0, cumulants.fourth(j)));
    double leastFourth = -knapsack(high, ratios, j -> Math.max(0, -cumulants.fourth(j)));
    double fourth = (mostFourth + leastFourth) / 2;
    double half = (mostFourth - leastFourth) / 2;
    double largest = cumulants.largest();
    // With a lower mean, the target is less likely reached than is wanted, by Cantelli.
    double leastMean =
        spectrum.need() - Math.sqrt((high + spectrum.variance()) * (1 - wanted) / wanted);
    LeastDecay decay = new LeastDecay(low, leastMean);
    double part = spectrum.step() / Math.PI;
    double error = 0;
    int last = -1;
    for (int node = 0; node < spectrum.nodes() && error * part < 1; node++) {
      double base = spectrum.size(node);
      if (base == 0) {
        continue;
      }
      double frequency = spectrum.frequency(node);
      double square = frequency * frequency;
      double left = base * Math.exp(-decay.at(node, Math.log(base / NOTHING)));
      if (last < 0) {
        double near = Double.POSITIVE_INFINITY;
        if (frequency * largest < 2) {
          double rest =
              half * square * square / 24
                  + knapsack(high, ratios, j -> cumulants.beyond(j, frequency));
          double size = Math.exp(-low * square / 2 + fourth * square * square / 24);
          near = base * size * Math.expm1(rest);
        }
        if (left > near) {
          error += near / frequency;
          continue;
        }
        last = node;
      }
      error += left / frequency;
    }
    work.spend(count * (2 * decay.worked + 10L * spectrum.nodes()));
    return new Errors(error * part, last < 0 ? spectrum.nodes() : last, fourth);
  }

  /** The most that a set of so much variance can have of something, parts of projects included. */
  private double knapsack(double variance, double[] ratios, IntToDoubleFunction of) {
    Integer[] order = new Integer[count];
    for (int j = 0; j < count; j++) {
      order[j] = j;
      ratios[j] = cumulants.variance(j) > 0 ? of.applyAsDouble(j) / cumulants.variance(j) : 0;
    }
    Arrays.sort(order, Comparator.comparingDouble(j -> -ratios[j]));
    double room = variance;
    double sum = 0;
    for (int j : order) {
      double part = Math.min(1, room / Math.max(cumulants.variance(j), Double.MIN_NORMAL));
      sum += part * ratios[j] * cumulants.variance(j);
      room -= part * cumulants.variance(j);
      if (room <= 0) {
        break;
      }
    }
    return sum;
  }

  /**
   * How much at least the spread of a set takes from a frequency that has so much variance and so
   * high a mean: by weak duality, with any prices of these, and of the limits.
   */
  private final class LeastDecay {
    private final double variance;
    private final double mean;

    /** The prices that were best for the frequency before; they change little. */
    private int ofVariance;

    private int ofMean;
    private long worked;

    private LeastDecay(double variance, double mean) {
      this.variance = variance;
      this.mean = mean;
    }

    /** Goes from the prices that were best to better ones, until none is or it is enough. */
    private double at(int node, double enough) {
      double most = at(node, ofVariance, ofMean);
      for (boolean moved = true; moved && most < enough; ) {
        moved = false;
        for (int way = 0; way < 4 && !moved; way++) {
          int variancePrice = ofVariance + (way == 0 ? 1 : way == 1 ? -1 : 0);
          int meanPrice = ofMean + (way == 2 ? 1 : way == 3 ? -1 : 0);
          double other = at(node, variancePrice, meanPrice);
          if (other > most) {
            most = other;
            ofVariance = variancePrice;
            ofMean = meanPrice;
            moved = true;
          }
        }
      }
      return Math.max(0, most);
    }

    private double at(int node, int variancePrice, int meanPriceNumber) {
      if (variancePrice < 0
          || variancePrice >= PRICES
          || meanPriceNumber < 0
          || meanPriceNumber >= MEAN_PRICES) {
        return Double.NEGATIVE_INFINITY;
      }
      float[] decays = decays(node);
      double frequency = spectrum.frequency(node);
      double perMean = meanPriceNumber == 0 ? 0 : meanPrice * (1 << meanPriceNumber);
      double perVariance =
          variancePrice == PRICES - 1
              ? 0
              : frequency * frequency / 2 * Math.pow(PRICE_RATIO, variancePrice);
      double sum = perVariance * variance + perMean * (mean - priceOfLimits);
      for (int j = 0; j < count; j++) {
        sum -=
            Math.max(
                0, perVariance * cumulants.variance(j) + perMean * reducedMeans[j] - decays[j]);
      }
      worked++;
      return sum;
    }
  }

  private float[] decays(int node) {
    float[] known = decays[node];
    if (known == null) {
      known = new float[count];
      for (int j = 0; j < count; j++) {
        known[j] = (float) cumulants.decay(j, spectrum.frequency(node));
      }
      decays[node] = known;
    }
    return known;
  }
}

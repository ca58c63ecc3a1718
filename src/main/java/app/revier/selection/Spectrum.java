package app.revier.selection;

import app.revier.outcomes.SubsetProbabilities;
import app.revier.selection.Effort.Work;

/**
 * What comes beside the candidates, in one case of the common factor, by frequency: the
 * characteristic function of the base and of the projects pinned in, with a small normal error δZ
 * added. A jump of the distribution at the target is covered by lowering the target by 3.4δ: P(X ≥
 * t) ≤ P(X + δZ ≥ t − 3.4δ) ÷ Φ(3.4).
 */
final class Spectrum {

  /** Φ(3.4): how much of a probability is left once the error is added. */
  static final double NORMAL_AT_SHIFT = 0.999663070734323;

  private static final double SHIFT = 3.4;

  /** δ, as a part of the largest spread that there can be. */
  private static final double BLUR = 1e-3;

  /** The same where the base leaves little of high frequencies. */
  private static final double FINE_BLUR = 2e-4;

  private static final int FEW = 20;

  /** Frequencies are this far apart, by the spread. */
  private static final double STEP = 0.4;

  /** Beyond this the normal error leaves nothing. */
  private static final double LAST = 5.5;

  private static final double NOTHING = 1e-9;
  private static final long STEPS_OF_OUTCOME = 30;

  private final double[][] outcomes;
  private final double target;

  /** The most variance that there can be. */
  private final double spread;

  private final double largestOutcome;
  private final double need;
  private final double step;
  private final double[] sizes;
  private final double[] turns;
  private final int nodes;

  /**
   * Works it out.
   *
   * @param number of the case
   * @param mostVariance no set of candidates has more
   */
  Spectrum(HitFigures figures, Candidates candidates, int number, double mostVariance, Work work) {
    outcomes = outcomes(figures, candidates, number);
    double variance = mostVariance;
    double largest = 0;
    double mean = 0;
    for (double[] outcome : outcomes) {
      mean += outcome[0] * outcome[1];
      variance += outcome[0] * outcome[0] * outcome[1] * (1 - outcome[1]);
      largest = Math.max(largest, outcome[0]);
    }
    largestOutcome = largest;
    double sigma = Math.sqrt(variance);
    boolean smooth = outcomes.length >= FEW && variance > mostVariance * 1.25;
    double delta = (smooth ? FINE_BLUR : BLUR) * sigma;
    target = figures.probabilities().need();
    spread = variance + delta * delta;
    need = target - mean - SHIFT * delta;
    step = STEP / sigma;
    sizes = new double[(int) Math.ceil(LAST / delta / step)];
    turns = new double[sizes.length];
    int last = 0;
    for (int node = 0; node < sizes.length; node++) {
      double blurred = Math.exp(-delta * delta * frequency(node) * frequency(node) / 2);
      work.spend(STEPS_OF_OUTCOME * (1 + fill(node, blurred, mean)));
      last = sizes[node] > 0 ? node : last;
    }
    nodes = last + 1;
  }

  private static double[][] outcomes(HitFigures figures, Candidates candidates, int number) {
    SubsetProbabilities probabilities = figures.probabilities();
    int[] pinned = candidates.pinned().stream().toArray();
    double[][] outcomes = new double[probabilities.baseSize() + pinned.length][];
    for (int i = 0; i < probabilities.baseSize(); i++) {
      outcomes[i] = new double[] {probabilities.baseAmount(i), probabilities.baseChance(i, number)};
    }
    for (int i = 0; i < pinned.length; i++) {
      double chance = probabilities.chances(pinned[i])[number];
      outcomes[probabilities.baseSize() + i] = new double[] {figures.amount(pinned[i]), chance};
    }
    return outcomes;
  }

  /**
   * The product of all characteristic functions, as a size and a direction; returns of how many
   * outcomes, before nothing was left.
   */
  private int fill(int node, double blurred, double mean) {
    double frequency = frequency(node);
    double re = blurred;
    double im = 0;
    int i = 0;
    for (; i < outcomes.length && re * re + im * im > NOTHING * NOTHING; i++) {
      double chance = outcomes[i][1];
      double x = 1 - chance + chance * Math.cos(frequency * outcomes[i][0]);
      double y = chance * Math.sin(frequency * outcomes[i][0]);
      double rotated = re * x - im * y;
      im = re * y + im * x;
      re = rotated;
    }
    double size = Math.hypot(re, im);
    sizes[node] = size > NOTHING ? size : 0;
    turns[node] = Math.atan2(im, re) - frequency * mean;
    return i;
  }

  /** The frequency of a node: in the middle of each step, so that none is zero. */
  double frequency(int node) {
    return (node + 0.5) * step;
  }

  /** How far two frequencies lie apart. */
  double step() {
    return step;
  }

  /** From this node on nothing is left. */
  int nodes() {
    return nodes;
  }

  /** How much is left of a frequency, 0 to 1. */
  double size(int node) {
    return sizes[node];
  }

  /** Where a frequency is turned, once the mean is taken away. */
  double turn(int node) {
    return turns[node];
  }

  /**
   * By how much less a probability may come out where the mean lies so far above what is needed:
   * frequencies at a distance tell a total from another only within a period, and what is beyond is
   * bounded by Bernstein's inequality.
   *
   * @param largest the largest amount of a candidate
   */
  double wrapped(double above, double largest) {
    double beyond = 2 * Math.PI / step - above;
    double amount = Math.max(largest, largestOutcome);
    return beyond <= 0 ? 1 : Math.exp(-beyond * beyond / 2 / (spread + amount * beyond / 3));
  }

  /** What candidates have to bring beyond the mean of all this, lowered for the normal error. */
  double need() {
    return need;
  }

  /** The variance, or a little more. */
  double variance() {
    // From the first frequency: |φ| is nearly 1 − v·ω²/2 there; a little more is safe.
    double frequency = frequency(0);
    double size = sizes[0];
    return size <= 0
        ? Double.MAX_VALUE
        : Math.max(0, -2 * Math.log(size) / (frequency * frequency)) * 1.1;
  }

  /**
   * The logarithm of E exp(tilt · (X − t)), where X comes beside the candidates and t is the
   * target.
   */
  double tilted(double tilt) {
    double sum = -tilt * target;
    for (double[] outcome : outcomes) {
      sum += Cumulants.tilted(outcome[0], outcome[1], tilt);
    }
    return sum;
  }
}

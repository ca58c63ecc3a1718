package app.revier.selection;

import app.revier.chance.Normal;
import java.util.Arrays;

/**
 * The common factor of all outcomes as finitely many cases with weights, each with chances of its
 * own; a single case without correlation.
 *
 * <p>With a correlation ρ the cases are the nodes of the trapezoidal rule over the common factor z.
 * Over z the probability of reaching a total is a step at least w = √((1 − ρ)/ρ) / √n wide, where n
 * is the number of outcomes, or rather (Σ a)² / Σ a² for unequal amounts a. The error of the rule
 * falls with exp(−2π²w²/h²) in its step h; h = 0.95 w leaves 1e-9.
 */
final class Cases {

  /** Beyond this the common factor has a probability below 1e-10. */
  private static final double REACH = 6.5;

  private static final double STEP_PER_WIDTH = 0.95;
  private static final double WIDEST_STEP = 0.25;
  private static final double FINEST_STEP = REACH / 2_000;

  private final double correlation;
  private final double step;
  private final double[] weights;

  private Cases(double correlation, double step, double[] weights) {
    this.correlation = correlation;
    this.step = step;
    this.weights = weights;
  }

  /**
   * The cases for outcomes of such amounts.
   *
   * @param correlation ρ, 0 to below 1
   * @param amounts of all outcomes that may come
   */
  static Cases of(double correlation, long[] amounts) {
    double sum = Arrays.stream(amounts).asDoubleStream().sum();
    if (correlation == 0 || sum == 0) {
      return new Cases(0, 0, new double[] {1});
    }
    double squares = Arrays.stream(amounts).mapToDouble(amount -> (double) amount * amount).sum();
    double width = Math.sqrt((1 - correlation) / correlation) / Math.sqrt(sum * sum / squares);
    double step = Math.clamp(STEP_PER_WIDTH * width, FINEST_STEP, WIDEST_STEP);
    int side = (int) Math.ceil(REACH / step);
    double[] weights = new double[2 * side + 1];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Normal.density((i - side) * step);
    }
    double total = Arrays.stream(weights).sum();
    Arrays.setAll(weights, i -> weights[i] / total);
    return new Cases(correlation, step, weights);
  }

  /** How many cases there are. */
  int count() {
    return weights.length;
  }

  /** How likely a case is. */
  double weight(int number) {
    return weights[number];
  }

  /** How likely, in each case, an outcome comes that has a probability on the whole. */
  double[] chances(double probability) {
    double[] chances = new double[weights.length];
    if (correlation == 0 || probability == 0 || probability == 1) {
      Arrays.fill(chances, probability);
      return chances;
    }
    double point = Normal.quantile(probability);
    for (int i = 0; i < chances.length; i++) {
      double z = (i - weights.length / 2) * step;
      chances[i] = Normal.atMost((point + Math.sqrt(correlation) * z) / Math.sqrt(1 - correlation));
    }
    return chances;
  }
}

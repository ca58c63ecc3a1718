package app.revier.selection;

import app.revier.chance.Normal;
import java.util.Arrays;

/**
 * The common factor of all outcomes as finitely many cases with weights, each with chances of its
 * own; a single case without correlation.
 *
 * <p>With a correlation ρ the cases are the nodes of the trapezoidal rule over the common factor z.
 * Over z the probability of reaching a total is a step as wide as the deviation of the total by the
 * slope of its mean, at least w = √(π/2) · √((1 − ρ)/ρ) / √n, where n is the number of outcomes, or
 * rather (Σ a)² / Σ a² for unequal amounts a; of the projects those are counted that make it
 * largest. The error of the rule falls with exp(−2π²w²/h²) in its step h.
 */
final class Cases {

  private static final double WIDEST_STEP = 0.4;
  private static final double FINEST_STEP = 1.0 / 300;

  private final double correlation;

  /** The common factor in each case. */
  private final double[] factors;

  private final double[] weights;

  private Cases(double correlation, double[] factors, double[] weights) {
    this.correlation = correlation;
    this.factors = factors;
    this.weights = weights;
  }

  /** Cases to judge by: the step 0.95 w and the ends beyond 6.5 leave an error of about 1e-9. */
  static Cases fine(SelectionProblem problem) {
    return of(problem, 0.95, 6.5);
  }

  /** Cases to search by: the step 1.3 w and the ends beyond 4.5 leave about 1e-5. */
  static Cases coarse(SelectionProblem problem) {
    return of(problem, 1.3, 4.5);
  }

  private static Cases of(SelectionProblem problem, double stepPerWidth, double reach) {
    double number = number(problem);
    double correlation = problem.correlation();
    if (correlation == 0 || number == 0) {
      return new Cases(0, new double[] {0}, new double[] {1});
    }
    double width = Math.sqrt(Math.PI / 2 * (1 - correlation) / correlation / number);
    double step = Math.clamp(stepPerWidth * width, FINEST_STEP, WIDEST_STEP);
    int side = (int) Math.ceil(reach / step);
    double[] factors = new double[2 * side + 1];
    Arrays.setAll(factors, i -> (i - side) * step);
    double[] weights = Arrays.stream(factors).map(Normal::density).toArray();
    double total = Arrays.stream(weights).sum();
    Arrays.setAll(weights, i -> weights[i] / total);
    return new Cases(correlation, factors, weights);
  }

  private static double number(SelectionProblem problem) {
    double sum = 0;
    double squares = 0;
    for (BaseOutcome outcome : problem.base()) {
      sum += outcome.amount();
      squares += (double) outcome.amount() * outcome.amount();
    }
    double most = sum == 0 ? 0 : sum * sum / squares;
    for (long amount : problem.items().stream().mapToLong(Item::amount).sorted().toArray()) {
      sum += amount;
      squares += (double) amount * amount;
      most = sum == 0 ? 0 : Math.max(most, sum * sum / squares);
    }
    return most;
  }

  /** Only some of the cases, with the weights that they have. */
  Cases only(int[] numbers) {
    return new Cases(
        correlation,
        Arrays.stream(numbers).mapToDouble(i -> factors[i]).toArray(),
        Arrays.stream(numbers).mapToDouble(i -> weights[i]).toArray());
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
      double shift = Math.sqrt(correlation) * factors[i];
      chances[i] = Normal.atMost((point + shift) / Math.sqrt(1 - correlation));
    }
    return chances;
  }
}

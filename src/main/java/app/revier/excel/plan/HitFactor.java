package app.revier.excel.plan;

import app.revier.excel.plan.HitTable.Rest;
import app.revier.excel.plan.HitTable.Trial;
import app.revier.outcomes.Normal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the outcomes have in common, z, standard normal: for each of many values of z, evenly spaced,
 * how likely it is and the distribution of the total given it. Given z the outcomes are independent,
 * each of probability Φ((Φ⁻¹(p) + √ρ·z) / √(1 − ρ)) (method, section 6).
 *
 * @param nodes the values, rising; none where outcomes are independent
 */
record HitFactor(List<Node> nodes) {

  /** From −5 to 5 in tenths. */
  static final int NODES = 101;

  static final double DISTANCE = 0.1;

  /** Keeps Φ⁻¹ of what is decided finite; a chance moves by less than this. */
  static final double DECIDED = 1e-12;

  /**
   * A value of z.
   *
   * @param z the value
   * @param weight how likely it is
   * @param given the total given it
   */
  record Node(double z, double weight, Rest given) {}

  /** The values for outcomes with a correlation, 0 to below 1. */
  static HitFactor of(List<Trial> trials, double certain, double correlation) {
    return correlation == 0
        ? new HitFactor(List.of())
        : new HitFactor(
            IntStream.range(0, NODES)
                .mapToObj(i -> node(trials, certain, correlation, z(i)))
                .toList());
  }

  /** The value at a place. */
  static double z(int place) {
    return (place - NODES / 2) / 10.0;
  }

  private static Node node(List<Trial> trials, double certain, double correlation, double z) {
    double mean = certain;
    double variance = 0;
    double third = 0;
    for (Trial trial : trials) {
      double point = Normal.quantile(DECIDED + trial.chance() * (1 - 2 * DECIDED));
      double chance =
          Normal.atMost((point + Math.sqrt(correlation) * z) / Math.sqrt(1 - correlation));
      double amount = trial.amount();
      mean += amount * chance;
      double own = amount * amount * chance * (1 - chance);
      variance += own;
      third += own * amount * (1 - 2 * chance);
    }
    return new Node(z, DISTANCE * Normal.density(z), Rest.of(mean, variance, third, 0));
  }

  /** Whether there is anything. */
  boolean isPresent() {
    return !nodes.isEmpty();
  }

  /** The probability of at least an amount. */
  double atLeast(double amount) {
    return nodes.stream()
        .mapToDouble(node -> node.weight() * node.given().atLeast(amount))
        .sum();
  }

  /** The variance of the total. */
  double variance() {
    double mean = nodes.stream().mapToDouble(node -> node.weight() * node.given().mean()).sum();
    return nodes.stream()
        .mapToDouble(
            node ->
                node.weight()
                    * (node.given().spread() * node.given().spread()
                        + Math.pow(node.given().mean() - mean, 2)))
        .sum();
  }
}

package app.revier.excel.plan;

import app.revier.excel.plan.HitTable.Rest;
import app.revier.excel.plan.HitTable.Trial;
import app.revier.outcomes.Normal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the outcomes have in common, z, standard normal: for many values of z, evenly spaced, how
 * likely it is and the distribution of the total given it. Given z the outcomes are independent,
 * each of probability Φ((Φ⁻¹(p) + √ρ·z) / √(1 − ρ)) (method, section 6); the few with the largest
 * spread are combined one by one, all others are taken as normal.
 *
 * @param sums what each combination of the few brings
 * @param nodes the values of z, rising; none where outcomes are independent
 */
record HitFactor(List<Double> sums, List<Node> nodes) {

  /** So many outcomes are combined one by one. */
  static final int APART = 4;

  /** How many combinations that are. */
  static final int COMBINATIONS = 1 << APART;

  /** How many values of z: from −5 to 5 in fifths. */
  static final int NODES = 51;

  static final double DISTANCE = 0.2;

  /** Keeps Φ⁻¹ of what is decided finite; a chance moves by less than this. */
  static final double DECIDED = 1e-12;

  /**
   * A value of z and what is the case given it.
   *
   * @param z the value
   * @param weight how likely it is
   * @param mean the mean of the total
   * @param variance its variance
   * @param thirdMoment its third central moment
   * @param chances how likely each combination of the few is
   * @param rest what comes besides
   */
  record Node(
      double z,
      double weight,
      double mean,
      double variance,
      double thirdMoment,
      List<Double> chances,
      Rest rest) {}

  /** The values for outcomes with a correlation, 0 to below 1. */
  static HitFactor of(List<Trial> trials, List<Trial> apart, double certain, double correlation) {
    List<Trial> few = apart.subList(0, Math.min(APART, apart.size()));
    List<Double> sums =
        HitTable.combinations(few, APART, few.stream().map(Trial::chance).toList()).sums();
    return new HitFactor(
        sums,
        correlation == 0
            ? List.of()
            : IntStream.range(0, NODES)
                .mapToObj(i -> node(trials, few, certain, correlation, z(i)))
                .toList());
  }

  /** The value at a place. */
  static double z(int place) {
    return (place - NODES / 2) / 5.0;
  }

  /** How likely a value is. */
  static double weight(double z) {
    return DISTANCE * Normal.density(z);
  }

  private static double chance(Trial trial, double correlation, double z) {
    double point = Normal.quantile(DECIDED + trial.chance() * (1 - 2 * DECIDED));
    return Normal.atMost((point + Math.sqrt(correlation) * z) / Math.sqrt(1 - correlation));
  }

  private static Node node(
      List<Trial> trials, List<Trial> few, double certain, double correlation, double z) {
    double[] whole = moments(trials, correlation, z);
    double[] own = moments(few, correlation, z);
    Rest rest =
        Rest.of(certain + whole[0] - own[0], whole[1] - own[1], whole[2] - own[2], whole[1]);
    List<Double> chances =
        HitTable.combinations(
                few, APART, few.stream().map(trial -> chance(trial, correlation, z)).toList())
            .chances();
    return new Node(z, weight(z), certain + whole[0], whole[1], whole[2], chances, rest);
  }

  private static double[] moments(List<Trial> trials, double correlation, double z) {
    double[] sums = new double[3];
    for (Trial trial : trials) {
      double chance = chance(trial, correlation, z);
      double amount = trial.amount();
      double variance = amount * amount * chance * (1 - chance);
      sums[0] += amount * chance;
      sums[1] += variance;
      sums[2] += variance * amount * (1 - 2 * chance);
    }
    return sums;
  }

  /** Whether there is anything. */
  boolean isPresent() {
    return !nodes.isEmpty();
  }

  /** The probability of at least an amount. */
  double atLeast(double amount) {
    double sum = 0;
    for (Node node : nodes) {
      for (int i = 0; i < COMBINATIONS; i++) {
        if (node.chances().get(i) > 0) {
          sum += node.weight() * node.chances().get(i) * node.rest().atLeast(amount - sums.get(i));
        }
      }
    }
    return sum;
  }

  /** The variance of the total. */
  double variance() {
    double mean = nodes.stream().mapToDouble(node -> node.weight() * node.mean()).sum();
    return nodes.stream()
        .mapToDouble(node -> node.weight() * (node.variance() + Math.pow(node.mean() - mean, 2)))
        .sum();
  }
}

package app.revier.outcomes;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The slow truth: goes through all combinations of a few outcomes, one by one. */
public final class AllCombinations {

  private static final int CASES = 2_001;
  private static final double REACH = 8;

  private final long certain;
  private final List<Outcome> outcomes;

  public AllCombinations(long certain, List<Outcome> outcomes) {
    this.certain = certain;
    this.outcomes = outcomes;
  }

  /** The probability of at least an amount, all outcomes being independent. */
  public double atLeast(long target) {
    return atLeast(
        target, outcomes.stream().mapToDouble(outcome -> outcome.probability().value()).toArray());
  }

  /** The same with a correlation, summed over very many values of the common factor. */
  public double atLeast(long target, double correlation) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < CASES; i++) {
      double z = -REACH + 2 * REACH * i / (CASES - 1);
      double weight = Math.exp(-0.5 * z * z);
      double[] chances =
          outcomes.stream()
              .mapToDouble(outcome -> given(outcome.probability().value(), correlation, z))
              .toArray();
      sum += weight * atLeast(target, chances);
      weights += weight;
    }
    return sum / weights;
  }

  private static double given(double p, double correlation, double z) {
    return p == 0 || p == 1
        ? p
        : Normal.atMost(
            (Normal.quantile(p) + Math.sqrt(correlation) * z) / Math.sqrt(1 - correlation));
  }

  private double atLeast(long target, double[] chances) {
    return atLeast(0, certain, target, chances);
  }

  private double atLeast(int next, long total, long target, double[] chances) {
    if (next == chances.length) {
      return total >= target ? 1 : 0;
    }
    double p = chances[next];
    double with = p == 0 ? 0 : p * atLeast(next + 1, total + cents(next), target, chances);
    return with + (p == 1 ? 0 : (1 - p) * atLeast(next + 1, total, target, chances));
  }

  private long cents(int index) {
    return outcomes.get(index).amount().cents();
  }

  /** The probability of exactly a combination, bit by bit. */
  private double probability(int combination) {
    double probability = 1;
    for (int i = 0; i < outcomes.size(); i++) {
      double p = outcomes.get(i).probability().value();
      probability *= (combination >> i & 1) == 1 ? p : 1 - p;
    }
    return probability;
  }

  private NavigableMap<Long, Double> masses() {
    NavigableMap<Long, Double> masses = new TreeMap<>();
    for (int i = 0; i < 1 << outcomes.size(); i++) {
      masses.merge(total(i), probability(i), Double::sum);
    }
    return masses;
  }

  /** The smallest total that is not exceeded with at least a probability. */
  public long quantile(double p) {
    double sum = 0;
    for (Map.Entry<Long, Double> mass : masses().entrySet()) {
      sum += mass.getValue();
      if (sum >= p - 1e-12) {
        return mass.getKey();
      }
    }
    throw new IllegalArgumentException("probability " + p);
  }

  /** The greatest total that is reached with at least a probability. */
  public long reachedWith(double p) {
    double sum = 0;
    for (Map.Entry<Long, Double> mass : masses().descendingMap().entrySet()) {
      sum += mass.getValue();
      if (sum >= p) {
        return mass.getKey();
      }
    }
    throw new IllegalArgumentException("probability " + p);
  }

  /** How many outcomes there are. */
  int size() {
    return outcomes.size();
  }

  /** The total of a combination, bit by bit. */
  public long total(int combination) {
    long total = certain;
    for (int i = 0; i < outcomes.size(); i++) {
      total += (combination >> i & 1) * cents(i);
    }
    return total;
  }
}

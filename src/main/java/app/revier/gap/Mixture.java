package app.revier.gap;

import java.util.Arrays;
import java.util.List;

/**
 * The distribution of the open part of a total over all cases of the common factor: for each
 * combination of the outcomes apart the probability of each number of buckets.
 *
 * <p>With a single case, or with nothing on the grid, all combinations share the numbers of
 * buckets, each with its own weight.
 */
final class Mixture implements GivenCase.Visitor, TotalTail {

  private final Layout layout;
  private final long[] sums;
  private final boolean shared;

  /** The numbers of buckets of a combination begin at its number × this. */
  private final int stride;

  private final double[] weights;
  private final double[] usualMasses;
  private final double[] masses;

  /** An empty mixture, to be filled by visits. */
  Mixture(Layout layout, CommonFactor factor) {
    this.layout = layout;
    sums = layout.combinations();
    stride = layout.grid().most() + 1;
    shared = factor.cases() == 1 || stride == 1;
    weights = new double[sums.length];
    usualMasses = new double[sums.length];
    masses = new double[shared ? stride : sums.length * stride];
  }

  @Override
  public void visit(GivenCase given) {
    double[] combinations = given.combinations();
    addTimes(combinations, given.weight(), weights);
    addTimes(combinations, given.weight() * given.usualMass(), usualMasses);
    if (shared) {
      Arrays.fill(masses, 0);
      given.mass().addTo(masses, 0, 1);
    } else {
      for (int i = 0; i < combinations.length; i++) {
        given.mass().addTo(masses, i * stride, given.weight() * combinations[i]);
      }
    }
  }

  private static void addTimes(double[] what, double times, double[] to) {
    if (times > 0) {
      for (int i = 0; i < to.length; i++) {
        to[i] += times * what[i];
      }
    }
  }

  /** The sum of the blocks, turned into tails. */
  static Mixture joined(List<Mixture> blocks) {
    Mixture first = blocks.getFirst();
    for (Mixture block : blocks.subList(1, blocks.size())) {
      add(block.weights, first.weights);
      add(block.usualMasses, first.usualMasses);
      if (!first.shared) {
        add(block.masses, first.masses);
      }
    }
    for (int end = first.masses.length; end > 0; end -= first.stride) {
      for (int i = end - 2; i >= end - first.stride; i--) {
        first.masses[i] += first.masses[i + 1];
      }
    }
    return first;
  }

  /** Adds numbers to others, place by place. */
  static void add(double[] what, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += what[i];
    }
  }

  /** The tail in the form that is quickest to read. */
  TotalTail tail() {
    return layout.gridded().length == 0 ? SortedTail.of(sums, weights) : this;
  }

  @Override
  public double atLeast(long cents) {
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += atLeast(i, cents - sums[i]);
    }
    return sum;
  }

  /** The probability of at least an amount when an outcome apart, a bit, is left out. */
  double atLeastWithout(int bit, long cents) {
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += atLeast(i, cents - sums[i & ~(1 << bit)]);
    }
    return sum;
  }

  /** The probability of a combination together with at least an amount on the grid. */
  private double atLeast(int combination, long cents) {
    int start = shared ? 0 : combination * stride;
    double read =
        layout
            .grid()
            .reading()
            .atLeast(
                cents,
                number ->
                    number <= 0
                        ? masses[start]
                        : number >= stride ? 0 : masses[start + (int) number],
                shared && weights[combination] > 0
                    ? usualMasses[combination] / weights[combination]
                    : usualMasses[combination]);
    return shared ? weights[combination] * read : read;
  }
}

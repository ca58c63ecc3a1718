package app.revier.outcomes;

import java.util.Arrays;
import java.util.List;

/**
 * The distribution of the open part of a total over all cases of the common factor: for each
 * combination of the outcomes apart the probability of each number of buckets.
 *
 * <p>With a single case, or with nothing on the grid, all combinations share the numbers of
 * buckets, each with its own weight. Otherwise the cases are put one over the other, each moved by
 * the mean error of its own; the usual case of each, whose amount is known, is kept apart.
 */
final class Mixture implements GivenCase.Visitor, TotalTail {

  private final Layout layout;
  private final long[] sums;
  private final boolean shared;

  /** Room at both ends for cases that are moved. */
  private final int margin;

  /** The numbers of buckets of a combination begin at its number × this. */
  private final int stride;

  private final double[] weights;
  private final double[] masses;
  private final KnownAmounts usual;
  private Grid.Reading reading;

  /** An empty mixture, to be filled by visits. */
  Mixture(Layout layout, CommonFactor factor) {
    this.layout = layout;
    sums = layout.combinations();
    shared = factor.cases() == 1 || layout.gridded().length == 0;
    Grid grid = layout.grid();
    margin = shared ? 0 : grid.margin();
    stride = grid.most() + 1 + 2 * margin;
    weights = new double[sums.length];
    masses = new double[shared ? stride : sums.length * stride];
    usual = new KnownAmounts(sums.length);
    reading = grid.reading(new double[0]).withUsualMass(0);
  }

  @Override
  public void visit(GivenCase given) {
    double[] combinations = given.combinations();
    for (int i = 0; i < weights.length; i++) {
      weights[i] += given.weight() * combinations[i];
    }
    if (shared) {
      reading = given.reading();
      Arrays.fill(masses, 0);
      given.mass().addTo(masses, 0, 1);
      return;
    }
    usual.add(
        given.reading().usualCents(), given.weight() * given.reading().usualMass(), combinations);
    double moved = given.reading().moved();
    int whole = (int) Math.floor(moved);
    for (int i = 0; i < combinations.length; i++) {
      double times = given.weight() * combinations[i];
      int start = i * stride + margin + whole;
      addMass(given, start, times * (1 - (moved - whole)));
      addMass(given, start + 1, times * (moved - whole));
    }
  }

  private void addMass(GivenCase given, int start, double times) {
    if (times > 0) {
      given.mass().addTo(masses, start, times);
      masses[start + given.reading().usualCell()] -= times * given.reading().usualMass();
    }
  }

  /** The sum of the blocks, turned into tails. */
  static Mixture joined(List<Mixture> blocks) {
    Mixture first = blocks.getFirst();
    for (Mixture block : blocks.subList(1, blocks.size())) {
      add(block.weights, first.weights);
      first.usual.addAll(block.usual);
      if (!first.shared) {
        add(block.masses, first.masses);
      }
    }
    first.usual.sort();
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
    if (shared) {
      return weights[combination] * reading.atLeast(cents, number -> from(margin, number));
    }
    int zero = combination * stride + margin;
    return reading.atLeast(cents, number -> from(zero, number)) + usual.atLeast(combination, cents);
  }

  private double from(int zero, long number) {
    if (number <= -margin) {
      return masses[zero - margin];
    }
    return number >= stride - margin ? 0 : masses[zero + (int) number];
  }
}

package app.revier.outcomes;

import java.util.List;

/**
 * Gathers, over the cases of the common factor, the distribution of the total and the probability
 * of reaching an amount with one outcome less or one more.
 */
final class Changes implements GivenCase.Visitor {

  /** To take one outcome out of a probability, see {@link Without}. */
  static final int STEPS_OF_LEAVING_OUT = 500;

  private final Layout layout;
  private final UncertainOutcomes trials;
  private final UncertainOutcomes others;
  private final int firstOfInterest;
  private final long amount;
  private final long[] sums;
  private final Mixture mixture;
  private final double[] without;
  private final double[] with;

  /**
   * Begins to gather.
   *
   * @param layout of the trials
   * @param factor what the trials and the others have in common, the others last
   * @param trials what makes up the total
   * @param others what could come besides
   * @param firstOfInterest from this place on, trials are left out one by one
   * @param amount the part of the total, beyond what is certain, that is to be reached
   */
  Changes(
      Layout layout,
      CommonFactor factor,
      UncertainOutcomes trials,
      UncertainOutcomes others,
      int firstOfInterest,
      long amount) {
    this.layout = layout;
    this.trials = trials;
    this.others = others;
    this.firstOfInterest = firstOfInterest;
    this.amount = amount;
    sums = layout.combinations();
    mixture = new Mixture(layout, factor);
    without = new double[trials.size()];
    with = new double[others.size()];
  }

  @Override
  public void visit(GivenCase given) {
    mixture.visit(given);
    double[] tails = given.mass().tails();
    int low = given.mass().low();
    for (int i = 0; i < layout.gridded().length; i++) {
      if (layout.gridded()[i] >= firstOfInterest) {
        without[layout.gridded()[i]] += given.weight() * leftOut(given, tails, low, i);
      }
    }
    if (with.length > 0) {
      Grid.Tail all = new Without(tails, low, 0, 0);
      double before = reached(given, all, amount);
      for (int i = 0; i < with.length; i++) {
        double chance = given.chance(trials.size() + i);
        double after = reached(given, all, amount - others.cents()[i]);
        with[i] += given.weight() * (before + chance * (after - before));
      }
    }
  }

  private double leftOut(GivenCase given, double[] tails, int low, int place) {
    given.pulse().after((long) STEPS_OF_LEAVING_OUT * sums.length);
    Grid grid = layout.grid();
    int trial = layout.gridded()[place];
    double chance = given.chance(trial);
    Grid.Tail rest = new Without(tails, low, grid.steps(place), chance);
    Grid.Reading reading = grid.without(given.reading(), place, chance);
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += given.combinations()[i] * reading.atLeast(amount - sums[i], rest);
    }
    return sum;
  }

  private double reached(GivenCase given, Grid.Tail tail, long cents) {
    given.pulse().after((long) GivenCase.STEPS_OF_READING * sums.length);
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += given.combinations()[i] * given.reading().atLeast(cents - sums[i], tail);
    }
    return sum;
  }

  /** The sum of the blocks. */
  static Changes joined(List<Changes> blocks) {
    Changes first = blocks.getFirst();
    Mixture.joined(blocks.stream().map(block -> block.mixture).toList());
    for (Changes block : blocks.subList(1, blocks.size())) {
      Mixture.add(block.without, first.without);
      Mixture.add(block.with, first.with);
    }
    for (int bit = 0; bit < first.layout.apart().length; bit++) {
      int trial = first.layout.apart()[bit];
      if (trial >= first.firstOfInterest) {
        first.without[trial] = first.mixture.atLeastWithout(bit, first.amount);
      }
    }
    return first;
  }

  /** The distribution of all trials. */
  Mixture mixture() {
    return mixture;
  }

  /** The probability of reaching the amount without a trial. */
  double without(int trial) {
    return without[trial];
  }

  /** The probability of reaching the amount with one of the others besides. */
  double with(int other) {
    return with[other];
  }
}

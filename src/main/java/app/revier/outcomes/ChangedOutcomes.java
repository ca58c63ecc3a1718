package app.revier.outcomes;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/**
 * How likely a target is reached when one of many outcomes is another one, all else staying as it
 * is: the outcomes are counted once, and each change takes one of them out of the count and puts
 * another in its place.
 */
public final class ChangedOutcomes implements GivenCase.Visitor {

  private final Layout layout;
  private final UncertainOutcomes trials;
  private final One[] changes;
  private final long amount;
  private final long[] sums;

  /** For each outcome that is counted: at which place on the grid, −1 if it is gone through. */
  private final int[] onGrid;

  private final double[] reached;

  private ChangedOutcomes(
      Layout layout, UncertainOutcomes trials, One[] changes, int[] onGrid, long amount) {
    this.layout = layout;
    this.trials = trials;
    this.changes = changes;
    this.onGrid = onGrid;
    this.amount = amount;
    sums = layout.combinations();
    reached = new double[changes.length];
  }

  /**
   * One outcome in place of another.
   *
   * @param place of the one that is otherwise, in the list of all
   * @param instead what it is then
   */
  public record Change(int place, Outcome instead) {}

  /**
   * A change as it is counted.
   *
   * @param trial which outcome is taken out; −1 if it is none that is counted
   * @param sure what comes in any case and is taken out, in cents
   * @param cents what comes instead
   * @param chance how likely
   */
  private record One(int trial, long sure, long cents, double chance) {}

  /**
   * The probability of reaching the target with each of the changes alone, in their order.
   *
   * @param certain what comes in any case; may be negative
   * @param outcomes what may come
   * @param correlation ρ, 0 to below 1
   * @param target the total to reach
   * @param changes each for itself
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   */
  public static List<Probability> of(
      Money certain,
      List<Outcome> outcomes,
      double correlation,
      Money target,
      List<Change> changes,
      Runnable pulse) {
    UncertainOutcomes trials = UncertainOutcomes.of(certain, outcomes);
    One[] ones =
        changes.stream()
            .map(change -> one(change, outcomes.get(change.place()), trials))
            .toArray(One[]::new);
    CommonFactor factor =
        new CommonFactor(
            correlation,
            trials.cents(),
            DoubleStream.concat(
                    DoubleStream.of(trials.chances()),
                    Arrays.stream(ones).mapToDouble(ChangedOutcomes::within))
                .toArray());
    Layout layout = Layout.of(trials, factor, trials.size(), 2 * ones.length);
    int[] onGrid = new int[trials.size()];
    Arrays.fill(onGrid, -1);
    for (int i = 0; i < layout.gridded().length; i++) {
      onGrid[layout.gridded()[i]] = i;
    }
    long amount = target.cents() - trials.certain();
    Supplier<ChangedOutcomes> block =
        () -> new ChangedOutcomes(layout, trials, ones, onGrid, amount);
    List<ChangedOutcomes> blocks =
        GivenCase.visitAll(layout, factor, layout.gridded().length, pulse, block);
    double[] sum = new double[ones.length];
    blocks.forEach(each -> Mixture.add(each.reached, sum));
    return Arrays.stream(sum).mapToObj(each -> Probability.within(each, 0, 1)).toList();
  }

  private static One one(Change change, Outcome before, UncertainOutcomes trials) {
    boolean sure = before.probability().equals(Probability.CERTAIN);
    return new One(
        trials.place(change.place()),
        sure ? before.amount().cents() : 0,
        change.instead().amount().cents(),
        change.instead().probability().value());
  }

  /** A chance of which the common factor can make others; what is decided stays so. */
  private static double within(One one) {
    return isDecided(one) ? 0.5 : one.chance();
  }

  private static boolean isDecided(One one) {
    return one.chance() == 0 || one.chance() == 1;
  }

  @Override
  public void visit(GivenCase given) {
    double[] tails = given.mass().tails();
    int low = given.mass().low();
    Others others = null;
    for (int i = 0; i < changes.length; i++) {
      One one = changes[i];
      // Several changes of one outcome, one after the other, share what is read without it.
      if (others == null || one.trial() < 0 || one.trial() != changes[i - 1].trial()) {
        others = others(given, one.trial(), tails, low);
      }
      double chance = isDecided(one) ? one.chance() : given.chance(trials.size() + i);
      long missing = amount + one.sure();
      double with = chance == 0 ? 0 : others.reach(missing - one.cents());
      double without = chance == 1 ? 0 : others.reach(missing);
      reached[i] += given.weight() * (chance * with + (1 - chance) * without);
    }
  }

  private Others others(GivenCase given, int trial, double[] tails, int low) {
    if (trial < 0) {
      return new Others(given, 0, new Without(tails, low, 0, 0), given.reading());
    }
    int place = onGrid[trial];
    if (place < 0) {
      return new Others(given, bit(trial), new Without(tails, low, 0, 0), given.reading());
    }
    double chance = given.chance(trial);
    return new Others(
        given,
        0,
        new Without(tails, low, layout.grid().steps(place), chance),
        layout.grid().without(given.reading(), place, chance));
  }

  private int bit(int trial) {
    for (int i = 0; i < layout.apart().length; i++) {
      if (layout.apart()[i] == trial) {
        return 1 << i;
      }
    }
    throw new IllegalStateException("not counted: " + trial);
  }

  /** All outcomes but one, in a case. */
  private final class Others {
    private final GivenCase given;
    private final int left;
    private final Grid.Tail tail;
    private final Grid.Reading reading;
    private final Map<Long, Double> read = new HashMap<>();

    /**
     * All but one.
     *
     * @param left the bit of the one among those that are gone through; 0 if it is none of them
     */
    private Others(GivenCase given, int left, Grid.Tail tail, Grid.Reading reading) {
      this.given = given;
      this.left = left;
      this.tail = tail;
      this.reading = reading;
    }

    /** How likely they bring at least so many cents. */
    private double reach(long cents) {
      return cents <= 0 ? 1 : read.computeIfAbsent(cents, this::counted);
    }

    private double counted(long cents) {
      given.pulse().after((long) Changes.STEPS_OF_LEAVING_OUT * sums.length);
      double sum = 0;
      for (int i = 0; i < sums.length; i++) {
        // A combination counts as the one without what is left out, whether it comes or not.
        sum += given.combinations()[i] * reading.atLeast(cents - sums[i & ~left], tail);
      }
      return sum;
    }
  }
}

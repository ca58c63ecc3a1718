package app.revier.outcomes;

import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the probability of reaching the target rises as projects are added one after the other in a
 * given order.
 */
public final class StepwiseProbabilities implements GivenCase.Visitor {

  private final Layout layout;
  private final int baseSize;
  private final long amount;
  private final long[] sums;

  /** The probability after so many projects of the sequence. */
  private final double[] reached;

  private StepwiseProbabilities(Layout layout, int baseSize, int length, long amount) {
    this.layout = layout;
    this.baseSize = baseSize;
    this.amount = amount;
    sums = layout.combinations();
    reached = new double[length + 1];
  }

  /**
   * Adds one project after the other.
   *
   * @param base what comes or may come in any case
   * @param sequence the projects
   * @param correlation ρ, 0 to below 1
   * @param target the total to reach
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   * @return the probability of reaching the target with none, one, two … of them
   */
  public static double[] of(
      TargetProbabilities.Base base,
      List<Outcome> sequence,
      double correlation,
      Money target,
      Runnable pulse) {
    List<Outcome> all = Stream.concat(base.outcomes().stream(), sequence.stream()).toList();
    UncertainOutcomes trials =
        UncertainOutcomes.keeping(base.certain(), all, base.outcomes().size());
    int baseSize = trials.size() - sequence.size();
    long amount = Math.min(target.cents(), Math.addExact(trials.most(), 1)) - trials.certain();
    CommonFactor factor = new CommonFactor(correlation, trials.cents(), trials.chances());
    Layout layout = Layout.of(trials, factor, baseSize, sequence.size());
    int added = layout.gridded().length == 0 ? 0 : layout.gridded().length - sequence.size();
    List<StepwiseProbabilities> blocks =
        GivenCase.visitAll(
            layout,
            factor,
            added,
            pulse,
            () -> new StepwiseProbabilities(layout, baseSize, sequence.size(), amount));
    double[] sum = blocks.getFirst().reached;
    for (StepwiseProbabilities block : blocks.subList(1, blocks.size())) {
      Mixture.add(block.reached, sum);
    }
    return sum;
  }

  @Override
  public void visit(GivenCase given) {
    if (layout.gridded().length == 0) {
      climbByCombinations(given);
    } else {
      climbOnGrid(given);
    }
  }

  /** The first combinations are those of the base; each project doubles their number. */
  private void climbByCombinations(GivenCase given) {
    double[] masses = new double[sums.length];
    masses[0] = 1;
    for (int i = 0; i <= layout.apart().length; i++) {
      int size = 1 << i;
      if (i >= baseSize) {
        double sum = 0;
        for (int j = 0; j < size; j++) {
          sum += sums[j] >= amount ? masses[j] : 0;
        }
        reached[i - baseSize] += given.weight() * sum;
      }
      if (i < layout.apart().length) {
        double chance = given.chance(layout.apart()[i]);
        for (int j = 0; j < size; j++) {
          masses[size + j] = masses[j] * chance;
          masses[j] *= 1 - chance;
        }
      }
    }
  }

  private void climbOnGrid(GivenCase given) {
    Grid grid = layout.grid();
    Mass mass = given.mass();
    int first = layout.gridded().length - (reached.length - 1);
    List<GrowingTail> readings = new ArrayList<>();
    for (long sum : sums) {
      readings.add(new GrowingTail(given.reading(), amount - sum, mass));
    }
    double usualMass = given.reading().usualMass();
    for (int i = 0; ; i++) {
      double sum = 0;
      for (int j = 0; j < sums.length; j++) {
        sum += given.combinations()[j] * readings.get(j).value(usualMass);
      }
      reached[i] += given.weight() * sum;
      if (i == reached.length - 1) {
        return;
      }
      int place = first + i;
      double chance = given.chance(layout.gridded()[place]);
      for (GrowingTail reading : readings) {
        reading.rise(mass, grid.steps(place), chance);
      }
      mass.add(grid.steps(place), chance);
      given.pulse().after(mass.high() - mass.low() + 1L);
      usualMass *= 1 - chance;
    }
  }
}

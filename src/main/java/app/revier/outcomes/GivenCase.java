package app.revier.outcomes;

import app.revier.task.Pulse;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The distribution of the total in one case of the common factor, in which the outcomes are
 * independent. One object goes through many cases.
 */
final class GivenCase {

  /** The cases are divided always alike, whatever the computer, so that sums come out the same. */
  private static final int BLOCKS = 4;

  private static final int FEWEST_TO_DIVIDE = 16;

  /** A chance in a case is a value of the normal distribution. */
  static final int STEPS_OF_CHANCE = 50;

  /** To read a probability from a grid, for one combination. */
  static final int STEPS_OF_READING = 20;

  private final Layout layout;
  private final CommonFactor factor;
  private final int added;
  private final Pulse pulse;
  private final Mass mass;
  private final double[] combinations;
  private double[] chances = {};
  private int number;
  private double weight;
  private Grid.Reading reading;

  private GivenCase(Layout layout, CommonFactor factor, int added, Pulse pulse) {
    this.layout = layout;
    this.factor = factor;
    this.added = added;
    this.pulse = pulse;
    mass =
        new Mass(
            layout.grid().most(),
            factor.cases() == 1 ? Mass.NEGLIGIBLE : Mass.NEGLIGIBLE_IN_A_CASE);
    combinations = new double[1 << layout.apart().length];
    reading = layout.grid().reading(new double[0]);
  }

  /** Takes what is wanted from each case. */
  @FunctionalInterface
  interface Visitor {
    void visit(GivenCase given);
  }

  /**
   * Goes through all cases.
   *
   * @param added so many of the outcomes on the grid are added up before each visit
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   * @param visitors makes one visitor for each block of cases, to be used by one thread
   * @return the visitors, in the order of the blocks
   */
  static <V extends Visitor> List<V> visitAll(
      Layout layout, CommonFactor factor, int added, Runnable pulse, Supplier<V> visitors) {
    int blocks = factor.cases() < FEWEST_TO_DIVIDE ? 1 : BLOCKS;
    return IntStream.range(0, blocks)
        .parallel()
        .mapToObj(
            block -> {
              V visitor = visitors.get();
              GivenCase given = new GivenCase(layout, factor, added, new Pulse(pulse));
              for (int i = block; i < factor.cases(); i += blocks) {
                given.enter(i);
                visitor.visit(given);
              }
              return visitor;
            })
        .toList();
  }

  private void enter(int entered) {
    number = entered;
    weight = factor.weight(number);
    chances = factor.chances(number);
    pulse.after(STEPS_OF_CHANCE * (long) chances.length);
    mass.reset();
    for (int i = 0; i < added; i++) {
      mass.add(layout.grid().steps(i), chances[layout.gridded()[i]]);
      pulse.after(mass.high() - mass.low() + 1L);
    }
    pulse.after(4L * combinations.length);
    combinations[0] = 1;
    for (int i = 0; i < layout.apart().length; i++) {
      double chance = chances[layout.apart()[i]];
      int half = 1 << i;
      System.arraycopy(combinations, 0, combinations, half, half);
      Mass.scale(combinations, 0, half, 1 - chance);
      Mass.scale(combinations, half, 2 * half, chance);
    }
    double[] onGrid =
        Arrays.stream(layout.gridded(), 0, added).mapToDouble(i -> chances[i]).toArray();
    reading = layout.grid().reading(onGrid);
  }

  /** Counts what a visitor does besides. */
  Pulse pulse() {
    return pulse;
  }

  /** Its place among the cases. */
  int number() {
    return number;
  }

  /** How likely the case is. */
  double weight() {
    return weight;
  }

  /** The chance of an outcome. */
  double chance(int place) {
    return chances[place];
  }

  /** The probability of each number of buckets. */
  Mass mass() {
    return mass;
  }

  /** The probability of each combination, see {@link Layout#combinations()}. */
  double[] combinations() {
    return combinations;
  }

  /** How to read the mass. */
  Grid.Reading reading() {
    return reading;
  }
}

package app.revier.outcomes;

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

  private final Layout layout;
  private final CommonFactor factor;
  private final int added;
  private final Mass mass;
  private final double[] combinations;
  private double[] chances = {};
  private int number;
  private double weight;
  private Grid.Reading reading;

  private GivenCase(Layout layout, CommonFactor factor, int added) {
    this.layout = layout;
    this.factor = factor;
    this.added = added;
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
   * @param visitors makes one visitor for each block of cases, to be used by one thread
   * @return the visitors, in the order of the blocks
   */
  static <V extends Visitor> List<V> visitAll(
      Layout layout, CommonFactor factor, int added, Supplier<V> visitors) {
    int blocks = factor.cases() < FEWEST_TO_DIVIDE ? 1 : BLOCKS;
    return IntStream.range(0, blocks)
        .parallel()
        .mapToObj(
            block -> {
              V visitor = visitors.get();
              GivenCase given = new GivenCase(layout, factor, added);
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
    mass.reset();
    for (int i = 0; i < added; i++) {
      mass.add(layout.grid().steps(i), chances[layout.gridded()[i]]);
    }
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

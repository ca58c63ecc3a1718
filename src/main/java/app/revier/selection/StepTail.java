package app.revier.selection;

import java.util.List;

/** The tail of a few base outcomes, by all their combinations. */
final class StepTail implements BaseTail {

  private final Combinations combinations;

  /** By case: the probability of at least the sum at the same place. */
  private final double[][] tails;

  StepTail(List<BaseOutcome> outcomes, Cases cases) {
    combinations = new Combinations(outcomes.stream().mapToLong(BaseOutcome::amount).toArray());
    double[][] chances =
        outcomes.stream()
            .map(outcome -> cases.chances(outcome.probability()))
            .toArray(double[][]::new);
    tails = new double[cases.count()][];
    for (int c = 0; c < tails.length; c++) {
      double[] chance = new double[chances.length];
      for (int i = 0; i < chance.length; i++) {
        chance[i] = chances[i][c];
      }
      tails[c] = combinations.masses(chance);
      for (int i = tails[c].length - 2; i >= 0; i--) {
        tails[c][i] += tails[c][i + 1];
      }
      tails[c][0] = 1;
    }
  }

  @Override
  public double atLeast(int number, long amount) {
    int place = combinations.first(amount);
    return place < tails[number].length ? tails[number][place] : 0;
  }

  @Override
  public double rise(int number, long from, long width, int stretches) {
    return Double.POSITIVE_INFINITY;
  }
}

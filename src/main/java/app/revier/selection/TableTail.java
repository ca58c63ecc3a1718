package app.revier.selection;

import java.util.Arrays;
import java.util.List;

/**
 * The smooth tail of many base outcomes, by case: from its {@link Spectrum}, or where that does not
 * die away from a {@link SplitSum}.
 */
final class TableTail implements BaseTail {

  /** What the probability over all cases may be off. */
  private static final double TOLERANCE = 1e-13;

  private static final double MOST_TOLERANCE = 1e-4;

  private static final int POINTS = 4096;
  private static final int POINTS_OF_MANY = 1024;

  private final TailTable[] tables;

  TableTail(List<BaseOutcome> outcomes, Cases cases, int mostCases) {
    long[] amounts = outcomes.stream().mapToLong(BaseOutcome::amount).toArray();
    double[][] chances =
        outcomes.stream()
            .map(outcome -> cases.chances(outcome.probability()))
            .toArray(double[][]::new);
    SplitSum sum = new SplitSum(amounts, mostCases);
    tables = new TailTable[cases.count()];
    int points = cases.count() == 1 ? POINTS : POINTS_OF_MANY;
    for (int c = 0; c < tables.length; c++) {
      int number = c;
      double[] likely = Arrays.stream(chances).mapToDouble(chance -> chance[number]).toArray();
      double tolerance = Math.min(MOST_TOLERANCE, TOLERANCE / cases.weight(c));
      TailTable table = Spectrum.tail(amounts, likely, tolerance, points);
      tables[c] = table == null ? sum.tail(likely) : table;
    }
  }

  /** The amounts are whole cents, so that the curve falls half a cent before each. */
  @Override
  public double atLeast(int number, long amount) {
    return tables[number].at(amount - 0.5);
  }

  /** A quarter of the width times how much the steepness differs within it. */
  @Override
  public double rise(int number, long from, long width, int stretches) {
    double most = 0;
    TailTable.Fall before = new TailTable.Fall(Double.POSITIVE_INFINITY, 0);
    for (int i = 0; i < stretches; i++) {
      TailTable.Fall fall = tables[number].fall(from + i * width, from + (i + 1) * width);
      double steepest = Math.max(before.most(), fall.most());
      double flattest = Math.min(before.least(), fall.least());
      most = Math.max(most, steepest - flattest);
      before = fall;
    }
    return most * width / 4;
  }
}

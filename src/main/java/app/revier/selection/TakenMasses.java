package app.revier.selection;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How likely, in some cases of the common factor, how much the projects bring that are taken
 * already: one layer for each, on top of what is pinned in.
 */
final class TakenMasses {

  private final CoarseGrid grid;
  private final int[] cases;
  private final int width;

  /** By layer, by case, by place. */
  private final double[][][] masses;

  /** By layer, by case: how likely more is brought than the grid knows. */
  private final double[][] beyond;

  /** By layer, by case: what has to be added so that a bound is safe. */
  private final double[][] risen;

  /** By layer: above this place all masses are zero. */
  private final int[] high;

  private int layer;

  /**
   * Begins with what is pinned in.
   *
   * @param top the last place of the grid that matters
   * @param cases of the common factor
   * @param layers the most projects that are taken besides
   */
  TakenMasses(
      CoarseGrid grid, int top, int[] cases, BitSet pinned, HitFigures figures, int layers) {
    this.grid = grid;
    this.cases = cases;
    width = top + 1;
    int most = pinned.cardinality() + layers + 1;
    masses = new double[most][][];
    beyond = new double[most][cases.length];
    risen = new double[most][cases.length];
    high = new int[most];
    masses[0] = new double[cases.length][width];
    for (double[] mass : masses[0]) {
      mass[0] = 1;
    }
    for (int i = pinned.nextSetBit(0); i >= 0; i = pinned.nextSetBit(i + 1)) {
      take(i, figures.probabilities().chances(i));
    }
  }

  /**
   * Takes a project.
   *
   * @param place in the problem
   * @param chances by case
   */
  void take(int place, double[] chances) {
    int next = layer + 1;
    if (masses[next] == null) {
      masses[next] = new double[cases.length][width];
    }
    int steps = grid.steps(place);
    for (int c = 0; c < cases.length; c++) {
      double chance = chances[cases[c]];
      beyond[next][c] =
          beyond[layer][c]
              + move(
                  masses[layer][c],
                  masses[next][c],
                  high[layer],
                  steps,
                  grid.safePart(place, cases[c]),
                  chance);
      risen[next][c] = risen[layer][c] + chance * grid.rise(cases[c]);
    }
    high[next] = (int) Math.min(width - 1L, (long) high[layer] + steps + 1);
    layer = next;
  }

  /** Gives back what was taken last. */
  void giveBack() {
    layer--;
  }

  /** Moves masses up where a project comes; returns what leaves the grid. */
  private double move(double[] from, double[] to, int high, int steps, double part, double chance) {
    int highest = (int) Math.min(to.length - 1L, (long) high + steps + 1);
    double stays = 1 - chance;
    for (int i = 0; i <= high; i++) {
      to[i] = stays * from[i];
    }
    if (highest > high) {
      Arrays.fill(to, high + 1, highest + 1, 0);
    }
    double comes = chance * (1 - part);
    double comesMore = chance * part;
    if (comesMore > 0) {
      add(from, to, steps + 1, Math.min(high, to.length - 2 - steps), comesMore);
    }
    if (comes > 0) {
      add(from, to, steps, Math.min(high, to.length - 1 - steps), comes);
    }
    double gone = 0;
    for (int i = Math.max(0, to.length - steps - 1); i <= high; i++) {
      gone += (i + steps < to.length ? comesMore : chance) * from[i];
    }
    return gone;
  }

  private static void add(double[] from, double[] to, int steps, int last, double part) {
    for (int i = 0; i <= last; i++) {
      to[i + steps] += part * from[i];
    }
  }

  /** How much work it is to take a project or to bound a set. */
  long work() {
    return 2L * cases.length * (high[layer] + 1);
  }

  /**
   * No more than this is reached in a case.
   *
   * @param values by place, what can be reached from there on
   */
  double most(int number, double[] values) {
    double[] mass = masses[layer][number];
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int end = high[layer] + 1;
    int i = 0;
    for (; i + 3 < end; i += 4) {
      sum0 += mass[i] * values[i];
      sum1 += mass[i + 1] * values[i + 1];
      sum2 += mass[i + 2] * values[i + 2];
      sum3 += mass[i + 3] * values[i + 3];
    }
    for (; i < end; i++) {
      sum0 += mass[i] * values[i];
    }
    return Math.min(1, beyond[layer][number] + risen[layer][number] + sum0 + sum1 + (sum2 + sum3));
  }

  /** No more than this is reached in a case with what is taken alone. */
  double most(int number) {
    return most(number, grid.reached(cases[number]));
  }
}

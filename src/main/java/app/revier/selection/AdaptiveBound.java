package app.revier.selection;

import app.revier.selection.Effort.Work;
import java.util.Arrays;

/**
 * A bound on the hit probability: what could be reached if, project by project in a fixed order, it
 * were seen whether the earlier ones succeed before the next is decided on (an information
 * relaxation: D. Brown, J. Smith and P. Sun, Operations Research 58, 2010). Deciding everything
 * beforehand is one way of doing so, so no set does better. The limits are replaced by one joint
 * limit, each weighed by a price, which every set within the limits keeps (surrogate relaxation: F.
 * Glover, Operations Research 16, 1968); it is counted in whole cells, uses rounded down.
 *
 * <p>In each case of the common factor, the value with so much brought and so much left before
 * candidate k is the larger of that before k + 1 and, if k fits, of p times that with its amount
 * plus 1 − p times that without, both with what k leaves.
 */
final class AdaptiveBound {

  /** What rounding may cost when uses are turned into cells. */
  private static final double ROUNDING = 1e-7;

  private final CoarseGrid grid;
  private final Candidates candidates;
  private final int width;
  private final double[] prices;
  private final int cells;
  private final int[] uses;

  /** By case, then candidate: what can be reached from there on, by cells left, then by place. */
  private final double[][][] values;

  private final int[] cases;

  /**
   * Prepares for a bound, which still has to be filled.
   *
   * @param top the last place of the grid that matters
   * @param cases of the common factor for which it is
   * @param prices of the limits, each for the whole of it, zero or more, not all zero
   * @param cells into how many the joint limit is divided
   */
  AdaptiveBound(
      CoarseGrid grid, int top, Candidates candidates, int[] cases, double[] prices, int cells) {
    this.grid = grid;
    this.candidates = candidates;
    this.cases = cases;
    this.cells = cells;
    width = top + 1;
    double sum = Arrays.stream(prices).sum();
    long[] limits = candidates.limits();
    this.prices = new double[limits.length];
    Arrays.setAll(this.prices, i -> limits[i] == 0 ? 0 : prices[i] / sum / limits[i]);
    uses = new int[candidates.count()];
    for (int j = 0; j < uses.length; j++) {
      double part = 0;
      for (int i = 0; i < limits.length; i++) {
        part += this.prices[i] * candidates.use(i, j);
      }
      uses[j] = (int) Math.max(0, Math.floor(part * cells - ROUNDING));
    }
    values = new double[cases.length][candidates.count() + 1][];
  }

  /**
   * Works the bound out.
   *
   * @param chances by candidate, then by case
   * @return whether it was done before the work ended
   */
  boolean fill(double[][] chances, Work work) {
    int count = candidates.count();
    for (int c = 0; c < cases.length; c++) {
      double[] last = new double[(cells + 1) * width];
      for (int cell = 0; cell <= cells; cell++) {
        System.arraycopy(grid.reached(cases[c]), 0, last, cell * width, width);
      }
      values[c][count] = last;
      for (int k = count - 1; k >= 0; k--) {
        if (!work.spend((cells + 1L) * width)) {
          return false;
        }
        values[c][k] = before(k, cases[c], chances[k][cases[c]], values[c][k + 1]);
      }
    }
    return true;
  }

  private double[] before(int candidate, int number, double chance, double[] later) {
    double[] result = new double[later.length];
    int use = uses[candidate];
    System.arraycopy(later, 0, result, 0, Math.min(use, cells + 1) * width);
    int place = candidates.place(candidate);
    int steps = grid.steps(place);
    double part = grid.safePart(place, number);
    double rise = grid.rise(number);
    double comes = chance * (1 - part);
    double comesMore = chance * part;
    double stays = 1 - chance;
    double added = chance * rise;
    for (int cell = use; cell <= cells; cell++) {
      int at = cell * width;
      int from = (cell - use) * width;
      int within = Math.max(0, width - steps - 1);
      for (int i = 0; i < within; i++) {
        double value =
            comes * later[from + i + steps]
                + comesMore * later[from + i + steps + 1]
                + stays * later[from + i]
                + added;
        result[at + i] = Math.max(later[at + i], Math.min(1, value));
      }
      for (int i = within; i < width; i++) {
        double lower = i + steps < width ? later[from + i + steps] : 1;
        double value = chance * Math.min(1, (1 - part) * lower + part + rise);
        result[at + i] = Math.max(later[at + i], value + stays * later[from + i]);
      }
    }
    return result;
  }

  /** How much is left of the joint limit when so much is left of each. */
  private int cells(long[] left) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += prices[i] * left[i];
    }
    return (int) Math.min(cells, Math.floor(sum * cells + ROUNDING));
  }

  /**
   * No set of candidates from one on reaches the target more likely, in each case.
   *
   * @param taken what is taken already
   * @param left what that leaves of each limit
   * @param bounds to be filled, by case
   */
  void from(int candidate, TakenMasses taken, long[] left, double[] bounds) {
    int at = cells(left) * width;
    for (int c = 0; c < cases.length; c++) {
      bounds[c] = taken.most(c, values[c][candidate], at);
    }
  }
}

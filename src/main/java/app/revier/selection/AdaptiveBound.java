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
 * plus 1 − p times that without, both with what k leaves. Only what a search can ask for is worked
 * out: the candidates before k bring so much at most and leave so much at least, and what is left
 * beyond all that the later ones use makes no difference.
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
  private final int[] cases;

  /** By candidate, and one behind the last. */
  private final Part[] parts;

  /** What can be reached from a candidate on. */
  private static final class Part {
    /** The fewest cells that can be left. */
    private final int lowest;

    /** From so many cells left on, all that is left fits. */
    private final int highest;

    /** So many places can be reached before, or matter. */
    private final int width;

    /** By case, then by cells left from the fewest on, then by place. */
    private final double[][][] values;

    private Part(int lowest, int highest, int width, int cases) {
      this.lowest = lowest;
      this.highest = highest;
      this.width = width;
      values = new double[cases][highest - lowest + 1][];
    }

    /** By place, with so many cells left. */
    private double[] row(int number, int cell) {
      return values[number][Math.min(cell, highest) - lowest];
    }
  }

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
    Arrays.setAll(uses, j -> (int) Math.max(0, Math.floor(part(j) * cells - ROUNDING)));
    parts = parts();
  }

  /** What a candidate uses of the joint limit, as a part of it. */
  private double part(int candidate) {
    double part = 0;
    for (int i = 0; i < prices.length; i++) {
      part += prices[i] * candidates.use(i, candidate);
    }
    return part;
  }

  private Part[] parts() {
    int count = candidates.count();
    long[] needed = new long[count + 1];
    for (int k = count - 1; k >= 0; k--) {
      needed[k] = needed[k + 1] + uses[k];
    }
    long place = candidates.pinned().stream().mapToLong(i -> grid.steps(i) + 1L).sum();
    double used = 0;
    Part[] all = new Part[count + 1];
    for (int k = 0; k <= count; k++) {
      int highest = (int) Math.min(cells, needed[k]);
      // One less, whatever the rounding of the parts comes to.
      int lowest = (int) Math.clamp(Math.floor((1 - used) * cells) - 1, 0, highest);
      all[k] = new Part(lowest, highest, (int) Math.min(width, place + 1), cases.length);
      if (k < count) {
        used += part(k);
        place += grid.steps(candidates.place(k)) + 1L;
      }
    }
    return all;
  }

  /**
   * Works the bound out.
   *
   * @param chances by candidate, then by case
   * @return whether it was done before the work ended, which counts as much as for all cells and
   *     places
   */
  boolean fill(double[][] chances, Work work) {
    int count = candidates.count();
    for (int c = 0; c < cases.length; c++) {
      Part last = parts[count];
      Arrays.fill(last.values[c], Arrays.copyOf(grid.reached(cases[c]), last.width));
      for (int k = count - 1; k >= 0; k--) {
        if (!work.spend((cells + 1L) * width)) {
          return false;
        }
        fillBefore(k, c, chances[k][cases[c]]);
      }
    }
    return true;
  }

  private void fillBefore(int candidate, int number, double chance) {
    Part part = parts[candidate];
    Part later = parts[candidate + 1];
    Step step = new Step(candidate, number, chance, part.width);
    for (int cell = part.lowest; cell <= part.highest; cell++) {
      double[] without = later.row(number, cell);
      part.values[number][cell - part.lowest] =
          cell < uses[candidate]
              ? Arrays.copyOf(without, part.width)
              : step.before(without, later.row(number, cell - uses[candidate]));
    }
  }

  /** One candidate in one case. */
  private final class Step {
    private final int size;
    private final int steps;
    private final int within;
    private final double chance;
    private final double up;
    private final double rise;
    private final double[] lower;
    private final double[] upper;

    private Step(int candidate, int number, double chance, int size) {
      int place = candidates.place(candidate);
      this.size = size;
      this.chance = chance;
      steps = grid.steps(place);
      within = Math.clamp(width - steps - 1L, 0, size);
      up = grid.safePart(place, cases[number]);
      rise = grid.rise(cases[number]);
      lower = new double[within];
      upper = new double[within];
    }

    /** What can be reached when the candidate may be taken. */
    private double[] before(double[] without, double[] with) {
      double[] result = new double[size];
      double comes = chance * (1 - up);
      double comesMore = chance * up;
      double stays = 1 - chance;
      double added = chance * rise;
      // Copied, so that all is at the same place: only then the JVM computes several at once.
      System.arraycopy(with, Math.min(steps, with.length), lower, 0, within);
      System.arraycopy(with, Math.min(steps + 1, with.length), upper, 0, within);
      for (int i = 0; i < within; i++) {
        double value = comes * lower[i] + comesMore * upper[i] + stays * with[i] + added;
        result[i] = Math.max(without[i], Math.min(1, value));
      }
      for (int i = within; i < size; i++) {
        double less = i + steps < width ? with[i + steps] : 1;
        double value = chance * Math.min(1, (1 - up) * less + up + rise);
        result[i] = Math.max(without[i], value + stays * with[i]);
      }
      return result;
    }
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
    Part part = parts[candidate];
    int cell = cells(left);
    for (int c = 0; c < cases.length; c++) {
      bounds[c] = taken.most(c, part.row(c, cell));
    }
  }
}

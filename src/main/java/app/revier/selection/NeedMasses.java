package app.revier.selection;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How likely, in each case of the common factor, how much is still needed after the projects that
 * are taken already: one layer for each project taken, on top of what is pinned.
 */
final class NeedMasses {

  /**
   * So many pinned projects are gone through in all combinations, so that only sums are rounded.
   */
  private static final int MOST_COMBINED = 12;

  private final NeedGrid grid;
  private final int cases;

  /** By layer, by case, by place. */
  private final double[][][] masses;

  /** By layer, by case: how likely nothing is needed any more, or less than the grid knows. */
  private final double[][] sure;

  /** By layer, by case: what has to be added so that a bound is safe. */
  private final double[][] risen;

  /** By layer: below this place all masses are zero. */
  private final int[] low;

  /**
   * Begins with what is pinned.
   *
   * @param layers the most projects that are taken besides
   */
  NeedMasses(NeedGrid grid, HitModel model, BitSet pinned, int layers) {
    this.grid = grid;
    cases = model.cases().count();
    masses = new double[layers + 1][][];
    sure = new double[layers + 1][cases];
    risen = new double[layers + 1][cases];
    low = new int[layers + 1];
    masses[0] = new double[cases][grid.top() + 1];
    low[0] = grid.top();
    int[] uncertain = pinned.stream().filter(i -> model.items().get(i).hasEffect()).toArray();
    int combined = Math.min(MOST_COMBINED, uncertain.length);
    begin(model, Arrays.copyOf(uncertain, combined));
    for (int i = combined; i < uncertain.length; i++) {
      Item item = model.items().get(uncertain[i]);
      double[] chances = model.cases().chances(item.probability());
      for (int c = 0; c < cases; c++) {
        double down = grid.top() - grid.safePlace(item.amount(), c);
        int steps = (int) Math.floor(down);
        double[] moved = new double[grid.top() + 1];
        sure[0][c] += move(masses[0][c], moved, low[0], steps, down - steps, chances[c]);
        masses[0][c] = moved;
        risen[0][c] += chances[c] * grid.rise(c);
      }
      low[0] = (int) Math.max(0, Math.floor(low[0] - item.amount() / (double) grid.bucket()) - 1);
    }
  }

  private void begin(HitModel model, int[] pinned) {
    Combinations combinations =
        new Combinations(
            Arrays.stream(pinned).mapToLong(i -> model.items().get(i).amount()).toArray());
    double[][] chances =
        Arrays.stream(pinned)
            .mapToObj(i -> model.cases().chances(model.items().get(i).probability()))
            .toArray(double[][]::new);
    for (int c = 0; c < cases; c++) {
      int number = c;
      double[] likely =
          combinations.masses(
              Arrays.stream(chances).mapToDouble(chance -> chance[number]).toArray());
      for (int i = 0; i < likely.length; i++) {
        double place = grid.safePlace(combinations.sum(i), c);
        int lower = (int) Math.floor(place);
        put(c, lower, likely[i] * (1 - (place - lower)));
        put(c, lower + 1, likely[i] * (place - lower));
      }
      risen[0][c] = pinned.length == 0 ? 0 : grid.rise(c);
    }
  }

  private void put(int number, int place, double mass) {
    if (mass == 0) {
      return;
    }
    if (place < 0) {
      sure[0][number] += mass;
    } else {
      masses[0][number][place] += mass;
      low[0] = Math.min(low[0], place);
    }
  }

  /** Takes a candidate: fills the layer above. */
  void take(int layer, int candidate, double[][] chances) {
    if (masses[layer + 1] == null) {
      masses[layer + 1] = new double[cases][grid.top() + 1];
    }
    int steps = grid.steps(candidate);
    for (int c = 0; c < cases; c++) {
      double chance = chances[candidate][c];
      double part = grid.safePart(candidate, c);
      double[] moved = masses[layer + 1][c];
      sure[layer + 1][c] =
          sure[layer][c] + move(masses[layer][c], moved, low[layer], steps, part, chance);
      risen[layer + 1][c] = risen[layer][c] + chance * grid.rise(c);
    }
    low[layer + 1] = Math.max(0, low[layer] - steps - (grid.part(candidate) > 0 ? 1 : 0));
  }

  /** Moves masses down where a project comes; returns what goes below the grid. */
  private static double move(
      double[] from, double[] to, int low, int steps, double part, double chance) {
    int lowest = Math.max(0, low - steps - 1);
    Arrays.fill(to, lowest, low, 0);
    double stays = 1 - chance;
    for (int i = low; i < from.length; i++) {
      to[i] = stays * from[i];
    }
    double comes = chance * (1 - part);
    double comesMore = chance * part;
    double gone = 0;
    for (int i = low; i < Math.min(from.length, steps); i++) {
      gone += from[i];
    }
    double below = gone * chance;
    if (steps >= low && steps < from.length) {
      below += from[steps] * comesMore;
      to[0] += from[steps] * comes;
    }
    for (int i = Math.max(low, steps + 1); i < from.length; i++) {
      to[i - steps] += comes * from[i];
      to[i - steps - 1] += comesMore * from[i];
    }
    return below;
  }

  /** What is known of a layer for certain, to which the mean over its masses is to be added. */
  double beyond(int layer, int number) {
    return sure[layer][number] + risen[layer][number];
  }

  double[] masses(int layer, int number) {
    return masses[layer][number];
  }

  int low(int layer) {
    return low[layer];
  }
}

package app.revier.selection;

import java.util.BitSet;

/**
 * A bound on the hit probability of one set, on a grid so fine that it is nearly the probability
 * itself: to turn down sets without judging them exactly.
 */
final class FineBound {

  private final HitModel model;
  private final NeedGrid grid;
  private final double[][] chances;
  private final NeedMasses pinned;
  private final double[] tail;

  FineBound(HitModel model, NeedGrid grid, BitSet pinned, double[][] chances) {
    this.model = model;
    this.grid = grid;
    this.chances = chances;
    this.pinned = new NeedMasses(grid, model, pinned, 0);
    tail = new double[grid.top() + 1];
  }

  /** No set with these candidates, beside what is pinned, has a higher hit probability. */
  double of(BitSet set) {
    int[] members = set.stream().toArray();
    double bound = model.slack();
    for (int c = 0; c < model.cases().count(); c++) {
      System.arraycopy(grid.tail(c), 0, tail, 0, tail.length);
      double risen = 0;
      for (int member : members) {
        add(grid.steps(member), grid.safePart(member, c), chances[member][c]);
        risen += chances[member][c] * grid.rise(c);
      }
      double mean = pinned.beyond(0, c) + risen;
      double[] masses = pinned.masses(0, c);
      for (int i = pinned.low(0); i < masses.length; i++) {
        mean += masses[i] * tail[i];
      }
      bound += model.cases().weight(c) * Math.min(1, mean);
    }
    return bound;
  }

  /** How much work that is. */
  long work(BitSet set) {
    return 2L * model.cases().count() * tail.length * (set.cardinality() + 1L);
  }

  private void add(int steps, double part, double chance) {
    double stays = 1 - chance;
    double comes = chance * (1 - part);
    double comesMore = chance * part;
    for (int i = tail.length - 1; i > steps; i--) {
      tail[i] = stays * tail[i] + comes * tail[i - steps] + comesMore * tail[i - steps - 1];
    }
    if (steps < tail.length) {
      tail[steps] = stays * tail[steps] + comes * tail[0] + comesMore;
    }
    for (int i = Math.min(steps, tail.length) - 1; i >= 0; i--) {
      tail[i] = stays * tail[i] + chance;
    }
  }
}

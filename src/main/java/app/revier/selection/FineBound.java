package app.revier.selection;

import java.util.BitSet;

/**
 * A bound on the hit probability of one set, on a grid so fine that it is nearly the probability
 * itself: to turn down sets without judging them exactly. A set that begins like the one before is
 * quickly bounded.
 */
final class FineBound {

  private final HitModel model;
  private final double settled;
  private final NeedGrid grid;
  private final NeedMasses masses;
  private final double[][] chances;
  private final int[] members;
  private int count;

  /**
   * Prepares for sets of candidates.
   *
   * @param model the figures, with the cases that are open
   * @param settled at most this the other cases add to the hit probability
   * @param pinned the places in the problem of what is taken in any case
   */
  FineBound(
      HitModel model, double settled, Candidates candidates, NeedGrid grid, BitSet pinned) {
    this.model = model;
    this.settled = settled;
    this.grid = grid;
    chances = new double[candidates.count()][];
    for (int i = 0; i < chances.length; i++) {
      chances[i] = model.cases().chances(candidates.item(i).probability());
    }
    masses = new NeedMasses(grid, model, pinned, chances.length);
    members = new int[chances.length];
  }

  /** No set with these candidates, beside what is pinned, has a higher hit probability. */
  double of(BitSet set, Work work) {
    int layer = 0;
    int member = set.nextSetBit(0);
    while (member >= 0 && layer < count && members[layer] == member) {
      layer++;
      member = set.nextSetBit(member + 1);
    }
    for (; member >= 0; member = set.nextSetBit(member + 1)) {
      masses.take(layer, member, chances);
      members[layer] = member;
      layer++;
      work.spend(work(layer));
    }
    count = layer;
    work.spend(work(layer));
    double bound = settled + model.slack();
    for (int c = 0; c < model.cases().count(); c++) {
      double mean = masses.beyond(layer, c);
      double[] likely = masses.masses(layer, c);
      double[] tail = grid.tail(c);
      for (int i = masses.low(layer); i < likely.length; i++) {
        mean += likely[i] * tail[i];
      }
      bound += model.cases().weight(c) * Math.min(1, mean);
    }
    return bound;
  }

  private long work(int layer) {
    return 2L * model.cases().count() * (grid.top() + 1 - masses.low(layer));
  }
}

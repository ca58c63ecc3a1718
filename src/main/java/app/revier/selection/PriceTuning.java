package app.revier.selection;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the prices at which the bound from a {@link JointLimit} is lowest, by moving one price after
 * the other by ever smaller steps.
 */
final class PriceTuning {

  private static final int CELLS = 200;
  private static final int PLACES = 160;
  private static final int CELLS_OF_MANY = 100;
  private static final int PLACES_OF_MANY = 60;

  /** Prices are tuned with only so many of the cases. */
  private static final int MOST_CASES = 5;

  private static final int MOST_ROUNDS = 30;
  private static final double FIRST_STEP = 0.2;
  private static final double LAST_STEP = 0.02;
  private static final double LEAST_GAIN = 1e-6;

  private final HitModel model;
  private final Candidates candidates;
  private final NeedGrid grid;
  private final NeedMasses masses;
  private final BitSet likely;
  private final Work work;

  PriceTuning(
      HitModel model,
      Candidates candidates,
      BitSet pinned,
      BitSet likely,
      NeedGrid grid,
      Work work) {
    this.likely = likely;
    this.model = model;
    this.candidates = candidates;
    this.grid = grid;
    this.work = work;
    masses = new NeedMasses(grid, model, pinned, 0);
  }

  /** How many places the grid should have. */
  static int places(HitModel model) {
    return model.cases().count() == 1 ? PLACES : PLACES_OF_MANY;
  }

  /** Better prices than some, or these. */
  double[] tuned(double[] prices) {
    double[] best = whole(prices);
    if (prices.length == 1) {
      return best;
    }
    double least = bound(best);
    double step = FIRST_STEP;
    for (int round = 0; round < MOST_ROUNDS && step >= LAST_STEP && !work.ended(); round++) {
      boolean better = false;
      for (int i = 0; i < 2 * prices.length; i++) {
        double[] other = best.clone();
        other[i / 2] = Math.max(0, other[i / 2] + (i % 2 == 0 ? step : -step));
        if (Arrays.stream(other).sum() <= 0) {
          continue;
        }
        other = whole(other);
        double bound = bound(other);
        if (bound < least - LEAST_GAIN) {
          least = bound;
          best = other;
          better = true;
        }
      }
      step = better ? step : step / 2;
    }
    return best;
  }

  private static double[] whole(double[] prices) {
    double sum = Arrays.stream(prices).sum();
    return Arrays.stream(prices).map(price -> price / sum).toArray();
  }

  private double bound(double[] prices) {
    int count = model.cases().count();
    int stride = Math.max(1, count / MOST_CASES);
    double sum = 0;
    for (int c = stride / 2; c < count; c += stride) {
      sum += model.cases().weight(c) * bound(prices, c);
    }
    return sum;
  }

  /** A bound on the hit probability of every set, by case. */
  double[] bounds(double[] prices) {
    double[] bounds = new double[model.cases().count()];
    Arrays.setAll(bounds, c -> bound(prices, c));
    return bounds;
  }

  private double bound(double[] prices, int number) {
    int cells = model.cases().count() == 1 ? CELLS : CELLS_OF_MANY;
    JointLimit limit = new JointLimit(candidates, prices, cells, likely);
    double[] chances = new double[candidates.count()];
    for (int i = 0; i < chances.length; i++) {
      chances[i] = model.cases().chances(candidates.item(i).probability())[number];
    }
    AdaptiveBound bound = AdaptiveBound.of(grid, limit, number, chances, work);
    if (bound == null) {
      return 1;
    }
    double mean = bound.mean(0, masses.masses(0, number), masses.low(0), limit.cells());
    return Math.min(1, masses.beyond(0, number) + mean);
  }
}

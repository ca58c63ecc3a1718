package app.revier.tour;

import java.util.Arrays;

/**
 * The idle jobs that could be inserted now, each with the best gap found for it, and which of them
 * comes next.
 *
 * <p>A gap is named by the node in front of it, and its cost is in ticks. First come offers for all
 * jobs; those that got one are then weighed, and from then on there are only offers for these.
 */
final class Offers {

  /** No offer. */
  static final int NONE = Integer.MAX_VALUE;

  /** A job whose travel costs about what it is worth, or more, keeps this share of its weight. */
  private static final double LEAST_WORTH = 0.02;

  private final FlatProblem flat;
  private final Bounds bounds;

  /** Per job: the node it would go behind. */
  final int[] gap;

  private final int[] cost;

  /** Per job: which share of its profit is left with the travel paid. */
  private final double[] worth;

  /** Per job: 0 while it is not weighed. */
  private final double[] weight;

  private final double[] score;

  /** Per job: after how many insertions it got its offer. */
  private final int[] madeAt;

  private final int[] candidates;
  private int count;
  private int insertions;
  private int filledGap;
  private double runnerUp;
  private boolean weighed;
  private boolean daring;
  private boolean costly;

  Offers(FlatProblem flat, Bounds bounds) {
    this.flat = flat;
    this.bounds = bounds;
    gap = new int[flat.jobs];
    cost = new int[flat.jobs];
    worth = new double[flat.jobs];
    weight = new double[flat.jobs];
    score = new double[flat.jobs];
    madeAt = new int[flat.jobs];
    candidates = new int[flat.jobs];
    Arrays.fill(cost, NONE);
    Arrays.fill(worth, 1);
  }

  /**
   * Begins anew without offers.
   *
   * @param byCost whether a job counts more if its gap costs less
   * @param bold whether a job may be taken that costs more travel than it is worth
   */
  void begin(boolean byCost, boolean bold) {
    for (int i = 0; i < count; i++) {
      drop(candidates[i]);
    }
    count = 0;
    weighed = false;
    costly = byCost;
    daring = bold;
  }

  /** Whether only candidates still get offers. */
  boolean weighed() {
    return weighed;
  }

  /** Whether a job was weighed and not dropped since. */
  boolean open(int job) {
    return weight[job] > 0;
  }

  /**
   * Offers a gap for a job.
   *
   * @param node the node in front of the gap
   * @param ticks what it costs, from 0
   * @param detour the ticks of travel among them
   */
  void offer(int job, int node, int ticks, int detour) {
    if (ticks >= cost[job] && !(weighed && isVoid(job))) {
      return;
    }
    if (bounds.pricey && !affordable(job, detour)) {
      return;
    }
    if (cost[job] == NONE) {
      candidates[count++] = job;
    }
    set(job, node, ticks);
  }

  /** Whether the gap of its offer meanwhile went to another job. */
  private boolean isVoid(int job) {
    return gap[job] == filledGap && madeAt[job] != insertions;
  }

  private boolean affordable(int job, int detour) {
    long gain = flat.profit[job] - flat.travelPrice * detour;
    if (gain <= 0 && !daring) {
      return false;
    }
    double share = flat.profit[job] <= 0 ? 1 : (double) gain / flat.profit[job];
    worth[job] = Math.clamp(share, LEAST_WORTH, 1);
    return true;
  }

  private void set(int job, int node, int ticks) {
    cost[job] = ticks;
    gap[job] = node;
    madeAt[job] = insertions;
    if (weighed) {
      rate(job);
    }
  }

  private void rate(int job) {
    double value = weight[job] * worth[job];
    score[job] = costly ? value / (cost[job] + 1.0) : value;
  }

  int count() {
    return count;
  }

  int candidate(int number) {
    return candidates[number];
  }

  /** Gives a candidate its weight, above 0. */
  void weigh(int job, double value) {
    weight[job] = value;
    weighed = true;
    rate(job);
  }

  /**
   * The candidate with the best offer, or -1.
   *
   * @param room the greatest room of a gap; who needs more is dropped
   */
  int best(int room) {
    int best = -1;
    double top = -1;
    runnerUp = -1;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int job = candidates[i];
      if (weight[job] == 0 || bounds.room[job] > room || isVoid(job)) {
        drop(job);
        continue;
      }
      candidates[kept++] = job;
      if (score[job] > top) {
        runnerUp = top;
        top = score[job];
        best = job;
      } else if (score[job] > runnerUp) {
        runnerUp = score[job];
      }
    }
    count = kept;
    return best;
  }

  /**
   * Corrects the cost of the best candidate at its gap.
   *
   * @return whether it still is the best one
   */
  boolean confirm(int job, int ticks) {
    set(job, gap[job], ticks);
    return score[job] >= runnerUp;
  }

  /** Takes a candidate out. */
  void drop(int job) {
    cost[job] = NONE;
    weight[job] = 0;
  }

  /** Notes that a candidate went into its gap. */
  void inserted(int job) {
    insertions++;
    filledGap = gap[job];
    drop(job);
  }
}

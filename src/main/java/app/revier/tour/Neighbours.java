package app.revier.tour;

import java.util.Arrays;

/**
 * Which jobs can directly follow a node, the nearest first, so that a search can end where the rest
 * is too far away. Worked out when first asked for.
 */
final class Neighbours {

  /** Up to so many jobs all of them are kept per node. */
  private static final int SMALL = 500;

  /** With more jobs, the nearest of them; the farther ones are tried by chance only. */
  private static final int NEAREST = 250;

  private final FlatProblem flat;
  private final int most;
  private final int[][] rows;
  private final boolean[] known;

  /** Per job over all tours. */
  private final int[] firstOpen;

  private final int[] lastClose;
  private final long[] keys;

  /** Numbers per neighbour in a row. */
  static final int FIELDS = 5;

  private final int[] after;

  Neighbours(FlatProblem flat, Bounds bounds) {
    this.flat = flat;
    after = bounds.after;
    most = flat.jobs <= SMALL ? flat.jobs : NEAREST;
    rows = new int[flat.jobs + flat.tours][];
    known = new boolean[rows.length];
    firstOpen = new int[flat.jobs];
    lastClose = new int[flat.jobs];
    keys = new long[flat.jobs];
    for (int job = 0; job < flat.jobs; job++) {
      firstOpen[job] = FlatProblem.NEVER;
      lastClose[job] = -1;
      for (int tour = 0; tour < flat.tours; tour++) {
        if (flat.allowed(job, tour)) {
          firstOpen[job] = Math.min(firstOpen[job], flat.firstOpen(job, tour));
          lastClose[job] = Math.max(lastClose[job], flat.lastClose(job, tour));
        }
      }
    }
  }

  /** Whether some jobs are left out. */
  boolean partial() {
    return most < flat.jobs;
  }

  /**
   * The jobs that can follow a job with a place or a start, as pairs: the job, the travel to it.
   * Floating jobs are as near as can be.
   */
  int[] of(int node) {
    if (!known[node]) {
      rows[node] = row(node);
      known[node] = true;
    }
    return rows[node];
  }

  private int[] row(int node) {
    int[] near = nearest(node);
    long[] order = new long[near.length];
    for (int i = 0; i < near.length; i++) {
      int job = near[i];
      int ticks = flat.place[job] < 0 ? 0 : flat.out[flat.place[node] * flat.places + flat.place[job]];
      order[i] = ((long) (ticks + after[job]) << 32) | job;
    }
    Arrays.sort(order);
    int[] row = new int[FIELDS * near.length];
    for (int i = 0; i < near.length; i++) {
      int job = (int) order[i];
      row[FIELDS * i] = job;
      row[FIELDS * i + 1] = (int) (order[i] >>> 32) - after[job];
      row[FIELDS * i + 2] = (int) (order[i] >>> 32);
      row[FIELDS * i + 3] = lastClose[job] - row[FIELDS * i + 1];
      row[FIELDS * i + 4] = firstOpen[job] + after[job];
    }
    return row;
  }

  private int[] nearest(int node) {
    int from = flat.place[node] * flat.places;
    int ready =
        node < flat.jobs ? firstOpen[node] + flat.duration[node] : flat.departure[node - flat.jobs];
    int count = 0;
    for (int job = 0; job < flat.jobs; job++) {
      int ticks = flat.place[job] < 0 ? 0 : flat.out[from + flat.place[job]];
      if (job != node && ready + ticks <= lastClose[job] && mayMeet(node, job)) {
        keys[count++] = ((long) ticks << 32) | job;
      }
    }
    Arrays.sort(keys, 0, count);
    int[] near = new int[Math.min(count, most)];
    for (int i = 0; i < near.length; i++) {
      near[i] = (int) keys[i];
    }
    return near;
  }

  /** Whether a node and a job can be on the same tour. */
  private boolean mayMeet(int node, int job) {
    if (node >= flat.jobs) {
      return flat.allowed(job, node - flat.jobs);
    }
    for (int tour = 0; tour < flat.tours; tour++) {
      if (flat.allowed(node, tour) && flat.allowed(job, tour)) {
        return true;
      }
    }
    return false;
  }
}

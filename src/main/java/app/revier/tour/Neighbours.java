package app.revier.tour;

import java.util.Arrays;

/**
 * Which jobs can directly follow a node, with what an insertion needs at least: first who needs the
 * least room, so that a search can end where all others need more than there is. Worked out when
 * first asked for.
 *
 * <p>All about a neighbour stands side by side in one row, since most of them are passed over.
 */
final class Neighbours {

  /** Numbers per neighbour in a row: its job, then those at the places below. */
  static final int FIELDS = 5;

  /** Travel to it. */
  static final int TRAVEL = 1;

  /** The least ticks from the departure before it to the arrival behind it. */
  static final int ROOM = 2;

  /** The latest departure before it. */
  static final int LATEST_BEFORE = 3;

  /** The earliest arrival behind it. */
  static final int EARLIEST_AFTER = 4;

  /** Up to so many jobs all of them are kept per node. */
  private static final int SMALL = 500;

  /** With more jobs, the nearest of them; the farther ones are tried by chance only. */
  private static final int NEAREST = 250;

  private final FlatProblem flat;
  private final Bounds bounds;
  private final int most;
  private final int[][] rows;
  private final boolean[] known;

  /** Per job over all tours. */
  private final int[] firstOpen;

  private final int[] lastClose;
  private final long[] keys;

  Neighbours(FlatProblem flat, Bounds bounds) {
    this.flat = flat;
    this.bounds = bounds;
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
   * The jobs that can follow a job with a place or a start, {@link #FIELDS} numbers each. Floating
   * jobs are as near as can be.
   */
  int[] of(int node) {
    if (!known[node]) {
      rows[node] = row(node);
      known[node] = true;
    }
    return rows[node];
  }

  private int[] row(int node) {
    int count = nearest(node);
    for (int i = 0; i < count; i++) {
      keys[i] += (long) bounds.after[(int) keys[i]] << Integer.SIZE;
    }
    Arrays.sort(keys, 0, count);
    int[] row = new int[FIELDS * count];
    for (int i = 0; i < count; i++) {
      int job = (int) keys[i];
      int at = FIELDS * i;
      row[at] = job;
      row[at + ROOM] = (int) (keys[i] >>> Integer.SIZE);
      row[at + TRAVEL] = row[at + ROOM] - bounds.after[job];
      row[at + LATEST_BEFORE] = lastClose[job] - row[at + TRAVEL];
      row[at + EARLIEST_AFTER] = firstOpen[job] + bounds.after[job];
    }
    return row;
  }

  /** Puts the nearest into the keys, each as travel and job; how many. */
  private int nearest(int node) {
    int from = flat.place[node] * flat.places;
    int ready =
        node < flat.jobs ? firstOpen[node] + flat.duration[node] : flat.departure[node - flat.jobs];
    int count = 0;
    for (int job = 0; job < flat.jobs; job++) {
      int ticks = flat.place[job] < 0 ? 0 : flat.out[from + flat.place[job]];
      if (job != node && ready + ticks <= lastClose[job] && mayMeet(node, job)) {
        keys[count++] = ((long) ticks << Integer.SIZE) | job;
      }
    }
    Arrays.sort(keys, 0, count);
    return Math.min(count, most);
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

package app.revier.tour;

import java.util.Arrays;

/**
 * What a job needs at least, wherever it is put: a quick way to see that it does not fit. All of it
 * holds without the triangle inequality.
 */
final class Bounds {

  /** Ticks from the departure before the job to the arrival behind it. */
  final int[] room;

  /** The earliest arrival behind the job. */
  final int[] earliestAfter;

  /** The latest departure before the job; negative if it can be done on no tour. */
  final int[] latestBefore;

  /** The least room of all jobs. */
  final int leastRoom;

  /** Whether a job may somewhere cost more travel than it is worth. */
  final boolean pricey;

  /** The least from the start of service of a job to the arrival behind it. */
  final int[] after;

  Bounds(FlatProblem flat) {
    room = new int[flat.jobs];
    earliestAfter = new int[flat.jobs];
    latestBefore = new int[flat.jobs];
    after = new int[flat.jobs];
    boolean dear = false;
    for (int job = 0; job < flat.jobs; job++) {
      boolean floating = flat.place[job] < 0;
      int in = floating ? 0 : least(flat, flat.in, job);
      int out = floating ? 0 : least(flat, flat.out, job);
      int first = FlatProblem.NEVER;
      int last = -1;
      for (int tour = 0; tour < flat.tours; tour++) {
        if (flat.allowed(job, tour)) {
          first = Math.min(first, flat.firstOpen(job, tour));
          last = Math.max(last, flat.lastClose(job, tour));
        }
      }
      room[job] = in + flat.duration[job] + out;
      earliestAfter[job] = first + flat.duration[job] + out;
      latestBefore[job] = last - in;
      dear |= flat.profit[job] <= flat.travelPrice * (floating ? 0 : most(flat, job));
      after[job] = flat.duration[job] + out;
    }
    pricey = dear;
    leastRoom = Arrays.stream(room).min().orElse(0);
  }

  /** The least travel between a job and any other node with a place. */
  private static int least(FlatProblem flat, int[] matrix, int job) {
    int row = flat.place[job] * flat.places;
    int least = FlatProblem.NEVER;
    for (int node = 0; node < flat.nodes; node++) {
      if (node != job && flat.place[node] >= 0) {
        least = Math.min(least, matrix[row + flat.place[node]]);
      }
    }
    return least;
  }

  /** The most travel to and from a job. */
  private static long most(FlatProblem flat, int job) {
    int row = flat.place[job] * flat.places;
    int in = 0;
    int out = 0;
    for (int node = 0; node < flat.nodes; node++) {
      if (flat.place[node] >= 0) {
        in = Math.max(in, flat.in[row + flat.place[node]]);
        out = Math.max(out, flat.out[row + flat.place[node]]);
      }
    }
    return (long) in + out;
  }
}

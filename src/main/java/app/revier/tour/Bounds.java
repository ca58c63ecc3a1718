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

  /** The least of all jobs from their start of service to the arrival behind them. */
  final int leastAfter;

  Bounds(Frame frame) {
    room = new int[frame.jobs];
    earliestAfter = new int[frame.jobs];
    latestBefore = new int[frame.jobs];
    int after = Frame.NEVER;
    boolean dear = false;
    for (int job = 0; job < frame.jobs; job++) {
      boolean floating = frame.place[job] < 0;
      int in = floating ? 0 : least(frame, frame.in, job);
      int out = floating ? 0 : least(frame, frame.out, job);
      int first = Frame.NEVER;
      int last = -1;
      for (int tour = 0; tour < frame.tours; tour++) {
        if (frame.allowed(job, tour)) {
          first = Math.min(first, frame.firstOpen(job, tour));
          last = Math.max(last, frame.lastClose(job, tour));
        }
      }
      room[job] = in + frame.duration[job] + out;
      earliestAfter[job] = first + frame.duration[job] + out;
      latestBefore[job] = last - in;
      dear |= frame.profit[job] <= frame.travelPrice * (floating ? 0 : most(frame, job));
      after = Math.min(after, frame.duration[job] + out);
    }
    pricey = dear;
    leastAfter = after;
    leastRoom = Arrays.stream(room).min().orElse(0);
  }

  /** The least travel between a job and any other node with a place. */
  private static int least(Frame frame, int[] matrix, int job) {
    int row = frame.place[job] * frame.places;
    int least = Frame.NEVER;
    for (int node = 0; node < frame.nodes; node++) {
      if (node != job && frame.place[node] >= 0) {
        least = Math.min(least, matrix[row + frame.place[node]]);
      }
    }
    return least;
  }

  /** The most travel to and from a job. */
  private static long most(Frame frame, int job) {
    int row = frame.place[job] * frame.places;
    int in = 0;
    int out = 0;
    for (int node = 0; node < frame.nodes; node++) {
      if (frame.place[node] >= 0) {
        in = Math.max(in, frame.in[row + frame.place[node]]);
        out = Math.max(out, frame.out[row + frame.place[node]]);
      }
    }
    return (long) in + out;
  }
}

package app.revier.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tours while they are searched, with their times, and a copy to go back to.
 *
 * <p>On a tour position 0 is the start, then come the stops, then the end. What is kept per
 * position makes it a matter of constant time whether something fits: the earliest departure
 * forwards and the latest arrival backwards. Starting earlier is never worse, so the latest arrival
 * is exact even with several windows.
 */
final class Routes {

  final Frame frame;

  /** Jobs in order; -1 at the start and at the end. */
  final int[][] stop;

  /** Earliest departure. */
  final int[][] depart;

  /** Latest arrival that keeps the rest of the tour feasible. */
  final int[][] latest;

  /** Where we are: the place of the stop, or for a floating one that of the stop before it. */
  final int[][] where;

  /** Travel from the position before; 0 to a floating one. */
  final int[][] leg;

  final int[] length;

  /** Tour of a job, or -1. */
  final int[] tourOf;

  /** The job of a group that is planned, or -1. */
  private final int[] chosen;

  /** Jobs not planned, the first idleCount of them, and where in that list a job is. */
  final int[] idle;

  private final int[] idleAt;
  int idleCount;

  long profit;
  long travel;

  private final int[][][] saved;
  private final int[] savedLength;
  private long savedProfit;
  private long savedTravel;
  private final boolean[] touched;
  private final int[] touchedTours;
  private int touchedCount;

  Routes(Frame frame) {
    this.frame = frame;
    int tours = frame.tours;
    int room = frame.jobs + 2;
    stop = new int[tours][room];
    depart = new int[tours][room];
    latest = new int[tours][room];
    where = new int[tours][room];
    leg = new int[tours][room];
    length = new int[tours];
    saved = new int[tours][5][room];
    savedLength = new int[tours];
    touched = new boolean[tours];
    touchedTours = new int[tours];
    tourOf = new int[frame.jobs];
    chosen = new int[frame.groups];
    idle = new int[frame.jobs];
    idleAt = new int[frame.jobs];
    idleCount = frame.jobs;
    Arrays.fill(tourOf, -1);
    Arrays.fill(chosen, -1);
    Arrays.setAll(idle, i -> i);
    Arrays.setAll(idleAt, i -> i);
    for (int tour = 0; tour < tours; tour++) {
      clear(tour);
    }
  }

  private void clear(int tour) {
    stop[tour][0] = -1;
    stop[tour][1] = -1;
    where[tour][0] = frame.start[tour];
    where[tour][1] = frame.end[tour];
    depart[tour][0] = frame.departure[tour];
    latest[tour][1] = frame.arrival[tour];
    leg[tour][1] = frame.out[frame.start[tour] * frame.places + frame.end[tour]];
    travel += leg[tour][1];
  }

  long objective() {
    return profit - frame.travelPrice * travel;
  }

  long savedObjective() {
    return savedProfit - frame.travelPrice * savedTravel;
  }

  /** Whether a job may be planned as far as its group is concerned. */
  boolean free(int job) {
    int group = frame.group[job];
    return group < 0 || chosen[group] < 0;
  }

  /** Puts a job behind a position of a tour, where it must fit. */
  void insert(int job, int tour, int after) {
    touch(tour);
    int from = after + 1;
    int moved = length[tour] + 1 - after;
    shift(tour, from, from + 1, moved);
    length[tour]++;
    stop[tour][from] = job;
    tourOf[job] = tour;
    profit += frame.profit[job];
    if (frame.group[job] >= 0) {
      chosen[frame.group[job]] = job;
    }
    engage(job);
    leg[tour][from] = 0;
    depart[tour][from] = Frame.NEVER;
    retime(tour, from);
  }

  /** Takes count stops out of a tour from a position on; the rest must then be checked. */
  void remove(int tour, int from, int count) {
    touch(tour);
    for (int i = from; i < from + count; i++) {
      release(stop[tour][i]);
      travel -= leg[tour][i];
    }
    int moved = length[tour] + 2 - from - count;
    shift(tour, from + count, from, moved);
    length[tour] -= count;
    retime(tour, from);
    // Where a detour is shorter than the direct way, what is left may not fit without it.
    while (overdue(tour, from)) {
      int victim = from <= length[tour] ? from : length[tour];
      release(stop[tour][victim]);
      travel -= leg[tour][victim];
      shift(tour, victim + 1, victim, length[tour] + 1 - victim);
      length[tour]--;
      from = Math.min(from, victim);
      retime(tour, from);
    }
  }

  private boolean overdue(int tour, int at) {
    return length[tour] > 0 && depart[tour][at - 1] + leg[tour][at] > latest[tour][at];
  }

  private void release(int job) {
    profit -= frame.profit[job];
    tourOf[job] = -1;
    if (frame.group[job] >= 0) {
      chosen[frame.group[job]] = -1;
    }
    idleAt[job] = idleCount;
    idle[idleCount++] = job;
  }

  private void engage(int job) {
    int at = idleAt[job];
    int last = idle[--idleCount];
    idle[at] = last;
    idleAt[last] = at;
  }

  private void shift(int tour, int from, int to, int count) {
    System.arraycopy(stop[tour], from, stop[tour], to, count);
    System.arraycopy(depart[tour], from, depart[tour], to, count);
    System.arraycopy(latest[tour], from, latest[tour], to, count);
    System.arraycopy(where[tour], from, where[tour], to, count);
    System.arraycopy(leg[tour], from, leg[tour], to, count);
  }

  /**
   * Works out the times again after a change at a position, which is the inserted stop or the first
   * one behind a gap.
   */
  private void retime(int tour, int from) {
    int changed = forward(tour, from);
    backward(tour, from, changed);
  }

  /** Gives the last position to which the leg changed, at least the one behind from. */
  private int forward(int tour, int from) {
    int[] stops = stop[tour];
    int[] departs = depart[tour];
    int[] places = where[tour];
    int[] legs = leg[tour];
    int end = length[tour] + 1;
    int changed = from;
    boolean moved = true;
    for (int i = from; i <= end; i++) {
      int job = stops[i];
      boolean floating = i < end && frame.place[job] < 0;
      if (moved) {
        int place = i == end ? frame.end[tour] : floating ? places[i - 1] : frame.place[job];
        int ticks = floating ? 0 : frame.out[places[i - 1] * frame.places + place];
        travel += ticks - legs[i];
        legs[i] = ticks;
        places[i] = place;
        changed = i;
        moved = floating || i == from;
      }
      if (i == end) {
        break;
      }
      int begin = frame.startAt(job, tour, departs[i - 1] + legs[i]);
      int departure = begin == Frame.NEVER ? Frame.NEVER : begin + frame.duration[job];
      if (departure == departs[i] && i > from && !moved) {
        break;
      }
      departs[i] = departure;
    }
    return changed;
  }

  private void backward(int tour, int from, int changed) {
    int[] stops = stop[tour];
    int[] latests = latest[tour];
    int[] legs = leg[tour];
    for (int i = Math.min(changed, length[tour]); i > 0; i--) {
      int job = stops[i];
      int bound = latests[i + 1] - legs[i + 1] - frame.duration[job];
      int value = frame.latestStart(job, tour, bound);
      if (i < from && value == latests[i]) {
        break;
      }
      latests[i] = value;
    }
  }

  /** Keeps a copy of a tour before its first change. */
  private void touch(int tour) {
    if (touched[tour]) {
      return;
    }
    if (touchedCount == 0) {
      savedProfit = profit;
      savedTravel = travel;
    }
    touched[tour] = true;
    touchedTours[touchedCount++] = tour;
    savedLength[tour] = length[tour];
    copy(tour, true, length[tour] + 2);
  }

  private void copy(int tour, boolean save, int count) {
    int[][] copies = saved[tour];
    int[][] originals = {stop[tour], depart[tour], latest[tour], where[tour], leg[tour]};
    for (int i = 0; i < 5; i++) {
      System.arraycopy(
          save ? originals[i] : copies[i], 0, save ? copies[i] : originals[i], 0, count);
    }
  }

  /** Whether a tour was changed since the last commit or rollback. */
  boolean changed(int tour) {
    return touched[tour];
  }

  int changedCount() {
    return touchedCount;
  }

  int changedTour(int index) {
    return touchedTours[index];
  }

  /** Accepts what was changed. */
  void commit() {
    for (int i = 0; i < touchedCount; i++) {
      touched[touchedTours[i]] = false;
    }
    touchedCount = 0;
  }

  /** Takes back what was changed. */
  void rollback() {
    if (touchedCount == 0) {
      return;
    }
    for (int i = 0; i < touchedCount; i++) {
      int tour = touchedTours[i];
      for (int k = 1; k <= length[tour]; k++) {
        release(stop[tour][k]);
      }
    }
    for (int i = 0; i < touchedCount; i++) {
      int tour = touchedTours[i];
      length[tour] = savedLength[tour];
      copy(tour, false, length[tour] + 2);
      for (int k = 1; k <= length[tour]; k++) {
        int job = stop[tour][k];
        tourOf[job] = tour;
        if (frame.group[job] >= 0) {
          chosen[frame.group[job]] = job;
        }
        engage(job);
      }
    }
    profit = savedProfit;
    travel = savedTravel;
    commit();
  }

  List<List<Integer>> orders() {
    List<List<Integer>> all = new ArrayList<>();
    for (int tour = 0; tour < stop.length; tour++) {
      List<Integer> order = new ArrayList<>();
      for (int i = 1; i <= length[tour]; i++) {
        order.add(stop[tour][i]);
      }
      all.add(order);
    }
    return all;
  }
}

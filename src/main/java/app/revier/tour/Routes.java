package app.revier.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tours while they are searched, with their times, and a copy to go back to.
 *
 * <p>A tour is a chain of nodes from its start to its end. What is kept per node makes it a matter
 * of constant time whether something fits behind it: the earliest departure forwards and the latest
 * arrival backwards. Being earlier is never worse, so the latest arrival is exact even with several
 * windows.
 */
final class Routes {

  final FlatProblem flat;
  final int[] next;
  final int[] previous;

  /** Earliest departure. */
  final int[] depart;

  /** Latest arrival that keeps the rest of the tour feasible. */
  final int[] latest;

  /** Where we are: the place of the node, or for a floating job that of the node before it. */
  final int[] where;

  /** Travel from the node before; 0 to a floating job. */
  final int[] leg;

  /** Tour of a node, or -1 for an idle job. */
  final int[] tourOf;

  /** How many jobs a tour has. */
  final int[] length;

  /** The job of a group that is planned, or -1. */
  private final int[] chosen;

  /** All jobs: first the idle ones, then the planned ones; and where in that list a job is. */
  final int[] listed;

  private final int[] listedAt;
  int idleCount;

  long profit;
  long travel;

  final Undo undo;

  Routes(FlatProblem flat) {
    this.flat = flat;
    next = new int[flat.nodes];
    previous = new int[flat.nodes];
    depart = new int[flat.nodes];
    latest = new int[flat.nodes];
    where = flat.place.clone();
    leg = new int[flat.nodes];
    tourOf = new int[flat.nodes];
    length = new int[flat.tours];
    chosen = new int[flat.groups.count()];
    listed = new int[flat.jobs];
    listedAt = new int[flat.jobs];
    idleCount = flat.jobs;
    Arrays.fill(tourOf, -1);
    Arrays.fill(chosen, -1);
    Arrays.setAll(listed, i -> i);
    Arrays.setAll(listedAt, i -> i);
    for (int tour = 0; tour < flat.tours; tour++) {
      open(tour);
    }
    undo = new Undo(this);
  }

  private void open(int tour) {
    int start = flat.start(tour);
    int end = flat.end(tour);
    tourOf[start] = tour;
    tourOf[end] = tour;
    next[start] = end;
    previous[end] = start;
    depart[start] = flat.departure[tour];
    latest[end] = flat.arrival[tour];
    leg[end] = flat.ticks(where[start], where[end]);
    travel += leg[end];
  }

  long objective() {
    return profit - flat.travelPrice * travel;
  }

  int plannedCount() {
    return flat.jobs - idleCount;
  }

  /** A planned job by number, from 0 to below their count. */
  int planned(int number) {
    return listed[idleCount + number];
  }

  /** Whether a job may be planned as far as its group is concerned. */
  boolean free(int job) {
    int group = flat.groups.of[job];
    return group < 0 || chosen[group] < 0;
  }

  /** The first node from one on that has a place. */
  int located(int node) {
    int at = node;
    while (flat.place[at] < 0) {
      at = next[at];
    }
    return at;
  }

  /** Puts a job behind a node, where it must fit. */
  void insert(int job, int after) {
    int tour = tourOf[after];
    undo.touch(tour);
    int behind = next[after];
    link(after, job);
    link(job, behind);
    engage(job, tour);
    leg[job] = 0;
    retime(tour, job, behind);
  }

  /** Takes a chain of stops out of a tour; more of them if what is left does not fit without. */
  void remove(int first, int last) {
    int tour = tourOf[first];
    undo.touch(tour);
    int before = previous[first];
    int behind = next[last];
    for (int node = first; node != behind; node = next[node]) {
      release(node);
    }
    link(before, behind);
    retime(tour, behind, behind);
    // Where a detour is shorter than the direct way, what is left may not fit without it.
    while (length[tour] > 0 && depart[before] + leg[behind] > latest[behind]) {
      int victim = behind < flat.jobs ? behind : before;
      before = previous[victim];
      behind = next[victim];
      release(victim);
      link(before, behind);
      retime(tour, behind, behind);
    }
  }

  /** Takes all stops out of a tour. */
  void clear(int tour) {
    if (length[tour] > 0) {
      remove(next[flat.start(tour)], previous[flat.end(tour)]);
    }
  }

  void release(int job) {
    travel -= leg[job];
    profit -= flat.profit[job];
    length[tourOf[job]]--;
    tourOf[job] = -1;
    if (flat.groups.of[job] >= 0) {
      chosen[flat.groups.of[job]] = -1;
    }
    exchange(listedAt[job], idleCount++);
  }

  void engage(int job, int tour) {
    profit += flat.profit[job];
    length[tour]++;
    tourOf[job] = tour;
    if (flat.groups.of[job] >= 0) {
      chosen[flat.groups.of[job]] = job;
    }
    exchange(listedAt[job], --idleCount);
  }

  private void exchange(int one, int other) {
    int job = listed[one];
    listed[one] = listed[other];
    listed[other] = job;
    listedAt[listed[one]] = one;
    listedAt[job] = other;
  }

  /** Works out the times again where the ways to the nodes from one to another have changed. */
  private void retime(int tour, int from, int to) {
    int changed = relay(from, to);
    int end = flat.end(tour);
    boolean settled = false;
    for (int node = from; node != end; node = next[node]) {
      int time = depart[previous[node]] + leg[node];
      int departure = flat.startAt(node, tour, time) + flat.duration[node];
      settled |= node == changed;
      if (settled && departure == depart[node]) {
        break;
      }
      depart[node] = departure;
    }
    settled = from == changed;
    for (int node = previous[changed]; node < flat.jobs; node = previous[node]) {
      int bound = latest[next[node]] - leg[next[node]] - flat.duration[node];
      int last = flat.latestStart(node, tour, bound);
      if (settled && last == latest[node]) {
        break;
      }
      latest[node] = last;
      settled |= node == from;
    }
  }

  /**
   * Works out places and legs from a node to another, and on to the next one with a place.
   *
   * @return the last node whose leg may have changed
   */
  private int relay(int from, int to) {
    int node = from;
    boolean reached = false;
    while (true) {
      reached |= node == to;
      int before = where[previous[node]];
      boolean floating = flat.place[node] < 0;
      int ticks = floating ? 0 : flat.ticks(before, flat.place[node]);
      travel += ticks - leg[node];
      leg[node] = ticks;
      if (floating) {
        where[node] = before;
      } else if (reached) {
        return node;
      }
      node = next[node];
    }
  }

  void link(int before, int behind) {
    next[before] = behind;
    previous[behind] = before;
  }

  List<List<Integer>> orders() {
    List<List<Integer>> all = new ArrayList<>();
    for (int tour = 0; tour < flat.tours; tour++) {
      List<Integer> order = new ArrayList<>();
      int end = flat.end(tour);
      for (int node = next[flat.start(tour)]; node != end; node = next[node]) {
        order.add(node);
      }
      all.add(order);
    }
    return all;
  }
}

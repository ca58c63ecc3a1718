package app.revier.tour;

/** Copies of the tours that were changed in a step, to go back to them. */
final class Undo {

  /** Values kept per node: departure, latest arrival, place, leg. */
  private static final int VALUES = 4;

  private final Routes routes;
  private final int[][] nodes;
  private final int[][] values;
  private final int[] lengths;
  private final boolean[] touched;
  private final int[] touchedTours;
  private int touchedCount;
  private long profit;
  private long travel;

  Undo(Routes routes) {
    this.routes = routes;
    int tours = routes.length.length;
    nodes = new int[tours][0];
    values = new int[tours][0];
    lengths = new int[tours];
    touched = new boolean[tours];
    touchedTours = new int[tours];
  }

  /** Keeps a copy of a tour before its first change in the step. */
  void touch(int tour) {
    if (touched[tour]) {
      return;
    }
    if (touchedCount == 0) {
      profit = routes.profit;
      travel = routes.travel;
    }
    touched[tour] = true;
    touchedTours[touchedCount++] = tour;
    int count = routes.length[tour];
    lengths[tour] = count;
    if (nodes[tour].length < count) {
      nodes[tour] = new int[2 * count];
      values[tour] = new int[2 * count * VALUES];
    }
    int node = routes.next[routes.flat.start(tour)];
    int at = 0;
    for (int i = 0; i < count; i++) {
      nodes[tour][i] = node;
      values[tour][at++] = routes.depart[node];
      values[tour][at++] = routes.latest[node];
      values[tour][at++] = routes.where[node];
      values[tour][at++] = routes.leg[node];
      node = routes.next[node];
    }
  }

  /** Whether a tour was changed in the step. */
  boolean changed(int tour) {
    return touched[tour];
  }

  int changedCount() {
    return touchedCount;
  }

  /** One of the changed tours, from 0 to below their count. */
  int changedTour(int number) {
    return touchedTours[number];
  }

  /** Accepts the step. */
  void commit() {
    for (int i = 0; i < touchedCount; i++) {
      touched[touchedTours[i]] = false;
    }
    touchedCount = 0;
  }

  /** Takes the step back. */
  void rollback() {
    if (touchedCount == 0) {
      return;
    }
    for (int i = 0; i < touchedCount; i++) {
      int tour = touchedTours[i];
      int end = routes.flat.end(tour);
      for (int node = routes.next[routes.flat.start(tour)]; node != end; node = routes.next[node]) {
        routes.release(node);
      }
    }
    for (int i = 0; i < touchedCount; i++) {
      restore(touchedTours[i]);
    }
    routes.profit = profit;
    routes.travel = travel;
    commit();
  }

  private void restore(int tour) {
    int before = routes.flat.start(tour);
    int at = 0;
    for (int i = 0; i < lengths[tour]; i++) {
      int node = nodes[tour][i];
      routes.link(before, node);
      routes.engage(node, tour);
      routes.depart[node] = values[tour][at++];
      routes.latest[node] = values[tour][at++];
      routes.where[node] = values[tour][at++];
      routes.leg[node] = values[tour][at++];
      before = node;
    }
    int end = routes.flat.end(tour);
    routes.link(before, end);
    routes.leg[end] = routes.flat.ticks(routes.where[before], routes.where[end]);
  }
}

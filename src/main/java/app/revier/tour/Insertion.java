package app.revier.tour;

/**
 * Finds out what fits where, and offers it.
 *
 * <p>An insertion costs the ticks by which it keeps the tour busier: service, detour and, where
 * that counts, waiting for a window.
 */
final class Insertion {

  private final FlatProblem flat;
  private final Routes routes;
  private final Bounds bounds;
  private final Neighbours neighbours;
  private final Offers offers;
  private final Dice dice;

  /** The detour of the gap checked last. */
  private int detour;

  /** Whether waiting counts; else only the way does. */
  private boolean waitCounts;

  Insertion(
      FlatProblem flat, Routes routes, Bounds bounds, Neighbours near, Offers offers, Dice dice) {
    this.flat = flat;
    this.routes = routes;
    this.bounds = bounds;
    this.neighbours = near;
    this.offers = offers;
    this.dice = dice;
  }

  void countWaiting(boolean counts) {
    waitCounts = counts;
  }

  /**
   * Offers the gaps of a tour to the jobs near them.
   *
   * @param blink the probability of overlooking a gap
   */
  void offerTour(int tour, double blink) {
    int end = flat.end(tour);
    for (int node = flat.start(tour); node != end; node = routes.next[node]) {
      if (!dice.happens(blink)) {
        offerGap(node, tour);
      }
    }
  }

  /** Offers the gap behind a node to the jobs near it. */
  void offerGap(int node, int tour) {
    int behind = routes.located(routes.next[node]);
    int departure = routes.depart[node];
    int limit = routes.latest[behind];
    if (limit - departure < bounds.leastRoom) {
      return;
    }
    int origin = node;
    while (flat.place[origin] < 0) {
      origin = routes.previous[origin];
    }
    boolean plain = behind == routes.next[node];
    int column = flat.place[behind] * flat.places;
    int direct = routes.leg[behind];
    int space = limit - departure;
    boolean candidatesOnly = offers.weighed();
    int[] row = neighbours.of(origin);
    for (int i = 0; i < row.length && row[i + Neighbours.ROOM] <= space; i += Neighbours.FIELDS) {
      if (departure > row[i + Neighbours.LATEST_BEFORE]
          || row[i + Neighbours.EARLIEST_AFTER] > limit) {
        continue;
      }
      int job = row[i];
      if (candidatesOnly ? !offers.open(job) : routes.tourOf[job] >= 0) {
        continue;
      }
      int place = flat.place[job];
      if (plain && place >= 0) {
        int to = row[i + Neighbours.TRAVEL];
        int arrival = departure + to;
        int on = flat.in[column + place];
        int rest = flat.duration[job] + on;
        if (arrival + rest <= limit) {
          int begin = flat.startAt(job, tour, arrival);
          if (begin + rest <= limit) {
            int way = to + on - direct;
            offers.offer(job, node, cost(job, way, begin - arrival), way);
          }
        }
      } else {
        offerTo(job, node);
      }
    }
  }

  /** Offers the gaps of a tour to a job. */
  void offerTour(int tour, int job) {
    if (!flat.allowed(job, tour)) {
      return;
    }
    int end = flat.end(tour);
    for (int node = flat.start(tour); node != end; node = routes.next[node]) {
      int departure = routes.depart[node];
      if (departure > bounds.latestBefore[job]) {
        return;
      }
      int limit = routes.latest[routes.located(routes.next[node])];
      if (limit - departure >= bounds.room[job] && limit >= bounds.earliestAfter[job]) {
        offerTo(job, node);
      }
    }
  }

  private void offerTo(int job, int node) {
    int cost = cost(job, node);
    if (cost != Offers.NONE) {
      offers.offer(job, node, cost, detour);
    }
  }

  /** What it costs to put a job behind a node, or NONE if it does not fit there. */
  int cost(int job, int node) {
    int tour = routes.tourOf[node];
    int departure = routes.depart[node];
    int next = routes.next[node];
    boolean floating = flat.place[job] < 0;
    int to = floating ? 0 : flat.ticks(routes.where[node], flat.place[job]);
    int begin = flat.startAt(job, tour, departure + to);
    int time = begin + flat.duration[job];
    // Floating jobs behind it move to where it is, which makes the way behind them another one.
    while (flat.place[next] < 0) {
      time = flat.startAt(next, tour, time) + flat.duration[next];
      next = routes.next[next];
    }
    int on = floating ? routes.leg[next] : flat.ticks(flat.place[job], flat.place[next]);
    if (time + on > routes.latest[next]) {
      return Offers.NONE;
    }
    detour = to + on - routes.leg[next];
    return cost(job, detour, begin - departure - to);
  }

  /** Without the triangle inequality a detour may be shorter than no detour. */
  private int cost(int job, int way, int wait) {
    return Math.max(0, way + flat.duration[job] + (waitCounts ? wait : 0));
  }

  /** The greatest room of a gap in a tour, from departure to arrival. */
  int room(int tour) {
    int room = -1;
    int end = flat.end(tour);
    for (int node = flat.start(tour); node != end; node = routes.next[node]) {
      int behind = routes.located(routes.next[node]);
      room = Math.max(room, routes.latest[behind] - routes.depart[node]);
    }
    return room;
  }
}

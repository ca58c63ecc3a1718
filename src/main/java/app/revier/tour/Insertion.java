package app.revier.tour;

/** Looks for the cheapest position of a job. */
final class Insertion {

  private final Frame frame;
  private final Routes routes;
  private final Dice dice;

  /** What was found last: the tour, or -1; the position it goes behind; the added travel. */
  int tour;

  int after;
  int added;

  Insertion(Frame frame, Routes routes, Dice dice) {
    this.frame = frame;
    this.routes = routes;
    this.dice = dice;
  }

  /**
   * Finds the position with the least added travel.
   *
   * @param blink the probability of overlooking a position
   * @return whether there is one
   */
  boolean find(int job, double blink, boolean changedOnly) {
    tour = -1;
    added = Integer.MAX_VALUE;
    for (int t = 0; t < frame.tours; t++) {
      if (frame.allowed(job, t) && (!changedOnly || routes.changed(t))) {
        if (frame.place[job] < 0) {
          scanFloating(job, t);
        } else {
          scan(job, t, blink);
        }
      }
    }
    return tour >= 0;
  }

  private void scan(int job, int t, double blink) {
    int[] stops = routes.stop[t];
    int[] departs = routes.depart[t];
    int[] latests = routes.latest[t];
    int[] places = routes.where[t];
    int[] legs = routes.leg[t];
    int row = frame.place[job] * frame.places;
    int duration = frame.duration[job];
    int end = routes.length[t];
    int[] in = frame.in;
    int[] out = frame.out;
    for (int i = 0; i <= end; i++) {
      int to = in[row + places[i]];
      int begin = frame.startAt(job, t, departs[i] + to);
      if (begin == Frame.NEVER) {
        if (frame.startAt(job, t, departs[i]) == Frame.NEVER) {
          return;
        }
        continue;
      }
      int time = begin + duration;
      int next = i + 1;
      while (next <= end && frame.place[stops[next]] < 0) {
        time = frame.startAt(stops[next], t, time) + frame.duration[stops[next]];
        next++;
      }
      int on = out[row + places[next]];
      if (time + on <= latests[next]) {
        int detour = to + on - legs[next];
        if (detour < added && !(blink > 0 && dice.chance(blink))) {
          added = detour;
          tour = t;
          after = i;
        }
      }
    }
  }

  private void scanFloating(int job, int t) {
    int[] departs = routes.depart[t];
    int[] latests = routes.latest[t];
    int[] legs = routes.leg[t];
    for (int i = 0; i <= routes.length[t] && added > 0; i++) {
      int begin = frame.startAt(job, t, departs[i]);
      if (begin == Frame.NEVER) {
        return;
      }
      if (begin + frame.duration[job] + legs[i + 1] <= latests[i + 1]) {
        added = 0;
        tour = t;
        after = i;
      }
    }
  }
}

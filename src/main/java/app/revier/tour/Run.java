package app.revier.tour;

import java.util.List;

/** One search. */
final class Run {

  private final TourProblem problem;
  private final TourSearch.Options options;
  private final Frame frame;
  private final Routes routes;
  private final Dice dice;
  private final Insertion insertion;
  private List<List<Integer>> best;
  private long bestObjective;
  private final int[] order;
  private final long[] key;

  Run(TourProblem problem, TourSearch.Options options) {
    this.problem = problem;
    this.options = options;
    frame = new Frame(problem);
    routes = new Routes(frame);
    dice = new Dice(options.seed());
    insertion = new Insertion(frame, routes, dice);
    order = new int[frame.jobs];
    key = new long[frame.jobs];
    best = routes.orders();
    bestObjective = routes.objective();
  }

  TourPlan best() {
    TourPlan start = options.start();
    if (start != null) {
      for (int tour = 0; tour < frame.tours; tour++) {
        List<Integer> stops = TourPlan.of(problem, start.tours()).tours().get(tour);
        for (int i = 0; i < stops.size(); i++) {
          routes.insert(stops.get(i), tour, i);
        }
      }
      routes.commit();
      best = routes.orders();
      bestObjective = routes.objective();
    }
    recreate(false);
    routes.commit();
    keep(0);
    long steps = 0;
    double spent;
    double mean =
        frame.jobs == 0
            ? 1
            : java.util.Arrays.stream(frame.profit).sorted().toArray()[frame.jobs / 2];
    while (frame.tours > 0
        && (spent = options.effort().spent(steps)) < 1
        && !options.stop().getAsBoolean()) {
      double temperature = mean * 0.3 * Math.pow(0.01, spent);
      long before = routes.objective();
      ruin();
      recreate(true);
      long delta = routes.objective() - before;
      if (delta >= temperature * Math.log(dice.share() + 1e-300)) {
        routes.commit();
        keep(steps);
      } else {
        routes.rollback();
      }
      steps++;
    }
    return TourPlan.of(problem, best);
  }

  private void keep(long steps) {
    if (routes.objective() > bestObjective) {
      best = routes.orders();
      bestObjective = routes.objective();
      options.listener().improved(TourPlan.of(problem, best), steps);
    }
  }

  private void ruin() {
    int strings = 1 + dice.below(2);
    for (int k = 0; k < strings; k++) {
      int tour = dice.below(frame.tours);
      int length = routes.length[tour];
      if (length > 0) {
        int count = 1 + dice.below(Math.min(length, 6));
        routes.remove(tour, 1 + dice.below(length - count + 1), count);
      }
    }
  }

  private void recreate(boolean changedOnly) {
    int count = routes.idleCount;
    System.arraycopy(routes.idle, 0, order, 0, count);
    int kind = dice.below(3);
    for (int i = 0; i < count; i++) {
      int job = order[i];
      double value =
          kind == 0
              ? dice.share()
              : kind == 1
                  ? frame.profit[job] * (0.5 + dice.share())
                  : frame.profit[job] * (0.5 + dice.share()) / (frame.duration[job] + 100);
      int k = i;
      long bits =
          frame.profit[job] > 5_000_000_000L
              ? Long.MIN_VALUE / 2 - frame.profit[job] + dice.below(1000)
              : -(long) (value * 1e6);
      while (k > 0 && key[k - 1] > bits) {
        key[k] = key[k - 1];
        order[k] = order[k - 1];
        k--;
      }
      key[k] = bits;
      order[k] = job;
    }
    for (int i = 0; i < count && !options.stop().getAsBoolean(); i++) {
      int job = order[i];
      if (routes.free(job) && insertion.find(job, changedOnly ? 0.01 : 0, false)) {
        if (frame.profit[job] > frame.travelPrice * insertion.added) {
          routes.insert(job, insertion.tour, insertion.after);
        }
      }
    }
  }
}

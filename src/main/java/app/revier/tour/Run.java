package app.revier.tour;

import java.util.Arrays;
import java.util.List;

/** One search: ruin and recreate, with simulated annealing to decide what is kept. */
final class Run {
  private final TourProblem problem;
  private final TourSearch.Options options;
  private final FlatProblem flat;
  private final Routes routes;
  private final Dice dice;
  private final Recreate recreate;
  private final Ruin ruin;
  private final Cooling cooling;
  private List<List<Integer>> best = List.of();
  private long bestObjective;

  Run(TourProblem problem, TourSearch.Options options) {
    this.problem = problem;
    this.options = options;
    flat = new FlatProblem(problem);
    routes = new Routes(flat);
    dice = new Dice(options.seed());
    double usualProfit = usualProfit(flat.profit);
    recreate = new Recreate(flat, routes, dice, usualProfit);
    ruin = new Ruin(flat, routes, recreate, dice);
    cooling = new Cooling(usualProfit, dice);
  }

  /** The mean profit of the jobs, leaving out those that outweigh all else; at least 1. */
  private static double usualProfit(long[] profits) {
    long[] positive = Arrays.stream(profits).filter(profit -> profit > 0).sorted().toArray();
    if (positive.length == 0) {
      return 1;
    }
    double ceiling = positive[positive.length / 2] * 100.0;
    return Math.max(
        1, Arrays.stream(positive).filter(profit -> profit <= ceiling).average().orElse(1));
  }

  TourPlan best() {
    begin();
    keep(0);
    recreate.fill(options.stop());
    routes.undo.commit();
    if (routes.objective() > bestObjective) {
      keep(0);
    }
    long steps = 0;
    int phase = 0;
    double spent = options.effort().spent(steps);
    while (spent < 1 && flat.jobs > 0 && flat.tours > 0 && !options.stop().getAsBoolean()) {
      if (phase != Phases.at(spent)) {
        phase = Phases.at(spent);
        beginFromBest();
      }
      step(Phases.cooled(spent));
      steps++;
      if (routes.objective() > bestObjective) {
        keep(steps);
      }
      spent = options.effort().spent(steps);
    }
    return TourPlan.of(problem, best);
  }

  private void begin() {
    TourPlan start = options.start();
    if (start != null) {
      // Checks it.
      take(TourPlan.of(problem, start.tours()).tours());
    }
  }

  private void beginFromBest() {
    for (int tour = 0; tour < flat.tours; tour++) {
      routes.clear(tour);
    }
    take(best);
  }

  /** Puts jobs into empty tours. */
  private void take(List<List<Integer>> tours) {
    for (int tour = 0; tour < flat.tours; tour++) {
      int before = flat.start(tour);
      for (int job : tours.get(tour)) {
        routes.insert(job, before);
        before = job;
      }
    }
    routes.undo.commit();
  }

  /** Changes the plan, or not, when so much of the cooling is over. */
  private void step(double cooled) {
    long before = routes.objective();
    ruin.run();
    recreate.run();
    if (cooling.keeps(routes.objective() - before, cooled)) {
      routes.undo.commit();
    } else {
      routes.undo.rollback();
    }
  }

  private void keep(long steps) {
    best = routes.orders();
    bestObjective = routes.objective();
    options.listener().improved(TourPlan.of(problem, best), steps);
  }
}

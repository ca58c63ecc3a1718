package app.revier.tour;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the best objective by trying every order of every selection of jobs. */
final class AllPlans {

  private final TourProblem problem;
  private final Set<Integer> done = new HashSet<>();
  private final Set<Integer> groups = new HashSet<>();
  private long best = Long.MIN_VALUE;

  private AllPlans(TourProblem problem) {
    this.problem = problem;
  }

  /** The greatest objective there is. */
  static long bestObjective(TourProblem problem) {
    AllPlans all = new AllPlans(problem);
    all.beginTour(0, 0);
    return all.best;
  }

  private void beginTour(int tour, long objective) {
    if (tour == problem.tours().size()) {
      best = Math.max(best, objective);
      return;
    }
    Tour flat = problem.tours().get(tour);
    long direct = problem.travel(flat.start(), flat.end());
    beginTour(tour + 1, objective - problem.travelPrice() * direct);
    if (flat.departure() + direct <= flat.arrival()) {
      goOn(tour, flat.departure(), flat.start(), objective);
    }
  }

  private void goOn(int tour, long clock, int here, long objective) {
    List<Job> jobs = problem.jobs();
    for (int index = 0; index < jobs.size(); index++) {
      Job job = jobs.get(index);
      if (done.contains(index) || groups.contains(job.group())) {
        continue;
      }
      int there = job.place() < 0 ? here : job.place();
      long way = job.place() < 0 ? 0 : problem.travel(here, there);
      long start = start(job.windows().get(tour), clock + way);
      if (start >= 0) {
        done.add(index);
        if (job.group() >= 0) {
          groups.add(job.group());
        }
        long value = objective + job.profit() - problem.travelPrice() * way;
        goOn(tour, start + job.duration(), there, value);
        endTour(tour, start + job.duration(), there, value);
        done.remove(index);
        groups.remove(job.group());
      }
    }
  }

  private void endTour(int tour, long clock, int here, long objective) {
    Tour flat = problem.tours().get(tour);
    long home = problem.travel(here, flat.end());
    if (clock + home <= flat.arrival()) {
      beginTour(tour + 1, objective - problem.travelPrice() * home);
    }
  }

  private static long start(int[] windows, long from) {
    for (int i = 0; i < windows.length; i += 2) {
      if (from <= windows[i + 1]) {
        return Math.max(from, windows[i]);
      }
    }
    return -1;
  }
}

package app.revier.tour;

import java.util.ArrayList;
import java.util.List;

/**
 * Which jobs are done on which tour and in which order; always feasible.
 *
 * @param tours per tour the indices of its jobs in order
 * @param objective Σ profit − travelPrice × Σ travel
 * @param profit Σ profit of the jobs done
 * @param travel Σ ticks of travel, tours without jobs included
 */
public record TourPlan(List<List<Integer>> tours, long objective, long profit, long travel) {

  /** Copies the lists. */
  public TourPlan {
    tours = tours.stream().map(List::copyOf).toList();
  }

  /**
   * A plan with the given orders.
   *
   * @throws IllegalArgumentException if it does not fit the problem: a window or an end is missed,
   *     a job is done twice, or two jobs of a group are done
   */
  public static TourPlan of(TourProblem problem, List<List<Integer>> tours) {
    TourProblem.require(
        tours.size() == problem.tours().size(), "plan of " + tours.size() + " tours");
    requireOnce(problem, tours);
    long profit = 0;
    long travel = 0;
    for (int tour = 0; tour < tours.size(); tour++) {
      travel += TourSchedule.of(problem, tour, tours.get(tour)).travel();
      for (int job : tours.get(tour)) {
        profit += problem.jobs().get(job).profit();
      }
    }
    return new TourPlan(tours, profit - problem.travelPrice() * travel, profit, travel);
  }

  /** The times of one of its tours. */
  public TourSchedule schedule(TourProblem problem, int tour) {
    return TourSchedule.of(problem, tour, tours.get(tour));
  }

  private static void requireOnce(TourProblem problem, List<List<Integer>> tours) {
    List<Job> jobs = problem.jobs();
    java.util.Set<Integer> done = new java.util.HashSet<>();
    java.util.Set<Integer> groups = new java.util.HashSet<>();
    List<Integer> all = new ArrayList<>();
    tours.forEach(all::addAll);
    for (int job : all) {
      TourProblem.require(job >= 0 && job < jobs.size(), "no such job: " + job);
      TourProblem.require(done.add(job), "done twice: " + job);
      int group = jobs.get(job).group();
      TourProblem.require(group == Job.ALONE || groups.add(group), "two jobs of group " + group);
    }
  }
}

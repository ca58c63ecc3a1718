package app.revier.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks plans from the problem alone, without anything the search uses. */
final class Referee {

  private Referee() {}

  /** Checks that a plan keeps all the rules and that its sums are right. */
  static void check(TourProblem problem, TourPlan plan) {
    assertThat(plan.tours()).hasSameSizeAs(problem.tours());
    Set<Integer> jobs = new HashSet<>();
    Set<Integer> groups = new HashSet<>();
    long profit = 0;
    long travel = 0;
    for (int tour = 0; tour < plan.tours().size(); tour++) {
      travel += drive(problem, tour, plan.tours().get(tour));
      for (int index : plan.tours().get(tour)) {
        Job job = problem.jobs().get(index);
        assertThat(jobs.add(index)).as("job %s once", index).isTrue();
        assertThat(job.group() < 0 || groups.add(job.group())).as("one of a group").isTrue();
        profit += job.profit();
      }
    }
    assertThat(plan.profit()).isEqualTo(profit);
    assertThat(plan.travel()).isEqualTo(travel);
    assertThat(plan.objective()).isEqualTo(profit - problem.travelPrice() * travel);
  }

  /** Follows a tour tick by tick where it has to wait, and gives its travel. */
  private static long drive(TourProblem problem, int tour, List<Integer> order) {
    Tour flat = problem.tours().get(tour);
    long clock = flat.departure();
    long travel = 0;
    int here = flat.start();
    for (int index : order) {
      Job job = problem.jobs().get(index);
      int there = job.place() < 0 ? here : job.place();
      long way = job.place() < 0 ? 0 : problem.travel()[here * problem.places() + there];
      travel += way;
      clock += way;
      while (!open(job.windows().get(tour), clock)) {
        clock++;
        assertThat(clock).as("waiting for job %s", index).isLessThanOrEqualTo(flat.arrival());
      }
      clock += job.duration();
      here = there;
    }
    long home = problem.travel()[here * problem.places() + flat.end()];
    if (!order.isEmpty()) {
      assertThat(clock + home).as("back in time").isLessThanOrEqualTo(flat.arrival());
    }
    return travel + home;
  }

  private static boolean open(int[] windows, long clock) {
    boolean open = false;
    for (int i = 0; i < windows.length; i += 2) {
      open |= windows[i] <= clock && clock <= windows[i + 1];
    }
    return open;
  }
}

package app.revier.week;

import app.revier.tour.Job;
import app.revier.tour.TourPlan;
import app.revier.tour.TourProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Why something is not in a finished week, found by trying it at every place with one rule relaxed
 * at a time. Told is what costs least: time from the reserve, a shorter buffer, a somewhat longer
 * day, other visiting hours, the place of another visit, a much longer day.
 */
final class Reasons {

  private final WeekProblem week;
  private final TourProblem problem;
  private final TourPlan plan;
  private final int[] travelNow;
  private final LongerDay longerDay;

  Reasons(WeekRequest request, WeekProblem week, TourPlan plan) {
    longerDay = new LongerDay(request, week, plan);
    this.week = week;
    this.plan = plan;
    problem = week.problem();
    travelNow = new int[problem.tours().size()];
    for (int tour = 0; tour < travelNow.length; tour++) {
      travelNow[tour] = Math.toIntExact(plan.schedule(problem, tour).travel());
    }
  }

  /** The engagements of the problem that are not in the plan; of a group only if none is in. */
  List<Engagement> missing() {
    Set<Integer> planned = new HashSet<>();
    Set<Integer> groups = new HashSet<>();
    for (List<Integer> tour : plan.tours()) {
      for (int job : tour) {
        planned.add(job);
        groups.add(problem.jobs().get(job).group());
      }
    }
    groups.remove(Job.ALONE);
    return IntStream.range(0, week.engagements().size())
        .filter(job -> !planned.contains(job))
        .mapToObj(week.engagements()::get)
        .filter(one -> one.group() == Engagement.ALONE || groups.add(one.group()))
        .toList();
  }

  /** What keeps an engagement out. */
  Unplanned.Why why(Engagement engagement) {
    RelaxedRules found = new RelaxedRules(week, plan, travelNow, longerDay, engagement);
    for (int tour = 0; tour < problem.tours().size(); tour++) {
      found.tryOn(tour);
    }
    return found.best();
  }
}

package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.tour.Job;
import app.revier.tour.TourPlan;
import app.revier.tour.TourProblem;
import java.time.LocalDate;
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
  private final boolean[] unsettled;

  /**
   * Looks at a week.
   *
   * @param days its days as planned
   * @param standing whether the days stay as they stand in the agenda, or as they are planned
   */
  Reasons(
      WeekRequest request,
      WeekProblem week,
      TourPlan plan,
      List<PlannedDay> days,
      boolean standing) {
    unsettled = new boolean[days.size()];
    for (int tour = 0; tour < unsettled.length; tour++) {
      unsettled[tour] = isUnsettled(request, days.get(tour), standing);
    }
    longerDay = new LongerDay(request, week, plan);
    this.week = week;
    this.plan = plan;
    problem = week.problem();
    travelNow = new int[problem.tours().size()];
    for (int tour = 0; tour < travelNow.length; tour++) {
      travelNow[tour] = Math.toIntExact(plan.schedule(problem, tour).travel());
    }
  }

  /**
   * Whether a day will hold something that the plan has not: whatever is found to fit into the plan
   * need not fit there. What is confirmed is there in any case.
   */
  private static boolean isUnsettled(WeekRequest request, PlannedDay day, boolean standing) {
    return request.agenda().stopsOn(day.day().date()).stream()
        .filter(stop -> stop.confirmed() || (standing && stop.kind() != Stop.Kind.BREAK))
        .anyMatch(stop -> day.stops().stream().noneMatch(planned -> planned.is(stop)));
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
    LocalDate open = null;
    for (int tour = 0; tour < problem.tours().size(); tour++) {
      if (!unsettled[tour]) {
        found.tryOn(tour);
      } else if (open == null
          && !engagement.within().getOrDefault(date(tour), List.of()).isEmpty()) {
        open = date(tour);
      }
    }
    Unplanned.Why why = found.best();
    return why instanceof Unplanned.NoRoom && open != null ? new Unplanned.Unsettled(open) : why;
  }

  private LocalDate date(int tour) {
    return week.days().get(tour).date();
  }
}

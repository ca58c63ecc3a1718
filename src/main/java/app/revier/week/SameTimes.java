package app.revier.week;

import app.revier.tour.Job;
import app.revier.tour.TourPlan;
import app.revier.tour.TourSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was planned before back to its very time, in a plan made anew, wherever nothing else
 * has to change for it: nobody is told of another time for nothing.
 */
final class SameTimes {

  private final WeekProblem week;

  private SameTimes(WeekProblem week) {
    this.week = week;
  }

  /** The plan with as much as possible at its time. */
  static TourPlan in(WeekProblem week, TourPlan found) {
    SameTimes same = new SameTimes(week);
    List<List<Integer>> tours = new ArrayList<>();
    for (int tour = 0; tour < found.tours().size(); tour++) {
      tours.add(same.settled(tour, found.tours().get(tour)));
    }
    return TourPlan.of(week.problem(), tours);
  }

  /** What stands at its time again can leave room for others to do so. */
  private List<Integer> settled(int tour, List<Integer> found) {
    List<Integer> order = new ArrayList<>(found);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int at = 0; at < order.size(); at++) {
        Integer same = atItsTime(tour, order.get(at));
        if (same != null) {
          List<Integer> other = new ArrayList<>(order);
          other.set(at, same);
          if (TourSchedule.fits(week.problem(), tour, other)) {
            order = other;
            changed = true;
          }
        }
      }
    }
    return order;
  }

  /** The alternative of a visit at the time it had; none if it has none, or is it already. */
  private @Nullable Integer atItsTime(int tour, int job) {
    if (week.isBlocked(job) || !isMovable(job)) {
      return null;
    }
    int group = week.engagements().get(job).group();
    return IntStream.range(0, week.engagements().size())
        .filter(other -> week.engagements().get(other).group() == group)
        .filter(other -> week.engagements().get(other).standsAtItsTime())
        .filter(other -> week.problem().jobs().get(other).windows().get(tour).length > 0)
        .boxed()
        .findFirst()
        .orElse(null);
  }

  private boolean isMovable(int job) {
    Engagement one = week.engagements().get(job);
    return one.group() != Job.ALONE && !one.claim().isBreak() && !one.standsAtItsTime();
  }
}

package app.revier.week;

import app.revier.tour.TourPlan;
import app.revier.tour.TourSchedule;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The break of a day at another place of it, where that makes room or saves waiting. */
final class MovedBreak {

  private final WeekProblem week;
  private final int tour;
  private final List<Integer> others;
  private final @Nullable Integer now;

  private MovedBreak(WeekProblem week, int tour, List<Integer> order) {
    this.week = week;
    this.tour = tour;
    others = order.stream().filter(job -> !isFreeBreak(job)).toList();
    now = order.stream().filter(this::isFreeBreak).findFirst().orElse(null);
  }

  /** The jobs as they can be done one after the other, with the break wherever it fits. */
  static @Nullable List<Integer> fitting(WeekProblem week, int tour, List<Integer> order) {
    if (TourSchedule.fits(week.problem(), tour, order)) {
      return order;
    }
    return new MovedBreak(week, tour, order).places(false).stream().findFirst().orElse(null);
  }

  /**
   * A plan in which nobody waits for a break that could as well be taken later: of all places for
   * it the rep is back the earliest; of equals the first is taken, and what it is now before all.
   */
  static TourPlan withoutWaiting(WeekProblem week, TourPlan found) {
    Timetable timetable = new Timetable(week);
    List<List<Integer>> tours = new ArrayList<>();
    for (int tour = 0; tour < found.tours().size(); tour++) {
      List<Integer> best = found.tours().get(tour);
      LocalTime earliest = timetable.back(tour, best);
      for (List<Integer> other : new MovedBreak(week, tour, best).places(true)) {
        LocalTime back = timetable.back(tour, other);
        if (back.isBefore(earliest)) {
          earliest = back;
          best = other;
        }
      }
      tours.add(best);
    }
    return TourPlan.of(week.problem(), tours);
  }

  /**
   * The orders that fit, with the break at another place or within other hours.
   *
   * @param asFirm only within hours that are wanted as much as those it has now
   */
  private List<List<Integer>> places(boolean asFirm) {
    List<List<Integer>> places = new ArrayList<>();
    if (now == null) {
      return places;
    }
    Engagement is = week.engagements().get(now);
    int[] alternatives =
        IntStream.range(0, week.engagements().size())
            .filter(job -> week.engagements().get(job).group() == is.group())
            .filter(job -> !asFirm || week.engagements().get(job).claim() == is.claim())
            .toArray();
    for (int one : alternatives) {
      for (int at = 0; at <= others.size(); at++) {
        List<Integer> moved = new ArrayList<>(others);
        moved.add(at, one);
        if (TourSchedule.fits(week.problem(), tour, moved)) {
          places.add(moved);
        }
      }
    }
    return places;
  }

  private boolean isFreeBreak(int job) {
    return !week.isBlocked(job)
        && week.engagements().get(job).claim().isBreak()
        && !week.engagements().get(job).confirmed();
  }
}

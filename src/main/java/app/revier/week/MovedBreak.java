package app.revier.week;

import app.revier.tour.TourSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The break of a day, which goes to another place of it where that makes room. */
final class MovedBreak {

  private MovedBreak() {}

  /** The jobs as they can be done one after the other, with the break wherever it fits. */
  static @Nullable List<Integer> fitting(WeekProblem week, int tour, List<Integer> order) {
    if (TourSchedule.fits(week.problem(), tour, order)) {
      return order;
    }
    List<Engagement> all = week.engagements();
    List<Integer> without =
        order.stream().filter(job -> week.isBlocked(job) || !isFree(all.get(job))).toList();
    if (without.size() == order.size()) {
      return null;
    }
    int group =
        all.get(order.stream().filter(job -> !without.contains(job)).findFirst().orElseThrow())
            .group();
    for (int one :
        IntStream.range(0, all.size()).filter(job -> all.get(job).group() == group).toArray()) {
      for (int at = 0; at <= without.size(); at++) {
        List<Integer> moved = new ArrayList<>(without);
        moved.add(at, one);
        if (TourSchedule.fits(week.problem(), tour, moved)) {
          return moved;
        }
      }
    }
    return null;
  }

  private static boolean isFree(Engagement one) {
    return one.claim().isBreak() && !one.confirmed();
  }
}

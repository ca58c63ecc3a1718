package app.revier.week;

import app.revier.tour.TourProblem;
import app.revier.tour.TourSchedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One day of a plan that is kept: as many of its kept stops as possible beside what is agreed and
 * the break. All but the break stand at their times, so their order is given; a break may be at any
 * place between them.
 *
 * <p>The stops are tried together, since the way between two of them can be longer without the one
 * between them, when it is the buffer or a gap that counts.
 */
final class KeptDay {

  private final WeekProblem week;
  private final TourProblem problem;
  private final int tour;
  private final List<Integer> before;
  private final List<Integer> fixed = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private final List<Integer> kept;

  /**
   * A day.
   *
   * @param tour its number in the problem
   * @param before what is in it so far: gaps, what is agreed, a break
   */
  KeptDay(WeekProblem week, int tour, List<Integer> before) {
    this.week = week;
    this.tour = tour;
    this.before = before;
    problem = week.problem();
    for (int job : before) {
      int group = isBreak(job) ? week.engagements().get(job).group() : Engagement.ALONE;
      if (group == Engagement.ALONE) {
        fixed.add(job);
      } else {
        IntStream.range(0, week.engagements().size())
            .filter(other -> week.engagements().get(other).group() == group)
            .forEach(breaks::add);
      }
    }
    breaks.sort(Comparator.comparingLong(job -> -week.engagements().get(job).profit()));
    kept =
        new ArrayList<>(
            IntStream.range(0, week.engagements().size())
                .filter(job -> week.engagements().get(job).claim() == Engagement.Claim.KEPT)
                .filter(job -> windows(job).length > 0)
                .boxed()
                .toList());
  }

  private boolean isBreak(int job) {
    return !week.isBlocked(job) && week.engagements().get(job).claim().isBreak();
  }

  private int[] windows(int job) {
    return problem.jobs().get(job).windows().get(tour);
  }

  /** The jobs of the day in order. */
  List<Integer> order() {
    if (kept.isEmpty()) {
      return before;
    }
    List<Integer> everything = new ArrayList<>(kept);
    everything.addAll(agreedButMissing());
    List<Integer> asItWas = orderWith(everything);
    if (asItWas != null) {
      return asItWas;
    }
    List<Integer> staying = new ArrayList<>(kept);
    List<Integer> gone = new ArrayList<>();
    List<Integer> order = orderWith(staying);
    while (order == null && !staying.isEmpty()) {
      gone.add(removeOne(staying));
      order = orderWith(staying);
    }
    List<Integer> best = order == null ? before : order;
    for (int job : gone) {
      staying.add(job);
      List<Integer> more = orderWith(staying);
      if (more == null) {
        staying.remove(/* element */ (Integer) job);
      } else {
        best = more;
      }
    }
    return best;
  }

  /** What is agreed may need a kept stop between: the way from one to the other without it. */
  private List<Integer> agreedButMissing() {
    Set<Integer> taken = new HashSet<>();
    before.stream()
        .filter(job -> !week.isBlocked(job))
        .forEach(job -> taken.add(week.engagements().get(job).group()));
    return IntStream.range(0, week.engagements().size())
        .filter(job -> week.engagements().get(job).claim() == Engagement.Claim.AGREED)
        .filter(job -> windows(job).length > 0 && !fixed.contains(job))
        .filter(job -> week.engagements().get(job).standsAtItsTime())
        .filter(job -> isFree(week.engagements().get(job).group(), taken))
        .boxed()
        .toList();
  }

  /** Whether nothing of the group is there already, such as a break at another time. */
  private static boolean isFree(int group, Set<Integer> taken) {
    return group == Engagement.ALONE || taken.add(group);
  }

  /** The one without which all fits, else the one in the way of most, the last of equals. */
  private int removeOne(List<Integer> staying) {
    int worst = staying.getLast();
    long most = -1;
    for (int job : staying) {
      List<Integer> others = new ArrayList<>(staying);
      others.remove(/* element */ (Integer) job);
      if (orderWith(others) != null) {
        worst = job;
        break;
      }
      long conflicts = conflicts(job, others);
      if (conflicts >= most) {
        most = conflicts;
        worst = job;
      }
    }
    staying.remove(/* element */ (Integer) worst);
    return worst;
  }

  private long conflicts(int job, List<Integer> others) {
    List<Integer> all = new ArrayList<>(fixed);
    all.addAll(others);
    return all.stream()
        .filter(other -> !TourSchedule.fits(problem, tour, sorted(job, other)))
        .count();
  }

  private List<Integer> sorted(int one, int other) {
    return sorted(List.of(one, other));
  }

  private List<Integer> sorted(List<Integer> jobs) {
    return jobs.stream().sorted(Comparator.comparingInt(job -> windows(job)[0])).toList();
  }

  /** The fixed jobs, these and a break if the day had one; none if that does not fit. */
  private @Nullable List<Integer> orderWith(List<Integer> staying) {
    List<Integer> all = new ArrayList<>(fixed);
    all.addAll(staying);
    List<Integer> order = sorted(all);
    if (breaks.isEmpty()) {
      return TourSchedule.fits(problem, tour, order) ? new ArrayList<>(order) : null;
    }
    for (int one : breaks) {
      for (int at = 0; at <= order.size(); at++) {
        List<Integer> longer = new ArrayList<>(order);
        longer.add(at, one);
        if (TourSchedule.fits(problem, tour, longer)) {
          return longer;
        }
      }
    }
    return null;
  }
}

package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.tour.TourPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives the places of visits nobody asks for to customers who have waited too long or were never
 * visited, wherever one of them fits there.
 */
final class WaitingFirst {

  private final WeekProblem week;
  private final List<List<Integer>> tours = new ArrayList<>();
  private final Set<CustomerId> planned = new HashSet<>();
  private final Set<CustomerId> kept = new HashSet<>();
  private final List<Integer> waiting;

  private WaitingFirst(WeekProblem week, TourPlan found, Revision revision) {
    this.week = week;
    for (List<Integer> tour : found.tours()) {
      tours.add(new ArrayList<>(tour));
      for (int job : tour) {
        note(job);
      }
    }
    for (Stop stop : revision.before()) {
      if (stop.customer() != null) {
        kept.add(stop.customer());
      }
    }
    LocalDate end = week.days().getLast().date();
    waiting =
        IntStream.range(0, week.engagements().size())
            .filter(job -> week.engagements().get(job).isChoice())
            .filter(job -> week.engagements().get(job).waitsOn(end))
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer job) -> week.engagements().get(job).points())
                    .reversed())
            .toList();
  }

  /**
   * The plan with those who wait before those whom nobody asks for.
   *
   * @param revision what was planned before keeps its place
   */
  static TourPlan in(WeekProblem week, TourPlan found, Revision revision) {
    WaitingFirst first = new WaitingFirst(week, found, revision);
    if (!first.waiting.isEmpty()) {
      for (int tour = 0; tour < first.tours.size(); tour++) {
        first.settle(tour);
      }
    }
    return TourPlan.of(week.problem(), first.tours);
  }

  private void note(int job) {
    if (!week.isBlocked(job)) {
      Customer customer = week.engagements().get(job).customer();
      if (customer != null) {
        planned.add(customer.id());
      }
    }
  }

  private void settle(int tour) {
    LocalDate day = week.days().get(tour).date();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int job : List.copyOf(tours.get(tour))) {
        if (givesWay(job) && replace(tour, job, day)) {
          changed = true;
          break;
        }
      }
    }
  }

  private boolean givesWay(int job) {
    if (week.isBlocked(job)) {
      return false;
    }
    Engagement one = week.engagements().get(job);
    Customer customer = one.customer();
    return one.isChoice() && one.isUnasked() && customer != null && !kept.contains(customer.id());
  }

  private boolean replace(int tour, int unasked, LocalDate day) {
    List<Integer> without = new ArrayList<>(tours.get(tour));
    without.remove(/* element */ (Integer) unasked);
    for (int job : waiting) {
      Engagement one = week.engagements().get(job);
      Customer customer = one.customer();
      if (customer == null || planned.contains(customer.id()) || !one.waitsOn(day)) {
        continue;
      }
      for (int at = 0; at <= without.size(); at++) {
        List<Integer> order = new ArrayList<>(without);
        order.add(at, job);
        List<Integer> fitting = MovedBreak.fitting(week, tour, order);
        if (fitting != null) {
          tours.set(tour, new ArrayList<>(fitting));
          note(job);
          return true;
        }
      }
    }
    return false;
  }
}

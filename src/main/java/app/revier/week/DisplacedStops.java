package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.tour.Job;
import app.revier.tour.TourPlan;
import app.revier.tour.TourSchedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for another place for the stops of a kept plan that cannot be where they were, before and
 * after any search: wherever one of them fits, at the place with the shortest way.
 */
final class DisplacedStops {

  private final List<Stop> stops;

  /**
   * Stops that are looked after.
   *
   * @param stops those without a place
   */
  DisplacedStops(List<Stop> stops) {
    this.stops = List.copyOf(stops);
  }

  /** What could take their places again is worth more, by the price of moving a visit. */
  List<Engagement> preferred(List<Engagement> all, WeekRules rules) {
    double price = rules.weights().move();
    return stops.isEmpty()
        ? all
        : all.stream().map(one -> isWanted(one) ? one.worth(price) : one).toList();
  }

  private boolean isWanted(Engagement one) {
    return one.claim() == Engagement.Claim.WEIGHED && holds(one);
  }

  /** Whether something would take the place of one of them. */
  boolean holds(Engagement one) {
    return stops.stream().anyMatch(stop -> is(one, stop));
  }

  private static boolean is(Engagement one, Stop stop) {
    Customer customer = one.customer();
    return one.kind() == stop.kind()
        && Objects.equals(customer == null ? null : customer.id(), stop.customer())
        && Objects.equals(
            one.appointment() == null ? null : one.appointment().id(), stop.appointment())
        && Objects.equals(one.task() == null ? null : one.task().id(), stop.task());
  }

  /** A plan of tours with those of them that still fit into it. */
  TourPlan in(WeekProblem week, TourPlan found) {
    if (stops.isEmpty()) {
      return found;
    }
    List<List<Integer>> tours = new ArrayList<>();
    found.tours().forEach(order -> tours.add(new ArrayList<>(order)));
    for (Stop stop : stops) {
      List<Integer> jobs =
          IntStream.range(0, week.engagements().size())
              .filter(job -> is(week.engagements().get(job), stop))
              .boxed()
              .toList();
      if (!jobs.isEmpty() && tours.stream().noneMatch(order -> holds(week, order, jobs))) {
        Place best = best(week, tours, jobs);
        if (best != null) {
          tours.set(best.tour(), best.order());
        }
      }
    }
    return TourPlan.of(week.problem(), tours);
  }

  /** Whether a tour holds one of some jobs, or another of their group. */
  private static boolean holds(WeekProblem week, List<Integer> order, List<Integer> jobs) {
    List<Job> all = week.problem().jobs();
    return order.stream()
        .anyMatch(
            job ->
                jobs.contains(job)
                    || (all.get(job).group() != Job.ALONE
                        && jobs.stream()
                            .anyMatch(one -> all.get(one).group() == all.get(job).group())));
  }

  /** A tour with one job more, and the minutes on the road that this takes. */
  private record Place(int tour, List<Integer> order, long more) {}

  private static @Nullable Place best(
      WeekProblem week, List<List<Integer>> tours, List<Integer> jobs) {
    List<Place> places = new ArrayList<>();
    for (int tour = 0; tour < tours.size(); tour++) {
      List<Integer> order = tours.get(tour);
      long before = TourSchedule.of(week.problem(), tour, order).travel();
      for (int job : jobs) {
        for (int at = 0; at <= order.size(); at++) {
          List<Integer> longer = new ArrayList<>(order);
          longer.add(at, job);
          if (TourSchedule.fits(week.problem(), tour, longer)) {
            long travel = TourSchedule.of(week.problem(), tour, longer).travel();
            places.add(new Place(tour, longer, travel - before));
          }
        }
      }
    }
    return places.stream().min(Comparator.comparingLong(Place::more)).orElse(null);
  }
}

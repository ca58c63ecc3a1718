package app.revier.tour;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times of a tour when everything is done as early as possible.
 *
 * @param departure the tick of leaving the start
 * @param stops the jobs in order
 * @param lastLeg ticks of travel from the last place to the end
 * @param arrival the tick of arriving at the end
 * @param travel ticks of travel altogether
 */
public record TourSchedule(int departure, List<Stop> stops, int lastLeg, int arrival, long travel) {

  /**
   * A job on a tour.
   *
   * @param job its index
   * @param travel ticks of travel from the stop before it; 0 for a floating job
   * @param arrival the tick of arrival; for a floating job the end of the stop before it
   * @param start the tick the service begins; after the arrival if there is a wait
   * @param end the tick the service ends
   */
  public record Stop(int job, int travel, int arrival, int start, int end) {}

  /**
   * Works out the earliest times.
   *
   * @param tour the index of the tour
   * @param order the indices of its jobs in order
   * @throws IllegalArgumentException if a window or the end of the tour is missed
   */
  public static TourSchedule of(TourProblem problem, int tour, List<Integer> order) {
    TourSchedule schedule = orNull(problem, tour, order);
    if (schedule == null) {
      throw new IllegalArgumentException("jobs " + order + " do not fit tour " + tour);
    }
    return schedule;
  }

  /**
   * Whether jobs can be done one after the other.
   *
   * @param tour the index of the tour
   * @param order the indices of its jobs in order
   */
  public static boolean fits(TourProblem problem, int tour, List<Integer> order) {
    return orNull(problem, tour, order) != null;
  }

  private static @Nullable TourSchedule orNull(TourProblem problem, int tour, List<Integer> order) {
    Tour empty = problem.tours().get(tour);
    List<Stop> stops = new ArrayList<>(order.size());
    int time = empty.departure();
    int place = empty.start();
    long sum = 0;
    for (int index : order) {
      Job job = problem.jobs().get(index);
      int leg = job.floating() ? 0 : problem.travel(place, job.place());
      int arrival = time + leg;
      int start = opening(job.windows().get(tour), arrival);
      if (start < 0 || start > empty.arrival()) {
        return null;
      }
      time = start + job.duration();
      if (time > empty.arrival()) {
        return null;
      }
      place = job.floating() ? place : job.place();
      sum += leg;
      stops.add(new Stop(index, leg, arrival, start, time));
    }
    int leg = problem.travel(place, empty.end());
    // A tour without jobs is always a plan, even one that is too short for the way.
    boolean fits = order.isEmpty() || (problem.open(tour) && time + leg <= empty.arrival());
    return fits
        ? new TourSchedule(empty.departure(), List.copyOf(stops), leg, time + leg, sum + leg)
        : null;
  }

  /** The first tick from a time on at which a window is open, or -1. */
  private static int opening(int[] windows, int from) {
    for (int i = 0; i < windows.length; i += 2) {
      if (from <= windows[i + 1]) {
        return Math.max(from, windows[i]);
      }
    }
    return -1;
  }
}

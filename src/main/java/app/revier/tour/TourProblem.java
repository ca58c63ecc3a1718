package app.revier.tour;

import java.util.List;

/**
 * What to search for: tours, jobs, and the travel between their places. Sought is the plan with the
 * greatest Σ profit − travelPrice × Σ travel.
 *
 * <p>Time is counted in whole ticks of the caller's choice. On a tour the travel from one stop to
 * the next is that between their places, whatever is to be kept free between them included. Who
 * comes before a window opens waits. A job without a place leaves us where we are, so that the way
 * to the next place begins where the last job with a place was.
 *
 * <p>Travel may differ by direction, and a detour may be shorter than the direct way.
 *
 * @param places how many places there are
 * @param travel ticks from one place to another, row by row (from × places + to), each from 0 to
 *     {@link #LAST_TICK}; not copied: the caller leaves it alone
 * @param travelPrice what a tick of travel costs, in the unit of the profits; from 0
 * @param jobs the jobs
 * @param tours the tours
 */
// The matrix of 2,000 places has 16 MB: it is handed over, not copied.
@SuppressWarnings("ArrayRecordComponent")
public record TourProblem(
    int places, int[] travel, long travelPrice, List<Job> jobs, List<Tour> tours) {

  /** The last tick there can be; the sum of four still fits an int. */
  public static final int LAST_TICK = 500_000_000;

  /**
   * Checks that all fits together.
   *
   * @throws IllegalArgumentException if it does not, or if sums could overflow
   */
  public TourProblem {
    jobs = List.copyOf(jobs);
    tours = List.copyOf(tours);
    require(places >= 0 && places <= 40_000, "places: " + places);
    require(travel.length == places * places, "travel matrix of " + travel.length + " entries");
    int longest = 0;
    for (int ticks : travel) {
      require(ticks >= 0 && ticks <= LAST_TICK, "travel: " + ticks);
      longest = Math.max(longest, ticks);
    }
    for (Tour tour : tours) {
      require(tour.start() < places && tour.end() < places, "place of a tour: " + tour);
    }
    requireFitting(jobs, places, tours.size());
    requireBounded(jobs, tours.size(), longest, travelPrice);
  }

  private static void requireFitting(List<Job> jobs, int places, int tours) {
    for (Job job : jobs) {
      require(job.place() < places, "place of a job: " + job.place());
      require(job.windows().size() == tours, "windows for " + job.windows().size() + " tours");
    }
  }

  private static void requireBounded(List<Job> jobs, int tours, int longest, long price) {
    require(price >= 0, "travel price: " + price);
    double sum = (double) price * longest * (jobs.size() + (double) tours);
    for (Job job : jobs) {
      sum += Math.abs((double) job.profit());
    }
    require(sum < Long.MAX_VALUE / 4.0, "profits and costs that could overflow");
  }

  /** The ticks of travel from one place to another. */
  public int travel(int from, int to) {
    return travel[from * places + to];
  }

  /** Whether a tour has the time to go from its start to its end. */
  boolean open(int tour) {
    Tour t = tours.get(tour);
    return travel(t.start(), t.end()) <= t.arrival() - t.departure();
  }

  static void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalArgumentException(what);
    }
  }
}

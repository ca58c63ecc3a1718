package app.revier.tour;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long to search, and how much of that is over: the search is bold in the beginning and careful
 * towards the end, so it must know.
 */
@FunctionalInterface
public interface SearchEffort {

  /**
   * How much is over.
   *
   * @param steps how many steps were done so far; a step takes microseconds to a millisecond
   * @return the share that is over, from 0; the search ends at 1
   */
  double spent(long steps);

  /**
   * A number of steps. With the same seed it gives the same plan on every machine.
   *
   * @param limit how many; 0 stops after the first plan
   */
  static SearchEffort ofSteps(long limit) {
    TourProblem.require(limit >= 0, "steps: " + limit);
    return steps -> limit == 0 ? 1 : (double) steps / limit;
  }

  /** A time from now on. How good the plan gets depends on the machine. */
  static SearchEffort ofMillis(long millis) {
    return ofTime(TimeUnit.MILLISECONDS.toNanos(millis), System::nanoTime);
  }

  /**
   * A time from now on by a clock.
   *
   * @param nanos how long
   * @param clock shows nanoseconds
   */
  static SearchEffort ofTime(long nanos, LongSupplier clock) {
    TourProblem.require(nanos >= 0, "time: " + nanos);
    long begin = clock.getAsLong();
    return steps -> nanos == 0 ? 1 : (double) (clock.getAsLong() - begin) / nanos;
  }
}

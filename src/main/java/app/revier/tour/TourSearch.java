package app.revier.tour;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Searches for the plan with the greatest objective. */
public final class TourSearch {

  private TourSearch() {}

  /** Hears of every better plan. */
  @FunctionalInterface
  public interface Listener {

    /**
     * A better plan was found.
     *
     * @param plan the plan, better than all before
     * @param steps how many steps were done until then
     */
    void improved(TourPlan plan, long steps);
  }

  /**
   * How to search.
   *
   * @param seed of the random numbers; the same seed and the same steps give the same plan
   * @param effort how long
   * @param stop asked often; as soon as it says yes the best plan so far is returned
   * @param listener hears of better plans, on the searching thread; the first is the first plan
   * @param start a plan to begin with, or null; the result is at least as good
   */
  public record Options(
      long seed,
      SearchEffort effort,
      BooleanSupplier stop,
      Listener listener,
      @Nullable TourPlan start) {

    /** A search from nothing that nobody stops or listens to. */
    public static Options of(long seed, SearchEffort effort) {
      return new Options(seed, effort, () -> false, (plan, steps) -> {}, null);
    }

    /** The same with a way to stop it. */
    public Options stoppedBy(BooleanSupplier newStop) {
      return new Options(seed, effort, newStop, listener, start);
    }

    /** The same with a listener. */
    public Options toldTo(Listener newListener) {
      return new Options(seed, effort, stop, newListener, start);
    }

    /** The same from a plan on. */
    public Options from(TourPlan newStart) {
      return new Options(seed, effort, stop, listener, newStart);
    }
  }

  /**
   * Searches.
   *
   * @throws IllegalArgumentException if the start is no plan of the problem
   */
  public static TourPlan run(TourProblem problem, Options options) {
    return new Run(problem, options).best();
  }
}

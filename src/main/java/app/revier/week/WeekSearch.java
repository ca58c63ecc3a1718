package app.revier.week;

import app.revier.task.Progress;
import app.revier.tour.SearchEffort;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How to look for a plan.
 *
 * @param seed of the random numbers; with the same seed and steps the same request gives the same
 *     plan on every machine
 * @param effort how long to search one of so many weeks
 * @param stop asked often; as soon as it says yes, the best plan so far is given back
 * @param progress told how many weeks are planned, of how many
 * @param preview shown each better plan of the days so far, without what is left out
 */
public record WeekSearch(
    long seed,
    EffortOfWeek effort,
    BooleanSupplier stop,
    Progress progress,
    Consumer<List<PlannedDay>> preview) {

  /** Steps of the search for a week unless something else is asked for. */
  public static final long USUAL_STEPS = 100_000;

  /** Gives the effort for one week. */
  @FunctionalInterface
  public interface EffortOfWeek {
    /** The effort, which begins now, for one of so many weeks. */
    SearchEffort of(int weeks);
  }

  /** A number of steps for each week. */
  public static WeekSearch ofSteps(long seed, long steps) {
    return new WeekSearch(
        seed, weeks -> SearchEffort.ofSteps(steps), () -> false, Progress.NONE, days -> {});
  }

  /** A time for all weeks together. */
  public static WeekSearch ofMillis(long seed, long millis) {
    return new WeekSearch(
        seed,
        weeks -> SearchEffort.ofMillis(millis / Math.max(1, weeks)),
        () -> false,
        Progress.NONE,
        days -> {});
  }

  /** The same with a way to stop it. */
  public WeekSearch stoppedBy(BooleanSupplier newStop) {
    return new WeekSearch(seed, effort, newStop, progress, preview);
  }

  /** The same, told to others. */
  public WeekSearch reporting(Progress newProgress, Consumer<List<PlannedDay>> newPreview) {
    return new WeekSearch(seed, effort, stop, newProgress, newPreview);
  }
}

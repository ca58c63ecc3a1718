package app.revier.selection;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long to search.
 *
 * @param steps the most steps of work, at least 1; a step is about a nanosecond on a machine of
 *     2025. A search that ends by its steps gives the same answer everywhere
 * @param stop asked at least every few milliseconds; once it says true the search ends with the
 *     best set so far
 * @param progress hears how far the search has come
 * @param start a set to begin with, such as the answer to a similar problem, or none; what of it
 *     does not fit is left out
 */
public record Effort(long steps, BooleanSupplier stop, Progress progress, @Nullable BitSet start) {

  /** Refuses a search without a step. */
  public Effort {
    if (steps < 1) {
      throw new IllegalArgumentException("no steps: " + steps);
    }
    start = start == null ? null : (BitSet) start.clone();
  }

  /** A search that only its steps end. */
  public static Effort of(long steps) {
    return new Effort(steps, () -> false, Progress.SILENT, null);
  }

  /** A search that ends when it is complete or stopped. */
  public static Effort until(BooleanSupplier stop) {
    return new Effort(Long.MAX_VALUE, stop, Progress.SILENT, null);
  }

  /** The same, reporting its progress. */
  public Effort reporting(Progress listener) {
    return new Effort(steps, stop, listener, start);
  }

  /** The same, beginning with a set. */
  public Effort from(BitSet set) {
    return new Effort(steps, stop, progress, set);
  }

  /** The set to begin with, as a copy, or none. */
  @Override
  public @Nullable BitSet start() {
    return start == null ? null : (BitSet) start.clone();
  }
}

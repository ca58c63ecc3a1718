package app.revier.selection;

import app.revier.task.Pulse;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * How long to search.
 *
 * @param steps the most steps of work, at least 1; a step is about a nanosecond on a machine of
 *     2025. So the same search gives the same answer everywhere
 * @param start a set to begin with, such as the answer to a similar problem, or none; what of it
 *     does not fit is left out
 */
public record Effort(long steps, @Nullable BitSet start) {

  /** Refuses a search without a step. */
  public Effort {
    if (steps < 1) {
      throw new IllegalArgumentException("no steps: " + steps);
    }
    start = start == null ? null : (BitSet) start.clone();
  }

  /** So many steps. */
  public static Effort of(long steps) {
    return new Effort(steps, null);
  }

  /** The same, beginning with a set. */
  public Effort from(BitSet set) {
    return new Effort(steps, set);
  }

  /** The set to begin with, as a copy, or none. */
  @Override
  public @Nullable BitSet start() {
    return start == null ? null : (BitSet) start.clone();
  }

  /**
   * Counts the steps of a search, which has to end when they are spent, and may be given up before.
   */
  static final class Work {
    private final long most;
    private final Pulse pulse;
    private final @Nullable Work whole;
    private long steps;

    /**
     * Begins to count.
     *
     * @param pulse runs every few milliseconds, and may fail to end it all
     */
    Work(long most, Runnable pulse) {
      this(most, new Pulse(pulse), null);
    }

    private Work(long most, Pulse pulse, @Nullable Work whole) {
      this.most = most;
      this.pulse = pulse;
      this.whole = whole;
    }

    /**
     * Counts steps that are about to be done.
     *
     * @return whether the search may go on
     */
    boolean spend(long more) {
      pulse.after(more);
      return count(more);
    }

    private boolean count(long more) {
      steps += more;
      boolean may = whole == null || whole.count(more);
      return may && steps < most;
    }

    /** Steps are about to be done that are none of the search's effort. */
    void aside(long more) {
      pulse.after(more);
    }

    /** A part of this work that ends after so many steps of its own, or with the whole. */
    Work part(long mostOfPart) {
      return new Work(mostOfPart, pulse, this);
    }

    /** Whether the search has to end. */
    boolean ended() {
      return steps >= most || (whole != null && whole.ended());
    }

    /** How many steps are left. */
    long left() {
      return Math.max(0, most - steps);
    }
  }
}

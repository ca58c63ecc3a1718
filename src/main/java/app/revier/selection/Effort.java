package app.revier.selection;

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

  /** Counts the steps of a search, which has to end when they are spent. */
  static final class Work {
    private final long most;
    private final @Nullable Work whole;
    private long steps;

    Work(long most) {
      this(most, null);
    }

    private Work(long most, @Nullable Work whole) {
      this.most = most;
      this.whole = whole;
    }

    /**
     * Counts steps that are about to be done.
     *
     * @return whether the search may go on
     */
    boolean spend(long more) {
      steps += more;
      boolean may = whole == null || whole.spend(more);
      return may && steps < most;
    }

    /** A part of this work that ends after so many steps of its own, or with the whole. */
    Work part(long mostOfPart) {
      return new Work(mostOfPart, this);
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

package app.revier.store;

import app.revier.task.CancelledException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long to wait for a right that somebody else has, and how often to ask for it meanwhile.
 *
 * @param most how long at most
 * @param ticker nanoseconds of a clock that only goes forward
 * @param pause lets a while pass
 */
record Patience(Duration most, LongSupplier ticker, Pause pause) {

  /** Between two questions: short against a change of the book, which takes some ten of these. */
  static final Duration BETWEEN = Duration.ofMillis(10);

  /** Asks once. */
  static final Patience NONE = new Patience(Duration.ZERO, () -> 0, _ -> {});

  /** Waits as long as a user may take a command for slow rather than for broken. */
  static final Patience SECONDS =
      new Patience(Duration.ofSeconds(5), System::nanoTime, Patience::sleep);

  /** Lets time pass. */
  @FunctionalInterface
  interface Pause {
    /** Comes back after about this while. */
    void pause(Duration duration);
  }

  /** A wait that begins now. */
  Wait begin() {
    return new Wait(ticker.getAsLong());
  }

  /** One wait. */
  final class Wait {

    private final long begun;

    private Wait(long begun) {
      this.begun = begun;
    }

    /**
     * Lets a while pass, unless it has been waited long enough.
     *
     * @return whether to ask once more
     */
    boolean more() {
      if (ticker.getAsLong() - begun >= most.toNanos()) {
        return false;
      }
      pause.pause(BETWEEN);
      return true;
    }
  }

  private static void sleep(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancelledException cancelled = new CancelledException();
      cancelled.initCause(e);
      throw cancelled;
    }
  }
}

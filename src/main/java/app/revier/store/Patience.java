package app.revier.store;

import app.revier.task.CancelledException;
import java.time.Duration;

/**
 * How long to wait for a right that somebody else has. Counted in pauses, not on the clock: on a
 * computer that is too busy to let the other one finish, whoever waits gets few turns as well.
 *
 * @param pauses how often to wait for one who does not let go
 * @param pausesInAll how often to wait at most while the right goes from one to the next
 * @param pause lets a while pass
 */
record Patience(int pauses, int pausesInAll, Pause pause) {

  /** How long a pause takes: a fraction of what the smallest change of a book does. */
  static final Duration BETWEEN = Duration.ofMillis(25);

  /** Asks once. */
  static final Patience NONE = new Patience(0, 0, _ -> {});

  /**
   * Waits for 5 seconds, as long as a user takes a command for slow rather than for broken, and for
   * 2 minutes in a long queue.
   */
  static final Patience SECONDS = new Patience(200, 4_800, Patience::sleep);

  /** Lets time pass. */
  @FunctionalInterface
  interface Pause {
    /** Comes back after about this while. */
    void pause(Duration duration);
  }

  /** A wait that begins now. */
  Wait begin() {
    return new Wait();
  }

  /** One wait. */
  final class Wait {

    private int spent;
    private int spentInAll;

    private Wait() {}

    /**
     * Lets a while pass, unless it has been waited long enough.
     *
     * @return whether to look once more
     */
    boolean more() {
      if (spent >= pauses || spentInAll >= pausesInAll) {
        return false;
      }
      spent++;
      spentInAll++;
      pause.pause(BETWEEN);
      return true;
    }

    /** The right has gone to somebody else, for whom to wait is another matter. */
    void anew() {
      spent = 0;
    }

    /** Whether it is every so manieth pause. */
    boolean isEvery(int pauses) {
      return spent % pauses == 0;
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

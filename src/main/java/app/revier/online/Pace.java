package app.revier.online;

import java.time.Duration;

/**
 * Lets one question through at a time, and the next no sooner than a second after: more is impolite
 * to public services, and theirs forbid it. May be used from several threads.
 */
final class Pace {

  /** From the beginning of one question to that of the next. */
  static final Duration LEAST = Duration.ofSeconds(1);

  /** The time that goes by, however clocks are set. */
  interface Time {
    /** Nanoseconds since any moment. */
    long nanos();

    /**
     * Lets time go by.
     *
     * @throws InterruptedException if the work is no longer wanted
     */
    void pass(Duration time) throws InterruptedException;
  }

  private final Time time;
  private boolean asked;
  private long last;

  Pace(Time time) {
    this.time = time;
  }

  /** A pace by the machine's time. */
  static Pace ofTheMachine() {
    return new Pace(
        new Time() {
          @Override
          public long nanos() {
            return System.nanoTime();
          }

          @Override
          public void pass(Duration duration) throws InterruptedException {
            Thread.sleep(duration);
          }
        });
  }

  /**
   * Waits until the next question may be asked.
   *
   * @throws InterruptedException if the work is no longer wanted
   */
  synchronized void await() throws InterruptedException {
    while (asked && time.nanos() - last < LEAST.toNanos()) {
      time.pass(LEAST.minusNanos(time.nanos() - last));
    }
    asked = true;
    last = time.nanos();
  }
}

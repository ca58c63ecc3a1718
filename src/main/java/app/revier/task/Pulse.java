package app.revier.task;

/**
 * Lets long work be given up in between: counts its steps, and every {@link #STEPS} of them runs
 * what may end it by failing. For one thread.
 */
public final class Pulse {

  /**
   * A step is about a nanosecond on a machine of 2025, so this is about a millisecond: soon enough
   * for who waits, and too seldom to cost anything.
   */
  public static final long STEPS = 1_000_000;

  private final Runnable runs;
  private long left = STEPS;

  /**
   * Begins to count.
   *
   * @param runs what runs in between; if it fails, so does the work
   */
  public Pulse(Runnable runs) {
    this.runs = runs;
  }

  /** So many steps have been done, or are about to be. */
  public void after(long steps) {
    left -= steps;
    if (left <= 0) {
      left = STEPS;
      runs.run();
    }
  }
}

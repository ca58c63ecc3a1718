package app.revier.cli;

import app.revier.task.CancelledException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets long work keep what it has when the program is ended from outside, by Ctrl+C: the work is
 * told, and the program ends when it is done.
 */
final class Ending {

  private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

  /** Longer than a question to a service may take. */
  private static final int MOST_SECONDS = 40;

  private final CountDownLatch done = new CountDownLatch(1);
  private volatile boolean asked;

  /** Runs work that asks {@link #check} now and then. */
  int during(IntSupplier work) {
    // Stays to the end of the program, where it has nothing more to wait for.
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().name("revier-ending").unstarted(this::end));
    try {
      return work.getAsInt();
    } finally {
      done.countDown();
    }
  }

  /**
   * Goes on unless the program is to end.
   *
   * @throws CancelledException if it is
   */
  void check() {
    if (asked) {
      throw new CancelledException();
    }
  }

  /** Begins the end, and waits for the work. */
  void end() {
    if (done.getCount() == 0) {
      return;
    }
    asked = true;
    try {
      boolean inTime = done.await(MOST_SECONDS, TimeUnit.SECONDS);
      LOG.info("ended from outside, work done: {}", inTime);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package app.revier.store;

import app.revier.task.Progress;

/** Counts the work done and reports it now and then. */
final class Steps {

  private static final int EVERY = 1_000;

  private final Progress progress;
  private final long total;
  private long done;
  private long reported;

  Steps(Progress progress, long total) {
    this.progress = progress;
    this.total = total;
    progress.report(0, total);
  }

  /** So much more is done. */
  void add(long more) {
    done += more;
    if (done - reported >= EVERY) {
      report();
    }
  }

  /** Reports now; the last chance to stop. */
  void report() {
    reported = done;
    progress.report(done, total);
  }
}

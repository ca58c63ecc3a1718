package app.revier.selection;

/** Hears how far a search has come. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = (best, bound, steps) -> {};

  /**
   * Called now and then on the thread of the search, and at each better set.
   *
   * @param best the goal value of the best set so far
   * @param bound what no set exceeds, as far as known yet
   * @param steps how much of {@link Effort#steps()} is spent
   */
  void report(double best, double bound, long steps);
}

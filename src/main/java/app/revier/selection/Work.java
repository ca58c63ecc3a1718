package app.revier.selection;

/** Counts the steps of a search, and knows when it has to end. */
final class Work {

  /** So many steps, well below a millisecond, pass between two questions to the caller. */
  private static final long STEPS_PER_QUESTION = 200_000;

  /** So many steps, some tenths of a second, pass between two reports. */
  private static final long STEPS_PER_REPORT = 100_000_000;

  private final Effort effort;
  private long steps;
  private long nextQuestion;
  private long nextReport;
  private boolean ended;

  Work(Effort effort) {
    this.effort = effort;
    nextReport = STEPS_PER_REPORT;
    spend(0);
  }

  /**
   * Counts steps that are about to be done.
   *
   * @return whether the search may go on
   */
  boolean spend(long more) {
    steps += more;
    if (steps >= nextQuestion) {
      nextQuestion = steps + STEPS_PER_QUESTION;
      ended |= steps >= effort.steps() || effort.stop().getAsBoolean();
    }
    return !ended;
  }

  /** A part of this work that ends after so many steps of its own, or with the whole. */
  Work part(long most) {
    return new Work(new Effort(most, () -> !spend(STEPS_PER_QUESTION), Progress.SILENT, null));
  }

  /** Whether the search has to end. */
  boolean ended() {
    return ended;
  }

  /** Reports progress, if it is time again. */
  void report(double best, double bound) {
    if (steps >= nextReport) {
      nextReport = steps + STEPS_PER_REPORT;
      reportNow(best, bound);
    }
  }

  /** Reports progress. */
  void reportNow(double best, double bound) {
    effort.progress().report(best, bound, steps);
  }
}

package app.revier.selection;

/** What makes one set of projects better than another. */
public sealed interface Goal {

  /**
   * The highest probability of reaching the target. Sets whose probabilities differ by no more than
   * 1e-12 are decided by {@link Expected}.
   */
  record Hit() implements Goal {}

  /**
   * The highest expected total, compared to a thousandth of a cent; then fewer visits, then fewer
   * minutes, then less budget.
   */
  record Expected() implements Goal {}

  /**
   * The rungs in their order. First the best set by {@link Hit} of the projects of rung 1, beside
   * all that are pinned in, of whatever rung. If it reaches the desired confidence, that is the
   * answer. Otherwise it is kept, and is extended by the best set by {@link Hit} of the projects of
   * rung 2 within what the limits leave; and so on for rung 3. So a rung is opened only if the
   * earlier ones do not reach the confidence, and an opened rung is used as well as it can be.
   *
   * @param confidence the wanted probability of reaching the target, 0 to 1
   */
  record Rungs(double confidence) implements Goal {

    /** Refuses a confidence outside of 0 to 1. */
    public Rungs {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence out of range: " + confidence);
      }
    }
  }
}

package app.revier.desktop.screen.review;

import app.revier.review.ReviewSection;
import org.jspecify.annotations.Nullable;

/**
 * A step of a review as the progress line shows it.
 *
 * @param kind what is done in it
 * @param section what is gone through; none for steps of other kinds
 * @param title what it is called
 * @param hint what the rep does there
 * @param total how many lines there were when the review began
 * @param settled how many of them are settled
 */
record ReviewStep(
    Kind kind, @Nullable ReviewSection section, String title, String hint, int total, int settled) {

  /** What is done in a step. */
  enum Kind {
    /** Lines are gone through. */
    LINES,
    /** The next plan year starts; only in the yearly review. */
    YEAR,
    /** The review is finished. */
    FINISH
  }

  /** Whether nothing is left to be settled. */
  boolean isDone() {
    return settled >= total;
  }

  /** Whether it finishes the review. */
  boolean isLast() {
    return kind == Kind.FINISH;
  }
}

package app.revier.desktop.screen.review;

import app.revier.review.ReviewSection;
import org.jspecify.annotations.Nullable;

/**
 * A step of a review as the progress line shows it.
 *
 * @param section what is gone through; none for the last step, which finishes the review
 * @param title what it is called
 * @param hint what the rep does there
 * @param total how many lines there were when the review began
 * @param settled how many of them are settled
 */
record ReviewStep(
    @Nullable ReviewSection section, String title, String hint, int total, int settled) {

  /** Whether nothing is left to be settled. */
  boolean isDone() {
    return settled >= total;
  }

  /** Whether it finishes the review. */
  boolean isLast() {
    return section == null;
  }
}

package app.revier.review;

import app.revier.agenda.Review;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parts of a review in the order in which it leads through them. */
public enum ReviewSection {
  /** Customers that changed their field. */
  MOVED,
  /** Next steps that are overdue. */
  STEPS,
  /** Visits that are overdue. */
  VISITS,
  /** Customers whom nobody has touched. */
  NEGLECTED,
  /** Figures that are guessed. */
  GUESSED,
  /** Revenue at risk. */
  RISK,
  /** Projects that are late or without a next step; not in the weekly review. */
  PROJECTS;

  /** The sections of a kind of review, in order. */
  public static List<ReviewSection> of(Review.Kind kind) {
    return Arrays.stream(values())
        .filter(section -> section != PROJECTS || kind != Review.Kind.WEEKLY)
        .toList();
  }

  /**
   * So many lines of each section are gone through in a review, the most important ones: the weekly
   * one takes ten minutes, the others longer.
   */
  public static int lines(Review.Kind kind) {
    return switch (kind) {
      case WEEKLY -> 5;
      case MONTHLY -> 15;
      case YEARLY -> 40;
    };
  }

  /** The name in text keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package app.revier.book;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How many visits there are for growth projects. */
public sealed interface VisitLimit {

  /** What stands for {@link Free} in the book. */
  String FREE = "free";

  /** What stands for {@link None} in the book. */
  String NONE = "none";

  /**
   * So many.
   *
   * @param visits zero or more
   */
  record Fixed(int visits) implements VisitLimit {

    /** Refuses a negative number. */
    public Fixed {
      if (visits < 0) {
        throw new IllegalArgumentException("negative: " + visits);
      }
    }
  }

  /** What the time budget leaves free; so it is where nothing is set. */
  record Free() implements VisitLimit {}

  /** As many as anyone likes: only because the rep said so. */
  record None() implements VisitLimit {}

  /** Reads a number or one of the words {@value #FREE} and {@value #NONE}, also in German. */
  static VisitLimit parse(String text) {
    VisitLimit word = ofWord(text);
    return word == null ? new Fixed(Integer.parseInt(text)) : word;
  }

  /** What a word stands for; none if it is none of the words. */
  static @Nullable VisitLimit ofWord(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case FREE, "frei" -> new Free();
      case NONE, "ohne" -> new None();
      default -> null;
    };
  }

  /** Writes it so that it can be read again. */
  static String format(VisitLimit limit) {
    return switch (limit) {
      case Fixed(int visits) -> String.valueOf(visits);
      case Free _ -> FREE;
      case None _ -> NONE;
    };
  }
}

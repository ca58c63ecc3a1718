package app.revier.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next.
 *
 * @param what in a few words, not empty
 * @param due until when; none if that is open
 */
public record DueStep(String what, @Nullable LocalDate due) {

  /** The most characters of what is to be done. */
  public static final int LONGEST = 1_000;

  /** Refuses nothing to do. */
  public DueStep {
    if (what.isBlank()) {
      throw new IllegalArgumentException("next step without words");
    }
  }
}

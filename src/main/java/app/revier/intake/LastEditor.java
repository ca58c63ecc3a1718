package app.revier.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who saved a file last, as the program that did it says.
 *
 * @param name empty if it does not say
 * @param day none if it does not say
 */
public record LastEditor(String name, @Nullable LocalDate day) {

  /** Nothing is said. */
  public static final LastEditor UNKNOWN = new LastEditor("", null);
}

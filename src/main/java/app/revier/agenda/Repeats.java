package app.revier.agenda;

import java.time.LocalDate;
import java.util.List;

/**
 * How an appointment comes again, and until when.
 *
 * @param rule on which days
 * @param until no day after this one, nor after {@link Repetition#latest}
 */
public record Repeats(Repetition rule, LocalDate until) {

  /** Its days from a day on, in order. */
  public List<LocalDate> from(LocalDate first) {
    return rule.days(first, until);
  }
}

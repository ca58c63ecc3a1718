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

  /** Until when something comes again if nobody says: the end of the plan year, or of its own. */
  public static LocalDate usualEnd(LocalDate first, int planYear) {
    return LocalDate.of(Math.max(first.getYear(), planYear), 12, 31);
  }

  /**
   * By a rule so many times, or until nothing may come again.
   *
   * @param times from 1
   */
  public static Repeats times(Repetition rule, LocalDate first, int times) {
    List<LocalDate> days = rule.days(first, times);
    return new Repeats(rule, days.isEmpty() ? first : days.getLast());
  }

  /** Its days from a day on, in order. */
  public List<LocalDate> from(LocalDate first) {
    return rule.days(first, until);
  }
}

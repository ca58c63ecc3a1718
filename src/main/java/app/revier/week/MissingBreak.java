package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.Hours;
import java.time.LocalTime;
import java.util.List;

/**
 * A break for which a tour has no room, as long as the day is so short that it needs none: whoever
 * makes it longer has to look.
 *
 * @param rules those of the week
 * @param begin when the day begins
 * @param gaps the hours of the day without work
 * @param missing whether there is no break in the tour, but one in longer days
 */
record MissingBreak(WeekRules rules, LocalTime begin, List<Hours> gaps, boolean missing) {

  /** That of a tour. */
  static MissingBreak of(WeekProblem week, WorkDay day, List<Integer> order) {
    boolean has =
        order.stream()
            .filter(job -> !week.isBlocked(job))
            .anyMatch(job -> week.engagements().get(job).kind() == Stop.Kind.BREAK);
    return new MissingBreak(
        week.rules(), day.begin(), day.blocked(), day.breakMinutes() > 0 && !has);
  }

  /** Whether a day needs it that goes on until a minute. */
  boolean isNeeded(int back) {
    return missing && rules.needsBreak(begin, Clock.time(Math.min(Clock.LAST_MINUTE, back)), gaps);
  }
}

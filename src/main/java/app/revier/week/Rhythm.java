package app.revier.week;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many days lie between two visits of a customer, and when the next one may come (method,
 * section 9): the interval, or what the visits leave that projects there still need, if that is
 * less. A visit counts for both.
 *
 * @param days the days between two visits, from 1; none if nothing asks for a visit
 * @param last the latest visit, planned ones included; none if there was none
 */
record Rhythm(@Nullable Integer days, @Nullable LocalDate last) {

  /** A visit may come from this share of the rhythm on, per cent. */
  private static final int ALLOWED_PERCENT = 85;

  /** Nobody who does not ask for visits is visited again within so many days. */
  static final int UNASKED_DAYS = 90;

  /** A visit that is due so many days after the week can as well come in it: half a week. */
  static final int RIPE_DAYS = 3;

  /** Visits for a project come no more often than this. */
  static final int SHORTEST_FOR_PROJECT = 7;

  /**
   * The rhythm of a customer.
   *
   * @param projectVisitsLeft the visits that projects there still need, zero or more
   */
  static Rhythm of(CustomerFacts facts, @Nullable LocalDate last, int projectVisitsLeft) {
    Integer interval = facts.intervalDays();
    CustomerFacts.ProjectStep step = facts.step();
    LocalDate start = step == null ? null : step.start();
    if (step == null || start == null || projectVisitsLeft == 0) {
      return new Rhythm(interval, last);
    }
    LocalDate since = last == null || last.isBefore(step.since()) ? step.since() : last;
    long each = ChronoUnit.DAYS.between(since, start) / projectVisitsLeft;
    int project = Math.clamp(each, SHORTEST_FOR_PROJECT, Integer.MAX_VALUE);
    return new Rhythm(interval == null ? project : Math.min(interval, project), last);
  }

  /** The first day on which a visit may come, counted from its last or from a day without one. */
  LocalDate allowedFrom(LocalDate otherwise) {
    if (last == null) {
      return otherwise;
    }
    return last.plusDays(days == null ? UNASKED_DAYS : share(days, ALLOWED_PERCENT));
  }

  /** The day on which the rhythm is over; none if nobody asks, or nobody was ever there. */
  @Nullable LocalDate dueOn() {
    return days == null || last == null ? null : last.plusDays(days);
  }

  /** Whether the customer has waited too long on a day, or was never visited. */
  boolean waitsOn(LocalDate day) {
    return days != null && (last == null || last.plusDays(days).isBefore(day));
  }

  /** Whether a visit in a week that ends on a day is due, and not only a good occasion. */
  boolean isRipeBy(LocalDate end) {
    return days != null && (last == null || !last.plusDays(days).isAfter(end.plusDays(RIPE_DAYS)));
  }

  /** A share of some days, rounded up. */
  private static int share(int days, int percent) {
    return (int) Math.ceilDiv((long) days * percent, 100L);
  }
}

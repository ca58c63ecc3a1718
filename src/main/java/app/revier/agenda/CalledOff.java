package app.revier.agenda;

import app.revier.territory.CustomerId;
import java.time.LocalDate;

/**
 * Days for which a customer has called a visit off: none is planned on them until it is asked for.
 *
 * @param id which
 * @param customer who called off
 * @param from the first day
 * @param until the last day, not before the first
 */
public record CalledOff(CalledOffId id, CustomerId customer, LocalDate from, LocalDate until)
    implements AgendaEntry {

  /** Refuses an end before the beginning. */
  public CalledOff {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("called off from " + from + " until " + until);
    }
  }

  /** Whether a day belongs to it. */
  public boolean covers(LocalDate day) {
    return overlaps(day, day);
  }

  /** Whether it and some days, both ends included, have a day in common. */
  public boolean overlaps(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && !until.isBefore(first);
  }
}

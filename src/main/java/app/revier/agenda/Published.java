package app.revier.agenda;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An event that was written into a calendar file, as it was written last.
 *
 * @param id which
 * @param uid the identity of the event, not empty
 * @param stop the stop it shows; the stop may be gone
 * @param sequence how often its time has changed since it was first written, zero or more
 * @param date the day
 * @param begin when it begins
 * @param end when it ends, after the beginning
 * @param title what it was called
 */
public record Published(
    PublishedId id,
    String uid,
    StopId stop,
    int sequence,
    LocalDate date,
    LocalTime begin,
    LocalTime end,
    String title)
    implements AgendaEntry {

  /** More changes of its time no event has had. */
  private static final int MOST_CHANGES = 1_000_000;

  /** Refuses an event without an identity, and an end that is not after the beginning. */
  public Published {
    if (uid.isBlank() || sequence < 0 || sequence > MOST_CHANGES || !end.isAfter(begin)) {
      throw new IllegalArgumentException("event " + uid + " from " + begin + " to " + end);
    }
  }
}

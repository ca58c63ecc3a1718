package app.revier.book;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An entry of a calendar, in words that are ready to be shown.
 *
 * @param uid tells the entry from all others in the world, not empty; the same whenever the same
 *     entry is written again, so that calendars change it instead of adding another
 * @param date the day
 * @param begin when it begins: the hour of wherever one is, in no zone
 * @param end when it ends, after the beginning
 * @param title what it is
 * @param location where it is; may be empty
 * @param description more about it; may be empty and have several lines
 * @param sequence how often its time has changed since it was first written, zero or more
 * @param cancelled whether it does not take place any more: calendars take it out
 */
public record CalendarEntry(
    String uid,
    LocalDate date,
    LocalTime begin,
    LocalTime end,
    String title,
    String location,
    String description,
    int sequence,
    boolean cancelled) {

  /** An entry that takes place and is written for the first time. */
  public CalendarEntry(
      String uid,
      LocalDate date,
      LocalTime begin,
      LocalTime end,
      String title,
      String location,
      String description) {
    this(uid, date, begin, end, title, location, description, 0, false);
  }

  /** The same with another count of changes. */
  public CalendarEntry withSequence(int newSequence) {
    return new CalendarEntry(
        uid, date, begin, end, title, location, description, newSequence, cancelled);
  }

  /** Refuses an entry without an identity or without a duration. */
  public CalendarEntry {
    if (uid.isBlank()) {
      throw new IllegalArgumentException("calendar entry without an identity: " + title);
    }
    if (!end.isAfter(begin)) {
      throw new IllegalArgumentException("calendar entry from " + begin + " to " + end);
    }
  }
}

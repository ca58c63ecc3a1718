package app.revier.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One of those that repeat an event, by when it would begin: at a time, or on a day where the
 * calendar says no more.
 */
record Occurrence(@Nullable Instant time, @Nullable LocalDate day) {

  /** Whether it is the one that begins then. */
  boolean is(ZonedDateTime start) {
    return time != null ? time.equals(start.toInstant()) : start.toLocalDate().equals(day);
  }

  /** Whether it is that one or one before it. */
  boolean isUpTo(ZonedDateTime start) {
    return time != null
        ? !time.isAfter(start.toInstant())
        : day != null && !day.isAfter(start.toLocalDate());
  }

  /** What the book calls it. */
  String key() {
    return String.valueOf(time != null ? time : day);
  }
}

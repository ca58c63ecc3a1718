package app.revier.book;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar file says of some days.
 *
 * @param span the days that were read
 * @param name what the calendar is called; empty if the file does not say
 * @param whole whether the file is a calendar, in which what is missing is gone; an invitation or a
 *     cancellation is none
 * @param mentioned the identities of all events in the file, whatever becomes of them
 * @param busy when the rep is busy, in the order of the file
 * @param wholeDays the events that last whole days and leave them not free, in the order of the
 *     file
 * @param problems what is not clear, in the order of the file
 * @param free how many events leave the time free, are cancelled or take no time
 * @param own how many events came from Revier
 */
public record ReadCalendar(
    CalendarReader.Span span,
    String name,
    boolean whole,
    Set<Mentioned> mentioned,
    List<Busy> busy,
    List<WholeDays> wholeDays,
    List<Problem> problems,
    int free,
    int own) {

  /** Keeps its own copies. */
  public ReadCalendar {
    mentioned = Set.copyOf(mentioned);
    busy = List.copyOf(busy);
    wholeDays = List.copyOf(wholeDays);
    problems = List.copyOf(problems);
  }

  /**
   * An event that the file speaks of.
   *
   * @param uid its identity
   * @param occurrence the one time that is meant; none for all of them
   */
  public record Mentioned(String uid, @Nullable String occurrence) {}

  /**
   * A time at which the rep is busy.
   *
   * @param uid the identity of the event
   * @param occurrence which of those that repeat it; empty if nothing does
   * @param title what it is called, in one line; may be empty
   * @param begin when it begins, where the rep is
   * @param end when it ends, after the beginning
   */
  public record Busy(
      String uid, String occurrence, String title, LocalDateTime begin, LocalDateTime end) {}

  /**
   * Some days one after the other.
   *
   * @param first the first
   * @param last the last, not before the first
   */
  public record Days(LocalDate first, LocalDate last) {}

  /**
   * An event that lasts whole days, or weeks: whether the rep is away then, and why, it does not
   * say.
   *
   * @param line where it begins in the file, from 1
   * @param title what it is called; may be empty
   * @param days its days; more than once if it repeats, in order
   */
  public record WholeDays(int line, String title, List<Days> days) {

    /** Keeps its own copy, and refuses an event on no day. */
    public WholeDays {
      days = List.copyOf(days);
      if (days.isEmpty()) {
        throw new IllegalArgumentException("an event on no day: " + title);
      }
    }
  }

  /** What can be the matter with an event. */
  public enum Code {
    /** It has no beginning, or its beginning or end is no time. */
    TIME_UNCLEAR,
    /** It ends before it begins. */
    ENDS_BEFORE_BEGIN,
    /** It repeats more often than appointments do. */
    TOO_OFTEN,
    /** It repeats by the hour, the minute or the second. */
    WITHIN_DAY,
    /** By which rule it repeats is not clear; it was taken as if it did not. */
    RULE_UNCLEAR,
    /** Its time zone is not known; it was taken as if it were where the rep is. */
    ZONE_UNKNOWN;

    /** Whether the event was left out. */
    public boolean rejects() {
      return this != RULE_UNCLEAR && this != ZONE_UNKNOWN;
    }
  }

  /**
   * An event that is not clear.
   *
   * @param line where it begins in the file, from 1
   * @param code what is the matter
   * @param title what it is called; may be empty
   * @param first the first day that is meant; none if that is what is not clear
   * @param zone the name of its time zone; may be empty
   */
  public record Problem(
      int line, Code code, String title, @Nullable LocalDate first, String zone) {}
}

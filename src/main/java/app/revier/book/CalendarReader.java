package app.revier.book;

import app.revier.intake.UnreadableFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reads the calendar files of others. Implemented by the adapter for calendar files. */
public interface CalendarReader {

  /**
   * The days that are read.
   *
   * @param from the first
   * @param until the last
   * @param zone where the rep is: times of other zones are told in it, times of none are in it
   */
  record Span(LocalDate from, LocalDate until, ZoneId zone) {}

  /**
   * Reads a file; what repeats comes once for each time in the span.
   *
   * @throws UnreadableFileException if it is no calendar file, is cut off, or holds more than any
   *     calendar
   */
  ReadCalendar read(Path file, Span span) throws UnreadableFileException;
}

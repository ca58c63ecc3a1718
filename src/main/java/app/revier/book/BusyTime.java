package app.revier.book;

import app.revier.territory.Hours;
import app.revier.territory.WeekHours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of an event that lies in the working hours of one day. Whoever is busy in the evening is
 * not kept from visits, and an event over several days takes as many working days.
 *
 * @param uid the identity of the event
 * @param occurrence which of those that repeat it, and which of its days after the first
 * @param title what it is called, not empty
 * @param date the day
 * @param begin when it begins, to the minute
 * @param minutes how long it takes, from 1
 * @param ending what its calendar calls it
 */
record BusyTime(
    String uid,
    String occurrence,
    String title,
    LocalDate date,
    LocalTime begin,
    int minutes,
    String ending) {

  /** Between which of those that repeat an event, and which of its days. */
  private static final String DAY = " day ";

  private static final int LONGEST_TITLE = 200;

  /**
   * The working time that an event takes.
   *
   * @param span the days that count
   * @param hours when the rep works
   * @param untitled what an event without a title is called
   */
  static List<BusyTime> within(
      CalendarReader.Span span, WeekHours hours, ReadCalendar.Busy busy, String untitled) {
    List<BusyTime> times = new ArrayList<>();
    LocalDate first = busy.begin().toLocalDate();
    LocalDate last = busy.end().minusNanos(1).toLocalDate();
    LocalDate until = last.isAfter(span.until()) ? span.until() : last;
    LocalDate from = first.isBefore(span.from()) ? span.from() : first;
    for (LocalDate date = from; !date.isAfter(until); date = date.plusDays(1)) {
      List<Hours> open = hours.on(date.getDayOfWeek());
      if (!open.isEmpty()) {
        LocalDateTime begin =
            later(busy.begin(), date.atTime(open.getFirst().open()))
                .truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime end = earlier(busy.end(), date.atTime(open.getLast().close()));
        int minutes = Math.ceilDiv(Math.toIntExact(ChronoUnit.SECONDS.between(begin, end)), 60);
        if (minutes > 0) {
          String which = date.equals(first) ? "" : DAY + date;
          times.add(
              new BusyTime(
                  busy.uid(),
                  busy.occurrence() + which,
                  title(busy.title(), untitled),
                  date,
                  begin.toLocalTime(),
                  minutes,
                  busy.title()));
        }
      }
    }
    return times;
  }

  private static String title(String given, String untitled) {
    String title = given.isBlank() ? untitled : given.strip();
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)).strip() + "…";
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isBefore(other) ? other : one;
  }

  private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
    return one.isBefore(other) ? one : other;
  }

  /** Of an occurrence with a day, the occurrence. */
  static String withoutDay(String occurrence) {
    int day = occurrence.indexOf(DAY);
    return day < 0 ? occurrence : occurrence.substring(0, day);
  }

  /** The time in a form of its own, at the beginning of what was said. */
  String when() {
    return when(date, begin, minutes);
  }

  /** A time in that form. */
  static String when(LocalDate date, LocalTime begin, int minutes) {
    return date + "T" + begin + " " + minutes + " ";
  }

  /** What the calendar called it, of what was said. */
  static String ending(String said) {
    int when = said.indexOf(' ', said.indexOf(' ') + 1);
    return said.substring(when + 1);
  }

  /** What the calendar says of this time. */
  String said() {
    return when() + ending;
  }
}

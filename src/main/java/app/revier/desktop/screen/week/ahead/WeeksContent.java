package app.revier.desktop.screen.week.ahead;

import app.revier.agenda.StopId;
import app.revier.segment.Cell;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the weeks to come show.
 *
 * @param weekdays the days of the week that have a column, in order
 * @param weeks the weeks, in order
 * @param most the visits of the fullest week, from 1: what the bars are measured by
 */
record WeeksContent(List<DayOfWeek> weekdays, List<Week> weeks, int most) {

  /** Keeps its own copies. */
  WeeksContent {
    weekdays = List.copyOf(weekdays);
    weeks = List.copyOf(weeks);
  }

  /**
   * One week.
   *
   * @param monday its first day
   * @param name its number
   * @param dates its days, in words
   * @param days its days, one for each column
   * @param room the visits that can be made
   * @param standing the visits that stand
   * @param waiting the visits that want a place besides
   * @param load how many visits stand and wait, in words
   * @param late what finds no place and how late it is, in words; empty if all finds one
   */
  record Week(
      LocalDate monday,
      String name,
      String dates,
      List<Day> days,
      int room,
      int standing,
      int waiting,
      String load,
      String late) {

    /** Keeps its own copy. */
    Week {
      days = List.copyOf(days);
    }

    /** What stands in it, day by day. */
    List<Dot> dots() {
      return days.stream().flatMap(day -> day.dots().stream()).toList();
    }
  }

  /**
   * One day.
   *
   * @param date which
   * @param off why nothing is planned on it; empty for a working day
   * @param field whether it is a field day
   * @param dots what stands on it, in the order of the day
   */
  record Day(LocalDate date, String off, boolean field, List<Dot> dots) {

    /** Keeps its own copy. */
    Day {
      dots = List.copyOf(dots);
    }
  }

  /**
   * Something that stands on a day.
   *
   * @param stop which stop of the book
   * @param customer whether it is at a customer
   * @param cell the customer's cell
   * @param confirmed whether it is confirmed
   * @param words who or what, and when
   */
  record Dot(StopId stop, boolean customer, @Nullable Cell cell, boolean confirmed, String words) {}

  /** The week that holds a stop; none if none does. */
  @Nullable Week weekOf(@Nullable StopId stop) {
    return weeks.stream()
        .filter(week -> week.dots().stream().anyMatch(dot -> dot.stop().equals(stop)))
        .findFirst()
        .orElse(null);
  }

  /** The day that holds a stop; none if none does. */
  @Nullable Day dayOf(@Nullable StopId stop) {
    return weeks.stream()
        .flatMap(week -> week.days().stream())
        .filter(day -> day.dots().stream().anyMatch(dot -> dot.stop().equals(stop)))
        .findFirst()
        .orElse(null);
  }

  /** The day of a date; none if it has no column or lies outside. */
  @Nullable Day day(LocalDate date) {
    return weeks.stream()
        .flatMap(week -> week.days().stream())
        .filter(day -> day.date().equals(date))
        .findFirst()
        .orElse(null);
  }
}

package app.revier.capacity;

import app.revier.agenda.Absence;
import app.revier.territory.WeekHours;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day of a year, and what the time budget counts it as.
 *
 * @param date the day
 * @param use what it counts as
 * @param holiday the public holiday on it, if there is one, also at a weekend
 * @param absence the absence on it, if there is one, also at a weekend or on a public holiday; of
 *     several the one whose kind comes first in {@link Absence.Kind}
 */
public record CalendarDay(
    LocalDate date, Use use, @Nullable PublicHoliday holiday, @Nullable Absence absence) {

  /** What a day counts as: the first of these that is true. */
  public enum Use {
    /** A day without working hours. */
    WEEKEND,
    /** A public holiday. */
    HOLIDAY,
    /** A working day with an absence. */
    ABSENT,
    /** A working day without one. */
    FREE
  }

  /** The days of a year in order. */
  public static List<CalendarDay> ofYear(
      int year, WeekHours hours, List<PublicHoliday> holidays, List<Absence> absences) {
    Map<LocalDate, PublicHoliday> named = new HashMap<>();
    holidays.forEach(holiday -> named.put(holiday.date(), holiday));
    LocalDate first = LocalDate.ofYearDay(year, 1);
    LocalDate last = LocalDate.ofYearDay(year, Year.of(year).length());
    List<Absence> near =
        absences.stream()
            .filter(each -> !each.from().isAfter(last) && !each.until().isBefore(first))
            .toList();
    List<CalendarDay> days = new ArrayList<>();
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      PublicHoliday holiday = named.get(date);
      Absence absence = first(date, near);
      Use use =
          hours.on(date.getDayOfWeek()).isEmpty()
              ? Use.WEEKEND
              : holiday != null ? Use.HOLIDAY : absence != null ? Use.ABSENT : Use.FREE;
      days.add(new CalendarDay(date, use, holiday, absence));
    }
    return days;
  }

  private static @Nullable Absence first(LocalDate date, List<Absence> absences) {
    Absence first = null;
    for (Absence absence : absences) {
      if (absence.covers(date) && (first == null || absence.kind().compareTo(first.kind()) < 0)) {
        first = absence;
      }
    }
    return first;
  }
}

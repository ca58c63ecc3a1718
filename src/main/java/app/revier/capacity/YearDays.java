package app.revier.capacity;

import app.revier.agenda.Absence;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days of a year, down to those in the field.
 *
 * @param year which
 * @param calendarDays 365 or 366
 * @param weekendDays days without working hours
 * @param publicHolidays the public holidays, also those at a weekend
 * @param holidays public holidays that are no weekend days
 * @param absences days taken off for each kind: the expected ones, or the working days that dated
 *     absences cover if those are more
 */
public record YearDays(
    int year,
    int calendarDays,
    int weekendDays,
    List<PublicHoliday> publicHolidays,
    int holidays,
    Map<Absence.Kind, Integer> absences) {

  /** Keeps its own copies. */
  public YearDays {
    publicHolidays = List.copyOf(publicHolidays);
    absences = Collections.unmodifiableMap(new EnumMap<>(absences));
  }

  /** Calendar days − weekend days − public holidays. */
  public int workingDays() {
    return calendarDays - weekendDays - holidays;
  }

  /** Working days − absences, at least 0. */
  public int fieldDays() {
    int absent = absences.values().stream().mapToInt(Integer::intValue).sum();
    return Math.max(0, workingDays() - absent);
  }

  /**
   * Counts the days of a year. A day that several absences cover counts once, for the kind that
   * comes first in {@link Absence.Kind}.
   */
  static YearDays count(
      int year, TimeRules rules, List<PublicHoliday> publicHolidays, List<Absence> absences) {
    Set<LocalDate> free = new HashSet<>();
    publicHolidays.forEach(holiday -> free.add(holiday.date()));
    int weekend = 0;
    int holidays = 0;
    Map<Absence.Kind, Integer> taken = new EnumMap<>(Absence.Kind.class);
    int days = Year.of(year).length();
    for (int day = 1; day <= days; day++) {
      LocalDate date = LocalDate.ofYearDay(year, day);
      if (rules.hours().on(date.getDayOfWeek()).isEmpty()) {
        weekend++;
      } else if (free.contains(date)) {
        holidays++;
      } else {
        Absence.Kind kind = kind(date, absences);
        if (kind != null) {
          taken.merge(kind, 1, Integer::sum);
        }
      }
    }
    rules.allowances().forEach((kind, expected) -> taken.merge(kind, expected, Math::max));
    return new YearDays(year, days, weekend, publicHolidays, holidays, taken);
  }

  private static Absence.@Nullable Kind kind(LocalDate date, List<Absence> absences) {
    Absence.Kind first = null;
    for (Absence absence : absences) {
      if (absence.covers(date) && (first == null || absence.kind().compareTo(first) < 0)) {
        first = absence.kind();
      }
    }
    return first;
  }
}

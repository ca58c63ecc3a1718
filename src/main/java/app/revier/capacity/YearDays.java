package app.revier.capacity;

import app.revier.agenda.Absence;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
 * @param dated the working days that dated absences of each kind cover; none for a kind without
 */
public record YearDays(
    int year,
    int calendarDays,
    int weekendDays,
    List<PublicHoliday> publicHolidays,
    int holidays,
    Map<Absence.Kind, Integer> absences,
    Map<Absence.Kind, Integer> dated) {

  /** Keeps its own copies. */
  public YearDays {
    publicHolidays = List.copyOf(publicHolidays);
    absences = Collections.unmodifiableMap(new EnumMap<>(absences));
    dated = dated.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(dated));
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
    int weekend = 0;
    int holidays = 0;
    Map<Absence.Kind, Integer> taken = new EnumMap<>(Absence.Kind.class);
    List<CalendarDay> days = CalendarDay.ofYear(year, rules.hours(), publicHolidays, absences);
    for (CalendarDay day : days) {
      switch (day.use()) {
        case WEEKEND -> weekend++;
        case HOLIDAY -> holidays++;
        case ABSENT -> taken.merge(Objects.requireNonNull(day.absence()).kind(), 1, Integer::sum);
        case FREE -> {}
      }
    }
    Map<Absence.Kind, Integer> dated = new EnumMap<>(taken);
    rules.allowances().forEach((kind, expected) -> taken.merge(kind, expected, Math::max));
    return new YearDays(year, days.size(), weekend, publicHolidays, holidays, taken, dated);
  }
}

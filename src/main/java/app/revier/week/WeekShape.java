package app.revier.week;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the rep's weeks look like besides the working hours (method, section 9).
 *
 * @param fieldWeekdays the days of the week on which visits are made
 * @param inField of {@code ofDays} working days that are no absences so many are in the field, zero
 *     or more
 * @param ofDays of how many, from 1
 * @param longestDay how many minutes may lie between leaving and coming back, from 60; what is
 *     agreed with its way can take longer
 * @param halfDays the days of the year that end after half of their working minutes
 */
public record WeekShape(
    Set<DayOfWeek> fieldWeekdays, int inField, int ofDays, int longestDay, Set<MonthDay> halfDays) {

  private static final int WHOLE_DAY = 24 * 60;

  /** Every working day is a field day, whole, and as long as may be. */
  public static final WeekShape OPEN =
      new WeekShape(EnumSet.allOf(DayOfWeek.class), 1, 1, WHOLE_DAY, Set.of());

  /** Refuses figures out of range. */
  public WeekShape {
    if (inField < 0 || ofDays < 1 || longestDay < 60 || longestDay > WHOLE_DAY) {
      throw new IllegalArgumentException("shape of the week out of range");
    }
    fieldWeekdays = Set.copyOf(fieldWeekdays);
    halfDays = Set.copyOf(halfDays);
  }
}

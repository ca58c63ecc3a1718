package app.revier.desktop.screen.time;

import app.revier.book.CellBalance;
import app.revier.book.FieldDayVisits;
import app.revier.book.ProjectVisits;
import app.revier.book.Snapshot;
import app.revier.book.TimeSettings;
import app.revier.capacity.CalendarDay;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.capacity.PartialHoliday;
import app.revier.capacity.TimeBudget;
import app.revier.text.FailureTexts;
import app.revier.text.RegionTexts;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A year of a book, worked out away from the JavaFX thread.
 *
 * @param of the book it is of
 * @param year which
 * @param days its days in order
 * @param budget its time budget; none if the public holidays are not known
 * @param projectVisits the visits that selected projects need
 * @param sharedVisits those of them that are made in the rhythm of the customers anyway
 * @param balances what the cells take and bring, those without anything left out
 * @param held how many visits field days hold in truth
 * @param note what the rep should know of the public holidays; empty for nothing
 */
record YearTime(
    Snapshot of,
    int year,
    List<CalendarDay> days,
    @Nullable TimeBudget budget,
    int projectVisits,
    int sharedVisits,
    List<CellBalance> balances,
    FieldDayVisits held,
    String note) {

  /** Works a year out. */
  static YearTime out(Snapshot now, int year, Texts texts) {
    try {
      TimeBudget budget = now.timeBudget(year);
      ProjectVisits projects = new ProjectVisits(now);
      List<CellBalance> balances =
          CellBalance.of(now, budget).stream().filter(one -> !one.isEmpty()).toList();
      return new YearTime(
          now,
          year,
          now.calendarDays(year),
          budget,
          projects.needed(),
          projects.shared(),
          balances,
          FieldDayVisits.of(now),
          partial(now, year, texts));
    } catch (HolidaysUnknownException e) {
      List<CalendarDay> days =
          CalendarDay.ofYear(
              year, now.settings().get(TimeSettings.HOURS), List.of(), now.agenda().absences());
      String note = Objects.requireNonNull(new FailureTexts(texts).expected(e));
      return new YearTime(now, year, days, null, 0, 0, List.of(), FieldDayVisits.of(now), note);
    }
  }

  /** Holidays of parts of the region, which do not count. */
  private static String partial(Snapshot now, int year, Texts texts) {
    List<PartialHoliday> partial = now.partialHolidays(year);
    return partial.isEmpty()
        ? ""
        : texts.get(
            "time.partial-holidays",
            partial.size(),
            partial.getFirst().holiday().name(texts.language().code()),
            new RegionTexts(texts).names(partial.getFirst().parts()));
  }

  /** A day of the year. */
  CalendarDay day(LocalDate date) {
    return days.get(date.getDayOfYear() - 1);
  }

  /** The visits that are left when selected projects have theirs; below zero those too many. */
  int left() {
    TimeBudget known = Objects.requireNonNull(budget);
    return known.visitsForProjects() - projectVisits + sharedVisits;
  }
}

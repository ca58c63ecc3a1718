package app.revier.book;

import app.revier.place.Whereabouts;
import app.revier.territory.Customer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which week should be planned by now (method, section 9): from the rep's planning day on the next
 * one, before it the one that runs.
 */
public final class PlanningDay {

  private static final int DAYS = 7;

  private final Snapshot snapshot;

  private PlanningDay(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * The Monday of a week that should be planned and in which nothing stands.
   *
   * @return none if it is planned, if nobody works in it any more, or if it is not known of any
   *     customer where it is
   */
  public static Optional<LocalDate> missing(Snapshot snapshot) {
    return new PlanningDay(snapshot).missing();
  }

  private Optional<LocalDate> missing() {
    LocalDate today = snapshot.today();
    DayOfWeek planning = Collections.min(snapshot.settings().get(WeekSettings.PLANNING_DAY));
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate wanted =
        today.getDayOfWeek().compareTo(planning) < 0 ? monday : monday.plusDays(DAYS);
    LocalDate from = today.isAfter(wanted) ? today : wanted;
    boolean open = isEmpty(wanted) && works(from, wanted.plusDays(DAYS)) && isAnybodyPlaced();
    return open ? Optional.of(wanted) : Optional.empty();
  }

  private boolean isEmpty(LocalDate monday) {
    LocalDate end = monday.plusDays(DAYS);
    return snapshot.agenda().stops().stream()
        .noneMatch(stop -> !stop.date().isBefore(monday) && stop.date().isBefore(end));
  }

  private boolean works(LocalDate from, LocalDate end) {
    Set<LocalDate> holidays =
        from.datesUntil(end)
            .map(LocalDate::getYear)
            .distinct()
            .flatMap(year -> snapshot.publicHolidays(year).stream())
            .map(holiday -> holiday.date())
            .collect(Collectors.toSet());
    return from.datesUntil(end)
        .anyMatch(
            day ->
                !snapshot.settings().get(TimeSettings.HOURS).on(day.getDayOfWeek()).isEmpty()
                    && !holidays.contains(day)
                    && snapshot.agenda().absencesOn(day).isEmpty());
  }

  private boolean isAnybodyPlaced() {
    Whereabouts whereabouts = snapshot.whereabouts();
    return snapshot.territory().own().customers().stream()
        .map(Customer::id)
        .anyMatch(id -> whereabouts.of(id).position() != null);
  }
}

package app.revier.week;

import app.revier.agenda.Stop;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds in finished days where the stops of a kept plan are that could not stay. A place that is
 * another kept stop's own is nobody else's, such as that of the next block of a long project.
 */
final class NewPlaces {

  /** A stop of the plan and its day. */
  private record Place(LocalDate date, PlannedStop stop) {}

  private final List<Place> free = new ArrayList<>();

  /**
   * Looks through finished days.
   *
   * @param kept the stops that stay where they were
   */
  NewPlaces(List<PlannedDay> days, List<Stop> kept) {
    for (PlannedDay day : days) {
      LocalDate date = day.day().date();
      for (PlannedStop stop : day.stops()) {
        boolean own =
            stop.confirmed()
                || kept.stream().anyMatch(one -> one.date().equals(date) && stop.is(one));
        if (!own) {
          free.add(new Place(date, stop));
        }
      }
    }
  }

  /** Those that are not where they were after all, in order, each with its place if it has one. */
  List<WeekPlan.Displaced> of(List<WeekPlan.Displaced> displaced) {
    List<WeekPlan.Displaced> found = new ArrayList<>();
    for (WeekPlan.Displaced one : displaced) {
      if (!takeIf(one.before())) {
        found.add(one);
      }
    }
    found.sort(
        Comparator.comparing((WeekPlan.Displaced one) -> one.before().date())
            .thenComparing(one -> one.before().begin())
            .thenComparing(one -> one.before().id()));
    found.replaceAll(this::moved);
    return found;
  }

  /** Whether it has come to be where it was, with other things left out. */
  private boolean takeIf(Stop before) {
    return free.removeIf(place -> place.date.equals(before.date()) && place.stop.is(before));
  }

  private WeekPlan.Displaced moved(WeekPlan.Displaced one) {
    Stop before = one.before();
    Place nearest =
        free.stream()
            .filter(place -> place.stop.isOfTheSame(before))
            .min(
                Comparator.comparingLong(
                    place -> Math.abs(ChronoUnit.DAYS.between(before.date(), place.date))))
            .orElse(null);
    if (nearest == null) {
      return one;
    }
    free.remove(nearest);
    return one.to(nearest.date, nearest.stop.begin());
  }
}

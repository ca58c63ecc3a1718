package app.revier.book;

import app.revier.place.Whereabouts;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import app.revier.week.TravelTimes;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a visit takes of the rep's time, in minutes: how long it lasts, and its share of driving:
 * the way from where the days begin and back, divided by the visits of a day. Where either place is
 * not known, the visit takes no way.
 */
final class VisitWeights {

  private static final int BOTH_WAYS = 2;

  private final Settings settings;
  private final Whereabouts whereabouts;
  private final TravelTimes travel;
  private final @Nullable Position home;
  private final Map<Cell, Integer> byCell;

  VisitWeights(Snapshot snapshot) {
    settings = snapshot.settings();
    whereabouts = snapshot.whereabouts();
    travel = WeekPlanning.estimate(snapshot);
    home = settings.find(WeekSettings.HOME);
    byCell = settings.get(WeekSettings.MINUTES_BY_CELL);
  }

  /** The minutes of a visit, from 1, and of its share of driving. */
  long of(Classification one) {
    Customer customer = whereabouts.placed(one.customer());
    Integer own = customer.visiting().minutes();
    Integer ofCell = one.cell() == null ? null : byCell.get(one.cell());
    int lasts =
        own != null ? own : ofCell != null ? ofCell : settings.get(WeekSettings.VISIT_MINUTES);
    Position place = customer.position();
    int way = place == null || home == null ? 0 : BOTH_WAYS * travel.minutes(home, place);
    int visits = settings.get(TimeSettings.VISITS_PER_DAY);
    return (long) lasts + (way + visits / 2) / visits;
  }

  /**
   * The minutes of an average field day: its working hours without the break and the reserve.
   *
   * @return zero or more
   */
  long ofDay() {
    WeekHours hours = settings.get(TimeSettings.HOURS);
    Set<DayOfWeek> days = settings.get(WeekSettings.FIELD_DAYS);
    long minutes = 0;
    for (DayOfWeek day : days) {
      for (Hours span : hours.on(day)) {
        minutes += ChronoUnit.MINUTES.between(span.open(), span.close());
      }
    }
    long each = days.isEmpty() ? 0 : minutes / days.size();
    Share kept = settings.get(WeekSettings.RESERVE).complement();
    long free = Math.max(0, each - settings.get(WeekSettings.BREAK_MINUTES));
    return free * kept.millionths() / Share.WHOLE;
  }
}

package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.WeekHours;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many visits field days hold in truth, by the plan and the reports: a planned visit counts
 * until it is reported not to have been held. Days that are planned less than half do not count:
 * they say how many visits were due, not how many there is room for.
 *
 * @param days the field days that count
 * @param visits the visits on them
 */
public record FieldDayVisits(int days, int visits) {

  /** The day of one date. */
  private static final class Day {
    private final Set<CustomerId> customers = new HashSet<>();
    private @Nullable LocalTime begin;
    private @Nullable LocalTime end;

    private void add(Stop stop, CustomerId customer) {
      customers.add(customer);
      LocalTime first = begin;
      LocalTime last = end;
      begin = first == null || stop.begin().isBefore(first) ? stop.begin() : first;
      end = last == null || stop.end().isAfter(last) ? stop.end() : last;
    }

    /** Whether the visits reach over half of the working time; nobody knows it of days reported. */
    private boolean isFull(int workingMinutes) {
      LocalTime first = begin;
      LocalTime last = end;
      return first == null
          || last == null
          || 2 * Duration.between(first, last).toMinutes() >= workingMinutes;
    }
  }

  /** Those of a book. */
  public static FieldDayVisits of(Snapshot snapshot) {
    return of(snapshot.agenda(), snapshot.settings().get(TimeSettings.HOURS));
  }

  static FieldDayVisits of(Agenda agenda, WeekHours hours) {
    Map<LocalDate, Day> all = new HashMap<>();
    for (Stop stop : agenda.stops()) {
      CustomerId customer = stop.customer();
      if (customer != null) {
        all.computeIfAbsent(stop.date(), _ -> new Day()).add(stop, customer);
      }
    }
    for (Activity activity : agenda.activities()) {
      if (activity.isHeldVisit()) {
        all.computeIfAbsent(activity.date(), _ -> new Day()).customers.add(activity.customer());
      } else if (activity.kind() == Activity.Kind.VISIT && all.containsKey(activity.date())) {
        all.get(activity.date()).customers.remove(activity.customer());
      }
    }
    int days = 0;
    int visits = 0;
    for (Map.Entry<LocalDate, Day> entry : all.entrySet()) {
      int working = hours.on(entry.getKey().getDayOfWeek()).stream().mapToInt(Hours::minutes).sum();
      if (!entry.getValue().customers.isEmpty() && entry.getValue().isFull(working)) {
        days++;
        visits += entry.getValue().customers.size();
      }
    }
    return new FieldDayVisits(days, visits);
  }

  /** Visits on a field day; none as long as there are too few days to say so. */
  public @Nullable Double perDay() {
    return days < Learned.ENOUGH ? null : (Double) ((double) visits / days);
  }

  /** The visits a field day to be offered; none as long as it is too early, or it is so already. */
  public @Nullable Integer offered(int setting) {
    Double perDay = perDay();
    int rounded = perDay == null ? setting : (int) Math.max(1, Math.round(perDay));
    return rounded == setting ? null : (Integer) rounded;
  }
}

package app.revier.book;

import app.revier.agenda.Night;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.week.CrowFlight;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to a planned visit, from the place that the plan has before it. */
final class PlannedWay {

  private final Snapshot snapshot;
  private final LocalDate day;

  /** Ways of a day of a book. */
  PlannedWay(Snapshot snapshot, LocalDate day) {
    this.snapshot = snapshot;
    this.day = day;
  }

  /**
   * How long the way to a customer is estimated to take, in minutes, without what reports have
   * taught; none if no visit there is planned, or one of both places is not known.
   */
  @Nullable Integer minutesTo(CustomerId customer) {
    Position from = start();
    List<Stop> stops =
        snapshot.agenda().stops().stream()
            .filter(stop -> stop.date().equals(day) && stop.customer() != null)
            .sorted(Comparator.comparing(Stop::begin))
            .toList();
    for (Stop stop : stops) {
      Position there = place(stop.customer());
      if (customer.equals(stop.customer())) {
        return from == null || there == null ? null : minutes(from, there);
      }
      from = there;
    }
    return null;
  }

  private @Nullable Integer minutes(Position from, Position to) {
    int minutes = new CrowFlight(snapshot.settings().get(WeekSettings.DETOUR)).minutes(from, to);
    return minutes == 0 ? null : (Integer) minutes;
  }

  private @Nullable Position place(@Nullable CustomerId customer) {
    return customer == null || snapshot.territory().customer(customer) == null
        ? null
        : snapshot.whereabouts().of(customer).position();
  }

  /** The night before, else home. */
  private @Nullable Position start() {
    for (Night night : snapshot.settings().get(WeekSettings.NIGHTS)) {
      if (night.date().equals(day.minusDays(1))) {
        return night.position();
      }
    }
    return snapshot.settings().find(WeekSettings.HOME);
  }
}

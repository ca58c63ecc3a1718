package app.revier.book;

import app.revier.territory.Position;
import app.revier.week.TravelTimes;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Travel times from a road service: what it has told before is known, the rest is asked for where a
 * whole table is wanted, and estimated otherwise. Once a time has been said it stays, so that all
 * of a plan goes by the same times. A service that fails is asked no more: {@link #failure} says
 * so, and times are estimated from then on.
 */
public final class RoadTimes implements TravelTimes {

  private static final int SECONDS_PER_MINUTE = 60;

  private final TravelTimes estimate;
  private final RoadSearch roads;
  private final Map<Way, Integer> known = new HashMap<>();
  private final Map<Way, Integer> said = new HashMap<>();
  private final List<Drive> found = new ArrayList<>();
  private @Nullable ServiceFailureException failure;

  private record Way(long from, long to) {}

  /**
   * Travel times.
   *
   * @param estimate for ways that the service does not tell
   * @param roads the service
   * @param told what it has told before
   */
  public RoadTimes(TravelTimes estimate, RoadSearch roads, List<Drive> told) {
    this.estimate = estimate;
    this.roads = roads;
    told.forEach(drive -> known.put(new Way(drive.from(), drive.to()), drive.seconds()));
  }

  /**
   * The travel times that the settings of a book ask for; none if they name no road service, or one
   * that the user has not turned on.
   *
   * @param services lead to it
   */
  public static Optional<RoadTimes> of(Book book, Services services, Consent consent) {
    Snapshot snapshot = book.snapshot();
    URI service = snapshot.settings().find(OnlineSettings.ROADS);
    return service == null || !consent.isGiven(OnlineSettings.ROADS, service)
        ? Optional.empty()
        : Optional.of(
            new RoadTimes(WeekPlanning.estimate(snapshot), services.roads(service), book.drives()));
  }

  @Override
  public synchronized int minutes(Position from, Position to) {
    return said.computeIfAbsent(way(from, to), way -> minutes(way, from, to));
  }

  @Override
  public synchronized int[] table(List<Position> places) {
    ask(places);
    return TravelTimes.super.table(places);
  }

  /** What the service has told since, to be kept. */
  public synchronized List<Drive> found() {
    return List.copyOf(found);
  }

  /** Why the service was asked no more, if it failed. */
  public synchronized Optional<ServiceFailureException> failure() {
    return Optional.ofNullable(failure);
  }

  private static Way way(Position from, Position to) {
    return new Way(Drive.place(from), Drive.place(to));
  }

  /** Whole minutes, rounded up. */
  private int minutes(Way way, Position from, Position to) {
    int estimated = estimate.minutes(from, to);
    Integer seconds = known.get(way);
    return seconds == null || estimated == 0
        ? estimated
        : Math.ceilDiv(seconds, SECONDS_PER_MINUTE);
  }

  /** Asks for the rows and columns in which a time is missing that has not been said yet. */
  private void ask(List<Position> places) {
    Map<Long, Position> begins = new LinkedHashMap<>();
    Map<Long, Position> ends = new LinkedHashMap<>();
    for (Position from : places) {
      for (Position to : places) {
        Way way = way(from, to);
        if (way.from() != way.to() && !known.containsKey(way) && !said.containsKey(way)) {
          begins.put(way.from(), from);
          ends.put(way.to(), to);
        }
      }
    }
    if (begins.isEmpty() || failure != null) {
      return;
    }
    List<Position> from = List.copyOf(begins.values());
    List<Position> to = List.copyOf(ends.values());
    try {
      take(from, to, roads.seconds(from, to));
    } catch (ServiceFailureException e) {
      failure = e;
    }
  }

  private void take(List<Position> from, List<Position> to, int[] seconds) {
    for (int i = 0; i < from.size(); i++) {
      for (int k = 0; k < to.size(); k++) {
        Way way = way(from.get(i), to.get(k));
        int told = seconds[i * to.size() + k];
        if (told != RoadSearch.UNKNOWN && known.put(way, told) == null) {
          found.add(new Drive(way.from(), way.to(), told));
        }
      }
    }
  }
}

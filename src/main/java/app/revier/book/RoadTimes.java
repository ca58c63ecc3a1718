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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Travel times from a road service: what it has told before is known, the rest is asked for where a
 * whole table is wanted, and estimated otherwise. Once a time has been said it stays, so that all
 * of a plan goes by the same times. A service that fails is asked no more: {@link #failure} says
 * so, and times are estimated from then on.
 */
public final class RoadTimes implements TravelTimes {

  /** So many places are asked for at once: what was told until a failure is not lost. */
  static final int AT_ONCE = 50;

  private final TravelTimes estimate;
  private final RoadSearch roads;
  private final ToldWays told;
  private final Map<Way, Integer> since = new HashMap<>();
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
  RoadTimes(TravelTimes estimate, RoadSearch roads, ToldWays told) {
    this.estimate = estimate;
    this.roads = roads;
    this.told = told;
  }

  /**
   * The travel times that the settings of a book ask for; none if they name no road service, or one
   * that the user has not turned on.
   *
   * @param services lead to it
   */
  public static Optional<RoadTimes> of(Book book, Services services, Consent consent) {
    return of(book.snapshot(), services, consent, asked -> asked);
  }

  /**
   * The same, with another way to ask.
   *
   * @param asking what is asked in the place of the service
   */
  static Optional<RoadTimes> of(
      Snapshot snapshot, Services services, Consent consent, UnaryOperator<RoadSearch> asking) {
    URI service = snapshot.settings().find(OnlineSettings.ROADS);
    return service == null || !consent.isGiven(OnlineSettings.ROADS, service)
        ? Optional.empty()
        : Optional.of(
            new RoadTimes(
                WeekPlanning.estimate(snapshot),
                asking.apply(services.roads(service)),
                snapshot.toldWays()));
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

  private int minutes(Way way, Position from, Position to) {
    int estimated = estimate.minutes(from, to);
    return estimated == 0 ? 0 : ToldRoads.minutes(seconds(way), estimated);
  }

  private int seconds(Way way) {
    Integer time = since.get(way);
    return time == null ? told.seconds(way.from(), way.to()) : time;
  }

  /** Asks for the rows and columns in which a time is missing that has not been said yet. */
  private void ask(List<Position> places) {
    Map<Long, Position> begins = new LinkedHashMap<>();
    Map<Long, Position> ends = new LinkedHashMap<>();
    for (Position from : places) {
      for (Position to : places) {
        Way way = way(from, to);
        if (way.from() != way.to() && !said.containsKey(way) && seconds(way) == ToldWays.UNTOLD) {
          begins.put(way.from(), from);
          ends.put(way.to(), to);
        }
      }
    }
    List<Position> from = List.copyOf(begins.values());
    List<Position> to = List.copyOf(ends.values());
    for (int row = 0; row < from.size(); row += AT_ONCE) {
      List<Position> some = from.subList(row, Math.min(row + AT_ONCE, from.size()));
      for (int column = 0; column < to.size(); column += AT_ONCE) {
        askOne(some, to.subList(column, Math.min(column + AT_ONCE, to.size())));
      }
    }
  }

  private void askOne(List<Position> from, List<Position> to) {
    if (failure == null) {
      try {
        take(from, to, roads.seconds(from, to));
      } catch (ServiceFailureException e) {
        failure = e;
      }
    }
  }

  private void take(List<Position> from, List<Position> to, int[] seconds) {
    for (int i = 0; i < from.size(); i++) {
      for (int k = 0; k < to.size(); k++) {
        Way way = way(from.get(i), to.get(k));
        int time = seconds[i * to.size() + k];
        // What this plan has estimated already is not told of it afterwards: it would be seen
        // with other times than it was made with.
        if (time != RoadSearch.UNKNOWN && !said.containsKey(way) && isNew(way)) {
          since.put(way, time);
          found.add(new Drive(way.from(), way.to(), time));
        }
      }
    }
  }

  private boolean isNew(Way way) {
    return seconds(way) == ToldWays.UNTOLD;
  }
}

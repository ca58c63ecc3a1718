package app.revier.online;

import app.revier.book.RoadSearch;
import app.revier.book.ServiceFailureException;
import app.revier.book.ServiceFailureException.Kind;
import app.revier.territory.Position;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/**
 * Asks a service for times on the road that understands the questions of OSRM ("table/v1/driving").
 */
public final class OsrmRoads implements RoadSearch {

  /** So many places in one question are what such services usually allow. */
  static final int MOST_PLACES = 100;

  private static final int HALF = MOST_PLACES / 2;

  private final URI service;
  private final JsonService json;

  /**
   * A search.
   *
   * @param service the service's address, with or without a slash at its end
   */
  public OsrmRoads(URI service) {
    this(service, Pace.ofTheMachine());
  }

  OsrmRoads(URI service, Pace pace) {
    this.service = service;
    json = new JsonService(pace);
  }

  @Override
  public int[] seconds(List<Position> from, List<Position> to) {
    int[] seconds = new int[from.size() * to.size()];
    for (int row = 0; row < from.size(); row += HALF) {
      List<Position> some = from.subList(row, Math.min(row + HALF, from.size()));
      for (int column = 0; column < to.size(); column += HALF) {
        List<Position> others = to.subList(column, Math.min(column + HALF, to.size()));
        JsonNode durations = ask(some, others);
        for (int i = 0; i < some.size(); i++) {
          for (int k = 0; k < others.size(); k++) {
            seconds[(row + i) * to.size() + column + k] = seconds(durations, i, k);
          }
        }
      }
    }
    return seconds;
  }

  private JsonNode ask(List<Position> from, List<Position> to) {
    StringJoiner places = new StringJoiner(";");
    StringJoiner sources = new StringJoiner(";");
    StringJoiner destinations = new StringJoiner(";");
    for (int i = 0; i < from.size(); i++) {
      places.add(degrees(from.get(i)));
      sources.add(String.valueOf(i));
    }
    for (int i = 0; i < to.size(); i++) {
      places.add(degrees(to.get(i)));
      destinations.add(String.valueOf(from.size() + i));
    }
    JsonNode answer =
        json.ask(
            ServiceAddress.below(
                service,
                "table/v1/driving/"
                    + places
                    + "?annotations=duration&sources="
                    + sources
                    + "&destinations="
                    + destinations));
    if (!answer.path("code").asString("").equals("Ok")) {
      throw notUnderstood();
    }
    return answer.path("durations");
  }

  /** Six decimals, about ten centimetres; the longitude first. */
  private static String degrees(Position position) {
    return String.format(Locale.ROOT, "%.6f,%.6f", position.longitude(), position.latitude());
  }

  /** To whole seconds, half a second up. */
  private int seconds(JsonNode durations, int row, int column) {
    JsonNode duration = durations.path(row).path(column);
    if (duration.isNull()) {
      return UNKNOWN;
    }
    if (!duration.isNumber() || !(duration.asDouble() >= 0 && duration.asDouble() < 1e7)) {
      throw notUnderstood();
    }
    return (int) Math.round(duration.asDouble());
  }

  private ServiceFailureException notUnderstood() {
    return new ServiceFailureException(
        Kind.NOT_UNDERSTOOD, service.getAuthority() + " gives no table of times", null);
  }
}

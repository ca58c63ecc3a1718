package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.map.Mercator;
import app.revier.desktop.map.WorldBox;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is near a place.
 *
 * @param from the place
 * @param customer who is there; none for a point of the map
 * @param place its name; empty for a point of the map
 * @param minutes how far was looked
 * @param reach how far that is as the crow flies, in kilometres
 * @param lines who is near, the nearest first
 */
record Nearest(
    Position from,
    @Nullable CustomerId customer,
    String place,
    int minutes,
    double reach,
    List<Line> lines) {

  /**
   * One who is near.
   *
   * @param row who
   * @param minutes on the road
   * @param isAbout whether only about so
   */
  record Line(CustomerRow row, int minutes, boolean isAbout) {}

  /** Around all of the reach, on the square of {@link Mercator}. */
  WorldBox circle() {
    double x = Mercator.x(from.longitude());
    double y = Mercator.y(from.latitude());
    return new WorldBox(x, y, x, y).grown(reach / Mercator.kilometres(y));
  }

  /** Who is near. */
  Set<CustomerId> customers() {
    return lines.stream().map(line -> line.row().id()).collect(Collectors.toUnmodifiableSet());
  }
}

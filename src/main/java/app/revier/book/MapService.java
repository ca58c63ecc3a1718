package app.revier.book;

import java.util.ArrayList;
import java.util.List;

/** A map on the internet that shows the way over several places. */
public enum MapService {
  /** Google Maps, which takes ten places in a browser of a desk, by its documentation. */
  GOOGLE(10) {
    @Override
    String route(List<String> targets) {
      return MapLinks.route(targets);
    }
  },
  /** Apple Maps, which takes several places since iOS 18.4, fifteen at most. */
  APPLE(15) {
    @Override
    String route(List<String> targets) {
      StringBuilder address = new StringBuilder("https://maps.apple.com/directions?mode=driving");
      for (String between : targets.subList(0, targets.size() - 1)) {
        address.append("&waypoint=").append(MapLinks.encoded(between));
      }
      return address.append("&destination=").append(MapLinks.encoded(targets.getLast())).toString();
    }
  },
  /** GraphHopper Maps, on the map of OpenStreetMap, whose own page knows ways to one place only. */
  OPEN_STREET_MAP(10) {
    @Override
    String route(List<String> targets) {
      StringBuilder address = new StringBuilder("https://graphhopper.com/maps/?profile=car");
      targets.forEach(target -> address.append("&point=").append(MapLinks.encoded(target)));
      return address.toString();
    }
  };

  private final int most;

  MapService(int most) {
    this.most = most;
  }

  /** The way over some places to the last of them; at most so many as the service takes. */
  abstract String route(List<String> targets);

  /**
   * The same in parts, if there are more than the service takes; each begins where the one before
   * ends.
   *
   * @param start where the first begins; empty for wherever one is
   * @param targets what {@link MapLinks#target} says of places, in order
   */
  public List<String> routes(String start, List<String> targets) {
    List<String> all = new ArrayList<>(targets);
    boolean fromStart = this == OPEN_STREET_MAP && !start.isEmpty();
    if (fromStart) {
      all.addFirst(start);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < all.size() - (fromStart ? 1 : 0)) {
      int until = Math.min(from + most, all.size());
      parts.add(route(all.subList(from, until)));
      // A way needs two ends where the service does not know where one is.
      from = fromStart && until < all.size() ? until - 1 : until;
    }
    return parts;
  }
}

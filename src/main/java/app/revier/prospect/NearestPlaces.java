package app.revier.prospect;

import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.week.CrowFlight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nearest of many places without looking at all of them: a tree that halves space again
 * and again, over points on a globe of radius 1, so that it knows no poles and no date line. May be
 * used from any thread.
 */
public final class NearestPlaces {

  private static final int LEAF = 8;

  private final List<Spot> places;
  private final double[] points;
  private final Map<String, Place> houses = new HashMap<>();
  private final @Nullable Node root;

  /**
   * Somebody at a place.
   *
   * @param customer who
   * @param position where
   */
  public record Place(CustomerId customer, Position position) {}

  /** A place with its point, which takes long to work out. */
  private static final class Spot {
    private final Place place;
    private final double[] point;

    Spot(Place place) {
      this.place = place;
      point = CrowFlight.point(place.position());
    }
  }

  /** A box of points, and how far off the door the best known of them may be. */
  private static final class Node {
    private final double[] least = {2, 2, 2};
    private final double[] most = {-2, -2, -2};
    private double error = Double.POSITIVE_INFINITY;
    private final int from;
    private final int to;
    private @Nullable Node left;
    private @Nullable Node right;

    Node(int from, int to) {
      this.from = from;
      this.to = to;
    }

    /** The square of the straight way through the globe to the nearest point of the box. */
    double square(double[] point) {
      double sum = 0;
      for (int axis = 0; axis < 3; axis++) {
        double off = Math.max(0, Math.max(least[axis] - point[axis], point[axis] - most[axis]));
        sum += off * off;
      }
      return sum;
    }
  }

  /** Of several at one place only the first is kept. */
  public NearestPlaces(List<Place> all) {
    Map<Position, Place> distinct = new HashMap<>();
    for (Place place : all) {
      Position position = place.position();
      distinct.putIfAbsent(position, place);
      if (!position.house().isEmpty()) {
        houses.putIfAbsent(position.house(), place);
      }
    }
    places = new ArrayList<>(distinct.size());
    for (Place place : distinct.values()) {
      places.add(new Spot(place));
    }
    places.sort(Comparator.comparingLong(spot -> spot.place.customer().value()));
    points = new double[3 * places.size()];
    root = places.isEmpty() ? null : grow(0, places.size());
    for (int i = 0; i < places.size(); i++) {
      System.arraycopy(places.get(i).point, 0, points, 3 * i, 3);
    }
  }

  private Node grow(int from, int to) {
    Node node = new Node(from, to);
    for (Spot spot : places.subList(from, to)) {
      for (int axis = 0; axis < 3; axis++) {
        node.least[axis] = Math.min(node.least[axis], spot.point[axis]);
        node.most[axis] = Math.max(node.most[axis], spot.point[axis]);
      }
      node.error = Math.min(node.error, CrowFlight.unknown(spot.place.position()));
    }
    if (to - from > LEAF) {
      int axis = widest(node);
      places.subList(from, to).sort(Comparator.comparingDouble(spot -> spot.point[axis]));
      int middle = (from + to) >>> 1;
      node.left = grow(from, middle);
      node.right = grow(middle, to);
    }
    return node;
  }

  private static int widest(Node node) {
    int widest = 0;
    for (int axis = 1; axis < 3; axis++) {
      if (node.most[axis] - node.least[axis] > node.most[widest] - node.least[widest]) {
        widest = axis;
      }
    }
    return widest;
  }

  /** The nearest so far. */
  private static final class Search {
    private final double[] point;
    private final double error;
    private double best = Double.POSITIVE_INFINITY;

    /** The square of the straight way that alone is as long as the best distance. */
    private double farthest = Double.POSITIVE_INFINITY;

    private @Nullable Place found;

    Search(Position from) {
      point = CrowFlight.point(from);
      error = CrowFlight.unknown(from);
    }
  }

  /** Who is nearest by the distance that ways are estimated with; of equals whose id is least. */
  public @Nullable Place nearest(Position from) {
    Place inHouse = from.house().isEmpty() ? null : houses.get(from.house());
    if (inHouse != null || root == null) {
      return inHouse;
    }
    Search search = new Search(from);
    look(root, search);
    return search.found;
  }

  private void look(Node node, Search search) {
    // A hair less, so that no rounding keeps out one that is as near.
    double square = node.square(search.point) * (1 - 1e-9);
    if (square > search.farthest) {
      return;
    }
    double error = Math.hypot(search.error, node.error);
    if (error > 0
        && Math.hypot(CrowFlight.kilometresOfChord(Math.sqrt(square)), error) * (1 - 1e-12)
            > search.best) {
      return;
    }
    Node left = node.left;
    Node right = node.right;
    if (left == null || right == null) {
      for (int i = node.from; i < node.to; i++) {
        consider(i, search);
      }
    } else if (left.square(search.point) <= right.square(search.point)) {
      look(left, search);
      look(right, search);
    } else {
      look(right, search);
      look(left, search);
    }
  }

  private void consider(int i, Search search) {
    double x = points[3 * i] - search.point[0];
    double y = points[3 * i + 1] - search.point[1];
    double z = points[3 * i + 2] - search.point[2];
    double square = x * x + y * y + z * z;
    if (square * (1 - 1e-9) > search.farthest) {
      return;
    }
    Place place = places.get(i).place;
    double distance =
        Math.hypot(
            CrowFlight.kilometresOfChord(Math.sqrt(square)),
            Math.hypot(search.error, CrowFlight.unknown(place.position())));
    Place found = search.found;
    if (distance < search.best
        || (distance == search.best
            && found != null
            && place.customer().value() < found.customer().value())) {
      search.best = distance;
      search.farthest = CrowFlight.squareOfChord(distance);
      search.found = place;
    }
  }
}

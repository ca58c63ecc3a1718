package app.revier.desktop.map;

import java.util.ArrayList;
import java.util.List;

/** A line that the rep draws around points by hand; its end is joined to its beginning. */
public final class Lasso {

  private final List<double[]> corners = new ArrayList<>();

  /** An empty one. */
  public Lasso() {}

  /** Goes on to a place on the square of {@link Mercator}. */
  public void add(double x, double y) {
    corners.add(new double[] {x, y});
  }

  /** The corners, x and y each. */
  public List<double[]> corners() {
    return List.copyOf(corners);
  }

  /** The least rectangle around it; none of a lasso without corners. */
  public WorldBox box() {
    return WorldBox.around(
        corners.stream().mapToDouble(one -> one[0]).toArray(),
        corners.stream().mapToDouble(one -> one[1]).toArray());
  }

  /**
   * Whether a place is inside: a ray from there crosses the line an odd number of times. What the
   * line goes around twice is outside.
   */
  public boolean contains(double x, double y) {
    boolean inside = false;
    for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
      double[] a = corners.get(i);
      double[] b = corners.get(j);
      if (a[1] > y != b[1] > y && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) {
        inside = !inside;
      }
    }
    return inside;
  }
}

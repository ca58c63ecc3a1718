package app.revier.desktop.map;

/**
 * A rectangle on the square of {@link Mercator}; it may be a point.
 *
 * @param west the least x
 * @param north the least y
 * @param east the greatest x
 * @param south the greatest y
 */
public record WorldBox(double west, double north, double east, double south) {

  /** Refuses what is turned inside out. */
  public WorldBox {
    if (!(west <= east && north <= south)) {
      throw new IllegalArgumentException("no rectangle: " + west + " " + north);
    }
  }

  /**
   * The least rectangle around some points.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static WorldBox around(double[] x, double[] y) {
    double west = Double.POSITIVE_INFINITY;
    double north = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double south = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < x.length; i++) {
      west = Math.min(west, x[i]);
      east = Math.max(east, x[i]);
      north = Math.min(north, y[i]);
      south = Math.max(south, y[i]);
    }
    return new WorldBox(west, north, east, south);
  }

  /** The distance from west to east. */
  public double width() {
    return east - west;
  }

  /** The distance from north to south. */
  public double height() {
    return south - north;
  }

  /** The same with a margin on all sides. */
  public WorldBox grown(double margin) {
    return new WorldBox(west - margin, north - margin, east + margin, south + margin);
  }

  /** Whether a point is in it, its edges included. */
  public boolean contains(double x, double y) {
    return x >= west && x <= east && y >= north && y <= south;
  }

  /** Whether the two have a point in common. */
  public boolean meets(WorldBox other) {
    return west <= other.east && other.west <= east && north <= other.south && other.north <= south;
  }

  /** Whether all of the other one is in this one. */
  public boolean holds(WorldBox other) {
    return west <= other.west && other.east <= east && north <= other.north && other.south <= south;
  }
}

package app.revier.desktop.map;

/**
 * The projection of Mercator on a square: x from 0 in the west to 1 in the east, y from 0 in the
 * north to 1 in the south. Angles are true, so that towns look as on every road map.
 */
public final class Mercator {

  /** Beyond this latitude, in degrees, the square ends. */
  public static final double NORTHERNMOST = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

  /** The length of the equator in kilometres. */
  private static final double EQUATOR_KM = 40_075.017;

  private Mercator() {}

  /** Where a longitude in degrees lies. */
  public static double x(double longitude) {
    return longitude / 360 + 0.5;
  }

  /** Where a latitude in degrees lies; beyond the edges of the square, on the edge. */
  public static double y(double latitude) {
    double within = Math.clamp(latitude, -NORTHERNMOST, NORTHERNMOST);
    return 0.5 - Math.log(Math.tan(Math.PI / 4 + Math.toRadians(within) / 2)) / (2 * Math.PI);
  }

  /** The longitude of a place in degrees, -180 to 180. */
  public static double longitude(double x) {
    return Math.clamp((x - 0.5) * 360, -180, 180);
  }

  /** The latitude of a place in degrees. */
  public static double latitude(double y) {
    double within = Math.clamp(y, 0, 1);
    return Math.toDegrees(Math.atan(Math.sinh((0.5 - within) * 2 * Math.PI)));
  }

  /** How many kilometres on the ground one side of the square is, at this height in it. */
  public static double kilometres(double y) {
    return EQUATOR_KM * Math.cos(Math.toRadians(latitude(y)));
  }
}

package app.revier.atlas;

/**
 * Lines with fewer points, as Douglas and Peucker leave them out ("Algorithms for the reduction of
 * the number of points required to represent a digitized line or its caricature", 1973).
 */
final class Simplified {

  private Simplified() {}

  /**
   * A line without the points that lie nearer than a tolerance to the line without them; its ends
   * stay.
   *
   * @param points longitude and latitude in turn
   * @param tolerance degrees of latitude
   */
  static double[] line(double[] points, double tolerance) {
    int count = points.length / 2;
    boolean[] kept = new boolean[count];
    kept[0] = true;
    kept[count - 1] = true;
    double narrow = Math.cos(Math.toRadians(points[1]));
    keep(points, 0, count - 1, narrow, tolerance, kept);
    int left = 0;
    for (boolean one : kept) {
      left += one ? 1 : 0;
    }
    double[] line = new double[2 * left];
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (kept[i]) {
        line[at++] = points[2 * i];
        line[at++] = points[2 * i + 1];
      }
    }
    return line;
  }

  private static void keep(
      double[] points, int from, int to, double narrow, double tolerance, boolean[] kept) {
    int farthest = -1;
    double far = tolerance;
    for (int i = from + 1; i < to; i++) {
      double off = distance(points, i, from, to, narrow);
      if (off > far) {
        far = off;
        farthest = i;
      }
    }
    if (farthest > 0) {
      kept[farthest] = true;
      keep(points, from, farthest, narrow, tolerance, kept);
      keep(points, farthest, to, narrow, tolerance, kept);
    }
  }

  /** How far a point is from the line between two others. */
  private static double distance(double[] points, int i, int from, int to, double narrow) {
    double x = (points[2 * i] - points[2 * from]) * narrow;
    double y = points[2 * i + 1] - points[2 * from + 1];
    double dx = (points[2 * to] - points[2 * from]) * narrow;
    double dy = points[2 * to + 1] - points[2 * from + 1];
    double length = dx * dx + dy * dy;
    double part = length == 0 ? 0 : Math.clamp((x * dx + y * dy) / length, 0, 1);
    return Math.hypot(x - part * dx, y - part * dy);
  }
}

package app.revier.desktop.map;

import java.util.Arrays;

/**
 * Cuts areas off at the edges of a rectangle, edge by edge (Sutherland and Hodgman, "Reentrant
 * polygon clipping", 1974), so that no path leads far outside of the picture.
 */
final class Clipping {

  private double[] from = new double[1024];
  private double[] to = new double[1024];
  private int count;

  Clipping() {}

  /**
   * Cuts an area off.
   *
   * @param points x and y of its corners in turn
   * @return how many corners are left; {@link #x} and {@link #y} tell where they are
   */
  int cut(double[] points, WorldBox box) {
    count = points.length / 2;
    from = roomy(from, points.length);
    System.arraycopy(points, 0, from, 0, points.length);
    cut(0, box.west(), 1);
    cut(0, box.east(), -1);
    cut(1, box.north(), 1);
    cut(1, box.south(), -1);
    return count;
  }

  /** Where a corner is. */
  double x(int corner) {
    return from[2 * corner];
  }

  /** Where a corner is. */
  double y(int corner) {
    return from[2 * corner + 1];
  }

  private static double[] roomy(double[] array, int length) {
    return array.length >= length ? array : Arrays.copyOf(array, length + length / 2);
  }

  /** Keeps what is on one side of a line: where {@code (value - edge) * side} is not below 0. */
  private void cut(int axis, double edge, int side) {
    to = roomy(to, 4 * count + 4);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int next = i + 1 == count ? 0 : i + 1;
      double here = (from[2 * i + axis] - edge) * side;
      double there = (from[2 * next + axis] - edge) * side;
      if (here >= 0) {
        to[2 * kept] = from[2 * i];
        to[2 * kept + 1] = from[2 * i + 1];
        kept++;
      }
      if (here < 0 != there < 0) {
        double part = here / (here - there);
        to[2 * kept] = from[2 * i] + part * (from[2 * next] - from[2 * i]);
        to[2 * kept + 1] = from[2 * i + 1] + part * (from[2 * next + 1] - from[2 * i + 1]);
        kept++;
      }
    }
    double[] swap = from;
    from = to;
    to = swap;
    count = kept;
  }
}

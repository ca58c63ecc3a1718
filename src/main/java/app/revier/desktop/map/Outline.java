package app.revier.desktop.map;

/**
 * A line with how much each of its points matters, so that it can be drawn with fewer of them from
 * far away. After Douglas and Peucker ("Algorithms for the reduction of the number of points
 * required to represent a digitized line or its caricature", 1973): a point matters as much as it
 * is off the line between the points that matter more.
 */
final class Outline {

  /** x and y on the square of {@link Mercator} in turn. */
  private final double[] points;

  private final float[] weights;

  Outline(double[] points) {
    this.points = points;
    int count = points.length / 2;
    weights = new float[count];
    weights[0] = Float.POSITIVE_INFINITY;
    weights[count - 1] = Float.POSITIVE_INFINITY;
    weigh(0, count - 1, Float.POSITIVE_INFINITY);
  }

  private void weigh(int from, int to, float most) {
    int farthest = -1;
    double far = -1;
    for (int i = from + 1; i < to; i++) {
      double off = distance(i, from, to);
      if (off > far) {
        far = off;
        farthest = i;
      }
    }
    if (farthest > 0) {
      float weight = Math.min(most, (float) far);
      weights[farthest] = weight;
      weigh(from, farthest, weight);
      weigh(farthest, to, weight);
    }
  }

  private double distance(int i, int from, int to) {
    double x = points[2 * i] - points[2 * from];
    double y = points[2 * i + 1] - points[2 * from + 1];
    double dx = points[2 * to] - points[2 * from];
    double dy = points[2 * to + 1] - points[2 * from + 1];
    double length = dx * dx + dy * dy;
    double part = length == 0 ? 0 : Math.clamp((x * dx + y * dy) / length, 0, 1);
    return Math.hypot(x - part * dx, y - part * dy);
  }

  /** The points that are off by more than this; always the ends. */
  double[] coarser(double tolerance) {
    int left = 0;
    for (float weight : weights) {
      left += weight > tolerance ? 1 : 0;
    }
    double[] some = new double[2 * left];
    int at = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > tolerance) {
        some[at++] = points[2 * i];
        some[at++] = points[2 * i + 1];
      }
    }
    return some;
  }
}

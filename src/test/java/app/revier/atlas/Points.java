package app.revier.atlas;

import app.revier.place.Spot;
import java.util.List;

/** What lies in the middle of points. */
final class Points {

  private static final int STEPS = 30;

  private Points() {}

  /**
   * The point with the least sum of distances to all: points that lie elsewhere by mistake hardly
   * move it, as they would the mean.
   *
   * @param points at least one
   */
  static Spot median(List<Spot> points) {
    double latitude = points.stream().mapToDouble(Spot::latitude).average().orElseThrow();
    double longitude = points.stream().mapToDouble(Spot::longitude).average().orElseThrow();
    Spot middle = new Spot(latitude, longitude, 0);
    for (int step = 0; step < STEPS; step++) {
      double north = 0;
      double east = 0;
      double weights = 0;
      for (Spot point : points) {
        double weight = 1 / Math.max(0.05, middle.km(point));
        north += weight * point.latitude();
        east += weight * point.longitude();
        weights += weight;
      }
      middle = new Spot(north / weights, east / weights, 0);
    }
    return middle;
  }

  /** The mean of some points with weights. */
  static Spot mean(List<Spot> points, List<Double> weights) {
    double north = 0;
    double east = 0;
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      north += weights.get(i) * points.get(i).latitude();
      east += weights.get(i) * points.get(i).longitude();
      sum += weights.get(i);
    }
    return new Spot(north / sum, east / sum, 0);
  }

  /** The middle value of some numbers. */
  static double median(double[] sorted) {
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }
}

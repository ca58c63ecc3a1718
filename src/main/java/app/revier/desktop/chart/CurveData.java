package app.revier.desktop.chart;

import java.util.List;

/**
 * What a {@link ProbabilityCurve} shows.
 *
 * @param points in rising order of the total, falling in probability; empty shows nothing
 * @param quantiles the marked points of the curve
 * @param target the point of the target
 * @param targetText what stands at the line of the target
 * @param words the curve in words, for screen readers
 */
public record CurveData(
    List<CurvePoint> points,
    List<CurveMark> quantiles,
    CurveMark target,
    String targetText,
    String words) {

  /** Keeps its own copies of the lists. */
  public CurveData {
    points = List.copyOf(points);
    quantiles = List.copyOf(quantiles);
  }

  /** The totals that matter: the steep part of the curve, its marks and the target. */
  Axis range(int ticks) {
    double low = target.point().total().cents();
    double high = low;
    for (CurvePoint point : points) {
      double chance = point.atLeast().value();
      if (chance > 0.001 && chance < 0.999) {
        low = Math.min(low, point.total().cents());
        high = Math.max(high, point.total().cents());
      }
    }
    for (CurveMark mark : quantiles) {
      low = Math.min(low, mark.point().total().cents());
      high = Math.max(high, mark.point().total().cents());
    }
    double margin = Math.max(100, (high - low) * 0.06);
    return Axis.between(low - margin, high + margin, ticks);
  }

  /** How likely a total of so many cents or more is, by the nearest point at or above it. */
  double chanceAt(double cents) {
    for (CurvePoint point : points) {
      if (point.total().cents() >= cents) {
        return point.atLeast().value();
      }
    }
    return 0;
  }
}

package app.revier.selection;

/**
 * A falling curve from 1 to 0, kept at equally spaced points and read between them from the cubic
 * through the four nearest.
 */
final class TailTable {

  private final double start;
  private final double spacing;
  private final double[] values;

  /**
   * A table.
   *
   * @param start where the first point lies; before it the curve is 1
   * @param spacing from point to point
   * @param values at the points; behind the last the curve is 0
   */
  TailTable(double start, double spacing, double[] values) {
    this.start = start;
    this.spacing = spacing;
    this.values = values;
  }

  /** The value of the curve somewhere. */
  double at(double where) {
    double place = (where - start) / spacing;
    if (place <= 0) {
      return 1;
    }
    if (place >= values.length - 1) {
      return 0;
    }
    int i = (int) place;
    double part = place - i;
    double before = value(i - 1);
    double after = value(i + 2);
    double cubic =
        -part * (1 - part) * (2 - part) / 6 * before
            + (1 - part) * (1 + part) * (2 - part) / 2 * values[i]
            + part * (1 + part) * (2 - part) / 2 * value(i + 1)
            - part * (1 - part) * (1 + part) / 6 * after;
    return Math.clamp(cubic, 0, 1);
  }

  private double value(int i) {
    return i < 0 ? 1 : i < values.length ? values[i] : 0;
  }

  /** How steeply the curve falls between two places, and a spacing beyond either. */
  Fall fall(double from, double to) {
    int first = (int) Math.floor(Math.clamp((from - start) / spacing, -2, values.length)) - 1;
    int last = (int) Math.floor(Math.clamp((to - start) / spacing, -2, values.length)) + 1;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int i = first; i <= last; i++) {
      double fall = value(i) - value(i + 1);
      least = Math.min(least, fall);
      most = Math.max(most, fall);
    }
    return new Fall(least / spacing, most / spacing);
  }

  /**
   * How steeply the curve falls.
   *
   * @param least at the flattest
   * @param most at the steepest
   */
  record Fall(double least, double most) {}
}

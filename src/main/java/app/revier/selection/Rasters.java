package app.revier.selection;

/** Chooses how fine to count, so that little is lost to rounding. */
final class Rasters {

  /** So many counts are tried, the finest a quarter finer than asked for. */
  private static final int TRIALS = 96;

  private static final double FINEST = 1.25;

  private Rasters() {}

  /**
   * Into how many steps to divide a whole so that some parts of it lose least when each is rounded
   * to a whole number of steps.
   *
   * @param parts of the whole
   * @param weights how much a step lost matters, by part
   * @param least the least number of steps
   * @param up whether the parts are rounded up
   * @return from {@code least} to a quarter more
   */
  static int steps(double[] parts, double[] weights, int least, boolean up) {
    int best = least;
    double leastLoss = Double.POSITIVE_INFINITY;
    for (int i = 0; i < TRIALS; i++) {
      int steps = (int) Math.round(least * (1 + (FINEST - 1) * i / TRIALS));
      double loss = 0;
      for (int j = 0; j < parts.length; j++) {
        double place = parts[j] * steps;
        loss += weights[j] * (up ? Math.ceil(place) - place : place - Math.floor(place));
      }
      if (loss / steps < leastLoss) {
        leastLoss = loss / steps;
        best = steps;
      }
    }
    return best;
  }
}

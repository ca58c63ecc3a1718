package app.revier.selection;

import java.util.Arrays;

/**
 * The tail of a sum of independent outcomes, added one by one at equally spaced places. An amount
 * between two places is split among the four nearest by the weights of the cubic through them,
 * which keeps the first three moments of the sum.
 */
final class SplitSum {

  /** Places times outcomes times cases that are computed at most, about. */
  private static final long AFFORDABLE = 10_000_000;

  private static final double FEWEST_PLACES = 1_000;
  private static final double MOST_PLACES = 1_000_000;

  /** So many deviations to both sides of the mean there is something to compute. */
  private static final double REACH = 9;

  private static final int MARGIN = 4;
  private static final double NEGLIGIBLE = 1e-18;

  private final long[] amounts;
  private final double places;

  /** Prepares for the sum of amounts in so many cases. */
  SplitSum(long[] amounts, int cases) {
    this.amounts = amounts;
    places = (double) AFFORDABLE / amounts.length / cases;
  }

  private double spacing(double[] chances) {
    double sum = 0;
    double variance = 0;
    for (int i = 0; i < amounts.length; i++) {
      sum += amounts[i];
      variance += (double) amounts[i] * amounts[i] * chances[i] * (1 - chances[i]);
    }
    double wanted = 2 * REACH * Math.sqrt(variance) / places;
    return Math.clamp(wanted, sum / MOST_PLACES, sum / FEWEST_PLACES);
  }

  TailTable tail(double[] chances) {
    double spacing = spacing(chances);
    int steps = Arrays.stream(amounts).mapToInt(a -> (int) (a / spacing) + 2).sum();
    double[] masses = new double[steps + 2 * amounts.length + 2 * MARGIN];
    double[] moved = new double[masses.length];
    int offset = amounts.length + MARGIN;
    masses[offset] = 1;
    int low = offset;
    int high = offset;
    for (int j = 0; j < amounts.length; j++) {
      double place = amounts[j] / spacing;
      int whole = (int) place;
      double part = place - whole;
      double before = -part * (1 - part) * (2 - part) / 6;
      double at = (1 - part) * (1 + part) * (2 - part) / 2;
      double next = part * (1 + part) * (2 - part) / 2;
      double after = -part * (1 - part) * (1 + part) / 6;
      int from = Math.max(1, low + Math.min(0, whole - 1));
      int to = high + whole + 2;
      Arrays.fill(moved, from, to + 1, 0);
      put(masses, moved, low, high, whole - 1, chances[j] * before);
      put(masses, moved, low, high, whole, chances[j] * at);
      put(masses, moved, low, high, whole + 1, chances[j] * next);
      put(masses, moved, low, high, whole + 2, chances[j] * after);
      for (int i = from; i <= to; i++) {
        masses[i] = (1 - chances[j]) * masses[i] + moved[i];
      }
      low = from;
      high = to;
      while (low < high && Math.abs(masses[low]) < NEGLIGIBLE) {
        masses[low++] = 0;
      }
      while (low < high && Math.abs(masses[high]) < NEGLIGIBLE) {
        masses[high--] = 0;
      }
    }
    return table(masses, Math.max(1, low - MARGIN), high + 1, offset, spacing);
  }

  private static void put(
      double[] masses, double[] moved, int low, int high, int steps, double times) {
    for (int i = low; i <= high; i++) {
      moved[i + steps] += times * masses[i];
    }
  }

  /**
   * The masses as samples of a density, integrated by the trapezoidal rule with its first
   * correction.
   */
  private static TailTable table(double[] masses, int low, int high, int offset, double spacing) {
    double[] tail = new double[high - low + 1];
    double sum = 0;
    for (int i = high; i >= low; i--) {
      tail[i - low] = sum + masses[i] / 2 + (masses[i + 1] - masses[i - 1]) / 24;
      sum += masses[i];
    }
    return new TailTable((low - offset) * spacing, spacing, tail);
  }
}

package app.revier.atlas;

import java.util.List;
import java.util.Locale;

/** Prints how numbers are spread. */
final class Statistics {

  private Statistics() {}

  static void print(String what, List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length > 0) {
      System.out.printf(
          Locale.ROOT,
          "%s: %d, median %.1f, 90 %% %.1f, 95 %% %.1f, 99 %% %.1f, most %.1f km%n",
          what,
          sorted.length,
          Points.median(sorted),
          sorted[sorted.length * 90 / 100],
          sorted[sorted.length * 95 / 100],
          sorted[sorted.length * 99 / 100],
          sorted[sorted.length - 1]);
    }
  }
}

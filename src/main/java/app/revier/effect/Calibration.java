package app.revier.effect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the probabilities that were stated.
 *
 * @param closed so many projects that were won or lost had a probability before
 * @param brier the mean square of probability minus outcome (won 1, lost 0), from 0, which is
 *     perfect, to 1; none without projects
 * @param bins ten, from 0 on
 */
public record Calibration(int closed, @Nullable Double brier, List<Bin> bins) {

  private static final int BINS = 10;

  /**
   * Probabilities of about the same size.
   *
   * @param from the least
   * @param to the first that is too much; 1 itself is in the last bin
   * @param stated the mean of the probabilities; none without projects
   * @param happened the share that was won; none without projects
   * @param count so many projects
   */
  public record Bin(
      double from, double to, @Nullable Double stated, @Nullable Double happened, int count) {}

  static Calibration of(List<ClosedProject> closed) {
    int[] counts = new int[BINS];
    double[] stated = new double[BINS];
    int[] won = new int[BINS];
    int all = 0;
    double squares = 0;
    for (ClosedProject project : closed) {
      if (project.stated() != null) {
        double probability = project.stated().value();
        int bin = Math.min(BINS - 1, (int) Math.floor(probability * BINS + 1e-9));
        counts[bin]++;
        stated[bin] += probability;
        won[bin] += project.won() ? 1 : 0;
        double off = probability - (project.won() ? 1 : 0);
        squares += off * off;
        all++;
      }
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      boolean any = counts[i] > 0;
      bins.add(
          new Bin(
              (double) i / BINS,
              (i + 1.0) / BINS,
              any ? (Double) (stated[i] / counts[i]) : null,
              any ? (Double) ((double) won[i] / counts[i]) : null,
              counts[i]));
    }
    return new Calibration(all, all == 0 ? null : (Double) (squares / all), bins);
  }
}

package app.revier.selection;

import app.revier.outcomes.SubsetProbabilities;
import app.revier.task.Pulse;
import java.util.Arrays;

/**
 * Places for what projects bring, a bucket apart, at which the probability of reaching the target
 * with the base alone is known; each bucket is some of the finer widths of {@link
 * SubsetProbabilities}.
 *
 * <p>Amounts rarely are whole numbers of buckets. For bounds that are safe there are two ways.
 * Rounding up: a project brings at least as much, so the probability on the grid is never below the
 * true one. Or, where the base makes all smooth, splitting between the two neighbouring places in
 * proportion: a function and its chord over a bucket differ by at most what they differ for the
 * tail of the base, however the tail is shifted and averaged and whichever of such functions is
 * larger; so for each project that comes at most this much, the rise, is added. The way that loses
 * less is taken.
 */
final class CoarseGrid {

  private final long bucket;
  private final int[] steps;
  private final double[] parts;
  private final boolean[] smooth;
  private final double[][] reached;
  private final double[] rises;

  /**
   * A grid.
   *
   * @param amounts of the projects of the problem
   * @param widths so many make a bucket
   */
  CoarseGrid(SubsetProbabilities probabilities, long[] amounts, int widths, Pulse pulse) {
    bucket = widths * probabilities.width();
    int top = Math.ceilDiv(probabilities.last(), widths);
    steps = Arrays.stream(amounts).mapToInt(a -> (int) Math.min(a / bucket, top + 1L)).toArray();
    parts = Arrays.stream(amounts).mapToDouble(a -> (double) (a % bucket) / bucket).toArray();
    int cases = probabilities.cases();
    reached = new double[cases][top + 1];
    rises = new double[cases];
    smooth = new boolean[cases];
    boolean whole = Arrays.stream(parts).allMatch(part -> part == 0);
    for (int c = 0; c < cases; c++) {
      double steepest = 0;
      pulse.after((long) probabilities.last() * widths);
      for (int i = 0; i <= top; i++) {
        reached[c][i] = reached(probabilities, c, (long) i * widths);
        steepest = i == 0 ? 0 : Math.max(steepest, reached[c][i] - reached[c][i - 1]);
      }
      double rise =
          whole
              ? 0
              : probabilities.isInterpolated()
                  ? rise(probabilities, c, widths)
                  : Double.POSITIVE_INFINITY;
      smooth[c] = rise < steepest / 2;
      rises[c] = smooth[c] ? rise : 0;
    }
  }

  /** Behind the last place the target is reached, or no set gets there. */
  private static double reached(SubsetProbabilities probabilities, int number, long place) {
    return place > probabilities.last() ? 1 : probabilities.reached(number, (int) place);
  }

  /**
   * At most so much does the probability, a line between two known places, rise above its chord
   * over any stretch of one bucket. Stretches that begin at a known place are looked at. For one
   * that begins between two, chords differ from those between theirs by no more than a quarter of
   * how much the line is steeper at one end than at the other, and as much is lost where amounts
   * are split between known places when a set is judged.
   */
  private static double rise(SubsetProbabilities probabilities, int number, int widths) {
    double[] parts = new double[widths];
    Arrays.setAll(parts, i -> (double) i / widths);
    double most = 0;
    double bend = 0;
    int last = probabilities.last();
    double[] known = new double[last + 1];
    Arrays.setAll(known, i -> probabilities.reached(number, i));
    for (int from = 0; from < last; from++) {
      double left = known[from];
      int end = Math.min(from + widths, last);
      double right = known[end];
      double steep = known[from + 1] - left;
      double steepAtEnd = right - known[end - 1];
      double steepNext = from + 2 > last ? 0 : known[from + 2] - known[from + 1];
      bend = Math.max(bend, Math.abs(steep - steepNext));
      bend = Math.max(bend, Math.abs(steep - steepAtEnd) / widths);
      for (int i = 1; i < end - from && right - left > most; i++) {
        double chord = (1 - parts[i]) * left + parts[i] * right;
        most = Math.max(most, known[from + i] - chord);
      }
    }
    return most + bend;
  }

  /** The number of the last place that sums up to a reach, and the target, need. */
  int top(long reach) {
    return (int) Math.min(reached[0].length - 1, Math.ceilDiv(Math.max(1, reach), bucket));
  }

  /** How likely, in a case, the target is reached when projects have brought so many buckets. */
  double[] reached(int number) {
    return reached[number];
  }

  /** How many whole buckets a project brings. */
  int steps(int place) {
    return steps[place];
  }

  /** What it brings beyond these, as a part of a bucket. */
  double part(int place) {
    return parts[place];
  }

  /** To what part it counts as one bucket more, so that a bound in a case is safe. */
  double safePart(int place, int number) {
    return smooth[number] || parts[place] == 0 ? parts[place] : 1;
  }

  /** What is added in a case for each project that comes, so that a bound is safe. */
  double rise(int number) {
    return rises[number];
  }
}

package app.revier.selection;

import java.util.Arrays;

/**
 * The probability of reaching a total with projects beside a base of so many outcomes that its tail
 * is smooth: kept at places on a grid, and between them read from the cubic through the four
 * nearest places. Its error falls with the fourth power of their distance.
 */
final class SmoothTail {

  private static final int FEWEST_PLACES = 1 << 11;

  /** Times the cases. */
  private static final double MOST_PLACES = 1 << 19;

  /**
   * Where reading from the line between two places would cost less than this, the cubic costs less
   * than 1e-9. The places lie as near as that, if there are not too many.
   */
  private static final double SMOOTH = 3e-7;

  /** Places beyond what is needed, so that the cubic has its neighbours. */
  private static final int MARGIN = 4;

  private final BaseTail base;
  private final Cases cases;
  private final long need;

  /** How far the places lie apart, in cents. */
  private final long width;

  /**
   * Prepares for projects beside a base.
   *
   * @param need what base and projects have to reach, in cents
   * @param span so much of it the projects can bring
   */
  SmoothTail(BaseTail base, Cases cases, long need, long span) {
    this.base = base;
    this.cases = cases;
    this.need = need;
    width = width(span);
  }

  /** Between a line and a curve lies the square of the width. */
  private long width(long span) {
    long wide = Math.ceilDiv(Math.max(1, span), FEWEST_PLACES);
    double rise = 0;
    for (int c = 0; c < cases.count(); c++) {
      rise += cases.weight(c) * base.rise(c, need - span, wide, FEWEST_PLACES);
    }
    double most = Math.max(1, MOST_PLACES / FEWEST_PLACES / cases.count());
    return (long) Math.max(1, wide / Math.clamp(Math.sqrt(rise / SMOOTH), 1, most));
  }

  /**
   * The probability that base and projects bring what is needed.
   *
   * @param certain the projects that are certain bring this, in cents
   * @param amounts of the other projects
   * @param chances by project, then by case
   */
  double reached(long certain, long[] amounts, double[][] chances) {
    long left = need - certain;
    long span = Math.min(left, Arrays.stream(amounts).sum());
    int top = (int) Math.ceilDiv(span, width) + MARGIN + 2 * amounts.length;
    double[] tail = new double[top + 1 + MARGIN];
    double[] next = new double[tail.length];
    double probability = 0;
    for (int c = 0; c < cases.count(); c++) {
      for (int i = 0; i < tail.length; i++) {
        tail[i] = base.atLeast(c, left - (top - i) * width);
      }
      for (int j = 0; j < amounts.length; j++) {
        add(tail, next, amounts[j], width, chances[j][c]);
        double[] swapped = tail;
        tail = next;
        next = swapped;
      }
      probability += cases.weight(c) * tail[top];
    }
    return probability;
  }

  private static void add(double[] from, double[] to, long amount, long width, double chance) {
    int steps = (int) Math.min(amount / width, from.length);
    double part = (double) (amount % width) / width;
    double above = chance * -part * (1 - part) * (2 - part) / 6;
    double at = chance * (1 - part) * (1 + part) * (2 - part) / 2;
    double below = chance * part * (1 + part) * (2 - part) / 2;
    double farBelow = chance * -part * (1 - part) * (1 + part) / 6;
    double stays = 1 - chance;
    int first = Math.min(steps + 2, from.length);
    for (int i = 0; i < first; i++) {
      double come =
          chance == 0
              ? 0
              : above * at(from, i - steps + 1)
                  + at * at(from, i - steps)
                  + below * at(from, i - steps - 1)
                  + farBelow * at(from, i - steps - 2);
      to[i] = stays * from[i] + come;
    }
    for (int i = first; i < from.length; i++) {
      int j = i - steps;
      double higher = j + 1 < from.length ? from[j + 1] : 2 * from[j] - from[j - 1];
      to[i] =
          stays * from[i]
              + above * higher
              + at * from[j]
              + below * from[j - 1]
              + farBelow * from[j - 2];
    }
  }

  /** Below the grid nothing is needed any more, or it is never asked for. */
  private static double at(double[] tail, int place) {
    return place < 0 ? 1 : tail[Math.min(place, tail.length - 1)];
  }
}

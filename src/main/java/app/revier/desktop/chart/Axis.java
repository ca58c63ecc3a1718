package app.revier.desktop.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The range of figures along one side of a chart, with round ticks: cents for money, 0 to 1 for
 * probabilities.
 *
 * @param low where the axis begins
 * @param high where it ends, above {@code low}
 * @param step from tick to tick: 1, 2 or 5 times a power of ten
 */
record Axis(double low, double high, double step) {

  private static final double[] ROUND = {1, 2, 5, 10};

  /** Refuses an axis without length. */
  Axis {
    if (!(high > low && step > 0)) {
      throw new IllegalArgumentException("axis from " + low + " to " + high + " by " + step);
    }
  }

  /**
   * An axis that begins and ends exactly so.
   *
   * @param ticks about how many there are at most
   */
  static Axis between(double low, double high, int ticks) {
    double end = high > low ? high : low + 1;
    return new Axis(low, end, roundStep((end - low) / Math.max(1, ticks)));
  }

  /** An axis that contains all figures and zero, so that bars show their true proportions. */
  static Axis fromZero(double least, double most, int ticks) {
    return between(Math.min(0, least), Math.max(0, most), ticks);
  }

  /**
   * A close-up: it begins at a round figure a little below the least level that matters, unless
   * that would be below zero.
   *
   * @param level the least end of a bar
   */
  static Axis closeUp(double level, double most, int ticks) {
    double span = most - level;
    double unit = Math.pow(10, Math.floor(Math.log10(Math.max(1000, span))));
    double start = Math.floor((level - span / 4) / unit) * unit;
    return start > 0 ? between(start, most, ticks) : fromZero(level, most, ticks);
  }

  private static double roundStep(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double factor : ROUND) {
      // A step that is a hair too small by rounding is meant to be that step.
      if (power * factor >= least * (1 - 1e-9)) {
        return power * factor;
      }
    }
    throw new IllegalStateException("no round step from " + least);
  }

  /**
   * How many decimals its round ticks need.
   *
   * @param unit what they are written in
   */
  int decimals(double unit) {
    return Math.max(
        0, BigDecimal.valueOf(step / unit).round(new MathContext(1)).stripTrailingZeros().scale());
  }

  /** Whether bars from zero are cut off at the foot. */
  boolean cut() {
    return low > 0;
  }

  /** Where a figure lies: 0 at the begin, 1 at the end; what is beyond lies at the edge. */
  double at(double figure) {
    return Math.clamp((figure - low) / (high - low), 0, 1);
  }

  /** The figure that lies there. */
  double figure(double part) {
    return low + Math.clamp(part, 0, 1) * (high - low);
  }

  /** The round figures on the axis, rising. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long first = (long) Math.ceil(low / step - 1e-9);
    for (long i = first; i * step <= high + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}

package app.revier.desktop.screen.gap;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which charts there is room for, from left to right: one, the way and one more, or the way, the
 * curve and one more.
 *
 * @param shown from left to right
 * @param offered what can be chosen for the last of them
 */
record ChartPlaces(List<ChartChoice> shown, Set<ChartChoice> offered) {

  /** A waterfall narrower than this cannot be read, in pixels. */
  static final double WAY_LEAST = 528;

  /** So much any other chart needs beside it. */
  static final double OTHER_LEAST = 264;

  private static final double GAP = 12;
  private static final double THREE_FROM = 1320;

  /**
   * The charts in a width.
   *
   * @param chosen which chart the rep has chosen beside the way
   * @param wayAlone whether the rep has chosen the way where there is room for one only
   */
  static ChartPlaces of(double width, ChartChoice chosen, boolean wayAlone) {
    if (width < WAY_LEAST + OTHER_LEAST + GAP) {
      return new ChartPlaces(
          List.of(wayAlone ? ChartChoice.WAY : chosen), EnumSet.allOf(ChartChoice.class));
    }
    if (width < THREE_FROM) {
      return new ChartPlaces(
          List.of(ChartChoice.WAY, chosen), EnumSet.complementOf(EnumSet.of(ChartChoice.WAY)));
    }
    return new ChartPlaces(
        List.of(
            ChartChoice.WAY,
            ChartChoice.CURVE,
            chosen == ChartChoice.CURVE ? ChartChoice.VISITS : chosen),
        EnumSet.complementOf(EnumSet.of(ChartChoice.WAY, ChartChoice.CURVE)));
  }

  /** The chart that the rep chooses. */
  ChartChoice last() {
    return shown.getLast();
  }
}

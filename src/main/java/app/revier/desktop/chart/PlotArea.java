package app.revier.desktop.chart;

import app.revier.territory.Money;

/**
 * The part of a chart in which its figures lie, in pixels of the chart. Turns figures into places
 * and back; places are whole pixels, so that lines are sharp.
 *
 * @param up the axis that runs from {@code bottom} up to {@code top}
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge
 * @param bottom the lower edge
 */
record PlotArea(Axis up, double left, double top, double right, double bottom) {

  double width() {
    return right - left;
  }

  /** The height of a figure. */
  double y(double figure) {
    return Math.round(bottom - up.at(figure) * (bottom - top));
  }

  /** The height of an amount. */
  double y(Money amount) {
    return y(amount.cents());
  }

  /** Where a figure of another axis, which runs from left to right, lies. */
  double x(Axis across, double figure) {
    return left + across.at(figure) * width();
  }

  /** The figure of another axis, which runs from left to right, at a place. */
  double figureAt(Axis across, double x) {
    return across.figure((x - left) / width());
  }

  /** The part of the width that belongs to one of several bars beside each other. */
  Slot slot(int index, int count, double widestSlot, double barPart, double widestBar) {
    double slot = Math.min(width() / count, widestSlot);
    double bar = Math.floor(Math.min(widestBar, slot * barPart));
    double slotLeft = left + index * slot;
    return new Slot(slotLeft, slot, Math.round(slotLeft + (slot - bar) / 2), bar);
  }

  /**
   * Where a bar stands.
   *
   * @param left the left edge of what belongs to the bar
   * @param width how wide that is
   * @param barLeft the left edge of the bar itself
   * @param barWidth how wide the bar is
   */
  record Slot(double left, double width, double barLeft, double barWidth) {
    double right() {
      return barLeft + barWidth;
    }
  }
}

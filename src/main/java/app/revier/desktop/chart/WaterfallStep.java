package app.revier.desktop.chart;

import app.revier.territory.Money;

/**
 * One bar of a {@link Waterfall}.
 *
 * @param id tells the bars apart
 * @param name what stands below it; a soft hyphen says where a long word may be divided
 * @param kind how it is drawn
 * @param from where it begins: zero for a total
 * @param to where it ends
 * @param certain the part that is drawn solid, measured from where the bar begins; the rest is only
 *     expected and drawn hatched
 * @param amount the amount with its sign, as it stands at the bar
 * @param shortAmount the same for a narrow bar
 * @param words the whole bar in words, for the mouse and for screen readers
 */
public record WaterfallStep(
    String id,
    String name,
    Kind kind,
    Money from,
    Money to,
    Money certain,
    String amount,
    String shortAmount,
    String words) {

  /** How a bar is drawn. */
  public enum Kind {
    /** From zero. */
    TOTAL,
    /** Upwards from the level before. */
    GAIN,
    /** Downwards from the level before. */
    LOSS
  }

  /** Refuses a solid part that is not a part of the bar. */
  public WaterfallStep {
    long length = Math.abs(to.minus(from).cents());
    if (certain.isNegative() || certain.cents() > length) {
      throw new IllegalArgumentException("certain " + certain + " of " + from + " to " + to);
    }
  }
}

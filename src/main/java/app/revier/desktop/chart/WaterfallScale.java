package app.revier.desktop.chart;

import app.revier.territory.Money;
import java.util.List;

/**
 * The range of amounts a {@link Waterfall} shows. By itself it begins at zero; a close-up begins
 * shortly below the lowest level that matters, at a round amount.
 *
 * @param least at the foot of the chart
 * @param most at its top, above {@code least}
 */
record WaterfallScale(double least, double most) {

  private static final double BELOW = 0.25;

  static WaterfallScale of(List<WaterfallStep> steps, Money target, boolean closeUp) {
    double low = Math.min(0, target.cents());
    double high = Math.max(0, target.cents());
    double lowestLevel = target.cents();
    for (WaterfallStep step : steps) {
      low = Math.min(low, Math.min(step.from().cents(), step.to().cents()));
      high = Math.max(high, Math.max(step.from().cents(), step.to().cents()));
      lowestLevel = Math.min(lowestLevel, step.to().cents());
    }
    if (closeUp) {
      double start = roundDown(lowestLevel - BELOW * (high - lowestLevel), high - lowestLevel);
      if (start > 0) {
        return new WaterfallScale(start, Math.max(high, start + 1));
      }
    }
    return new WaterfallScale(low, high > low ? high : low + 1);
  }

  /** Whether bars from zero are cut off at the foot. */
  boolean cut() {
    return least > 0;
  }

  /** Where an amount lies: 0 at the foot, 1 at the top; what is below the foot lies at the foot. */
  double at(Money amount) {
    return Math.clamp((amount.cents() - least) / (most - least), 0, 1);
  }

  /** The amount at the foot. */
  Money foot() {
    return Money.ofCents(Math.round(least));
  }

  private static double roundDown(double cents, double span) {
    double unit = Math.pow(10, Math.floor(Math.log10(Math.max(1000, span))));
    return Math.floor(cents / unit) * unit;
  }
}

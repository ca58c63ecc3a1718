package app.revier.excel.plan;

import app.revier.gap.GapPlan;
import app.revier.gap.RungResult;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.List;

/** The columns of the waterfall, from the base-year revenue to the expected total. */
final class WaterfallBars {

  private final PlanView view;
  private final List<Bar> bars = new ArrayList<>();

  private WaterfallBars(PlanView view) {
    this.view = view;
  }

  /**
   * One column: its label and what it is stacked of.
   *
   * @param label its name and its figure
   * @param level what it stands on, not seen
   * @param solid what is as good as sure
   * @param likely what is expected on top of it
   * @param loss what is taken away
   * @param gain what is added
   */
  record Bar(String label, Money level, Money solid, Money likely, Money loss, Money gain) {

    static Bar total(String label, Money solid, Money likely) {
      return new Bar(label, Money.ZERO, solid, likely, Money.ZERO, Money.ZERO);
    }

    /** Whether nothing in it would have to hang below zero. */
    boolean isDrawable() {
      return parts().stream().noneMatch(Money::isNegative);
    }

    /** What it is stacked of, from below. */
    List<Money> parts() {
      return List.of(level, solid, likely, loss, gain);
    }
  }

  /** The columns from left to right. */
  static List<Bar> of(PlanView view) {
    WaterfallBars waterfall = new WaterfallBars(view);
    waterfall.collect();
    return waterfall.bars;
  }

  private void collect() {
    GapPlan plan = view.outlook();
    Money level = plan.baseRevenue();
    bars.add(
        Bar.total(
            label(view.text("workbook.chart-base", view.baseYear()), amount(level)),
            level,
            Money.ZERO));
    level = step(view.text("workbook.chart-prices"), level, plan.erosion().negated());
    level = step(view.text("workbook.chart-at-risk"), level, plan.atRisk().negated());
    bars.add(
        Bar.total(
            label(view.text("workbook.chart-expected-base"), amount(level)),
            plan.securedRevenue(),
            level.minus(plan.securedRevenue())));
    for (RungResult rung : plan.rungs()) {
      String number = String.valueOf(rung.rung().number());
      level = step(view.text("workbook.chart-rung", number), level, rung.expected());
    }
    bars.add(
        Bar.total(
            label(view.text("workbook.chart-total", view.planYear()), amount(level)),
            plan.certainTotal(),
            level.minus(plan.certainTotal())));
  }

  private Money step(String name, Money from, Money change) {
    Money to = from.plus(change);
    String sign = change.isNegative() ? "−" : "+";
    Money size = change.isNegative() ? change.negated() : change;
    bars.add(
        new Bar(
            label(name, sign + amount(size)),
            from.min(to),
            Money.ZERO,
            Money.ZERO,
            change.isNegative() ? size : Money.ZERO,
            change.isNegative() ? Money.ZERO : size));
    return to;
  }

  private String amount(Money money) {
    return view.texts().amount(money);
  }

  private static String label(String name, String figure) {
    return name + "\n" + figure;
  }
}

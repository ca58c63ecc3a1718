package app.revier.excel.plan;

import app.revier.gap.CustomerForecast;
import app.revier.gap.PlannedProject;
import app.revier.segment.Classification;
import app.revier.territory.Money;
import java.util.List;

/**
 * What the hit probability is worked out from, as columns that are not shown: for each customer and
 * each project an amount that comes or does not come, and how likely it comes. Both are zero where
 * there is nothing open, never empty, so that formulas can multiply whole columns.
 */
final class HitColumns {

  private static final String CUSTOMER_AMOUNT =
      "IF(ISNUMBER({uncontracted}),MAX(0,{uncontracted}),0)";
  private static final String CUSTOMER_CHANCE = "IF(ISNUMBER({retention-used}),{retention-used},0)";
  private static final String PROJECT_AMOUNT =
      "IF({in-plan}=WordYes,IF(ISNUMBER({plan-value}),{plan-value},0),0)";
  private static final String PROJECT_CHANCE =
      "IF(ISNUMBER({probability-used}),{probability-used},0)";

  private HitColumns() {}

  /** The columns of the table of customers. */
  static List<WorkbookColumn<Classification>> customers(PlanView view) {
    return List.of(
        WorkbookColumn.<Classification>computed(
                view.amounts("hit.open-amount"),
                ColumnFormat.AMOUNT,
                CUSTOMER_AMOUNT,
                row -> {
                  CustomerForecast forecast = view.forecast(row.customer().id());
                  return Content.of(
                      forecast == null ? Money.ZERO : forecast.uncontracted().max(Money.ZERO));
                })
            .with(WorkbookColumn.Trait.HIDDEN),
        WorkbookColumn.<Classification>computed(
                view.heading("hit.open-chance"),
                ColumnFormat.PERCENT,
                CUSTOMER_CHANCE,
                row -> {
                  CustomerForecast forecast = view.forecast(row.customer().id());
                  return Content.of(
                      forecast == null ? 0.0 : forecast.retention().probability().value());
                })
            .with(WorkbookColumn.Trait.HIDDEN));
  }

  /** The columns of the table of projects. */
  static List<WorkbookColumn<PlannedProject>> projects(PlanView view) {
    return List.of(
        WorkbookColumn.<PlannedProject>computed(
                view.amounts("hit.open-amount"),
                ColumnFormat.AMOUNT,
                PROJECT_AMOUNT,
                row -> Content.of(row.selected() ? row.planValue() : Money.ZERO))
            .with(WorkbookColumn.Trait.HIDDEN),
        WorkbookColumn.<PlannedProject>computed(
                view.heading("hit.open-chance"),
                ColumnFormat.PERCENT,
                PROJECT_CHANCE,
                row -> Content.of(row.probability()))
            .with(WorkbookColumn.Trait.HIDDEN));
  }
}

package app.revier.desktop.screen.gap;

/** What the charts of the gap screen show. */
enum ChartChoice {
  /** The way from the base year to the target. */
  WAY,
  /** How likely each total is. */
  CURVE,
  /** The hit probability over the limit of visits. */
  VISITS,
  /** The hit probability over the limit of the budget. */
  BUDGET,
  /** The figures of the plan. */
  FIGURES
}

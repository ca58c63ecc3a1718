package app.revier.gap;

import app.revier.segment.Retention;
import app.revier.territory.Customer;
import app.revier.territory.Money;

/**
 * What is to be expected of one existing customer in the plan year, projects aside.
 *
 * @param customer who
 * @param base the base-year revenue
 * @param kept base × (1 − price erosion)
 * @param contracted min(kept, contract amount in the plan year): secured
 * @param uncontracted kept − contracted
 * @param retention how likely the uncontracted part is kept
 * @param atRisk uncontracted × (1 − retention), rounded to the cent
 */
public record CustomerForecast(
    Customer customer,
    Money base,
    Money kept,
    Money contracted,
    Money uncontracted,
    Retention retention,
    Money atRisk) {

  /** What the lower prices cost: base − kept. */
  public Money erosion() {
    return base.minus(kept);
  }

  /** kept − at risk. */
  public Money expected() {
    return kept.minus(atRisk);
  }
}

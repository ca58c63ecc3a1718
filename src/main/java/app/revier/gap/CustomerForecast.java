package app.revier.gap;

import app.revier.segment.Retention;
import app.revier.segment.RetentionRule;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Territory;
import java.util.Objects;

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

  /**
   * The forecast of an existing customer. A negative base-year revenue is taken as it is: nothing
   * of it erodes, nothing is at risk.
   */
  public static CustomerForecast of(Customer customer, PlanParameters parameters) {
    Money base = customer.revenue().in(parameters.baseYear());
    Retention retention =
        RetentionRule.of(
            customer, parameters.baseYear(), parameters.today(), parameters.retention());
    if (base.isNegative()) {
      return new CustomerForecast(customer, base, base, Money.ZERO, base, retention, Money.ZERO);
    }
    Money kept = base.times(customer.standing().priceErosion().complement());
    Money contracted = kept.min(customer.contractedIn(parameters.planYear()));
    Money uncontracted = kept.minus(contracted);
    Money atRisk = uncontracted.times(retention.probability().complement());
    return new CustomerForecast(customer, base, kept, contracted, uncontracted, retention, atRisk);
  }

  /** Whether the customer is as a territory has it. */
  boolean isOf(Territory territory) {
    return customer.equals(territory.customer(customer.id()));
  }

  /** The same figures for the customer of another territory. */
  CustomerForecast over(Territory territory) {
    Customer same = Objects.requireNonNull(territory.customer(customer.id()));
    return new CustomerForecast(same, base, kept, contracted, uncontracted, retention, atRisk);
  }

  /** Whether the uncontracted part is to be kept or lost. */
  boolean isOpen() {
    return uncontracted.isPositive();
  }

  /** What the lower prices cost: base − kept. */
  public Money erosion() {
    return base.minus(kept);
  }

  /** kept − at risk. */
  public Money expected() {
    return kept.minus(atRisk);
  }
}

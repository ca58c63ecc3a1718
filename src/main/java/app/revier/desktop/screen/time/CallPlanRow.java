package app.revier.desktop.screen.time;

import app.revier.callplan.CallCustomer;
import app.revier.callplan.LeftAlone;
import app.revier.callplan.PlannedVisits;
import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import org.jspecify.annotations.Nullable;

/** A customer in the table of the call plan: one that is given visits, or one that stays. */
sealed interface CallPlanRow {

  /** Who it is, with its class. */
  Classification classification();

  /** The visits a year of today. */
  int today();

  /** One that is given visits. */
  record Given(PlannedVisits planned) implements CallPlanRow {
    @Override
    public Classification classification() {
      return planned.customer().classification();
    }

    @Override
    public int today() {
      return planned.today();
    }
  }

  /** One that stays as it is. */
  record Stays(LeftAlone left) implements CallPlanRow {
    @Override
    public Classification classification() {
      return left.classification();
    }

    @Override
    public int today() {
      return left.visits();
    }
  }

  /** Who it is. */
  default Customer customer() {
    return classification().customer();
  }

  default CustomerId id() {
    return customer().id();
  }

  /** What is planned for it; none if it stays. */
  default @Nullable PlannedVisits plannedVisits() {
    return this instanceof Given(PlannedVisits planned) ? planned : null;
  }

  /** The customer with its curve; none if it has none. */
  default @Nullable CallCustomer callCustomer() {
    PlannedVisits planned = plannedVisits();
    return planned == null ? null : planned.customer();
  }
}

package app.revier.callplan;

import app.revier.territory.CallJudgements;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how often to visit whom, so that what the rep judges visits to bring is as much as possible
 * (method, section 12; the model is that of Lodish, CALLPLAN, 1971).
 */
public final class CallPlanner {

  /** The most visits a year that a customer gets. */
  public static final int MOST_VISITS = CallJudgements.MOST_VISITS;

  private CallPlanner() {}

  /**
   * The best plan within a limit.
   *
   * @param customers who is to be visited
   * @param limit what there is for those who are given visits, in the unit of their weights, from 0
   * @param pulse runs every few milliseconds; if it fails, so does this
   */
  public static CallPlanResult plan(CallCustomers customers, long limit, Runnable pulse) {
    long needed = customers.given().stream().mapToLong(one -> one.weight() * one.least()).sum();
    if (needed > limit) {
      return new CallPlanResult.PinsBeyondLimit(needed, limit);
    }
    List<VisitItem> items = customers.given().stream().map(CallCustomer::item).toList();
    Distribution best = DistributionSearch.best(items, limit, pulse);
    List<PlannedVisits> planned = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      planned.add(new PlannedVisits(customers.given().get(i), best.visits(i)));
    }
    return new CallPlanResult.Planned(
        new YearCallPlan(limit, planned, customers.leftAlone(), best.isProven()));
  }
}

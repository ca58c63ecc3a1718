package app.revier.book;

import app.revier.callplan.CallCustomers;
import app.revier.callplan.CallPlanResult;
import app.revier.callplan.CallPlanner;
import app.revier.callplan.JudgementRules;
import app.revier.capacity.TimeBudget;
import app.revier.segment.Classification;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The call plan of a book: what there is to be given out, to whom, and the best way to do it.
 *
 * @param limit what there is
 * @param customers to whom
 * @param result the plan, or why there is none
 */
public record CallPlans(CallLimit limit, CallCustomers customers, CallPlanResult result) {

  /**
   * The call plan for the plan year. Slow for a large book.
   *
   * @param snapshot the book
   * @param visits the visits to be given out; none for what the time budget leaves
   * @param pulse runs every few milliseconds; if it fails, so does this
   * @throws app.revier.capacity.HolidaysUnknownException if the public holidays of the plan year
   *     are not known, and no visits are given
   */
  public static CallPlans of(Snapshot snapshot, @Nullable Integer visits, Runnable pulse) {
    return of(snapshot, snapshot.settings().judgementRules(), visits, pulse);
  }

  /** The same with other rules than those that are set. */
  public static CallPlans of(
      Snapshot snapshot, JudgementRules rules, @Nullable Integer visits, Runnable pulse) {
    CallPlanSettings.Within within =
        visits != null
            ? CallPlanSettings.Within.VISITS
            : snapshot.settings().get(CallPlanSettings.WITHIN);
    List<Classification> classes = snapshot.segmentation().classifications();
    VisitWeights weights = new VisitWeights(snapshot);
    ToLongFunction<Classification> weight =
        within == CallPlanSettings.Within.VISITS ? one -> 1 : weights::of;
    CallCustomers customers =
        CallCustomers.of(classes, snapshot.settings().timeRules().frequencies(), rules, weight);
    pulse.run();
    CallLimit limit =
        visits != null
            ? new CallLimit(within, visits, 0, 0, visits, true)
            : limit(snapshot, within, customers, weights, pulse);
    return new CallPlans(limit, customers, CallPlanner.plan(customers, limit.given(), pulse));
  }

  private static CallLimit limit(
      Snapshot snapshot,
      CallPlanSettings.Within within,
      CallCustomers customers,
      VisitWeights weights,
      Runnable pulse) {
    TimeBudget budget = snapshot.timeBudget(snapshot.settings().planYear());
    snapshot.plan(pulse);
    ProjectVisits projects = new ProjectVisits(snapshot);
    // All of them, also those that fall into the rhythm of today: the gap plan counts so, and what
    // is given out here must not push out of it what it has selected.
    long needed = projects.needed();
    boolean isInVisits = within == CallPlanSettings.Within.VISITS;
    long capacity =
        isInVisits ? budget.visitCapacity() : budget.days().fieldDays() * weights.ofDay();
    long toProjects = isInVisits ? needed : needed * average(customers);
    long toLeftAlone = customers.takenByLeftAlone();
    return new CallLimit(
        within,
        capacity,
        toProjects,
        toLeftAlone,
        Math.max(0, capacity - toProjects - toLeftAlone),
        false);
  }

  /** The minutes of a visit on average, for visits of which nobody knows yet where they lead. */
  private static long average(CallCustomers customers) {
    return Math.round(
        customers.given().stream().mapToLong(one -> one.weight()).average().orElse(0));
  }
}

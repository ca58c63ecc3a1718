package app.revier.gap;

import app.revier.gap.LeftOut.Outlook;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What more of a limit is worth: a field day or 1,000 of budget.
 *
 * @param resource which limit
 * @param more by how much it is relaxed: visits or cents
 * @param hit by how much the hit probability changes, from −1 to 1
 * @param expected by how much the expected total changes
 */
public record LimitWorth(Resource resource, long more, double hit, Money expected) {

  /** Hit probabilities that differ by less are not told apart: half a tenth of a point. */
  private static final double SAME_HIT = 0.0005;

  /** Expected totals that differ by less are not told apart, in cents. */
  private static final long SAME_EXPECTED = 100;

  private static final Money THOUSAND = Money.of(1_000);

  /** Of a plan's limits, the one that is worth most first; none before the plan is explained. */
  public static List<LimitWorth> of(GapPlan plan) {
    List<LimitWorth> all = new ArrayList<>();
    Advice advice = plan.advice();
    if (advice != null) {
      add(all, plan, Resource.VISITS, plan.parameters().visitsPerDay(), advice.fieldDay());
      add(all, plan, Resource.BUDGET, THOUSAND.cents(), advice.thousandMore());
    }
    all.sort(order(plan.parameters().goal()).reversed());
    return List.copyOf(all);
  }

  private static void add(
      List<LimitWorth> all, GapPlan plan, Resource resource, long more, @Nullable Outlook outlook) {
    if (outlook != null) {
      all.add(
          new LimitWorth(
              resource,
              more,
              outlook.hitProbability().value() - plan.hitProbability().value(),
              outlook.expectedTotal().minus(plan.expectedTotal())));
    }
  }

  private static Comparator<LimitWorth> order(PlanGoal goal) {
    Comparator<LimitWorth> byHit =
        Comparator.comparingLong(worth -> Math.round(worth.hit() / (2 * SAME_HIT)));
    Comparator<LimitWorth> byExpected = Comparator.comparing(LimitWorth::expected);
    return goal == PlanGoal.EXPECTED
        ? byExpected.thenComparing(byHit)
        : byHit.thenComparing(byExpected);
  }

  /** Whether the hit probability rises by an amount that can be told. */
  public boolean raisesHit() {
    return hit >= SAME_HIT;
  }

  /** Whether neither figure changes by an amount that can be told. */
  public boolean isNothing() {
    return Math.abs(hit) < SAME_HIT && Math.abs(expected.cents()) < SAME_EXPECTED;
  }

  /** Whether it is worth anything: the hit probability rises, or the expected total does. */
  public boolean isGain() {
    return raisesHit() || expected.cents() >= SAME_EXPECTED;
  }
}

package app.revier.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Share;
import org.junit.jupiter.api.Test;

/** Which limit is worth most, by plans made with more of it. */
class LimitWorthTest {

  private static final PlanLimits LIMITS = new PlanLimits(4, null, Money.of(500));

  /** One project waits for visits and brings much, one for money and brings little. */
  private static TerritorySketch sketch(long forVisits, long forMoney) {
    TerritorySketch sketch = new TerritorySketch();
    CustomerId customer = sketch.customer(Money.of(100_000), 0.95, Money.ZERO, Share.NONE);
    sketch.project(customer, 20_000, 0.5).needs(4, 500).add();
    sketch.project(customer, forVisits, 0.5).needs(6, 0).add();
    sketch.project(customer, forMoney, 0.5).needs(0, 1_000).add();
    return sketch;
  }

  private static GapPlan plan(TerritorySketch sketch, PlanGoal goal, long target) {
    return sketch.explained(TerritorySketch.parameters(goal, Money.of(target), LIMITS));
  }

  @Test
  void theLimitThatRaisesTheHitProbabilityMostComesFirst() {
    GapPlan plan = plan(sketch(40_000, 10_000), PlanGoal.HIT, 130_000);
    assertThat(LimitWorth.of(plan))
        .extracting(LimitWorth::resource)
        .containsExactly(Resource.VISITS, Resource.BUDGET);
    LimitWorth day = LimitWorth.of(plan).getFirst();
    assertThat(day.more()).isEqualTo(plan.parameters().visitsPerDay());
    GapPlan more =
        sketch(40_000, 10_000)
            .plan(
                plan.parameters()
                    .withLimits(LIMITS.withVisits(4 + plan.parameters().visitsPerDay())));
    assertThat(day.hit())
        .isPositive()
        .isCloseTo(more.hitProbability().value() - plan.hitProbability().value(), within(1e-9));
    assertThat(day.isGain()).isTrue();
  }

  @Test
  void withTheSameHitProbabilityTheExpectedTotalDecides() {
    // Out of reach whatever is added.
    GapPlan plan = plan(sketch(10_000, 40_000), PlanGoal.HIT, 900_000);
    assertThat(LimitWorth.of(plan))
        .extracting(LimitWorth::resource)
        .containsExactly(Resource.BUDGET, Resource.VISITS);
    assertThat(LimitWorth.of(plan).getFirst().raisesHit()).isFalse();
    assertThat(LimitWorth.of(plan).getFirst().expected()).isEqualTo(Money.of(20_000));
  }

  @Test
  void whatLetsNothingInIsNoGain() {
    TerritorySketch sketch = new TerritorySketch();
    CustomerId customer = sketch.customer(Money.of(100_000), 0.95, Money.ZERO, Share.NONE);
    sketch.project(customer, 20_000, 0.5).needs(4, 500).add();
    assertThat(LimitWorth.of(plan(sketch, PlanGoal.HIT, 110_000)))
        .hasSize(2)
        .allSatisfy(worth -> assertThat(worth.isGain()).isFalse());
  }

  @Test
  void beforeThePlanIsExplainedNothingIsKnown() {
    GapPlan plan =
        sketch(40_000, 10_000)
            .plan(TerritorySketch.parameters(PlanGoal.HIT, Money.of(130_000), LIMITS));
    assertThat(LimitWorth.of(plan)).isEmpty();
  }
}

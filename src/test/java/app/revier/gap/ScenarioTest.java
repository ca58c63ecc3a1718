package app.revier.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a plan when something is otherwise. */
class ScenarioTest {

  private final TerritorySketch sketch = new TerritorySketch();
  private final CustomerId large =
      sketch.customer(Money.of(60_000), 0.9, Money.of(20_000), Share.NONE);
  private final CustomerId small = sketch.customer(10_000, 0.8);
  private final ProjectId atLarge = sketch.project(large, 12_000, 0.5).needs(4, 0).add();
  private final ProjectId atSmall = sketch.project(small, 6_000, 0.6).needs(4, 0).add();
  private final ProjectId another = sketch.project(small, 6_000, 0.55).needs(4, 0).add();

  private ScenarioResult result(GapPlan plan, Scenario.Change... changes) {
    return ScenarioPlanner.result(
        sketch.territory(), sketch.segmentation(), plan, new Scenario("", List.of(changes)));
  }

  private GapPlan planOf(long target, int visits) {
    return sketch.plan(
        TerritorySketch.parameters(
            PlanGoal.HIT, Money.of(target), new PlanLimits(visits, null, null)));
  }

  private static List<ProjectId> ids(List<PlannedProject> projects) {
    return projects.stream().map(planned -> planned.project().id()).toList();
  }

  @Test
  void takesAChangeInThePlaceOfOneOfTheSameThing() {
    Scenario before =
        new Scenario(
            "A",
            List.of(
                new Scenario.CustomerLost(large),
                new Scenario.ProjectWon(atSmall),
                new Scenario.ProjectSlips(atSmall, 2),
                new Scenario.Visits(3)));
    assertThat(before.with(new Scenario.CustomerLost(large))).isEqualTo(before);
    assertThat(before.with(new Scenario.ProjectLost(atSmall)).changes())
        .containsExactly(
            new Scenario.CustomerLost(large),
            new Scenario.ProjectLost(atSmall),
            new Scenario.ProjectSlips(atSmall, 2),
            new Scenario.Visits(3));
    assertThat(before.with(new Scenario.CustomerRetention(small, Probability.NEVER)).changes())
        .as("of another customer")
        .hasSize(5)
        .endsWith(new Scenario.CustomerRetention(small, Probability.NEVER));
    assertThat(before.with(new Scenario.Visits(-1)).changes())
        .hasSize(4)
        .endsWith(new Scenario.Visits(-1));
    assertThat(before.with(new Scenario.FieldDays(-1)).changes()).hasSize(5);
  }

  @Test
  void losesACustomerWithItsContractsAndProjects() {
    GapPlan plan = sketch.plan(70_000);

    ScenarioResult result = result(plan, new Scenario.CustomerLost(large));

    assertThat(result.proposal().baseRevenue()).isEqualTo(plan.baseRevenue());
    assertThat(result.proposal().securedRevenue()).isEqualTo(Money.ZERO);
    assertThat(result.proposal().expectedBase()).isEqualTo(Money.of(8_000));
    assertThat(result.difference().securedRevenue()).isEqualTo(Money.of(-20_000));
    assertThat(result.difference().expectedBase()).isEqualTo(Money.of(-56_000));
    assertThat(result.difference().expectedGap()).isEqualTo(Money.of(56_000));
    assertThat(result.difference().expectedTotal()).isEqualTo(Money.of(-62_000));
    assertThat(result.difference().hitProbability())
        .isCloseTo(-plan.hitProbability().value(), within(1e-12));
    assertThat(ids(result.goesOut())).containsExactly(atLarge);
    assertThat(result.comesIn()).isEmpty();
  }

  @Test
  void leavesThePlanAsItIs() {
    GapPlan plan = sketch.plan(70_000);

    ScenarioResult result = result(plan, new Scenario.ProjectLost(atSmall));

    assertThat(result.plan()).isSameAs(plan);
    assertThat(ids(result.proposal().selected())).containsExactly(atLarge, another);
    assertThat(ids(result.goesOut())).containsExactly(atSmall);
  }

  @Test
  void slipsByMonthsFromTheStartOrFromThePlanYear() {
    ProjectId later = sketch.project(small, 12_000, 0.5).start(LocalDate.of(2027, 7, 1)).add();
    GapPlan plan = sketch.plan(70_000);

    ScenarioResult result =
        result(plan, new Scenario.ProjectSlips(atLarge, 3), new Scenario.ProjectSlips(later, 6));

    assertThat(value(result.proposal(), atLarge)).isEqualTo(Money.of(9_000));
    assertThat(value(result.proposal(), later)).isEqualTo(Money.ZERO);
    assertThat(ids(result.goesOut())).containsExactly(later);
  }

  private static Money value(GapPlan plan, ProjectId id) {
    return plan.projects().stream()
        .filter(planned -> planned.project().id().equals(id))
        .findFirst()
        .orElseThrow()
        .planValue();
  }

  @Test
  void proposesAnewWhenAProjectIsLost() {
    GapPlan plan = planOf(76_000, 8);

    ScenarioResult result = result(plan, new Scenario.ProjectLost(atLarge));

    assertThat(ids(plan.selected())).contains(atLarge);
    assertThat(ids(result.proposal().selected())).containsExactly(atSmall, another);
    assertThat(ids(result.goesOut())).containsExactly(atLarge);
    assertThat(result.comesIn()).hasSize(1);
    assertThat(result.hitIfKept()).isLessThan(result.proposal().hitProbability());
  }

  @Test
  void keepsTheOldProjectsToCompareTheNewProposalWith() {
    GapPlan plan = planOf(76_000, 4);
    assertThat(ids(plan.selected())).containsExactly(atSmall);

    ScenarioResult result = result(plan, new Scenario.Target(Money.of(82_000)));

    assertThat(ids(result.proposal().selected())).containsExactly(atLarge);
    assertThat(result.proposal().hitProbability().value())
        .isCloseTo(0.9 * 0.8 * 0.5, within(1e-12));
    assertThat(result.hitIfKept()).isEqualTo(Probability.NEVER);
  }

  @Test
  void hasFewerVisitsButNeverFewerThanNone() {
    GapPlan plan = planOf(76_000, 12);

    assertThat(result(plan, new Scenario.Visits(-4)).proposal().parameters().limits().visits())
        .isEqualTo(8);
    assertThat(result(plan, new Scenario.FieldDays(-1)).proposal().parameters().limits().visits())
        .isEqualTo(6);
    ScenarioResult none = result(plan, new Scenario.FieldDays(-5));
    assertThat(none.proposal().parameters().limits().visits()).isZero();
    assertThat(none.proposal().selected()).isEmpty();
    assertThat(none.goesOut()).hasSize(3);
  }

  @Test
  void changesTargetAndCorrelationTogether() {
    ScenarioResult result =
        result(
            sketch.plan(70_000),
            new Scenario.Target(Money.of(75_000)),
            new Scenario.Correlation(0.4));

    GapPlan alike =
        sketch.plan(TerritorySketch.parameters(Money.of(75_000), 0.8, 0.4, null, null, false));
    assertThat(result.proposal().hitProbability()).isEqualTo(alike.hitProbability());
    assertThat(result.hitIfKept()).isEqualTo(alike.hitProbability());
    assertThat(result.difference().expectedGap()).isEqualTo(Money.of(5_000));
  }

  @Test
  void keepsACustomerWithAnotherRetention() {
    GapPlan plan = sketch.plan(70_000);

    ScenarioResult result =
        result(plan, new Scenario.CustomerRetention(large, new Probability(0.5)));

    assertThat(result.proposal().securedRevenue()).isEqualTo(Money.of(20_000));
    assertThat(result.difference().expectedBase()).isEqualTo(Money.of(-16_000));
  }

  @Test
  void winsAProjectForSure() {
    GapPlan plan = planOf(76_000, 4);

    ScenarioResult result = result(plan, new Scenario.ProjectWon(atLarge));

    assertThat(ids(result.proposal().selected())).contains(atLarge).hasSize(2);
    assertThat(result.proposal().use().visits()).isEqualTo(4);
    assertThat(result.proposal().expectedFromProjects().cents())
        .isGreaterThanOrEqualTo(Money.of(12_000).cents());
  }

  @Test
  void winsAProjectThatWasLost() {
    ProjectId gone = sketch.project(small, 9_000, -1).stage("lost").add();
    GapPlan plan = sketch.plan(70_000);

    ScenarioResult result = result(plan, new Scenario.ProjectWon(gone));

    assertThat(result.difference().expectedTotal()).isEqualTo(Money.of(9_000));
  }

  @Test
  void takesAProjectForMoreAndMoreLikely() {
    GapPlan plan = sketch.plan(70_000);

    assertThat(
            result(plan, new Scenario.ProjectValue(atLarge, Money.of(20_000)))
                .difference()
                .expectedTotal())
        .isEqualTo(Money.of(4_000));
    assertThat(
            result(plan, new Scenario.ProjectProbability(atLarge, new Probability(0.75)))
                .difference()
                .expectedTotal())
        .isEqualTo(Money.of(3_000));
  }

  @Test
  void letsPricesFallEverywhereButNeverRise() {
    GapPlan plan = sketch.plan(70_000);

    ScenarioResult less = result(plan, new Scenario.Erosion(new BigDecimal("0.1")));
    ScenarioResult more = result(plan, new Scenario.Erosion(new BigDecimal("-0.1")));

    assertThat(less.proposal().erosion()).isEqualTo(Money.of(7_000));
    assertThat(more.proposal().erosion()).isEqualTo(Money.ZERO);
  }

  @Test
  void hasLessMoneyButNeverLessThanNone() {
    ProjectId dear = sketch.project(small, 9_000, 0.9).needs(1, 3_000).add();
    GapPlan plan =
        sketch.plan(
            TerritorySketch.parameters(
                PlanGoal.HIT, Money.of(76_000), new PlanLimits(20, null, Money.of(3_000))));

    ScenarioResult result = result(plan, new Scenario.Budget(Money.of(-5_000)));

    assertThat(ids(result.goesOut())).contains(dear);
    assertThat(result.proposal().parameters().limits().budget()).isEqualTo(Money.ZERO);
  }

  @Test
  void saysByHowMuchTheOldSelectionExceedsTheLimits() {
    sketch.project(small, 9_000, 0.9).needs(2, 3_000).add();
    GapPlan plan =
        sketch.plan(
            TerritorySketch.parameters(
                PlanGoal.HIT, Money.of(90_000), new PlanLimits(14, null, Money.of(3_000))));
    assertThat(plan.use().visits()).isEqualTo(14);

    ScenarioResult less =
        result(
            plan,
            new Scenario.Visits(-4),
            new Scenario.Budget(Money.of(-1_000)),
            new Scenario.ProjectWon(atLarge));

    assertThat(less.missingVisits()).as("what is won takes none").isZero();
    assertThat(less.missingBudget()).isEqualTo(Money.of(1_000));
    assertThat(result(plan, new Scenario.Visits(-5)).missingVisits()).isEqualTo(5);
    assertThat(result(plan, new Scenario.ProjectLost(atLarge)).missingVisits()).isZero();
  }
}

package app.revier.gap;

import static app.revier.gap.TerritorySketch.parameters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.gap.PlannedProject.Reason;
import app.revier.territory.ClassOverride;
import app.revier.territory.Contract;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.text.Explanations;
import app.revier.text.Language;
import app.revier.text.PlanExplanations;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapPlannerTest {

  private final TerritorySketch sketch = new TerritorySketch();

  private static PlannedProject find(GapPlan plan, ProjectId id) {
    return plan.projects().stream()
        .filter(planned -> planned.project().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void workedExample() {
    CustomerId large = sketch.customer(Money.of(435_000), 0.5, Money.of(500_000), Share.NONE);
    CustomerId middle = sketch.customer(40_000, 0.70);
    sketch.customer(25_000, 0.80);
    CustomerId prospect = sketch.prospect();
    sketch.project(large, 60_000, 0.50).add();
    sketch.project(large, 45_000, 0.40).add();
    sketch.project(middle, 40_000, 0.50).add();
    sketch.project(middle, 35_000, 0.60).add();
    sketch.project(prospect, 30_000, 0.50).add();
    sketch.project(prospect, 25_000, 0.40).add();
  }

  @Test
  void meetsTheWorkedExample() {
    workedExample();

    GapPlan plan = sketch.plan(600_000);

    assertThat(plan.baseRevenue()).isEqualTo(Money.of(500_000));
    assertThat(plan.grossGap()).isEqualTo(Money.of(100_000));
    assertThat(plan.securedRevenue()).isEqualTo(Money.of(435_000));
    assertThat(plan.atRisk()).isEqualTo(Money.of(17_000));
    assertThat(plan.expectedBase()).isEqualTo(Money.of(483_000));
    assertThat(plan.expectedGap()).isEqualTo(Money.of(117_000));
    assertThat(plan.expectedTotal()).isEqualTo(Money.of(597_000));
    assertThat(plan.hitProbability().value()).isCloseTo(0.499, within(5e-4));
    assertThat(plan.overPlanningFactor()).isCloseTo(235 / 117.0, within(1e-12));
  }

  @Test
  void anotherPlanValueHasItsFactorToo() {
    workedExample();

    assertThat(sketch.plan(600_000).overPlanningFactor(Money.of(234_000))).isEqualTo(2);
    assertThat(sketch.plan(400_000).overPlanningFactor(Money.of(234_000))).isNull();
  }

  /** Secured are 435,000; what is as good as sure grows by the 20,000 that are won. */
  @Test
  void whatIsWonIsAsCertainAsWhatIsSecured() {
    workedExample();
    sketch.project(new CustomerId(1), 20_000, 1).add();

    GapPlan plan = sketch.plan(600_000);

    assertThat(plan.certain(plan.rungs().getFirst())).isEqualTo(Money.of(20_000));
    assertThat(plan.certain(plan.rungs().getLast())).isEqualTo(Money.ZERO);
    assertThat(plan.certainTotal()).isEqualTo(Money.of(455_000));
  }

  @Test
  void climbsTheRungsInOrder() {
    workedExample();

    assertThat(sketch.plan(600_000).rungs())
        .containsExactly(
            new RungResult(
                Rung.LARGE_EXISTING, 2, Money.of(105_000), Money.of(48_000), Money.of(69_000)),
            new RungResult(
                Rung.OTHER_EXISTING, 2, Money.of(75_000), Money.of(41_000), Money.of(28_000)),
            new RungResult(Rung.PROSPECTS, 2, Money.of(55_000), Money.of(25_000), Money.of(3_000)));
  }

  @Test
  void listsTheProjectsByRungAndThenAsInTheTerritory() {
    CustomerId prospect = sketch.prospect();
    CustomerId small = sketch.customer(9_000, 0.8);
    CustomerId large = sketch.customer(90_000, 0.8);
    sketch.project(prospect, 1, 0.1).add();
    sketch.project(large, 2, 0.1).add();
    sketch.project(small, 3, 0.1).add();
    sketch.project(large, 4, 0.1).add();

    assertThat(sketch.plan(1).projects())
        .extracting(planned -> planned.project().id().value())
        .containsExactly(2L, 4L, 3L, 1L);
  }

  @Test
  void takesTheRungFromTheSizeThatTheRepSet() {
    CustomerId small = sketch.customer(9_000, 0.8);
    sketch.replace(
        sketch
            .find(small)
            .edit()
            .override(new ClassOverride(SizeClass.A, null, "group", LocalDate.of(2026, 1, 2)))
            .build());
    ProjectId project = sketch.project(small, 1_000, 0.5).add();

    assertThat(find(sketch.plan(1), project).rung()).isEqualTo(Rung.LARGE_EXISTING);
  }

  @Test
  void securesOnlyWhatIsKeptAndTheMonthsInThePlanYear() {
    CustomerId id = sketch.customer(Money.of(10_000), 0.5, Money.ZERO, Share.percent(10));
    sketch.replace(
        sketch
            .find(id)
            .edit()
            .contracts(
                List.of(
                    new Contract(LocalDate.of(2027, 9, 15), null, Money.of(12_000)),
                    new Contract(null, LocalDate.of(2027, 2, 1), Money.of(6_000)),
                    new Contract(null, LocalDate.of(2026, 12, 31), Money.of(60_000))))
            .build());

    CustomerForecast forecast = sketch.plan(10_000).customers().getFirst();

    assertThat(forecast.kept()).isEqualTo(Money.of(9_000));
    assertThat(forecast.contracted()).isEqualTo(Money.of(5_000));
    assertThat(forecast.uncontracted()).isEqualTo(Money.of(4_000));
    assertThat(forecast.atRisk()).isEqualTo(Money.of(2_000));
    assertThat(forecast.expected()).isEqualTo(Money.of(7_000));
  }

  @Test
  void roundsWhatIsKeptAndWhatIsAtRiskToTheCent() {
    sketch.customer(new Money(333), 0.85, Money.ZERO, Share.percent(5));

    GapPlan plan = sketch.plan(10);

    assertThat(plan.customers().getFirst().kept()).isEqualTo(new Money(316));
    assertThat(plan.erosion()).isEqualTo(new Money(17));
    assertThat(plan.atRisk()).isEqualTo(new Money(47));
    assertThat(plan.expectedBase()).isEqualTo(new Money(269));
  }

  @Test
  void takesANegativeRevenueAsCertain() {
    CustomerId credit = sketch.customer(Money.of(-500), 0.5, Money.of(900), Share.percent(50));
    sketch.customer(1_000, 0.5);

    GapPlan plan = sketch.plan(500);

    assertThat(sketch.segmentation().of(credit).existing()).isFalse();
    assertThat(plan.baseRevenue()).isEqualTo(Money.of(500));
    assertThat(plan.erosion()).isEqualTo(Money.ZERO);
    assertThat(plan.securedRevenue()).isEqualTo(Money.ZERO);
    assertThat(plan.expectedBase()).isEqualTo(Money.ZERO);
    assertThat(plan.distribution().min()).isEqualTo(Money.of(-500));
    assertThat(plan.hitProbability().value()).isEqualTo(0.5);
  }

  @Test
  void forecastsAnExistingCustomerWithNegativeRevenueWithoutLossOrSecurity() {
    CustomerId id = sketch.customer(Money.of(-500), 0.5, Money.of(900), Share.percent(50));
    sketch.replace(
        sketch
            .find(id)
            .edit()
            .revenue(RevenueHistory.NONE.with(2026, Money.of(-500)).with(2027, Money.of(10)))
            .build());
    PlanParameters parameters = parameters(Money.of(500));
    var segmentation =
        app.revier.segment.Classifier.classify(
            sketch.territory().customers(),
            app.revier.segment.Thresholds.DEFAULTS,
            TerritorySketch.BASE_YEAR,
            2027);

    CustomerForecast forecast =
        GapPlanner.plan(sketch.territory(), segmentation, parameters).customers().getFirst();

    assertThat(forecast.contracted()).isEqualTo(Money.ZERO);
    assertThat(forecast.expected()).isEqualTo(Money.of(-500));
  }

  @Test
  void countsTheMonthsOfAProjectInThePlanYear() {
    CustomerId customer = sketch.customer(1_000, 0.8);
    ProjectId project =
        sketch.project(customer, 12_000, 0.5).start(LocalDate.of(2027, 4, 20)).add();

    PlannedProject planned = find(sketch.plan(1), project);

    assertThat(planned.planValue()).isEqualTo(Money.of(9_000));
    assertThat(planned.expected()).isEqualTo(Money.of(4_500));
  }

  /** Whoever runs in the base year is in its revenue; whoever is open never was. */
  @Test
  void countsWhatComesOnTopOfTheBaseYear() {
    CustomerId customer = sketch.customer(100_000, 0.8);
    LocalDate july = LocalDate.of(2026, 7, 1);
    ProjectId won = sketch.project(customer, 12_000, 0.5).stage("won").start(july).add();
    ProjectId open = sketch.project(customer, 12_000, 0.5).start(july).add();

    GapPlan plan = sketch.plan(1);

    assertThat(find(plan, won).planValue()).isEqualTo(Money.of(6_000));
    assertThat(find(plan, open).planValue()).isEqualTo(Money.of(12_000));
    PlanExplanations words = english().plans();
    assertThat(words.project(find(plan, won), plan))
        .isEqualTo("Won, and running in 2026 already: 6 of 12 months come on top.");
    assertThat(words.project(find(plan, open), plan))
        .endsWith(" It should have started on 01/07/2026 and counts from 01/12/2026.");
  }

  private static Explanations english() {
    Texts texts = new Texts(Language.ENGLISH);
    return new Explanations(texts, new Terms(texts), "EUR");
  }

  @Test
  void aProjectThatComesTooLateTakesNoVisitsFromTheOthersThoughTheRepWantsItIn() {
    CustomerId customer = sketch.customer(1_000, 0.8);
    ProjectId late =
        sketch
            .project(customer, 1_000, 0.4)
            .start(LocalDate.of(2028, 1, 1))
            .needs(2, 0)
            .choice(Choice.IN)
            .add();
    ProjectId inTime = sketch.project(customer, 1_000, 0.4).needs(2, 0).add();

    GapPlan plan = sketch.plan(parameters(Money.of(1_500), 0.8, 0, 2, null, false));

    assertThat(find(plan, late).reason()).isEqualTo(Reason.TOO_LATE);
    assertThat(find(plan, inTime).reason()).isEqualTo(Reason.SELECTED);
  }

  @Test
  void saysWhyEachProjectIsInOrOut() {
    CustomerId customer = sketch.customer(1_000, 0.8);
    ProjectId won = sketch.project(customer, 1_000, 0.4).stage("won").add();
    ProjectId lost = sketch.project(customer, 1_000, 0.4).stage("lost").add();
    ProjectId unknown = sketch.project(customer, 1_000, 0.4).stage("nobody knows").add();
    ProjectId late =
        sketch
            .project(customer, 1_000, 0.4)
            .start(LocalDate.of(2028, 1, 1))
            .choice(Choice.IN)
            .add();
    ProjectId in = sketch.project(customer, 1_000, 0.4).choice(Choice.IN).add();
    ProjectId out = sketch.project(customer, 1_000, 0.4).choice(Choice.OUT).add();
    ProjectId open = sketch.project(customer, 1_000, -1).stage("in-trial").add();

    GapPlan plan = sketch.plan(3_000);

    assertThat(find(plan, won).reason()).isEqualTo(Reason.WON);
    assertThat(find(plan, won).probability()).isEqualTo(Probability.CERTAIN);
    assertThat(find(plan, lost).reason()).isEqualTo(Reason.CLOSED);
    assertThat(find(plan, lost).hitProbabilityWithout()).isNull();
    assertThat(find(plan, unknown).reason()).isEqualTo(Reason.CLOSED);
    assertThat(find(plan, late).reason()).isEqualTo(Reason.TOO_LATE);
    assertThat(find(plan, in).reason()).isEqualTo(Reason.CHOSEN_IN);
    assertThat(find(plan, out).reason()).isEqualTo(Reason.CHOSEN_OUT);
    assertThat(find(plan, open).reason()).isEqualTo(Reason.OPEN);
    assertThat(find(plan, open).probability()).isEqualTo(new Probability(0.5));
    assertThat(plan.selected())
        .extracting(planned -> planned.project().id())
        .containsExactly(won, in, open);
  }

  @Test
  void takesTheProjectsThatReachTheTargetMostLikely() {
    sketch.customer(10_000, 1);
    CustomerId prospect = sketch.prospect();
    ProjectId bold = sketch.project(prospect, 20_000, 0.5).needs(4, 0).add();
    ProjectId sure = sketch.project(prospect, 5_000, 0.6).needs(4, 0).add();
    PlanParameters parameters = parameters(Money.of(15_000), 0.8, 0, 4, null, false);

    GapPlan plan = sketch.plan(parameters);

    assertThat(find(plan, sure).reason()).isEqualTo(Reason.SELECTED);
    assertThat(find(plan, bold).reason()).isEqualTo(Reason.NOT_SELECTED);
    assertThat(plan.hitProbability()).isEqualTo(new Probability(0.6));
    assertThat(plan.proof()).isEqualTo(new PlanProof.Optimal());
    assertThat(plan.use()).isEqualTo(new GapPlan.Use(4, 60, Money.ZERO));
  }

  @Test
  void takesTheHighestExpectedTotalIfThatIsTheGoal() {
    sketch.customer(10_000, 1);
    CustomerId prospect = sketch.prospect();
    ProjectId bold = sketch.project(prospect, 20_000, 0.5).needs(4, 0).add();
    ProjectId sure = sketch.project(prospect, 5_000, 0.6).needs(4, 0).add();

    GapPlan plan =
        sketch.plan(
            TerritorySketch.parameters(
                PlanGoal.EXPECTED, Money.of(15_000), new PlanLimits(4, null, null)));

    assertThat(find(plan, bold).selected()).isTrue();
    assertThat(find(plan, sure).selected()).isFalse();
  }

  @Test
  void opensALaterRungOnlyIfTheEarlierOnesDoNotReachTheConfidence() {
    CustomerId large = sketch.customer(60_000, 1);
    CustomerId small = sketch.customer(5_000, 1);
    ProjectId first = sketch.project(large, 5_000, 0.85).needs(4, 0).add();
    ProjectId second = sketch.project(small, 5_000, 0.9).needs(1, 0).add();
    PlanLimits limits = new PlanLimits(10, null, null);

    assertThat(
            sketch
                .plan(TerritorySketch.parameters(PlanGoal.RUNGS, Money.of(70_000), limits))
                .selected())
        .extracting(planned -> planned.project().id())
        .containsExactly(first);
    assertThat(
            sketch
                .plan(TerritorySketch.parameters(PlanGoal.RUNGS, Money.of(75_000), limits))
                .selected())
        .extracting(planned -> planned.project().id())
        .containsExactly(first, second);
  }

  @Test
  void keepsWithinTheHours() {
    CustomerId large = sketch.customer(60_000, 1);
    ProjectId longer = sketch.project(large, 9_000, 0.9).hours(5).add();
    ProjectId shorter = sketch.project(large, 8_000, 0.9).hours(4).add();

    GapPlan plan =
        sketch.plan(
            TerritorySketch.parameters(
                PlanGoal.HIT, Money.of(68_000), new PlanLimits(null, 8 * 60, null)));

    assertThat(find(plan, longer).selected()).isTrue();
    assertThat(find(plan, shorter).reason()).isEqualTo(Reason.NOT_SELECTED);
  }

  @Test
  void leavesTheLimitsToProjectsThatAreStillToBeWon() {
    CustomerId large = sketch.customer(60_000, 1);
    ProjectId won = sketch.project(large, 9_000, 0.9).stage("won").needs(8, 800).add();
    ProjectId open = sketch.project(large, 9_000, 0.9).needs(8, 800).add();

    GapPlan plan = sketch.plan(parameters(Money.of(1), 0.8, 0, 8, Money.of(800), false));

    assertThat(find(plan, won).selected()).isTrue();
    assertThat(find(plan, open).selected()).isTrue();
    assertThat(plan.use()).isEqualTo(new GapPlan.Use(8, 60, Money.of(800)));
  }

  @Test
  void takesWhatIsPinnedInWhateverTheLimitsSayAndNothingThatIsPinnedOut() {
    CustomerId large = sketch.customer(60_000, 1);
    ProjectId in = sketch.project(large, 10, 0.1).needs(8, 0).choice(Choice.IN).add();
    ProjectId out = sketch.project(large, 90_000, 0.9).needs(0, 0).choice(Choice.OUT).add();
    ProjectId free = sketch.project(large, 9_000, 0.9).needs(1, 0).add();
    ProjectId worthless = sketch.project(large, 0, 0.9).needs(0, 0).add();

    GapPlan plan = sketch.plan(parameters(Money.of(69_000), 0.8, 0, 8, null, false));

    assertThat(find(plan, in).reason()).isEqualTo(Reason.CHOSEN_IN);
    assertThat(find(plan, out).reason()).isEqualTo(Reason.CHOSEN_OUT);
    assertThat(find(plan, free).reason()).isEqualTo(Reason.NOT_SELECTED);
    assertThat(find(plan, worthless).reason()).isEqualTo(Reason.NO_EFFECT);
  }

  @Test
  void takesAllOpenProjectsWhateverTheTicksAndLimitsSay() {
    CustomerId large = sketch.customer(60_000, 0.8);
    ProjectId out = sketch.project(large, 1_000, 0.5).needs(9, 9).choice(Choice.OUT).add();
    ProjectId lost = sketch.project(large, 1_000, 0.5).stage("lost").add();

    GapPlan plan = sketch.plan(parameters(Money.of(1), 0.8, 0, 0, Money.ZERO, true));

    assertThat(find(plan, out).reason()).isEqualTo(Reason.OPEN);
    assertThat(find(plan, out).selected()).isTrue();
    assertThat(find(plan, lost).selected()).isFalse();
  }

  @Test
  void tellsWhatTheHitProbabilityBecomesWithoutAndWithAProject() {
    CustomerId customer = sketch.customer(10_000, 0.5);
    ProjectId needed = sketch.project(customer, 5_000, 0.6).add();
    ProjectId out = sketch.project(customer, 5_000, 0.5).choice(Choice.OUT).add();
    ProjectId won = sketch.project(customer, 2_000, 0.5).stage("won").add();

    GapPlan plan = sketch.plan(17_000);

    assertThat(plan.hitProbability().value()).isCloseTo(0.5 * 0.6, within(1e-12));
    assertThat(find(plan, needed).hitProbabilityWithout()).isEqualTo(Probability.NEVER);
    assertThat(find(plan, won).hitProbabilityWithout()).isEqualTo(Probability.NEVER);
    assertThat(find(plan, out).hitProbabilityWithout())
        .satisfies(p -> assertThat(p).isNotNull())
        .extracting(p -> p == null ? -1 : p.value())
        .satisfies(value -> assertThat(value).isCloseTo(0.5 * 0.8, within(1e-12)));
  }

  @Test
  void takesTheMostPromisingProjectsUntilTheWantedConfidenceIsReached() {
    sketch.customer(10_000, 1);
    CustomerId prospect = sketch.prospect();
    sketch.project(prospect, 1_000, 0.9).add();
    ProjectId second = sketch.project(prospect, 5_000, 0.5).add();
    ProjectId first = sketch.project(prospect, 5_000, 0.7).add();
    sketch.project(prospect, 20_000, 0.9).choice(Choice.OUT).add();

    assertThat(sketch.plan(parameters(Money.of(15_000), 0.8, 0, null, null, false)))
        .extracting(GapPlan::neededConfidence)
        .isEqualTo(new OverPlanning.Reached(List.of(first, second), Money.of(10_000), false));
    assertThat(sketch.plan(parameters(Money.of(10_000), 1, 0, null, null, false)))
        .extracting(GapPlan::neededConfidence)
        .isEqualTo(new OverPlanning.Reached(List.of(), Money.ZERO, true));
  }

  @Test
  void saysByHowMuchEvenAllProjectsFallShort() {
    sketch.customer(10_000, 1);
    CustomerId prospect = sketch.prospect();
    sketch.project(prospect, 5_000, 0.5).add();
    sketch.project(prospect, 4_000, 0.5).choice(Choice.OUT).add();

    assertThat(sketch.plan(parameters(Money.of(15_000), 0.8, 0, null, null, false)))
        .extracting(GapPlan::neededConfidence)
        .isEqualTo(new OverPlanning.OutOfReach(new Probability(0.5), Money.of(5_000)));
  }

  @Test
  void plansAnEmptyTerritory() {
    GapPlan plan = sketch.plan(100);

    assertThat(plan.expectedTotal()).isEqualTo(Money.ZERO);
    assertThat(plan.hitProbability()).isEqualTo(Probability.NEVER);
    assertThat(plan.neededConfidence())
        .isEqualTo(new OverPlanning.OutOfReach(Probability.NEVER, Money.of(100)));
    assertThat(plan.overPlanningFactor()).isZero();
  }

  @Test
  void hasNoOverPlanningFactorWithoutAGap() {
    sketch.customer(10_000, 1);

    assertThat(sketch.plan(9_000).overPlanningFactor()).isNull();
    assertThat(sketch.plan(9_000).hitProbability()).isEqualTo(Probability.CERTAIN);
  }
}

package app.revier.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.gap.LeftOut.Relaxation;
import app.revier.outcomes.Outcome;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Explained plans of random small territories, against a look at every set of projects. */
class ExplainedPlanTest {

  private static final int ROUNDS = 60;

  /** A plan with its truth. */
  private record Case(TerritorySketch sketch, GapPlan plan, AllSubsets truth, PlanLimits limits) {

    GapPlan planWithin(PlanLimits other) {
      return sketch.plan(plan.parameters().withLimits(other));
    }

    List<Integer> best(PlanLimits other) {
      return truth.best(other, _ -> true);
    }

    double bestHit(PlanLimits other) {
      return truth.hit(best(other).getFirst());
    }
  }

  private static void forRandomCases(long seed, boolean withPins, Consumer<Case> check) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Case one = randomCase(random, withPins);
      if (!one.best(one.limits()).isEmpty()) {
        check.accept(one);
      }
    }
  }

  private static Case randomCase(SplittableRandom random, boolean withPins) {
    return randomCase(random, withPins, PlanGoal.HIT);
  }

  private static Case randomCase(SplittableRandom random, boolean withPins, PlanGoal goal) {
    TerritorySketch sketch = new TerritorySketch();
    List<Outcome> base = new ArrayList<>();
    List<CustomerId> ids = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Money revenue = Money.of(random.nextLong(1, 40) * 1_000);
      double kept = random.nextInt(1, 20) / 20.0;
      ids.add(sketch.customer(revenue, kept, Money.ZERO, Share.NONE));
      base.add(new Outcome(revenue, new Probability(kept)));
    }
    long won = 0;
    for (int i = random.nextInt(3, 8); i > 0; i--) {
      long value = random.nextLong(1, 30) * 1_000;
      var project =
          sketch
              .project(ids.get(random.nextInt(3)), value, random.nextInt(1, 20) / 20.0)
              .needs(random.nextInt(6), 300L * random.nextInt(5))
              .hours(random.nextInt(6));
      if (random.nextInt(8) == 0) {
        project.stage("won");
        won += value;
      } else if (withPins && random.nextInt(4) == 0) {
        project.choice(random.nextBoolean() ? Choice.IN : Choice.OUT);
      }
      project.add();
    }
    PlanLimits limits =
        new PlanLimits(
            random.nextInt(2, 14),
            random.nextBoolean() ? null : random.nextInt(2, 12) * 60,
            random.nextBoolean() ? null : Money.of(random.nextLong(2, 12) * 300));
    Money target = Money.of(random.nextLong(30, 130) * 1_000);
    GapPlan plan = sketch.explained(TerritorySketch.parameters(goal, target, limits));
    return new Case(sketch, plan, new AllSubsets(plan, won * 100, base), limits);
  }

  @Test
  void selectsTheBestOfAllSets() {
    forRandomCases(
        1,
        true,
        one -> {
          int chosen = one.truth().of(one.plan());
          assertThat(one.plan().proof()).isEqualTo(new PlanProof.Optimal());
          assertThat(one.plan().hitProbability().value())
              .isCloseTo(one.bestHit(one.limits()), within(1e-9));
          assertThat(one.truth().fits(chosen, one.limits())).isTrue();
        });
  }

  @Test
  void saysWhatAProjectDisplacesIfItIsPinnedIn() {
    int[] displaced = new int[1];
    forRandomCases(
        2,
        false,
        one -> {
          for (int i = 0; i < one.truth().open().size(); i++) {
            LeftOut why = leftOut(one, i);
            if (why == null) {
              continue;
            }
            int place = i;
            List<Integer> best =
                one.truth().best(one.limits(), set -> AllSubsets.contains(set, place));
            if (best.isEmpty()) {
              assertThat(why.ifPinned()).isInstanceOf(LeftOut.TooMuch.class);
            } else {
              LeftOut.Pinned pinned = (LeftOut.Pinned) why.ifPinned();
              assertThat(pinned.outlook().hitProbability().value())
                  .isCloseTo(one.truth().hit(best.getFirst()), within(1e-9));
              displaced[0] += pinned.displaced().size();
            }
          }
        });
    assertThat(displaced[0]).isGreaterThan(30);
  }

  private static @Nullable LeftOut leftOut(Case one, int place) {
    var id = one.truth().open().get(place).project().id();
    return one.plan().projects().stream()
        .filter(planned -> planned.project().id().equals(id))
        .findFirst()
        .orElseThrow()
        .leftOut();
  }

  @Test
  void namesEachLimitThatLetsAProjectIn() {
    int[] found = new int[2];
    forRandomCases(
        3,
        false,
        one -> {
          for (int i = 0; i < one.truth().open().size(); i++) {
            LeftOut why = leftOut(one, i);
            if (why == null) {
              continue;
            }
            for (Relaxation relaxation : why.relaxations()) {
              PlanLimits wider = wider(one.limits(), relaxation.resource(), relaxation.more());
              int place = i;
              assertThat(one.best(wider)).anyMatch(set -> AllSubsets.contains(set, place));
              assertThat(relaxation.outlook().hitProbability().value())
                  .isCloseTo(one.bestHit(wider), within(1e-9));
              found[0]++;
            }
            for (Resource resource : Resource.values()) {
              int place = i;
              boolean named =
                  why.relaxations().stream()
                      .anyMatch(relaxation -> relaxation.resource() == resource);
              boolean always =
                  one.limits().of(resource) != null
                      && one.best(wider(one.limits(), resource, 1_000_000)).stream()
                          .allMatch(set -> AllSubsets.contains(set, place));
              if (always) {
                assertThat(named).isTrue();
                found[1]++;
              }
            }
          }
        });
    assertThat(found[0]).isGreaterThan(50);
    assertThat(found[1]).isGreaterThan(50);
  }

  @Test
  void theLimitThatAsksForTheLeastShareOfItselfComesFirstAndEachSaysWhatTheProjectLacks() {
    int[] found = new int[2];
    forRandomCases(
        12,
        false,
        one -> {
          for (PlannedProject planned : one.plan().projects()) {
            LeftOut why = planned.leftOut();
            if (why == null) {
              continue;
            }
            assertThat(why.relaxations())
                .isSortedAccordingTo(
                    Comparator.comparingDouble(
                        relaxation ->
                            relaxation.more() / (double) limit(one, relaxation.resource())));
            for (Relaxation relaxation : why.relaxations()) {
              Resource resource = relaxation.resource();
              long used =
                  one.plan().projects().stream()
                      .filter(other -> other.selected() && other.isOpen())
                      .mapToLong(other -> use(other, resource))
                      .sum();
              long lacks = use(planned, resource) - (limit(one, resource) - used);
              assertThat(relaxation.needed()).isEqualTo(Math.max(0, lacks));
              found[0] += lacks > 0 && used < limit(one, resource) ? 1 : 0;
            }
            found[1] += why.relaxations().size() > 1 ? 1 : 0;
          }
        });
    assertThat(found).doesNotContain(0);
  }

  private static long limit(Case one, Resource resource) {
    return Objects.requireNonNull(one.limits().search().of(resource));
  }

  private static long use(PlannedProject planned, Resource resource) {
    return switch (resource) {
      case VISITS -> planned.project().visits();
      case MINUTES -> planned.project().minutes();
      case BUDGET -> planned.project().budget().cents();
    };
  }

  /** To the visit, the minute and the cent, with pins and projects that are alike. */
  @ParameterizedTest
  @EnumSource(
      value = PlanGoal.class,
      names = {"HIT", "EXPECTED"})
  void asksForTheLeastOfALimitThatLetsAProjectIn(PlanGoal goal) {
    SplittableRandom random = new SplittableRandom(7);
    int[] found = new int[Resource.values().length];
    for (int round = 0; round < 3 * ROUNDS; round++) {
      Case one = randomCase(random, true, goal);
      if (one.best(one.limits()).isEmpty()) {
        continue;
      }
      for (int place = 0; place < one.truth().open().size(); place++) {
        LeftOut why = leftOut(one, place);
        for (Relaxation relaxation : why == null ? List.<Relaxation>of() : why.relaxations()) {
          assertThat(relaxation.least()).isTrue();
          assertThat(relaxation.more()).isEqualTo(least(one, goal, relaxation.resource(), place));
          found[relaxation.resource().ordinal()]++;
        }
      }
    }
    assertThat(Arrays.stream(found).min().orElseThrow()).isGreaterThan(10);
  }

  /** The least by which the set that is best then has the project in it. */
  private static long least(Case one, PlanGoal goal, Resource resource, int place) {
    long limit = limit(one, resource);
    return one.truth().uses(resource).stream()
        .filter(use -> use > limit)
        .sorted()
        .filter(
            use ->
                AllSubsets.contains(
                    one.truth().best(wider(one.limits(), resource, use - limit), goal), place))
        .findFirst()
        .map(use -> use - limit)
        .orElse(-1L);
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource(PlanGoal.class)
  void aFieldDayMoreNeverBringsLessByTheGoalAndSaysWhyAnotherFigureFalls(PlanGoal goal) {
    SplittableRandom random = new SplittableRandom(8);
    int falls = 0;
    for (int round = 0; round < 150; round++) {
      GapPlan plan = randomCase(random, false, goal).plan();
      Advice advice = plan.advice();
      assertThat(advice).isNotNull();
      LeftOut.Outlook day = advice.fieldDay();
      assertThat(day).isNotNull();
      boolean lessLikely = day.hitProbability().value() < plan.hitProbability().value() - 1e-12;
      boolean lessExpected = day.expectedTotal().compareTo(plan.expectedTotal()) < 0;

      assertThat(advice.fieldDayFall() != null).isEqualTo(lessLikely || lessExpected);
      falls += advice.fieldDayFall() == null ? 0 : 1;
      switch (goal) {
        case HIT -> {
          assertThat(lessLikely).isFalse();
          if (lessExpected) {
            assertThat(advice.fieldDayFall())
                .isInstanceOfSatisfying(
                    Advice.ExpectedForHit.class, why -> assertThat(why.goesOut()).isNotEmpty());
          }
        }
        case EXPECTED -> {
          assertThat(lessExpected).isFalse();
          if (lessLikely) {
            assertThat(advice.fieldDayFall())
                .isInstanceOfSatisfying(
                    Advice.HitForExpected.class, why -> assertThat(why.goesOut()).isNotEmpty());
          }
        }
        case RUNGS -> {
          if (advice.fieldDayFall() instanceof Advice.RungSuffices) {
            assertThat(day.hitProbability().value()).isGreaterThanOrEqualTo(0.8 - 1e-12);
          }
        }
      }
    }
    assertThat(falls > 0).isEqualTo(goal == PlanGoal.EXPECTED);
  }

  /** Planned anew with the visits of a day more, as the rep would do it. */
  @Tag("long")
  @ParameterizedTest
  @EnumSource(
      value = PlanGoal.class,
      names = {"HIT", "EXPECTED"})
  void aPlanWithAFieldDayMoreIsNeverWorseByItsGoalAndIsWhatTheAdviceSaid(PlanGoal goal) {
    SplittableRandom random = new SplittableRandom(12);
    for (int round = 0; round < 100; round++) {
      Case one = randomCase(random, false, goal);
      PlanLimits more =
          wider(one.limits(), Resource.VISITS, one.plan().parameters().visitsPerDay());
      GapPlan wider = one.planWithin(more);

      LeftOut.Outlook advised = Objects.requireNonNull(one.plan().advice()).fieldDay();
      assertThat(advised).isNotNull();
      if (goal == PlanGoal.HIT) {
        assertThat(wider.hitProbability().value())
            .isGreaterThanOrEqualTo(one.plan().hitProbability().value() - 1e-12)
            .isCloseTo(advised.hitProbability().value(), within(1e-9));
      } else {
        assertThat(wider.expectedTotal()).isGreaterThanOrEqualTo(one.plan().expectedTotal());
        assertThat(wider.expectedTotal().cents())
            .isCloseTo(advised.expectedTotal().cents(), within(1L));
      }
    }
  }

  private static Advice adviceOf(TerritorySketch sketch, PlanGoal goal, long target) {
    GapPlan plan =
        sketch.explained(
            TerritorySketch.parameters(goal, Money.of(target), new PlanLimits(4, null, null)));
    Advice advice = plan.advice();
    assertThat(advice).isNotNull();
    return advice;
  }

  @Test
  void aFieldDayMoreMayTakeTheSurerProjectInsteadOfTheLarger() {
    TerritorySketch sketch = new TerritorySketch();
    sketch.customer(10_000, 1);
    CustomerId prospect = sketch.prospect();
    sketch.project(prospect, 20_000, 0.5).needs(4, 0).add();
    sketch.project(prospect, 5_000, 0.6).needs(10, 0).add();

    Advice advice = adviceOf(sketch, PlanGoal.HIT, 15_000);

    assertThat(advice.fieldDay())
        .isEqualTo(new LeftOut.Outlook(new Probability(0.6), Money.of(13_000)));
    assertThat(advice.fieldDayFall())
        .isInstanceOfSatisfying(
            Advice.ExpectedForHit.class, why -> assertThat(why.goesOut()).hasSize(1));
  }

  @Test
  void aFieldDayMoreMayMakeALaterRungNeedless() {
    TerritorySketch sketch = new TerritorySketch();
    CustomerId large = sketch.customer(60_000, 1);
    CustomerId small = sketch.customer(5_000, 1);
    sketch.project(large, 5_000, 0.85).needs(10, 0).add();
    sketch.project(small, 20_000, 0.9).needs(4, 0).add();

    Advice advice = adviceOf(sketch, PlanGoal.RUNGS, 70_000);

    assertThat(advice.fieldDay()).isNotNull();
    assertThat(advice.fieldDay().hitProbability().value()).isCloseTo(0.85, within(1e-12));
    assertThat(advice.fieldDayFall()).isEqualTo(new Advice.RungSuffices(Rung.LARGE_EXISTING));
  }

  private static PlanLimits wider(PlanLimits limits, Resource resource, long more) {
    Integer visits = limits.visits();
    Integer minutes = limits.minutes();
    Money budget = limits.budget();
    return switch (resource) {
      case VISITS -> new PlanLimits(visits == null ? null : visits + (int) more, minutes, budget);
      case MINUTES -> new PlanLimits(visits, minutes == null ? null : minutes + (int) more, budget);
      case BUDGET ->
          new PlanLimits(visits, minutes, budget == null ? null : budget.plus(Money.ofCents(more)));
    };
  }

  @Test
  void askForOneVisitMoreOnlyIfOneLessDoesNotDo() {
    TerritorySketch sketch = new TerritorySketch();
    sketch.customer(10_000, 1);
    CustomerId prospect = sketch.prospect();
    sketch.project(prospect, 5_000, 0.6).needs(4, 0).add();
    sketch.project(prospect, 5_000, 0.5).needs(3, 0).add();

    GapPlan plan =
        sketch.explained(
            TerritorySketch.parameters(
                PlanGoal.HIT, Money.of(15_000), new PlanLimits(5, null, null)));

    LeftOut why = plan.projects().getLast().leftOut();
    assertThat(why).isNotNull();
    assertThat(why.relaxations()).hasSize(1);
    assertThat(why.relaxations().getFirst().more()).isEqualTo(2);
    assertThat(why.relaxations().getFirst().comesAfterOthers()).isFalse();
    assertThat(why.relaxations().getFirst().outlook().hitProbability().value())
        .isCloseTo(0.8, within(1e-12));
    LeftOut.Pinned pinned = (LeftOut.Pinned) why.ifPinned();
    assertThat(pinned.outlook().hitProbability().value()).isCloseTo(0.5, within(1e-12));
    assertThat(pinned.displaced()).hasSize(1);
  }

  @Test
  void saysWhatAFieldDayAndAThousandMoreAreWorth() {
    forRandomCases(
        4,
        true,
        one -> {
          Advice advice = one.plan().advice();
          assertThat(advice).isNotNull();
          assertThat(advice.fieldDay()).isNotNull();
          assertThat(advice.fieldDay().hitProbability().value())
              .isCloseTo(one.bestHit(wider(one.limits(), Resource.VISITS, 6)), within(1e-9));
          if (one.limits().budget() == null) {
            assertThat(advice.thousandMore()).isNull();
          } else {
            assertThat(advice.thousandMore()).isNotNull();
            assertThat(advice.thousandMore().hitProbability().value())
                .isCloseTo(
                    one.bestHit(wider(one.limits(), Resource.BUDGET, 100_000)), within(1e-9));
          }
        });
  }

  @Test
  void drawsTheProbabilityOverTheVisits() {
    forRandomCases(
        5,
        false,
        one -> {
          Advice advice = one.plan().advice();
          assertThat(advice).isNotNull();
          double before = 0;
          for (Advice.VisitPoint point : advice.overVisits()) {
            double hit = point.hitProbability().value();
            assertThat(hit)
                .isCloseTo(
                    one.bestHit(one.limits().withVisits((int) point.visits())), within(1e-9));
            assertThat(hit).isGreaterThanOrEqualTo(before - 1e-12);
            before = hit;
          }
          assertThat(advice.overVisits())
              .extracting(Advice.VisitPoint::visits)
              .contains(0L, one.limits().of(Resource.VISITS));
        });
  }

  @Test
  void findsTheFewestProjectsThatReachTheConfidence() {
    int[] reached = new int[1];
    forRandomCases(
        6,
        true,
        one -> {
          int fewest = one.truth().fewest(0.8);
          switch (one.plan().neededConfidence()) {
            case OverPlanning.Reached(var which, Money _, boolean proven) -> {
              assertThat(which).hasSize(fewest).doesNotHaveDuplicates();
              assertThat(proven).isTrue();
              reached[0] += which.size();
            }
            case OverPlanning.OutOfReach _ -> assertThat(fewest).isEqualTo(-1);
          }
        });
    assertThat(reached[0]).isGreaterThan(8);
  }

  @Test
  void doesNotSearchWhereNothingIsLimited() {
    TerritorySketch sketch = new TerritorySketch();
    sketch.customer(10_000, 1);
    sketch.project(sketch.prospect(), 5_000, 0.6).needs(4, 0).add();

    GapPlan plan =
        sketch.explained(
            TerritorySketch.parameters(PlanGoal.HIT, Money.of(15_000), PlanLimits.NONE));

    assertThat(plan.projects().getFirst().reason()).isEqualTo(PlannedProject.Reason.OPEN);
    assertThat(plan.advice()).isNotNull();
    assertThat(plan.advice().fieldDay()).isNull();
    assertThat(plan.advice().overVisits().getLast().hitProbability().value())
        .isCloseTo(0.6, within(1e-12));
  }

  @Test
  void addsPerVisitWhatItAddsDividedByTheVisits() {
    TerritorySketch sketch = new TerritorySketch();
    sketch.customer(10_000, 1);
    sketch.project(sketch.prospect(), 5_000, 0.6).needs(4, 0).add();
    sketch.project(sketch.prospect(), 5_000, 0.6).needs(0, 0).choice(Choice.OUT).add();

    GapPlan plan = sketch.plan(15_000);

    PlannedProject in = plan.projects().getFirst();
    assertThat(in.contributionPerVisit(plan.hitProbability())).isCloseTo(0.15, within(1e-12));
    assertThat(in.expectedPerVisit()).isEqualTo(Money.of(750));
    PlannedProject out = plan.projects().getLast();
    assertThat(out.contribution(plan.hitProbability())).isCloseTo(0.24, within(1e-12));
    assertThat(out.contributionPerVisit(plan.hitProbability())).isNull();
    assertThat(out.expectedPerVisit()).isNull();
  }

  @Tag("long")
  @Test
  void triesOnlySoManyOfVeryManyProjectsAndTheMostPromisingOnes() {
    TerritorySketch sketch = new TerritorySketch();
    sketch.customer(10_000, 1);
    CustomerId prospect = sketch.prospect();
    for (int i = 1; i <= 60; i++) {
      sketch.project(prospect, 100L * i, 0.5).needs(2, 0).add();
    }

    GapPlan plan =
        sketch.explained(
            TerritorySketch.parameters(
                PlanGoal.EXPECTED, Money.of(40_000), new PlanLimits(10, null, null)));

    List<PlannedProject> leftOut =
        plan.projects().stream().filter(planned -> planned.leftOut() != null).toList();
    assertThat(leftOut).hasSize(55);
    assertThat(leftOut)
        .allSatisfy(
            planned -> {
              LeftOut why = planned.leftOut();
              assertThat(why).isNotNull();
              assertThat(why.relaxations()).isNotEmpty();
              boolean tried = planned.planValue().compareTo(Money.of(1_500)) > 0;
              assertThat(why.ifPinned() instanceof LeftOut.Pinned).isEqualTo(tried);
            });
  }
}

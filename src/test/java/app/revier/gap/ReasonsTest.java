package app.revier.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.gap.LeftOut.Relaxation;
import app.revier.outcomes.Outcome;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why projects are left out: against a look at every set, and while reasons are found. */
class ReasonsTest {

  /** A territory within three limits. */
  private record Case(TerritorySketch sketch, PlanParameters parameters, List<Outcome> base) {

    GapPlan explained() {
      return sketch.explained(parameters);
    }
  }

  /** To the visit, the minute and the cent; alike in some rounds, so that sets are as good. */
  private static Case random(
      SplittableRandom random, int projects, boolean alike, PlanGoal goal, double correlation) {
    TerritorySketch sketch = new TerritorySketch();
    List<Outcome> base = new ArrayList<>();
    CustomerId customer = sketch.prospect();
    for (int i = 0; i < 2; i++) {
      Money revenue = Money.of(random.nextLong(1, 40) * 1_000);
      customer = sketch.customer(revenue, 0.7, Money.ZERO, Share.NONE);
      base.add(new Outcome(revenue, new Probability(0.7)));
    }
    long value = 0;
    int visits = 0;
    int minutes = 0;
    long cents = 0;
    for (int i = 0; i < projects; i++) {
      long worth = alike ? random.nextLong(1, 3) * 5_000 : random.nextLong(1_000, 30_000);
      int ofVisits = alike ? random.nextInt(1, 3) : random.nextInt(1, 9);
      int ofMinutes = alike ? 60 : random.nextInt(600);
      long ofCents = alike ? 100_000 : random.nextLong(200_000);
      var project =
          sketch
              .project(customer, worth, alike ? 0.5 : random.nextInt(1, 20) / 20.0)
              .needsExactly(ofVisits, ofMinutes, ofCents);
      if (random.nextInt(8) == 0) {
        project.choice(random.nextInt(3) == 0 ? Choice.IN : Choice.OUT);
      }
      project.add();
      value += worth;
      visits += ofVisits;
      minutes += ofMinutes;
      cents += ofCents;
    }
    PlanLimits limits =
        new PlanLimits(
            visits * random.nextInt(3, 8) / 10,
            minutes * random.nextInt(3, 8) / 10,
            Money.ofCents(cents * random.nextInt(3, 8) / 10));
    Money target = Money.of(value * random.nextLong(2, 7) / 10 + 20_000);
    return new Case(sketch, TerritorySketch.parameters(goal, target, limits, correlation), base);
  }

  /** "At most" where it is not known to be the least. */
  @ParameterizedTest
  @CsvSource({"HIT, 0, 24, 11", "EXPECTED, 0, 24, 11", "HIT, 0.3, 8, 9"})
  void whatIsCalledTheLeastIsTheLeastOfEverySetAndAtMostIsNeverLess(
      PlanGoal goal, double correlation, int rounds, int most) {
    SplittableRandom random = new SplittableRandom(21);
    int[] least = new int[Resource.values().length];
    for (int round = 0; round < rounds; round++) {
      Case one = random(random, random.nextInt(5, most), round % 4 == 0, goal, correlation);
      GapPlan plan = one.explained();
      AllSubsets truth = AllSubsets.asJudged(plan, 0, one.base());
      PlanLimits limits = plan.parameters().limits();
      if (truth.best(limits, _ -> true).isEmpty()) {
        continue;
      }
      for (Resource resource : Resource.values()) {
        long[] widths = truth.least(limits, goal, resource);
        for (int place = 0; place < truth.open().size(); place++) {
          LeftOut why = why(plan).get(truth.open().get(place).project().id());
          for (Relaxation relaxation : why == null ? List.<Relaxation>of() : why.relaxations()) {
            if (relaxation.resource() != resource) {
              continue;
            }
            if (relaxation.least()) {
              assertThat(relaxation.more())
                  .as("round %d, %s, place %d", round, resource, place)
                  .isEqualTo(widths[place]);
              least[resource.ordinal()]++;
            } else {
              assertThat(widths[place]).isBetween(1L, relaxation.more());
            }
          }
        }
      }
    }
    assertThat(least).doesNotContain(0);
  }

  private static Map<ProjectId, LeftOut> why(GapPlan plan) {
    Map<ProjectId, LeftOut> reasons = new HashMap<>();
    for (PlannedProject planned : plan.projects()) {
      if (planned.leftOut() != null) {
        reasons.put(planned.project().id(), planned.leftOut());
      }
    }
    return reasons;
  }

  /** Each plan that is shown, as often as anything is found. */
  @Test
  void reasonsOnlyGrowWhileTheyAreFound() {
    SplittableRandom random = new SplittableRandom(22);
    int grown = 0;
    for (int round = 0; round < 5; round++) {
      Case one = random(random, 12, round % 4 == 0, PlanGoal.HIT, round < 4 ? 0 : 0.3);
      List<GapPlan> shown = new ArrayList<>();
      shown.add(
          GapPlanner.explained(
              one.sketch().territory(),
              one.sketch().segmentation(),
              one.parameters(),
              () -> {},
              new GrowingPlan(shown::add, 0)));
      for (int i = 1; i < shown.size(); i++) {
        GapPlan before = shown.get(i - 1);
        GapPlan after = shown.get(i);
        if (before.selected().equals(after.selected())) {
          grown += grows(why(before), why(after));
        }
      }
    }
    assertThat(grown).isGreaterThan(30);
  }

  /** How many things are known that were not. */
  private static int grows(Map<ProjectId, LeftOut> before, Map<ProjectId, LeftOut> after) {
    assertThat(after.keySet()).containsAll(before.keySet());
    int more = after.size() - before.size();
    for (Map.Entry<ProjectId, LeftOut> entry : before.entrySet()) {
      LeftOut was = entry.getValue();
      LeftOut is = after.get(entry.getKey());
      assertThat(is).isNotNull();
      assertThat(is.relaxations()).containsAll(was.relaxations());
      more += is.relaxations().size() - was.relaxations().size();
      if (was.ifPinned() instanceof LeftOut.NotTried) {
        more += is.ifPinned() instanceof LeftOut.NotTried ? 0 : 1;
      } else {
        assertThat(is.ifPinned()).isEqualTo(was.ifPinned());
      }
    }
    return more;
  }
}

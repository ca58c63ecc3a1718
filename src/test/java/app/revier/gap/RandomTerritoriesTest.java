package app.revier.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.gap.TerritorySketch.ProjectSketch;
import app.revier.outcomes.AllCombinations;
import app.revier.outcomes.Outcome;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of random small territories, against the same figures worked out the long way. */
class RandomTerritoriesTest {

  private static final List<String> STAGES =
      List.of("not-started", "introduced", "in-trial", "offer", "won", "lost");

  private static final List<Choice> CHOICES = List.of(Choice.OPEN, Choice.IN, Choice.OUT);

  private static TerritorySketch territory(SplittableRandom random) {
    TerritorySketch sketch = new TerritorySketch();
    List<CustomerId> ids = new ArrayList<>();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      ids.add(
          random.nextInt(4) == 0
              ? sketch.prospect()
              : sketch.customer(
                  Money.ofCents(random.nextLong(-500_000, 9_000_000)),
                  random.nextInt(5) == 0 ? random.nextInt(2) : random.nextDouble(),
                  Money.ofCents(random.nextInt(3) == 0 ? random.nextLong(6_000_000) : 0),
                  new Share(random.nextInt(300_000))));
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      ProjectSketch project =
          sketch.project(
              ids.get(random.nextInt(ids.size())),
              random.nextLong(50_000),
              random.nextBoolean() ? -1 : random.nextInt(11) / 10.0);
      project.stage(STAGES.get(random.nextInt(STAGES.size())));
      project.start(
          random.nextBoolean() ? null : LocalDate.of(2026, 7, 1).plusDays(random.nextInt(700)));
      project.needs(random.nextInt(5), random.nextInt(1_000));
      project.choice(CHOICES.get(random.nextInt(3)));
      project.add();
    }
    return sketch;
  }

  private static PlanParameters parameters(SplittableRandom random, double correlation) {
    return TerritorySketch.parameters(
        Money.ofCents(random.nextLong(30_000_000)),
        random.nextInt(1, 100) / 100.0,
        correlation,
        random.nextBoolean() ? null : random.nextInt(20),
        random.nextBoolean() ? null : Money.of(random.nextInt(4_000)),
        random.nextInt(4) == 0);
  }

  private static long certain(GapPlan plan, TerritorySketch sketch) {
    long open = plan.customers().stream().mapToLong(RandomTerritoriesTest::open).sum();
    long base =
        sketch.territory().customers().stream()
            .mapToLong(customer -> customer.revenue().in(TerritorySketch.BASE_YEAR).cents())
            .sum();
    return base - plan.erosion().cents() - open;
  }

  private static long open(CustomerForecast forecast) {
    return Math.max(0, forecast.uncontracted().cents());
  }

  private static Stream<Outcome> ofCustomers(GapPlan plan) {
    return plan.customers().stream()
        .map(
            forecast ->
                new Outcome(Money.ofCents(open(forecast)), forecast.retention().probability()));
  }

  private static Outcome of(PlannedProject planned) {
    return new Outcome(planned.planValue(), planned.probability());
  }

  private static AllCombinations truth(
      GapPlan plan, TerritorySketch sketch, Stream<PlannedProject> projects) {
    return new AllCombinations(
        certain(plan, sketch),
        Stream.concat(ofCustomers(plan), projects.map(RandomTerritoriesTest::of)).toList());
  }

  @Test
  void forecastsEachCustomerAsTheMethodSays() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 1_000; round++) {
      GapPlan plan = territory(random).plan(parameters(random, 0));
      for (CustomerForecast forecast : plan.customers()) {
        BigDecimal base = forecast.base().toDecimal();
        BigDecimal kept =
            base.multiply(
                    BigDecimal.ONE.subtract(
                        forecast.customer().standing().priceErosion().toDecimal()))
                .setScale(2, RoundingMode.HALF_UP);
        BigDecimal contract = forecast.customer().contractedIn(2027).toDecimal();
        BigDecimal contracted = kept.min(contract);
        BigDecimal lost =
            BigDecimal.valueOf(forecast.retention().probability().complement().value());

        assertThat(forecast.kept().toDecimal()).isEqualTo(kept);
        assertThat(forecast.contracted().toDecimal()).isEqualTo(contracted);
        assertThat(forecast.uncontracted().toDecimal()).isEqualTo(kept.subtract(contracted));
        assertThat(forecast.atRisk().toDecimal())
            .isEqualTo(kept.subtract(contracted).multiply(lost).setScale(2, RoundingMode.HALF_UP));
      }
    }
  }

  @Test
  void addsUp() {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < 1_000; round++) {
      TerritorySketch sketch = territory(random);
      GapPlan plan = sketch.plan(parameters(random, 0));
      Money expected =
          plan.customers().stream().map(CustomerForecast::expected).reduce(Money.ZERO, Money::plus);
      Money fromProspects =
          sketch.territory().customers().stream()
              .filter(customer -> !sketch.segmentation().of(customer.id()).existing())
              .map(customer -> customer.revenue().in(TerritorySketch.BASE_YEAR))
              .reduce(Money.ZERO, Money::plus);

      assertThat(plan.expectedBase()).isEqualTo(expected.plus(fromProspects));
      assertThat(plan.expectedTotal())
          .isEqualTo(plan.parameters().target().minus(plan.rungs().getLast().gapLeft()));
      assertThat(plan.distribution().expected().cents())
          .isCloseTo(plan.expectedTotal().cents(), within(10L));
      assertThat(plan.projects()).hasSameSizeAs(sketch.territory().projects());
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.35})
  void reachesTheTargetAsOftenAsAllCombinationsSay(double correlation) {
    SplittableRandom random = new SplittableRandom(3);
    double precision = correlation == 0 ? 1e-9 : 1e-4;
    int rounds = correlation == 0 ? 1_000 : 6;
    for (int round = 0; round < rounds; round++) {
      TerritorySketch sketch = territory(random);
      GapPlan plan = sketch.plan(parameters(random, correlation));
      long target = plan.parameters().target().cents();
      List<PlannedProject> selected = plan.selected();

      assertThat(plan.hitProbability().value())
          .isCloseTo(
              atLeast(truth(plan, sketch, selected.stream()), target, correlation),
              within(precision));
      for (PlannedProject planned : plan.projects()) {
        Probability otherwise = planned.hitProbabilityWithout();
        if (otherwise != null) {
          Stream<PlannedProject> changed =
              planned.selected()
                  ? selected.stream().filter(other -> !other.equals(planned))
                  : Stream.concat(selected.stream(), Stream.of(planned));
          assertThat(otherwise.value())
              .isCloseTo(
                  atLeast(truth(plan, sketch, changed), target, correlation), within(precision));
        }
      }
    }
  }

  private static double atLeast(AllCombinations truth, long target, double correlation) {
    return correlation == 0 ? truth.atLeast(target) : truth.atLeast(target, correlation);
  }

  @Test
  void findsTheFewestProjectsByTryingThemOneAfterTheOther() {
    SplittableRandom random = new SplittableRandom(4);
    int reached = 0;
    for (int round = 0; round < 1_500; round++) {
      TerritorySketch sketch = territory(random);
      GapPlan plan = sketch.plan(parameters(random, 0));
      OverPlanning expected = tryAll(plan, sketch);

      if (expected instanceof OverPlanning.OutOfReach(Probability best, Money shortBy)) {
        assertThat(plan.neededConfidence()).isInstanceOf(OverPlanning.OutOfReach.class);
        OverPlanning.OutOfReach found = (OverPlanning.OutOfReach) plan.neededConfidence();
        assertThat(found.best().value()).isCloseTo(best.value(), within(1e-9));
        assertThat(found.shortBy()).isEqualTo(shortBy);
      } else {
        assertThat(plan.neededConfidence()).isEqualTo(expected);
        reached++;
      }
    }
    assertThat(reached).isBetween(300, 1_200);
  }

  private static OverPlanning tryAll(GapPlan plan, TerritorySketch sketch) {
    long target = plan.parameters().target().cents();
    double wanted = plan.parameters().confidence().value() - 1e-12;
    List<PlannedProject> taken =
        new ArrayList<>(
            plan.projects().stream()
                .filter(planned -> planned.reason() == PlannedProject.Reason.WON)
                .toList());
    List<PlannedProject> open =
        plan.projects().stream()
            .filter(
                planned ->
                    switch (planned.reason()) {
                      case OPEN, CHOSEN_IN, SELECTED, NOT_SELECTED, NO_EFFECT -> true;
                      case WON, CHOSEN_OUT, CLOSED, TOO_LATE -> false;
                    })
            .sorted(Comparator.comparing(PlannedProject::expected).reversed())
            .toList();
    Money value = Money.ZERO;
    for (int count = 0; ; count++) {
      AllCombinations truth = truth(plan, sketch, taken.stream());
      if (truth.atLeast(target) >= wanted) {
        return new OverPlanning.Reached(
            open.stream().limit(count).map(planned -> planned.project().id()).toList(),
            value,
            count <= 1);
      }
      if (count == open.size()) {
        long most = truth.reachedWith(wanted);
        return new OverPlanning.OutOfReach(
            new Probability(truth.atLeast(target)), Money.ofCents(target - most));
      }
      value = value.plus(open.get(count).planValue());
      taken.add(open.get(count));
    }
  }
}

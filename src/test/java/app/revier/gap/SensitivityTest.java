package app.revier.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.gap.Sensitivity.Assumption;
import app.revier.gap.Sensitivity.Kind;
import app.revier.gap.Sensitivity.Side;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Share;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which assumptions move the hit probability, against whole plans made anew. */
class SensitivityTest {

  private static final LocalDate START = LocalDate.of(2027, 4, 1);

  private static final int MOST_ANEW = 6;

  private final TerritorySketch sketch = new TerritorySketch();

  private static Assumption only(Sensitivity sensitivity, Kind kind) {
    List<Assumption> found =
        sensitivity.assumptions().stream().filter(one -> one.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static void isLikely(Side side, Scenario.Change change, double hit) {
    assertThat(side.change()).isEqualTo(change);
    assertThat(side.hitProbability().value()).isCloseTo(hit, within(1e-12));
  }

  @Test
  void takesAStepDownAndUpFromEachAssumption() {
    CustomerId customer = sketch.customer(10_000, 0.8);
    ProjectId project = sketch.project(customer, 12_000, 0.5).start(START).add();

    // The target takes both the customer and nine months of the project.
    Sensitivity sensitivity = Sensitivity.of(sketch.plan(18_900));

    assertThat(sensitivity.hitProbability().value()).isCloseTo(0.4, within(1e-12));
    Assumption retention = only(sensitivity, Kind.RETENTION);
    isLikely(
        retention.down(),
        new Scenario.CustomerRetention(customer, new Probability(0.7)),
        0.7 * 0.5);
    isLikely(
        retention.up(), new Scenario.CustomerRetention(customer, new Probability(0.9)), 0.9 * 0.5);
    Assumption probability = only(sensitivity, Kind.PROBABILITY);
    isLikely(
        probability.up(),
        new Scenario.ProjectProbability(project, new Probability(0.6)),
        0.8 * 0.6);
    Assumption value = only(sensitivity, Kind.VALUE);
    isLikely(value.down(), new Scenario.ProjectValue(project, Money.of(9_600)), 0);
    isLikely(value.up(), new Scenario.ProjectValue(project, Money.of(14_400)), 0.4);
    Assumption start = only(sensitivity, Kind.START);
    isLikely(start.down(), new Scenario.ProjectSlips(project, -2), 0.4);
    isLikely(start.up(), new Scenario.ProjectSlips(project, 2), 0);
    assertThat(only(sensitivity, Kind.EROSION).down().change()).isNull();
  }

  @Test
  void staysWithinWhatARetentionCanBe() {
    sketch.customer(10_000, 0.95);

    Assumption retention = only(Sensitivity.of(sketch.plan(9_000)), Kind.RETENTION);

    assertThat(retention.up().hitProbability()).isEqualTo(new Probability(0.99));
  }

  @Test
  void showsTheFiveThatMoveItMost() {
    for (int i = 1; i <= 10; i++) {
      sketch.project(sketch.customer(i * 1_000L, 0.8), i * 500L, 0.5).add();
    }
    Sensitivity sensitivity = Sensitivity.of(sketch.plan(48_000));

    assertThat(sensitivity.most()).hasSize(Sensitivity.SHOWN);
    assertThat(sensitivity.most()).isEqualTo(sensitivity.assumptions().subList(0, 5));
    assertThat(sensitivity.assumptions())
        .isSortedAccordingTo(
            Comparator.comparingDouble((Assumption one) -> one.range(sensitivity.hitProbability()))
                .reversed());
  }

  @ParameterizedTest
  @CsvSource({"0, 4, 3, 3", "0.3, 4, 3, 2", "0, 24, 6, 1", "0.3, 24, 6, 1"})
  void agreesWithWholePlansMadeAnew(double correlation, int customers, int projects, int rounds) {
    int found = 0;
    for (int seed = 0; seed < rounds; seed++) {
      TerritorySketch random = random(new SplittableRandom(seed), customers, projects);
      GapPlan plan =
          random.plan(
              TerritorySketch.parameters(
                  total(random), 0.8, correlation, 40, Money.of(20_000), false));
      Sensitivity sensitivity = Sensitivity.of(plan);
      for (Assumption one : sensitivity.assumptions().stream().limit(MOST_ANEW).toList()) {
        agrees(random, plan, one.down());
        agrees(random, plan, one.up());
        found++;
      }
    }
    assertThat(found).isGreaterThan(rounds * 3);
  }

  private static void agrees(TerritorySketch sketch, GapPlan plan, Side side) {
    Scenario.Change change = side.change();
    Probability anew =
        change == null
            ? plan.hitProbability()
            : ScenarioPlanner.result(
                    sketch.territory(),
                    sketch.segmentation(),
                    plan,
                    new Scenario("", List.of(change)))
                .hitIfKept();
    assertThat(side.hitProbability().value())
        .as(String.valueOf(change))
        .isCloseTo(anew.value(), within(2e-4));
  }

  /** About what the customers have. */
  private static Money total(TerritorySketch sketch) {
    return sketch.territory().customers().stream()
        .map(customer -> customer.revenue().in(TerritorySketch.BASE_YEAR))
        .reduce(Money.ZERO, Money::plus)
        .times(Share.percent(85));
  }

  private static TerritorySketch random(SplittableRandom random, int customers, int projects) {
    TerritorySketch sketch = new TerritorySketch();
    for (int i = 0; i < customers; i++) {
      sketch.customer(
          Money.ofCents(random.nextLong(100_000, 9_000_000)),
          random.nextInt(8) == 0 ? 1 : random.nextDouble(),
          Money.ofCents(random.nextInt(3) == 0 ? random.nextLong(4_000_000) : 0),
          new Share(random.nextInt(100_000)));
    }
    List<CustomerId> ids =
        sketch.territory().customers().stream().map(customer -> customer.id()).toList();
    for (int i = 0; i < projects; i++) {
      sketch
          .project(
              ids.get(random.nextInt(ids.size())),
              random.nextLong(5_000, 50_000),
              random.nextInt(11) / 10.0)
          .stage(random.nextInt(6) == 0 ? "won" : "offer")
          .start(random.nextBoolean() ? null : START.plusMonths(random.nextInt(12)))
          .needs(random.nextInt(8), random.nextInt(3_000))
          .add();
    }
    return sketch;
  }
}

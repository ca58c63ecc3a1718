package app.revier.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.revier.outcomes.OutcomeDistribution.Point;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeDistributionTest {

  private static final Money THOUSAND = Money.of(1_000);

  private static Outcome outcome(long units, double p) {
    return new Outcome(Money.of(units), new Probability(p));
  }

  private static OutcomeDistribution independent(Money certain, List<Outcome> outcomes) {
    return OutcomeDistribution.of(certain, outcomes, 0);
  }

  /** Amounts of so many digits and chances that now and then are 0 or 1. */
  private static List<Outcome> random(SplittableRandom random, int count, long unit) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long amount = ((long) Math.pow(10, random.nextDouble(0, 4))) * unit;
      double p =
          switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> 0.5;
            default -> random.nextDouble();
          };
      outcomes.add(new Outcome(Money.ofCents(amount), new Probability(p)));
    }
    return outcomes;
  }

  @Test
  void meetsTheWorkedExample() {
    List<Outcome> outcomes =
        List.of(
            outcome(40_000, 0.70),
            outcome(25_000, 0.80),
            outcome(60_000, 0.50),
            outcome(45_000, 0.40),
            outcome(40_000, 0.50),
            outcome(35_000, 0.60),
            outcome(30_000, 0.50),
            outcome(25_000, 0.40));

    OutcomeDistribution distribution = independent(Money.of(435_000), outcomes);

    assertThat(distribution.expected()).isEqualTo(Money.of(597_000));
    assertThat(distribution.atLeast(Money.of(600_000)).value()).isCloseTo(0.499, within(5e-4));
    assertThat(distribution.errorBound()).isEqualTo(Money.ZERO);
  }

  @Test
  void agreesWithAllCombinationsOfAFewOutcomes() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 4_000; round++) {
      long unit = new long[] {1, 100, 100_000}[random.nextInt(3)];
      List<Outcome> outcomes = random(random, random.nextInt(1, 11), unit);
      long certain = random.nextLong(-1_000, 1_000) * unit;
      AllCombinations truth = new AllCombinations(certain, outcomes);
      OutcomeDistribution distribution = independent(Money.ofCents(certain), outcomes);

      for (long shift = -1; shift <= 1; shift++) {
        long target = truth.total(random.nextInt(1 << outcomes.size())) + shift;
        assertThat(distribution.atLeast(Money.ofCents(target)).value())
            .isCloseTo(truth.atLeast(target), within(1e-9));
      }
      assertThat(distribution.errorBound()).isEqualTo(Money.ZERO);
    }
  }

  @Test
  void agreesWithAllCombinationsOfTwentyOutcomes() {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < 6; round++) {
      List<Outcome> outcomes = random(random, 20, round % 2 == 0 ? 1 : 100_000);
      AllCombinations truth = new AllCombinations(0, outcomes);
      OutcomeDistribution distribution = independent(Money.ZERO, outcomes);
      long target = truth.total(random.nextInt(1 << 20));

      assertThat(distribution.atLeast(Money.ofCents(target)).value())
          .isCloseTo(truth.atLeast(target), within(1e-9));
      assertThat(distribution.atLeast(Money.ofCents(target + 1)).value())
          .isCloseTo(truth.atLeast(target + 1), within(1e-9));
    }
  }

  @Test
  void findsTheQuantilesOfAllCombinations() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 200; round++) {
      List<Outcome> outcomes = random(random, random.nextInt(1, 9), 100);
      OutcomeDistribution distribution = independent(Money.of(-7), outcomes);
      AllCombinations truth = new AllCombinations(-700, outcomes);

      for (double p : new double[] {0.1, 0.5, 0.9, random.nextDouble()}) {
        assertThat(distribution.quantile(p)).isEqualTo(Money.ofCents(truth.quantile(p)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.3, 0.7, 0.95, 0.999})
  void agreesWithAllCombinationsOfCorrelatedOutcomes(double correlation) {
    SplittableRandom random = new SplittableRandom(4);
    for (int round = 0; round < 10; round++) {
      List<Outcome> outcomes = random(random, random.nextInt(1, 9), round % 2 == 0 ? 1 : 100_000);
      AllCombinations truth = new AllCombinations(500, outcomes);
      long target = truth.total(random.nextInt(1 << outcomes.size()));

      OutcomeDistribution distribution = OutcomeDistribution.of(Money.of(5), outcomes, correlation);

      assertThat(distribution.atLeast(Money.ofCents(target)).value())
          .isCloseTo(truth.atLeast(target, correlation), within(1e-4));
    }
  }

  @Test
  void comparesTheTargetWithoutShiftingItByTheBucket() {
    List<Outcome> outcomes = List.of(outcome(1_000, 0.5), outcome(3_000, 0.5));
    OutcomeDistribution distribution = independent(new Money(12_345), outcomes);

    assertThat(distribution.bucket()).isEqualTo(THOUSAND);
    assertThat(distribution.atLeast(new Money(312_345)).value()).isEqualTo(0.5);
    assertThat(distribution.atLeast(new Money(312_346)).value()).isEqualTo(0.25);
  }

  @Test
  void takesCertaintyAndImpossibilityExactly() {
    OutcomeDistribution distribution =
        independent(Money.of(10), List.of(outcome(5, 1), outcome(7, 0), outcome(3, 0.5)));

    assertThat(distribution.min()).isEqualTo(Money.of(15));
    assertThat(distribution.max()).isEqualTo(Money.of(18));
    assertThat(distribution.atLeast(Money.of(15))).isEqualTo(Probability.CERTAIN);
    assertThat(distribution.atLeast(new Money(1_801))).isEqualTo(Probability.NEVER);
  }

  @Test
  void isThePointOfCertaintyWithoutOutcomes() {
    OutcomeDistribution distribution = independent(Money.of(10), List.of());

    assertThat(distribution.expected()).isEqualTo(Money.of(10));
    assertThat(distribution.atLeast(Money.of(10))).isEqualTo(Probability.CERTAIN);
    assertThat(distribution.atLeast(new Money(1_001))).isEqualTo(Probability.NEVER);
    assertThat(distribution.quantile(0.5)).isEqualTo(Money.of(10));
    assertThat(distribution.curve(50))
        .containsExactly(new Point(Money.of(10), Probability.CERTAIN));
  }

  @Test
  void refusesACorrelationOfOneAndProbabilitiesOutOfRange() {
    assertThatThrownBy(() -> OutcomeDistribution.of(Money.ZERO, List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OutcomeDistribution.of(Money.ZERO, List.of(), -0.1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> independent(Money.ZERO, List.of()).quantile(1.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsTheProbabilityBetweenThoseOfTheAmountMoreAndLessTheBound() {
    SplittableRandom random = new SplittableRandom(5);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      outcomes.add(
          new Outcome(new Money(random.nextLong(1, 20_000)), new Probability(random.nextDouble())));
    }
    OutcomeDistribution rounded = independent(Money.ZERO, outcomes);
    long bound = rounded.errorBound().cents();
    assertThat(bound).isPositive();

    double[] truth = OneCentGrid.tails(outcomes);
    for (int i = 0; i <= 200; i++) {
      long total = Math.round(rounded.max().cents() * (i / 200.0));
      double p = rounded.atLeast(Money.ofCents(total)).value();
      assertThat(p).isLessThanOrEqualTo(OneCentGrid.read(truth, total - bound) + 1e-9);
      assertThat(p).isGreaterThanOrEqualTo(OneCentGrid.read(truth, total + bound) - 1e-9);
      assertThat(p).isCloseTo(OneCentGrid.read(truth, total), within(1e-6));
    }
  }

  @Test
  void fallsSteadilyFromOneToZero() {
    SplittableRandom random = new SplittableRandom(6);
    for (double correlation : new double[] {0, 0.3}) {
      OutcomeDistribution distribution =
          OutcomeDistribution.of(Money.of(3), random(random, 300, 137), correlation);
      double before = 1;
      for (Point point : distribution.curve(500)) {
        assertThat(point.atLeast().value()).isLessThanOrEqualTo(before + 1e-12);
        before = point.atLeast().value();
      }
      assertThat(distribution.curve(500).getFirst().atLeast().value()).isGreaterThan(0.999);
      assertThat(distribution.curve(500).getLast().atLeast().value()).isLessThan(0.001);
    }
  }

  @Test
  void addsUpToTheExpectedTotal() {
    SplittableRandom random = new SplittableRandom(7);
    for (double correlation : new double[] {0, 0.4}) {
      List<Outcome> outcomes = random(random, 60, 100_000);
      OutcomeDistribution distribution = OutcomeDistribution.of(Money.ZERO, outcomes, correlation);
      long bucket = distribution.bucket().cents();
      double mean =
          IntStream.rangeClosed(1, (int) (distribution.max().cents() / bucket))
              .mapToDouble(i -> bucket * distribution.atLeast(new Money(i * bucket)).value())
              .sum();

      assertThat(mean / distribution.expected().cents()).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void mixesTheSmallestWithTheLargestAmounts() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      outcomes.add(new Outcome(Money.of(100_000_000), new Probability(0.5)));
    }
    for (int i = 0; i < 400; i++) {
      outcomes.add(new Outcome(new Money(1 + i % 7), new Probability(0.3)));
    }
    OutcomeDistribution distribution = independent(Money.ZERO, outcomes);

    assertThat(distribution.errorBound()).isEqualTo(Money.ZERO);
    assertThat(distribution.atLeast(Money.of(200_000_000)).value())
        .isCloseTo(11 / 16.0, within(1e-12));
    assertThat(distribution.atLeast(new Money(20_000_000_000L + 479)).value())
        .isBetween(5 / 16.0 + 0.15, 5 / 16.0 + 0.23);
  }

  @Test
  void givesTheTotalThatOneCanCountOn() {
    OutcomeDistribution distribution =
        independent(Money.of(100), List.of(outcome(10, 0.8), outcome(5, 0.5)));

    assertThat(distribution.reachedWith(new Probability(1))).isEqualTo(Money.of(100));
    assertThat(distribution.reachedWith(new Probability(0.8))).isEqualTo(Money.of(110));
    assertThat(distribution.reachedWith(new Probability(0.4))).isEqualTo(Money.of(115));
  }
}

package app.revier.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The distribution over the whole range it is made for: 1 to 5,000 outcomes of all sizes. */
class OutcomeRangeTest {

  private static final Money LARGEST = Money.of(100_000_000);

  /** From one cent to 100 million, each number of digits as often as any other. */
  private static List<Outcome> ofAllSizes(SplittableRandom random, int count, boolean decided) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long cents = Math.min(LARGEST.cents(), (long) Math.pow(10, random.nextDouble(0, 10.01)));
      double p = random.nextInt(100) / 100.0;
      if (decided && random.nextInt(5) == 0) {
        p = random.nextInt(2);
      }
      outcomes.add(new Outcome(Money.ofCents(cents), new Probability(p)));
    }
    return outcomes;
  }

  private static List<Outcome> inThousands(SplittableRandom random, int count) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double p = random.nextInt(10) == 0 ? random.nextInt(2) : random.nextDouble();
      outcomes.add(new Outcome(Money.of(1_000L * random.nextInt(1, 60)), new Probability(p)));
    }
    return outcomes;
  }

  /** The plain sum, one outcome after the other, counted in thousands. */
  private static double[] tailsInThousands(List<Outcome> outcomes) {
    return OneCentGrid.tails(
        outcomes.stream()
            .map(
                outcome ->
                    new Outcome(
                        Money.ofCents(outcome.amount().cents() / 100_000), outcome.probability()))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6, 11, 15, 20})
  void agreesWithAllCombinationsOfAmountsFromACentToAHundredMillion(int count) {
    SplittableRandom random = new SplittableRandom(count);
    for (int round = 0; round < 200 >> Math.max(0, count - 12); round++) {
      List<Outcome> outcomes = ofAllSizes(random, count, true);
      AllCombinations truth = new AllCombinations(0, outcomes);
      OutcomeDistribution distribution = OutcomeDistribution.of(Money.ZERO, outcomes, 0);
      long target = truth.total(random.nextInt(1 << count));

      assertThat(distribution.errorBound()).isEqualTo(Money.ZERO);
      for (long shift = -1; shift <= 1; shift++) {
        assertThat(distribution.atLeast(Money.ofCents(target + shift)).value())
            .isCloseTo(truth.atLeast(target + shift), within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.001, 0.3, 0.99})
  void agreesWithCorrelatedCombinationsOfAllSizes(double correlation) {
    SplittableRandom random = new SplittableRandom(31);
    for (int round = 0; round < 6; round++) {
      List<Outcome> outcomes = ofAllSizes(random, 8, true);
      AllCombinations truth = new AllCombinations(0, outcomes);
      OutcomeDistribution distribution = OutcomeDistribution.of(Money.ZERO, outcomes, correlation);
      long target = truth.total(random.nextInt(1 << 8));

      assertThat(distribution.atLeast(Money.ofCents(target)).value())
          .isCloseTo(truth.atLeast(target, correlation), within(1e-4));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 100, 1_000, 5_000})
  void agreesWithThePlainSumOfOutcomesInThousands(int count) {
    List<Outcome> outcomes = inThousands(new SplittableRandom(count), count);
    double[] truth = tailsInThousands(outcomes);
    OutcomeDistribution distribution = OutcomeDistribution.of(Money.ZERO, outcomes, 0);

    assertThat(distribution.errorBound()).isEqualTo(Money.ZERO);
    for (int i = 0; i < 200; i++) {
      int thousands = (int) (distribution.max().cents() / 100_000 * i / 200);
      assertThat(distribution.atLeast(Money.of(thousands * 1_000L)).value())
          .isCloseTo(OneCentGrid.read(truth, thousands), within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({"300, 0", "1000, 0", "5000, 0", "400, 0.001", "1000, 0.3", "1000, 0.6"})
  void agreesWithTheCharacteristicFunctionOfManyOutcomesOfAllSizes(int count, double correlation) {
    List<Outcome> outcomes = ofAllSizes(new SplittableRandom(count), count, correlation == 0);
    OutcomeDistribution distribution = OutcomeDistribution.of(Money.ZERO, outcomes, correlation);
    Waves truth = new Waves(outcomes);
    double precision = correlation == 0 ? 1e-6 : 2e-5;

    for (double p : new double[] {0.01, 0.2, 0.5, 0.7, 0.99}) {
      long target = distribution.quantile(p).cents();
      double expected =
          correlation == 0 ? truth.atLeast(target) : truth.atLeast(target, correlation);
      assertThat(distribution.atLeast(Money.ofCents(target)).value())
          .isCloseTo(expected, within(precision));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0,    0.01",
    "0,    100000000",
    "0.3,  0.01",
    "0.99, 123.45",
    "1e-9, 100000000",
  })
  void isASingleStepForASingleOutcome(double correlation, String amount) {
    Money worth = Money.rounded(new BigDecimal(amount));
    for (double p : new double[] {0, 1e-9, 0.2, 0.5, 0.999, 1}) {
      OutcomeDistribution distribution =
          OutcomeDistribution.of(
              Money.of(7), List.of(new Outcome(worth, new Probability(p))), correlation);

      assertThat(distribution.atLeast(Money.of(7))).isEqualTo(Probability.CERTAIN);
      assertThat(distribution.atLeast(Money.of(7).plus(new Money(1))).value())
          .isCloseTo(p, within(2e-5));
      assertThat(distribution.atLeast(Money.of(7).plus(worth)).value()).isCloseTo(p, within(2e-5));
      assertThat(distribution.atLeast(Money.of(7).plus(worth).plus(new Money(1))).value()).isZero();
    }
  }

  @Test
  void agreesWithTheBinomialOfFiveThousandEqualOutcomes() {
    double p = 0.37;
    OutcomeDistribution distribution =
        OutcomeDistribution.of(
            Money.ZERO, Collections.nCopies(5_000, new Outcome(LARGEST, new Probability(p))), 0);

    double logMass = 5_000 * Math.log1p(-p);
    double odds = Math.log(p) - Math.log1p(-p);
    double below = 0;
    for (int number = 0; number <= 2_000; number++) {
      if (number % 100 == 50 || number > 1_950) {
        assertThat(distribution.atLeast(Money.of(number * 100_000_000L)).value())
            .isCloseTo(1 - below, within(1e-9));
      }
      below += Math.exp(logMass);
      logMass += Math.log(5_000 - number) - Math.log(number + 1) + odds;
    }
  }

  @Test
  void isCertainWhereEachOfFiveThousandOutcomesIsDecided() {
    SplittableRandom random = new SplittableRandom(8);
    List<Outcome> outcomes =
        ofAllSizes(random, 5_000, false).stream()
            .map(
                outcome ->
                    new Outcome(
                        outcome.amount(),
                        random.nextBoolean() ? Probability.CERTAIN : Probability.NEVER))
            .toList();
    Money sure =
        outcomes.stream()
            .filter(outcome -> outcome.probability().equals(Probability.CERTAIN))
            .map(Outcome::amount)
            .reduce(Money.ZERO, Money::plus);

    for (double correlation : new double[] {0, 0.5}) {
      OutcomeDistribution distribution = OutcomeDistribution.of(Money.ZERO, outcomes, correlation);
      assertThat(distribution.atLeast(sure)).isEqualTo(Probability.CERTAIN);
      assertThat(distribution.atLeast(sure.plus(new Money(1)))).isEqualTo(Probability.NEVER);
      assertThat(distribution.quantile(0.5)).isEqualTo(sure);
    }
  }

  /** At a correlation near 1 the outcomes of one probability come all together or not at all. */
  @Test
  void comesAllTogetherAtACorrelationNearOne() {
    List<Outcome> outcomes =
        Stream.concat(
                Collections.nCopies(2_500, new Outcome(Money.of(10), new Probability(0.2)))
                    .stream(),
                Collections.nCopies(2_500, new Outcome(Money.of(30), new Probability(0.6)))
                    .stream())
            .toList();
    OutcomeDistribution distribution = OutcomeDistribution.of(Money.ZERO, outcomes, 0.999_999);

    assertThat(distribution.atLeast(Money.of(90_000)).value()).isCloseTo(0.2, within(1e-3));
    assertThat(distribution.atLeast(Money.of(50_000)).value()).isCloseTo(0.6, within(1e-3));
  }

  /**
   * With a strong correlation all of many outcomes come, or none does, often enough to matter;
   * these totals are no place for rounding.
   */
  @Test
  void knowsTheTotalsOfAllAndOfNone() {
    SplittableRandom random = new SplittableRandom(9);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      outcomes.add(
          new Outcome(
              Money.ofCents((long) Math.pow(10, random.nextDouble(3, 7))), new Probability(0.5)));
    }
    OutcomeDistribution distribution = OutcomeDistribution.of(Money.ZERO, outcomes, 0.95);

    assertThat(distribution.bucket()).isGreaterThan(Money.of(1));
    double all = distribution.atLeast(distribution.max()).value();
    double any = distribution.atLeast(new Money(1)).value();
    double none = 1 - any;
    assertThat(all).isGreaterThan(0.2).isCloseTo(none, within(2e-3));
    assertThat(all).isCloseTo(allOf(250, 0.95), within(2e-3));
  }

  /** The probability that all of n outcomes with an even chance come. */
  private static double allOf(int n, double correlation) {
    double sum = 0;
    double weights = 0;
    for (int i = -4_000; i <= 4_000; i++) {
      double z = i / 500.0;
      double weight = Math.exp(-0.5 * z * z);
      sum += weight * Math.pow(Normal.atMost(Math.sqrt(correlation / (1 - correlation)) * z), n);
      weights += weight;
    }
    return sum / weights;
  }
}

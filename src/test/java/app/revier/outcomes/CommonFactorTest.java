package app.revier.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The integral over the common factor, against one with far more nodes. */
class CommonFactorTest {

  private static final int NODES = 12_001;
  private static final double REACH = 7.5;
  private static final double[] LOGARITHMS =
      IntStream.range(0, 5_002).mapToDouble(Math::log).toArray();

  /** A probability that depends on the common factor. */
  private interface Given {
    double atLeast(double z);
  }

  private static double integral(Given given) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < NODES; i++) {
      double z = -REACH + 2 * REACH * i / (NODES - 1);
      sum += Normal.density(z) * given.atLeast(z);
      weights += Normal.density(z);
    }
    return sum / weights;
  }

  private static double chance(double p, double correlation, double z) {
    return Normal.atMost(
        (Normal.quantile(p) + Math.sqrt(correlation) * z) / Math.sqrt(1 - correlation));
  }

  /** The probability of at least {@code least} of {@code n} equal outcomes. */
  private static double binomial(int n, int least, double p) {
    if (p <= 0 || p >= 1) {
      return p >= 1 || least == 0 ? 1 : 0;
    }
    double logMass = n * Math.log1p(-p);
    double odds = Math.log(p) - Math.log1p(-p);
    double sum = 0;
    for (int k = 0; k <= n; k++) {
      sum += k >= least && logMass > -60 ? Math.exp(logMass) : 0;
      logMass += LOGARITHMS[n - k] - LOGARITHMS[k + 1] + odds;
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({
    "700,  1e-6,  0.5",
    "700,  0.02,  0.5",
    "700,  0.3,   0.85",
    "700,  0.3,   0.1",
    "700,  0.7,   0.5",
    "700,  0.95,  0.85",
    "700,  0.99,  0.3",
    "700,  0.999, 0.5",
    "1,    0.5,   0.3",
    "7,    0.3,   0.5",
    "7,    0.99,  0.5",
    "60,   0.6,   0.4",
    "5000, 0.3,   0.5",
    "5000, 0.99,  0.5"
  })
  void isFineEnoughForManyEqualOutcomes(int n, double correlation, double p) {
    List<Outcome> outcomes =
        Collections.nCopies(n, new Outcome(Money.of(1_000), new Probability(p)));
    OutcomeDistribution distribution = OutcomeDistribution.of(Money.ZERO, outcomes, correlation);

    int many = Math.max(1, n / 6);
    for (int least = (n + 1) / 2 % many; least <= n; least += many) {
      int number = least;
      assertThat(distribution.atLeast(Money.of(least * 1_000L)).value())
          .isCloseTo(integral(z -> binomial(n, number, chance(p, correlation, z))), within(1e-4));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.9})
  void isFineEnoughForDifferentOutcomes(double correlation) {
    SplittableRandom random = new SplittableRandom(1);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      outcomes.add(
          new Outcome(
              Money.of(1_000 * (1 + random.nextLong(30))), new Probability(random.nextDouble())));
    }
    OutcomeDistribution distribution = OutcomeDistribution.of(Money.ZERO, outcomes, correlation);
    Money target = distribution.quantile(0.35);
    double truth =
        integral(
            z -> {
              Mass mass = new Mass(24 * 30, Mass.NEGLIGIBLE);
              for (Outcome outcome : outcomes) {
                mass.add(
                    (int) (outcome.amount().cents() / 100_000),
                    chance(outcome.probability().value(), correlation, z));
              }
              return mass.between((int) Math.ceilDiv(target.cents(), 100_000), mass.high());
            });

    assertThat(distribution.atLeast(target).value()).isCloseTo(truth, within(1e-4));
  }

  @Test
  void keepsTheChanceOfEachOutcome() {
    double[] chances = {0.1, 0.5, 0.93, 0.5};
    for (double correlation : new double[] {0, 0.1, 0.6, 0.97}) {
      CommonFactor factor = new CommonFactor(correlation, new long[] {5, 1, 2, 9}, chances);
      for (int i = 0; i < chances.length; i++) {
        int place = i;
        double mean =
            IntStream.range(0, factor.cases())
                .mapToDouble(number -> factor.weight(number) * factor.chances(number)[place])
                .sum();
        assertThat(mean).isCloseTo(chances[i], within(1e-5));
      }
    }
  }

  @Test
  void isASingleCaseWithoutCorrelation() {
    CommonFactor factor = new CommonFactor(0, new long[] {1}, new double[] {0.25});

    assertThat(factor.cases()).isEqualTo(1);
    assertThat(factor.weight(0)).isEqualTo(1);
    assertThat(factor.chances(0)).containsExactly(0.25);
  }
}

package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.outcomes.Outcome;
import app.revier.outcomes.OutcomeDistribution;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the table of a workbook is from the exact hit probability. */
class HitTableTest {

  private static final double[] RETENTIONS = {0.95, 0.85, 0.65, 0.8, 0.75, 0.55, 0.7};
  private static final double[] CHANCES = {0.1, 0.25, 0.5, 0.7, 0.35, 0.6};

  /** As in a territory: few large customers and many small ones, every sixth a project. */
  private static List<Outcome> territory(SplittableRandom random, int count, long multiple) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double units = Math.exp(8 + 1.3 * normal(random));
      long cents = Math.max(1, Math.round(units * 100 / multiple)) * multiple;
      double[] choice = i % 6 == 5 ? CHANCES : RETENTIONS;
      Probability probability = new Probability(choice[random.nextInt(choice.length)]);
      outcomes.add(new Outcome(Money.ofCents(cents), probability));
    }
    return outcomes;
  }

  private static double normal(SplittableRandom random) {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }

  /** The largest error over targets from likely to unlikely, on a total and a cent beside it. */
  private static double worst(List<Outcome> outcomes, double correlation) {
    Money certain = Money.ofCents(12_345_678);
    OutcomeDistribution exact = OutcomeDistribution.of(certain, outcomes, correlation);
    HitTable table = HitTable.of(certain, outcomes, correlation);
    double worst = 0;
    for (double p : new double[] {0.02, 0.1, 0.3, 0.5, 0.7, 0.9}) {
      long target = exact.quantile(p).cents();
      for (long cents : new long[] {target - 1, target, target + 1, target / 1000 * 1000}) {
        double truth = exact.atLeast(Money.ofCents(cents)).value();
        worst = Math.max(worst, Math.abs(table.atLeast(cents / 100.0) - truth));
      }
    }
    return worst;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 9, 12})
  void isExactForUpToTwelveOutcomes(int count) {
    SplittableRandom random = new SplittableRandom(count);
    for (int book = 0; book < 8; book++) {
      assertThat(worst(territory(random, count, 1), 0)).isLessThan(1e-9);
      assertThat(worst(territory(random, count, 100_000), 0)).isLessThan(1e-9);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "16, 1, 0.03",
    "24, 1, 0.01",
    "50, 1, 0.001",
    "150, 1, 0.0004",
    "1000, 1, 0.0002",
    "24, 100000, 0.01",
    "50, 50000, 0.001",
    "150, 100000, 0.0004",
    "1000, 50000, 0.0002"
  })
  void comesNearWithMoreOutcomes(int count, long multiple, double bound) {
    SplittableRandom random = new SplittableRandom(count);
    for (int book = 0; book < (count > 500 ? 2 : 8); book++) {
      assertThat(worst(territory(random, count, multiple), 0)).isLessThan(bound);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4, 0.2, 0.0002",
    "24, 0.2, 0.02",
    "50, 0.2, 0.004",
    "150, 0.05, 0.0005",
    "150, 0.2, 0.0005",
    "150, 0.5, 0.002"
  })
  void comesNearWhereOutcomesHangTogether(int count, double correlation, double bound) {
    SplittableRandom random = new SplittableRandom(count);
    for (int book = 0; book < 3; book++) {
      assertThat(worst(territory(random, count, 1), correlation)).isLessThan(bound);
    }
  }

  @Test
  void whatIsDecidedIsCounted() {
    List<Outcome> outcomes =
        List.of(
            new Outcome(Money.of(500), Probability.CERTAIN),
            new Outcome(Money.of(300), Probability.NEVER),
            new Outcome(Money.of(200), new Probability(0.4)));
    HitTable table = HitTable.of(Money.of(1_000), outcomes, 0);

    assertThat(table.atLeast(1_500)).isCloseTo(1, within(1e-12));
    assertThat(table.atLeast(1_500.01)).isCloseTo(0.4, within(1e-12));
    assertThat(table.atLeast(1_700.01)).isCloseTo(0, within(1e-12));
  }
}

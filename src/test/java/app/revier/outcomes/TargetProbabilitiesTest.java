package app.revier.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.outcomes.TargetProbabilities.Base;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaving out and adding, against the distribution made anew without or with the outcome. */
class TargetProbabilitiesTest {

  private final SplittableRandom random = new SplittableRandom(1);

  private List<Outcome> outcomes(int count, long unit) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double p = random.nextInt(5) == 0 ? random.nextInt(3) / 2.0 : random.nextDouble();
      outcomes.add(new Outcome(Money.ofCents(random.nextLong(2_000) * unit), new Probability(p)));
    }
    return outcomes;
  }

  private static List<Outcome> joined(List<Outcome> first, List<Outcome> second) {
    List<Outcome> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    // correlation, customers, projects, unit in cents, precision
    "0,    3,  5,   7,      1e-11",
    "0,    40, 20,  100000, 1e-11",
    "0,    200, 60, 3,      1e-11",
    "0,    200, 60, 100003, 2e-6",
    "0.3,  3,  4,   7,      1e-4",
    "0.3,  40, 20,  100000, 1e-4",
    "0.3,  80, 20,  100003, 1e-4",
    "0.9,  40, 20,  100000, 1e-4"
  })
  void agreeWithTheDistributionMadeAnew(
      double correlation, int customers, int projects, long unit, double precision) {
    List<Outcome> base = outcomes(customers, unit);
    List<Outcome> selected = outcomes(projects, unit);
    List<Outcome> candidates = outcomes(projects, unit);
    Money certain = Money.of(1_234);
    OutcomeDistribution all = OutcomeDistribution.of(certain, joined(base, selected), correlation);
    Money target = all.quantile(0.4);

    TargetProbabilities hits =
        new TargetProbabilities(
            new Base(certain, base), selected, candidates, correlation, target, () -> {});

    assertThat(hits.distribution().atLeast(target).value())
        .isCloseTo(all.atLeast(target).value(), within(precision));
    for (int i = 0; i < projects; i += 3) {
      List<Outcome> fewer = new ArrayList<>(selected);
      fewer.remove(i);
      assertThat(hits.without(i).value())
          .isCloseTo(hit(certain, joined(base, fewer), correlation, target), within(precision));
      assertThat(hits.with(i).value())
          .isCloseTo(
              hit(
                  certain,
                  joined(joined(base, selected), List.of(candidates.get(i))),
                  correlation,
                  target),
              within(precision));
    }
  }

  private static double hit(
      Money certain, List<Outcome> outcomes, double correlation, Money target) {
    return OutcomeDistribution.of(certain, outcomes, correlation).atLeast(target).value();
  }

  @ParameterizedTest
  @CsvSource({
    "0,   3,   5,  7,      1e-11",
    "0,   40,  20, 100000, 1e-11",
    "0,   200, 60, 100003, 2e-6",
    "0.3, 3,   4,  7,      1e-4",
    "0.3, 40,  20, 100003, 1e-4"
  })
  void riseWithEachProjectAsTheDistributionMadeAnewSays(
      double correlation, int customers, int projects, long unit, double precision) {
    List<Outcome> base = outcomes(customers, unit);
    List<Outcome> sequence = outcomes(projects, unit);
    Money certain = Money.of(-99);
    Money target =
        OutcomeDistribution.of(certain, joined(base, sequence), correlation).quantile(0.3);

    double[] reached =
        StepwiseProbabilities.of(new Base(certain, base), sequence, correlation, target, () -> {});

    assertThat(reached).hasSize(projects + 1);
    for (int i = 0; i <= projects; i++) {
      assertThat(reached[i])
          .isCloseTo(
              hit(certain, joined(base, sequence.subList(0, i)), correlation, target),
              within(precision));
    }
  }
}

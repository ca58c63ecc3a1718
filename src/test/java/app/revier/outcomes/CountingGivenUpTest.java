package app.revier.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.outcomes.TargetProbabilities.Base;
import app.revier.task.CancelledException;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Probabilities that nobody waits for any more are not counted to the end. */
class CountingGivenUpTest {

  /** Cases are gone through on so many threads at most, which end each at its next pulse. */
  private static final int THREADS = 4;

  enum Asked {
    DISTRIBUTION,
    TARGET,
    STEPWISE,
    SUBSETS,
    SUBSET,
    FEW_COMBINED;

    void of(double correlation, Runnable pulse) {
      List<Outcome> base = outcomes(1, this == FEW_COMBINED ? 16 : 400);
      List<Outcome> projects = outcomes(2, this == FEW_COMBINED ? 24 : 150);
      Money target = Money.of(this == FEW_COMBINED ? 50_000 : 900_000);
      switch (this) {
        case DISTRIBUTION -> OutcomeDistribution.of(Money.ZERO, base, correlation, pulse);
        case TARGET ->
            new TargetProbabilities(
                new Base(Money.ZERO, base), projects, projects, correlation, target, pulse);
        case STEPWISE ->
            StepwiseProbabilities.of(
                new Base(Money.ZERO, base), projects, correlation, target, pulse);
        case SUBSETS ->
            new SubsetProbabilities(Money.ZERO, base, projects, correlation, target, pulse);
        case SUBSET, FEW_COMBINED -> {
          BitSet all = new BitSet();
          all.set(0, projects.size());
          AtomicInteger ready = new AtomicInteger();
          SubsetProbabilities subsets =
              new SubsetProbabilities(
                  Money.ZERO,
                  base,
                  projects,
                  correlation,
                  target,
                  () -> {
                    if (ready.get() == 1) {
                      pulse.run();
                    }
                  });
          ready.set(1);
          subsets.of(all);
        }
      }
    }
  }

  private static List<Outcome> outcomes(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, count)
        .mapToObj(
            _ ->
                new Outcome(
                    Money.ofCents(random.nextLong(1, 1_000_000)),
                    new Probability(random.nextDouble(0.2, 0.9))))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "DISTRIBUTION, 0, 20",
    "DISTRIBUTION, 0.3, 20",
    "TARGET, 0, 20",
    "TARGET, 0.3, 20",
    "STEPWISE, 0, 20",
    "STEPWISE, 0.3, 20",
    "SUBSETS, 0, 20",
    "SUBSETS, 0.3, 20",
    "SUBSET, 0, 5",
    "SUBSET, 0.3, 20",
    "FEW_COMBINED, 0, 2",
    "FEW_COMBINED, 0.3, 20"
  })
  void endsAtTheNextPulse(Asked asked, double correlation, int least) {
    AtomicInteger all = new AtomicInteger();
    asked.of(correlation, all::incrementAndGet);
    assertThat(all.get()).isGreaterThanOrEqualTo(least);
    for (int last : new int[] {1, 2, all.get() / 2, all.get()}) {
      AtomicInteger pulses = new AtomicInteger();
      Runnable givingUp =
          () -> {
            if (pulses.incrementAndGet() >= last) {
              throw new CancelledException();
            }
          };
      assertThatThrownBy(() -> asked.of(correlation, givingUp))
          .as("pulse %d of %d", last, all.get())
          .isInstanceOf(CancelledException.class);
      assertThat(pulses.get()).isBetween(last, last + THREADS - 1);
    }
  }
}

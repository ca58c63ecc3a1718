package app.revier.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridTest {

  private static final int OUTCOMES = 200;

  private final SplittableRandom random = new SplittableRandom(1);
  private final long[] cents = random.longs(OUTCOMES, 1, 5_000).toArray();
  private final double[] chances = random.doubles(OUTCOMES).toArray();

  private Mass massOn(Grid grid) {
    Mass mass = new Mass(grid.most(), Mass.NEGLIGIBLE);
    for (int i = 0; i < OUTCOMES; i++) {
      mass.add(grid.steps(i), chances[i]);
    }
    return mass;
  }

  private double[] truth() {
    return OneCentGrid.tails(
        IntStream.range(0, OUTCOMES)
            .mapToObj(i -> new Outcome(new Money(cents[i]), new Probability(chances[i])))
            .toList());
  }

  @Test
  void staysNearTheTruthOnACoarseGrid() {
    double[] truth = truth();
    for (long bucket : new long[] {7, 20, 100, 500}) {
      Grid grid = Grid.rounded(bucket, cents, chances, OUTCOMES, true);
      Mass mass = massOn(grid);
      Without tail = new Without(mass.tails(), mass.low(), 0, 0);
      for (long amount = 0; amount < truth.length; amount += 997) {
        double read = grid.reading(chances).atLeast(amount, tail);
        assertThat(read).isCloseTo(truth[(int) amount], within(bucket * 1e-6));
        assertThat(read)
            .isLessThanOrEqualTo(OneCentGrid.read(truth, amount - grid.errorBound()) + 1e-9);
        assertThat(read)
            .isGreaterThanOrEqualTo(OneCentGrid.read(truth, amount + grid.errorBound()) - 1e-9);
      }
    }
  }

  @Test
  void keepsTheUsualCaseExact() {
    long[] amounts = {1_003, 2_001, 998, 17};
    double[] likely = {0.9, 0.95, 0.99, 0.1};
    Grid grid = Grid.rounded(10, amounts, likely, 4, true);
    Grid.Reading reading = grid.reading(likely);
    Mass mass = new Mass(grid.most(), Mass.NEGLIGIBLE);
    for (int i = 0; i < 4; i++) {
      mass.add(grid.steps(i), likely[i]);
    }
    Without tail = new Without(mass.tails(), mass.low(), 0, 0);
    double usual = 0.9 * 0.95 * 0.99 * 0.9;
    long total = 1_003 + 2_001 + 998;

    double fall = reading.atLeast(total, tail) - reading.atLeast(total + 1, tail);

    assertThat(reading.usualMass()).isCloseTo(usual, within(1e-15));
    assertThat(fall).isGreaterThan(usual - 0.02);
  }

  @Test
  void countsInTheGivenBucketWithoutAnError() {
    Grid grid = Grid.exact(250, new long[] {500, 250, 1_000});

    assertThat(List.of(grid.steps(0), grid.steps(1), grid.steps(2))).containsExactly(2, 1, 4);
    assertThat(grid.errorBound()).isZero();
  }
}

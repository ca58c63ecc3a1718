package app.revier.callplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Visits are given out as well as looking at all ways of giving them out would. */
class DistributionSearchTest {

  private static final int RUNS = 40 * Integer.getInteger("revier.test.seeds", 1);

  /** What random customers are like. */
  enum Kind {
    USUAL,
    S_SHAPED,
    ALMOST_FLAT,
    EQUAL,
    NEARLY_EQUAL,
    MIXED_AMOUNTS,
    CLOSE_JUDGEMENTS,
    PINNED,
    IN_MINUTES,
    IN_QUARTERS_OF_AN_HOUR
  }

  @ParameterizedTest
  @EnumSource
  void equalsTheIndependentProgramme(Kind kind) {
    for (int seed = 0; seed < RUNS; seed++) {
      Random random = new Random(1_000L * kind.ordinal() + seed);
      int large = kind == Kind.IN_MINUTES ? 30 : kind == Kind.IN_QUARTERS_OF_AN_HOUR ? 60 : 300;
      int size = 1 + random.nextInt(seed % 8 == 0 ? large : 24);
      List<VisitItem> items = items(kind, size, random);
      int least = items.stream().mapToInt(one -> (int) one.weight() * one.least()).sum();
      int most =
          items.stream()
              .mapToInt(one -> (int) one.weight() * (one.least() + one.choices() - 1))
              .sum();
      int limit =
          switch (random.nextInt(6)) {
            case 0 -> least;
            case 1 -> least + random.nextInt(20);
            case 2 -> most + random.nextInt(3);
            default -> least + random.nextInt(most - least + 1);
          };
      limit = Math.min(limit, 30_000);
      if (limit < least) {
        continue;
      }

      Distribution best = DistributionSearch.best(items, limit, () -> {});

      double expected = DistributionOracle.best(items, limit);
      assertThat(best.isProven()).isTrue();
      assertThat(DistributionOracle.taken(items, best)).isLessThanOrEqualTo(limit);
      assertThat(DistributionOracle.worth(items, best))
          .as("%s %d", kind, seed)
          .isCloseTo(expected, within(1e-9 * expected));
    }
  }

  private static List<VisitItem> items(Kind kind, int size, Random random) {
    List<VisitItem> items = new ArrayList<>();
    VisitItem first = item(kind, random, 1 + random.nextInt(12), random.nextDouble());
    for (int i = 0; i < size; i++) {
      int today = 1 + random.nextInt(24);
      double scale = Math.pow(10, -2 + 11 * random.nextDouble());
      items.add(
          switch (kind) {
            case EQUAL -> new VisitItem(0, 1 + random.nextInt(12), 1, gains(first));
            case NEARLY_EQUAL -> {
              double[] gains = gains(first);
              for (int k = 1; k < gains.length; k++) {
                gains[k] = gains[k] * (1 + 1e-12 * i);
              }
              yield new VisitItem(0, 8, 1, gains);
            }
            case MIXED_AMOUNTS -> item(kind, random, today, scale);
            default -> item(kind, random, today, random.nextDouble());
          });
    }
    return items;
  }

  private static double[] gains(VisitItem item) {
    return IntStream.range(0, item.choices()).mapToDouble(item::gain).toArray();
  }

  private static VisitItem item(Kind kind, Random random, int today, double scale) {
    double none = 100_000 * scale * random.nextDouble();
    double a = step(kind, random);
    double b = kind == Kind.S_SHAPED ? 3 * a : step(kind, random);
    double c = kind == Kind.ALMOST_FLAT ? 1e6 : step(kind, random);
    double unit = 50_000 * scale / (a + b + c);
    Judgements judged =
        new Judgements(
            BigDecimal.valueOf(none),
            BigDecimal.valueOf(none).add(BigDecimal.valueOf(a * unit)),
            BigDecimal.valueOf(none).add(BigDecimal.valueOf((a + b) * unit)),
            BigDecimal.valueOf(none).add(BigDecimal.valueOf((a + b + c) * unit)));
    ResponseCurve curve = ResponseCurve.through(judged, today);
    int least = kind == Kind.PINNED ? random.nextInt(8) : 0;
    int most = kind == Kind.PINNED ? least + random.nextInt(10) : 52;
    double[] gains = new double[most - least + 1];
    for (int k = 1; k < gains.length; k++) {
      gains[k] = Math.max(gains[k - 1], curve.at(least + k) - curve.at(least));
    }
    long weight =
        switch (kind) {
          case IN_MINUTES -> 20 + random.nextInt(100);
          case IN_QUARTERS_OF_AN_HOUR -> 15 * (1L + random.nextInt(8));
          default -> 1;
        };
    return new VisitItem(least, today, weight, gains);
  }

  private static double step(Kind kind, Random random) {
    return switch (kind) {
      case ALMOST_FLAT -> 1e-4 * (0.1 + random.nextDouble());
      case CLOSE_JUDGEMENTS -> Math.pow(10, -8 * random.nextDouble());
      default -> 0.05 + random.nextDouble();
    };
  }

  @Test
  void ofEqualResultsTakesFewerVisitsAndThenThoseNearestToToday() {
    for (int seed = 0; seed < 10 * RUNS; seed++) {
      Random random = new Random(seed);
      List<VisitItem> items = new ArrayList<>();
      int size = 1 + random.nextInt(4);
      for (int i = 0; i < size; i++) {
        double[] gains = new double[1 + random.nextInt(7)];
        for (int k = 1; k < gains.length; k++) {
          gains[k] = gains[k - 1] + random.nextInt(4);
        }
        items.add(
            new VisitItem(random.nextInt(2), random.nextInt(8), 1L + random.nextInt(3), gains));
      }
      int limit = random.nextInt(30);
      long[] expected = DistributionOracle.bestOfAll(items, limit);
      if (expected == null) {
        assertThatThrownBy(() -> DistributionSearch.best(items, limit, () -> {}))
            .isInstanceOf(IllegalArgumentException.class);
        continue;
      }

      Distribution best = DistributionSearch.best(items, limit, () -> {});

      long[] found = new long[3];
      for (int i = 0; i < size; i++) {
        found[0] -= Math.round(items.get(i).gain(best.visits(i) - items.get(i).least()));
        found[1] += best.visits(i);
        found[2] += Math.abs(best.visits(i) - items.get(i).today());
      }
      assertThat(found).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void nobodyGetsNothing() {
    assertThat(DistributionSearch.best(List.of(), 0, () -> {}).size()).isZero();
    assertThat(DistributionSearch.best(List.of(), 100, () -> {}).isProven()).isTrue();
  }
}

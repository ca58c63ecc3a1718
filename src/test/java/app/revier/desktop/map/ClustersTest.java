package app.revier.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClustersTest {

  private static final double APART = 30;

  private static double[] around(double middle, int count, Random random) {
    return random.doubles(count).map(one -> middle + (one - 0.5) * 0.01).toArray();
  }

  private static int[] zooms() {
    return IntStream.rangeClosed((int) Viewport.FARTHEST, (int) Viewport.NEAREST).toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 500, 2_000})
  void everyPointIsInExactlyOneGroupAtEveryZoom(int count) {
    Random random = new Random(count);
    double[] x = around(0.52, count, random);
    double[] y = around(0.34, count, random);
    Clusters clusters = Clusters.of(x, y, APART, () -> {});
    for (int zoom : zooms()) {
      Clusters.Level level = clusters.at(zoom);
      int[] all =
          IntStream.range(0, level.size())
              .flatMap(group -> Arrays.stream(level.members(group)))
              .sorted()
              .toArray();
      assertThat(all).isEqualTo(IntStream.range(0, count).toArray());
    }
  }

  @Test
  void groupsOnlySplitOnTheWayIn() {
    Random random = new Random(3);
    double[] x = around(0.52, 1_000, random);
    double[] y = around(0.34, 1_000, random);
    Clusters clusters = Clusters.of(x, y, APART, () -> {});
    for (int zoom : zooms()) {
      Clusters.Level far = clusters.at(zoom);
      Map<Integer, Integer> groups = new HashMap<>();
      for (int group = 0; group < far.size(); group++) {
        for (int point : far.members(group)) {
          groups.put(point, group);
        }
      }
      Clusters.Level near = clusters.at(zoom + 1);
      for (int group = 0; group < near.size(); group++) {
        Set<Integer> parents = new HashSet<>();
        for (int point : near.members(group)) {
          parents.add(groups.get(point));
        }
        assertThat(parents).hasSize(1);
      }
    }
  }

  @Test
  void aGroupLiesInTheMiddleOfItsPoints() {
    Random random = new Random(4);
    double[] x = around(0.52, 300, random);
    double[] y = around(0.34, 300, random);
    Clusters.Level level = Clusters.of(x, y, APART, () -> {}).at(9);
    assertThat(level.size()).isBetween(5, 250);
    for (int group = 0; group < level.size(); group++) {
      int[] members = level.members(group);
      assertThat(level.x()[group])
          .isCloseTo(
              Arrays.stream(members).mapToDouble(i -> x[i]).average().orElseThrow(), within(1e-12));
      assertThat(level.y()[group])
          .isCloseTo(
              Arrays.stream(members).mapToDouble(i -> y[i]).average().orElseThrow(), within(1e-12));
    }
  }

  @Test
  void pointsThatAreFarEnoughApartAreSeenOneByOne() {
    double pixel = 1 / Viewport.scale(10);
    double[] x = {0.5, 0.5 + (APART + 1) * pixel, 0.5 + 2.5 * APART * pixel};
    double[] y = {0.3, 0.3, 0.3};
    Clusters clusters = Clusters.of(x, y, APART, () -> {});
    assertThat(clusters.at(10).size()).isEqualTo(3);
    assertThat(clusters.at(9.9).size()).as("of 9, where two are near").isEqualTo(2);
  }

  @Test
  void pointsInOnePlaceStayTogether() {
    double[] x = {0.5, 0.5, 0.5};
    double[] y = {0.3, 0.3, 0.3};
    Clusters clusters = Clusters.of(x, y, APART, () -> {});
    assertThat(clusters.at(Viewport.NEAREST).size()).isEqualTo(1);
    assertThat(clusters.at(Viewport.NEAREST).count(0)).isEqualTo(3);
  }
}

package app.revier.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointGridTest {

  private static List<Integer> within(PointGrid grid, WorldBox box) {
    List<Integer> found = new ArrayList<>();
    grid.within(box, found::add);
    return found.stream().sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100, 3_000})
  void findsWhatLookingAtEachPointFinds(int points) {
    Random random = new Random(points);
    // Few values, so that many points lie on each other and on the edges that are asked for.
    double[] x = random.ints(points, 0, 50).mapToDouble(one -> one / 50.0).toArray();
    double[] y = random.ints(points, 0, 20).mapToDouble(one -> one / 20.0).toArray();
    PointGrid grid = new PointGrid(x, y);
    for (int i = 0; i < 200; i++) {
      double west = random.nextInt(-10, 60) / 50.0;
      double north = random.nextInt(-5, 25) / 20.0;
      WorldBox box =
          new WorldBox(
              west, north, west + random.nextInt(30) / 50.0, north + random.nextInt(12) / 20.0);
      assertThat(within(grid, box))
          .isEqualTo(
              IntStream.range(0, points).filter(p -> box.contains(x[p], y[p])).boxed().toList());
    }
  }

  @Test
  void withoutPointsNothingIsFound() {
    PointGrid grid = new PointGrid(new double[0], new double[0]);
    assertThat(within(grid, new WorldBox(0, 0, 1, 1))).isEmpty();
  }
}

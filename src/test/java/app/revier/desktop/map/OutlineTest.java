package app.revier.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void pointsThatHardlyMatterAreLeftOut() {
    Outline line = new Outline(new double[] {0, 0, 1, 0.01, 2, 0, 3, 1, 4, 0});
    assertThat(line.coarser(0)).hasSize(10);
    assertThat(line.coarser(0.1)).containsExactly(0, 0, 2, 0, 3, 1, 4, 0);
    assertThat(line.coarser(5)).containsExactly(0, 0, 4, 0);
  }

  @Test
  void whatIsLeftOutIsNotFartherOffThanSaid() {
    Random random = new Random(7);
    double[] points = new double[2 * 400];
    for (int i = 1; i < 400; i++) {
      points[2 * i] = points[2 * i - 2] + random.nextDouble();
      points[2 * i + 1] = points[2 * i - 1] + random.nextDouble(-1, 1);
    }
    double[] some = new Outline(points).coarser(0.8);
    assertThat(some.length).isBetween(10, 600);
    for (int i = 0; i < points.length; i += 2) {
      double least = Double.POSITIVE_INFINITY;
      for (int k = 2; k < some.length; k += 2) {
        least = Math.min(least, distance(points[i], points[i + 1], some, k));
      }
      assertThat(least).isLessThanOrEqualTo(0.8 + 1e-6);
    }
  }

  private static double distance(double x, double y, double[] line, int k) {
    double dx = line[k] - line[k - 2];
    double dy = line[k + 1] - line[k - 1];
    double part =
        Math.clamp(((x - line[k - 2]) * dx + (y - line[k - 1]) * dy) / (dx * dx + dy * dy), 0, 1);
    return Math.hypot(x - line[k - 2] - part * dx, y - line[k - 1] - part * dy);
  }
}

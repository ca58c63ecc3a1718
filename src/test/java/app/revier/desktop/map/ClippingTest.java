package app.revier.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ClippingTest {

  private static final WorldBox BOX = new WorldBox(0.3, 0.4, 0.7, 0.6);

  /** What is inside before is inside after, within the rectangle; outside of it nothing is. */
  @Test
  void whatIsInTheRectangleStaysAsItIs() {
    Random random = new Random(5);
    Clipping clipping = new Clipping();
    for (int i = 0; i < 200; i++) {
      double[] points = random.doubles(2L * random.nextInt(3, 40)).toArray();
      Lasso before = new Lasso();
      for (int p = 0; p < points.length; p += 2) {
        before.add(points[p], points[p + 1]);
      }
      int corners = clipping.cut(points, BOX);
      Lasso after = new Lasso();
      for (int c = 0; c < corners; c++) {
        assertThat(BOX.grown(1e-9).contains(clipping.x(c), clipping.y(c))).isTrue();
        after.add(clipping.x(c), clipping.y(c));
      }
      for (int k = 0; k < 50; k++) {
        double x = random.nextDouble(0.3, 0.7);
        double y = random.nextDouble(0.4, 0.6);
        assertThat(after.contains(x, y)).isEqualTo(before.contains(x, y));
      }
    }
  }

  @Test
  void whatIsOutsideIsGone() {
    assertThat(new Clipping().cut(new double[] {0, 0, 0.1, 0, 0.1, 0.1}, BOX)).isZero();
  }

  @Test
  void whatGoesAroundItAllIsTheRectangle() {
    assertThat(new Clipping().cut(new double[] {0, 0, 1, 0, 1, 1, 0, 1}, BOX)).isEqualTo(4);
  }
}

package app.revier.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LassoTest {

  private static Lasso of(double... corners) {
    Lasso lasso = new Lasso();
    for (int i = 0; i < corners.length; i += 2) {
      lasso.add(corners[i], corners[i + 1]);
    }
    return lasso;
  }

  @Test
  void aBayIsOutside() {
    // A square with a notch from the right.
    Lasso lasso = of(0, 0, 4, 0, 4, 1, 2, 2, 4, 3, 4, 4, 0, 4);
    assertThat(lasso.contains(1, 2)).isTrue();
    assertThat(lasso.contains(3.5, 2)).isFalse();
    assertThat(lasso.contains(3.5, 0.5)).isTrue();
    assertThat(lasso.contains(5, 2)).isFalse();
    assertThat(lasso.contains(-1, 2)).isFalse();
    assertThat(lasso.box()).isEqualTo(new WorldBox(0, 0, 4, 4));
  }

  @Test
  void aCircleHoldsWhatIsNearItsMiddle() {
    Lasso lasso = new Lasso();
    for (int i = 0; i < 360; i++) {
      lasso.add(0.5 + 0.2 * Math.cos(Math.toRadians(i)), 0.3 + 0.2 * Math.sin(Math.toRadians(i)));
    }
    Random random = new Random(2);
    for (int i = 0; i < 1_000; i++) {
      double x = random.nextDouble();
      double y = random.nextDouble();
      double off = Math.hypot(x - 0.5, y - 0.3);
      if (Math.abs(off - 0.2) > 1e-4) {
        assertThat(lasso.contains(x, y)).isEqualTo(off < 0.2);
      }
    }
  }

  @Test
  void fewerThanThreeCornersHoldNothing() {
    assertThat(new Lasso().contains(0, 0)).isFalse();
    assertThat(of(0, 0, 1, 1).contains(0.5, 0.5)).isFalse();
  }
}

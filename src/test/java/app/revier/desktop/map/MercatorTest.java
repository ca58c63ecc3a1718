package app.revier.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MercatorTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.5, 0.5",
    "-180, 85.0511287798066, 0, 0",
    "180, -85.0511287798066, 1, 1",
    // The tile 8 / 134 / 85 begins here, as every map service has it.
    "8.4375, 51.618016548773696, 0.5234375, 0.33203125"
  })
  void placesAreWhereOtherMapsHaveThem(double longitude, double latitude, double x, double y) {
    assertThat(Mercator.x(longitude)).isCloseTo(x, within(1e-12));
    assertThat(Mercator.y(latitude)).isCloseTo(y, within(1e-12));
  }

  @Test
  void thereAndBack() {
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      double longitude = random.nextDouble(-180, 180);
      double latitude = random.nextDouble(-85, 85);
      assertThat(Mercator.longitude(Mercator.x(longitude))).isCloseTo(longitude, within(1e-9));
      assertThat(Mercator.latitude(Mercator.y(latitude))).isCloseTo(latitude, within(1e-9));
    }
  }

  @Test
  void thePolesAreAtTheEdge() {
    assertThat(Mercator.y(90)).isCloseTo(0, within(1e-12));
    assertThat(Mercator.y(-90)).isCloseTo(1, within(1e-12));
  }

  @Test
  void aDegreeOfLatitudeIs111Kilometres() {
    double half = Mercator.y(50) - Mercator.y(51);
    assertThat(half * Mercator.kilometres(Mercator.y(50.5))).isCloseTo(111.3, within(0.1));
  }
}

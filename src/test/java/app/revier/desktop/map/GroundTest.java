package app.revier.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundTest {

  private static boolean isLand(double longitude, double latitude) {
    double x = Mercator.x(longitude);
    double y = Mercator.y(latitude);
    long around =
        Ground.builtIn().level(12).land().stream()
            .filter(
                edge -> {
                  Lasso lasso = new Lasso();
                  for (int i = 0; i < edge.points().length; i += 2) {
                    lasso.add(edge.points()[i], edge.points()[i + 1]);
                  }
                  return edge.box().contains(x, y) && lasso.contains(x, y);
                })
            .count();
    return around % 2 == 1;
  }

  @ParameterizedTest
  @CsvSource({
    "Köln, 6.96, 50.94, true",
    "Wien, 16.37, 48.21, true",
    "Sylt, 8.33, 54.90, true",
    "New York, -74.5, 41.0, true",
    "Nordsee, 5.0, 55.5, false",
    "Ostsee, 12.5, 54.6, false",
    "Adria, 14.0, 44.0, false"
  })
  void landAndSeaAreWhereTheyAre(String name, double longitude, double latitude, boolean land) {
    assertThat(isLand(longitude, latitude)).as(name).isEqualTo(land);
  }

  @Test
  void townsHaveTheNamesOfTheLanguage() {
    List<MapTown> towns = Ground.builtIn().towns();
    MapTown munich =
        towns.stream().filter(town -> town.german().equals("München")).findFirst().orElseThrow();
    assertThat(munich.name("de")).isEqualTo("München");
    assertThat(munich.name("en")).isEqualTo("Munich");
    assertThat(Mercator.longitude(munich.x())).isCloseTo(11.57, within(0.02));
    assertThat(Mercator.latitude(munich.y())).isCloseTo(48.14, within(0.02));
    assertThat(towns).isSortedAccordingTo((one, other) -> other.inhabitants() - one.inhabitants());
  }

  @Test
  void nearTheMapHasMoreDetailThanFromFarAway() {
    int far = points(4);
    int near = points(9);
    assertThat(far).isLessThan(near * 2 / 3);
    assertThat(points(20)).isEqualTo(points(12)).isGreaterThan(near);
  }

  private static int points(int zoom) {
    return Ground.builtIn().level(zoom).lines(Ground.Kind.BORDER).stream()
        .mapToInt(line -> line.points().length)
        .sum();
  }

  @Test
  void linesAreReadStepByStepAndRingsAlongThem() {
    Ground ground =
        Ground.read(
            Stream.of(
                "# head",
                "C\t10000 50000 10000 0",
                "C\t10000 50000 0 5000 10000 -5000",
                "L\t0,~1",
                "T\tBad Ort\t10500\t50250\t12\t"));
    GroundLevel.Path edge = ground.level(12).land().getFirst();
    assertThat(edge.points())
        .containsExactly(
            Mercator.x(10), Mercator.y(50),
            Mercator.x(20), Mercator.y(50),
            Mercator.x(20), Mercator.y(50),
            Mercator.x(10), Mercator.y(55),
            Mercator.x(10), Mercator.y(50));
    assertThat(ground.towns())
        .containsExactly(
            new MapTown("Bad Ort", "Bad Ort", Mercator.x(10.5), Mercator.y(50.25), 1_200));
  }

  @Test
  void whatIsNoLineIsRefused() {
    assertThatThrownBy(() -> Ground.read(Stream.of("X\t1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void scaleIsARoundNumber() {
    assertThat(ScaleBar.round(7)).isEqualTo(5);
    assertThat(ScaleBar.round(199)).isEqualTo(100);
    assertThat(ScaleBar.round(0.25)).isCloseTo(0.2, within(1e-12));
  }
}

package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapServiceTest {

  private static final List<String> PLACES = List.of("50.900000,6.900000", "Ring 1, 50667 Köln");

  @Test
  void eachServiceIsAskedForAllPlacesInOrder() {
    assertThat(MapService.GOOGLE.routes("1,2", PLACES))
        .containsExactly(
            "https://www.google.com/maps/dir/?api=1&travelmode=driving&destination="
                + "Ring%201%2C%2050667%20K%C3%B6ln&waypoints=50.900000%2C6.900000");
    assertThat(MapService.APPLE.routes("1,2", PLACES))
        .containsExactly(
            "https://maps.apple.com/directions?mode=driving&waypoint=50.900000%2C6.900000"
                + "&destination=Ring%201%2C%2050667%20K%C3%B6ln");
    assertThat(MapService.OPEN_STREET_MAP.routes("1,2", PLACES))
        .as("it does not know where one is")
        .containsExactly(
            "https://graphhopper.com/maps/?profile=car&point=1%2C2&point=50.900000%2C6.900000"
                + "&point=Ring%201%2C%2050667%20K%C3%B6ln");
  }

  @Test
  void whatIsTooMuchForAServiceComesInParts() {
    List<String> many = IntStream.range(0, 20).mapToObj(String::valueOf).toList();
    assertThat(MapService.GOOGLE.routes("", many)).hasSize(2);
    assertThat(MapService.APPLE.routes("", many)).hasSize(2);
    List<String> parts = MapService.OPEN_STREET_MAP.routes("home", many);
    assertThat(parts).hasSize(3);
    assertThat(parts.get(0)).contains("point=home&point=0&").endsWith("point=8");
    assertThat(parts.get(1)).contains("car&point=8&point=9&").endsWith("point=17");
    assertThat(parts.get(2)).endsWith("car&point=17&point=18&point=19");
  }

  @Test
  void oneStopIsAWayFromHome() {
    assertThat(MapService.OPEN_STREET_MAP.routes("home", List.of("a")))
        .containsExactly("https://graphhopper.com/maps/?profile=car&point=home&point=a");
    assertThat(MapService.OPEN_STREET_MAP.routes("", List.of("a")))
        .containsExactly("https://graphhopper.com/maps/?profile=car&point=a");
  }
}

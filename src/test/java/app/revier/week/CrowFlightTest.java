package app.revier.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.revier.territory.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Travel times follow the way on the ground and the speeds by distance. */
class CrowFlightTest {

  /** Of the mean earth, in kilometres: 2π × 6371.0088 ÷ 360. */
  private static final double DEGREE = 111.195_08;

  private static final CrowFlight GERMANY = new CrowFlight(CrowFlight.GERMANY);

  @ParameterizedTest
  @CsvSource({
    // Cologne to Düsseldorf, Berlin to Munich, Flensburg to Garmisch: straight lines on the map.
    "50.9413, 6.9583, 51.2254, 6.7763, 34.1",
    "52.5200, 13.4050, 48.1372, 11.5755, 504.3",
    "54.7833, 9.4333, 47.4921, 11.0958, 818.9",
    // A degree along a meridian and along the equator, half of it at 60 degrees north.
    "50, 7, 51, 7, 111.2",
    "0, 7, 0, 8, 111.2",
    "60, 7, 60, 8, 55.6",
    // Over the date line, over the pole, to the other side of the world.
    "0, 179.9, 0, -179.9, 22.2",
    "89, 0, 89, 180, 222.4",
    "-89, 90, -89, -90, 222.4",
    "0, 0, 0, 180, 20015.1",
    "90, 0, -90, 77, 20015.1",
    "50, 180, 50, -180, 0",
    "90, 0, 90, 123, 0"
  })
  void distancesAreThoseOfTheGlobe(
      double latitude, double longitude, double toLatitude, double toLongitude, double expected) {
    double kilometres =
        CrowFlight.kilometres(place(latitude, longitude), place(toLatitude, toLongitude));

    assertThat(kilometres).isCloseTo(expected, within(0.06));
  }

  @ParameterizedTest
  @CsvSource({
    // On the road: 3 km at 22 km/h; then to 15 km at 40, to 60 km at 80, and 110 beyond.
    "1, 3", // 2.7 minutes
    "2.9, 8", // 7.9
    "3.1, 9", // 8.3
    "9, 18", // 8.2 + 9.0 = 17.2
    "15, 27", // 8.2 + 18.0 = 26.2
    "30, 38", // 26.2 + 11.25 = 37.4
    "59.9, 60", // 26.2 + 33.7 = 59.9
    "100, 82", // 59.9 + 21.8 = 81.8
    "500, 300" // 59.9 + 240.0 = 299.9
  })
  void longerWaysAreDrivenFaster(double road, int minutes) {
    assertThat(GERMANY.minutes(place(50, 7), north(road / CrowFlight.GERMANY))).isEqualTo(minutes);
    assertThat(new CrowFlight(1).minutes(place(50, 7), north(road))).isEqualTo(minutes);
    assertThat(new CrowFlight(2).minutes(place(50, 7), north(road / 2))).isEqualTo(minutes);
  }

  @Test
  void withinTenMetresItIsTheSamePlace() {
    assertThat(GERMANY.minutes(place(50, 7), place(50, 7))).isZero();
    assertThat(GERMANY.minutes(place(50, 7), north(0.0099))).isZero();
    assertThat(GERMANY.minutes(place(50, 7), north(0.0101))).isEqualTo(1);
  }

  @Test
  void howThePositionIsKnownDoesNotMatter() {
    Position given = new Position(50, 7, Position.Origin.GIVEN);
    Position approximate = new Position(50, 7, Position.Origin.APPROXIMATE);

    assertThat(GERMANY.minutes(given, approximate)).isZero();
  }

  @Test
  void thereAndBackTakeTheSameTime() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      Position here = anywhere(random);
      Position there = anywhere(random);
      assertThat(GERMANY.minutes(here, there)).isEqualTo(GERMANY.minutes(there, here)).isPositive();
    }
  }

  @Test
  void aTableSaysTheSameAsOneWayAtATime() {
    Random random = new Random(6);
    List<Position> places = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      places.add(i % 8 == 7 ? places.getLast() : anywhere(random));
    }
    int[] expected = new int[1_600];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = GERMANY.minutes(places.get(i / 40), places.get(i % 40));
    }
    TravelTimes plain = (from, to) -> (int) CrowFlight.kilometres(from, to);

    assertThat(GERMANY.table(places)).isEqualTo(expected);
    assertThat(GERMANY.table(List.of())).isEmpty();
    assertThat(plain.table(places)[3 * 40 + 5])
        .isEqualTo(plain.minutes(places.get(3), places.get(5)));
  }

  @Test
  void aLongerWayNeverTakesLessTime() {
    Random random = new Random(8);
    Position home = place(50.94, 6.96);
    List<Position> places = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      double reach = Math.pow(10, -4 + 5 * random.nextDouble());
      places.add(place(50.94 + reach * random.nextDouble(), 6.96 + reach * random.nextDouble()));
    }
    places.sort(Comparator.comparingDouble(there -> CrowFlight.kilometres(home, there)));
    int before = 0;
    for (Position there : places) {
      int minutes = GERMANY.minutes(home, there);
      assertThat(minutes).isGreaterThanOrEqualTo(before);
      before = minutes;
    }
    assertThat(before).isGreaterThan(400);
  }

  @Test
  void aGreaterDetourNeverTakesLessTime() {
    Random random = new Random(9);
    for (int i = 0; i < 500; i++) {
      Position here = anywhere(random);
      Position there = anywhere(random);
      double detour = 1 + random.nextDouble();
      assertThat(new CrowFlight(detour + 0.2).minutes(here, there))
          .isGreaterThanOrEqualTo(new CrowFlight(detour).minutes(here, there));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.99, 0, -1, 10.1, Double.NaN, Double.POSITIVE_INFINITY})
  void aRoadIsNotShorterThanTheStraightLineNorEndless(double detour) {
    assertThatThrownBy(() -> new CrowFlight(detour)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Position north(double kilometres) {
    return place(50 + kilometres / DEGREE, 7);
  }

  private static Position anywhere(Random random) {
    return place(180 * random.nextDouble() - 90, 360 * random.nextDouble() - 180);
  }

  private static Position place(double latitude, double longitude) {
    return new Position(latitude, longitude, Position.Origin.GIVEN);
  }

  @Test
  void whatReportsTeachAppliesToEveryWay() {
    Position here = place(50, 7);
    Position there = place(50.2, 7);
    int estimated = new CrowFlight(1.32).minutes(here, there);

    int corrected = new CrowFlight(1.32, 1.2).minutes(here, there);

    assertThat(corrected).isBetween((int) (estimated * 1.2) - 1, (int) (estimated * 1.2) + 2);
    assertThat(new CrowFlight(1.32, 1.2).table(List.of(here, there))).contains(corrected);
    assertThatThrownBy(() -> new CrowFlight(1.32, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}

package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

  @ParameterizedTest
  @CsvSource({"90,180", "-90,-180", "0,0", "51.05,13.73"})
  void reachesFromPoleToPoleAndAllAround(double latitude, double longitude) {
    Position position = new Position(latitude, longitude, Position.Origin.GIVEN);

    assertThat(position.latitude()).isEqualTo(latitude);
    assertThat(position.longitude()).isEqualTo(longitude);
  }

  @ParameterizedTest
  @CsvSource({"90.0000001,0", "-90.0000001,0", "0,180.0000001", "0,-180.0000001", "NaN,0", "0,NaN"})
  void refusesWhatIsNotOnTheGlobe(double latitude, double longitude) {
    assertThatThrownBy(() -> new Position(latitude, longitude, Position.Origin.GIVEN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package app.revier.place;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.place.Placing.Doubtful;
import app.revier.place.Placing.Placed;
import app.revier.territory.Address;
import app.revier.territory.Position;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Addresses as real lists write them, held against the places that are part of the program. The
 * last column says where the address is: about which latitude and longitude, in doubt, or unknown.
 */
class SpellingsTest {

  /** Towns and the middles of their postcodes lie nearer, in kilometres. */
  private static final double NEAR = 14;

  @ParameterizedTest
  @CsvFileSource(resources = "spellings.csv", delimiter = ';', numLinesToSkip = 1)
  void anAddressIsReadHoweverItIsWritten(
      String home,
      @Nullable String postcode,
      @Nullable String town,
      @Nullable String country,
      String where) {
    Placing placing =
        BuiltIn.places(home).place(new Address("", text(postcode), text(town), text(country)));

    switch (where) {
      case "doubt" -> assertThat(placing).isInstanceOf(Doubtful.class);
      case "unknown" -> assertThat(placing).isInstanceOf(Placing.Unknown.class);
      default -> {
        assertThat(placing).isInstanceOf(Placed.class);
        Position position = ((Placed) placing).position();
        List<Double> there = Arrays.stream(where.split(" ")).map(Double::valueOf).toList();
        Spot spot = new Spot(there.get(0), there.get(1), 0);
        assertThat(spot.km(new Spot(position.latitude(), position.longitude(), 0)))
            .as(position.toString())
            .isLessThan(NEAR);
      }
    }
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }
}

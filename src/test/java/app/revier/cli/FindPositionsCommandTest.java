package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.AddressSearch;
import app.revier.book.MapTiles;
import app.revier.book.RoadSearch;
import app.revier.book.ServiceFailureException;
import app.revier.book.ServiceFailureException.Kind;
import app.revier.book.Services;
import app.revier.book.TileAddress;
import app.revier.cli.CommandFixture.Result;
import app.revier.territory.Address;
import app.revier.territory.Position;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Addresses are looked up at a service that a test plays: it knows every street but one. */
class FindPositionsCommandTest {

  private static final String SERVICE = "https://places.example/";

  private static final String LIST =
      """
      Kundennummer;Name;Straße;PLZ;Ort;Breite;Länge;Umsatz 2026;Potenzial
      1;Klinik A;Ringweg 1;50937;Köln;;;1;2
      2;Klinik B;Ringweg 1;50937;Köln;;;1;2
      3;Klinik C;;53113;Bonn;;;1;2
      4;Klinik D;Ringweg 2;50937;Köln;50,8;7,0;1;2
      5;Klinik E;Nirgendweg 7;53113;Bonn;;;1;2
      6;Klinik F;Ringweg 3;40213;Düsseldorf;;;1;2
      """;

  @TempDir private Path folder;
  private final List<String> asked = new ArrayList<>();
  private int failAfter = Integer.MAX_VALUE;
  private Kind failure = Kind.UNREACHABLE;
  private CommandFixture revier;

  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder, new Played());
    assertThat(revier.run("import", revier.write("list.csv", LIST)).status()).isZero();
    assertThat(revier.run("settings", "online.geocoder", SERVICE).status()).isZero();
  }

  private final class Played implements Services {
    @Override
    public AddressSearch addresses(URI service) {
      return address -> {
        if (asked.size() >= failAfter) {
          throw new ServiceFailureException(failure, "places.example", null);
        }
        asked.add(address.street());
        return position(address);
      };
    }

    @Override
    public RoadSearch roads(URI service) {
      throw new AssertionError("asked " + service);
    }

    @Override
    public MapTiles tiles(TileAddress address) {
      throw new AssertionError("asked " + address);
    }
  }

  private static Optional<Position> position(Address address) {
    return address.street().startsWith("Nirgendweg")
        ? Optional.empty()
        : Optional.of(new Position(51.1, 7.0, Position.Origin.GEOCODED));
  }

  private JsonNode customer(int index) {
    return revier.run("positions", "--json").json().get("customers").get(index);
  }

  private static String origin(JsonNode customer) {
    return customer.get("origin").asString();
  }

  @Test
  void findsWhoHasAStreetAndNoPosition() {
    Result result = revier.run("positions", "find", "--json");

    assertThat(asked).containsExactly("Ringweg 1", "Nirgendweg 7", "Ringweg 3");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.json().get("found")).hasSize(3);
    assertThat(result.json().get("unknown").get(0).asString()).isEqualTo("5");
    assertThat(result.json().get("open")).isEmpty();
    assertThat(origin(customer(0))).isEqualTo("geocoded");
    assertThat(customer(0).get("latitude").asDouble()).isEqualTo(51.1);
    assertThat(origin(customer(2))).isEqualTo("postcode");
    assertThat(origin(customer(3))).isEqualTo("given");
    assertThat(origin(customer(4))).isEqualTo("postcode");
  }

  @Test
  void whatWasFoundIsNotAskedForAgain() {
    revier.run("positions", "find");
    asked.clear();

    revier.run("positions", "find");

    assertThat(asked).containsExactly("Nirgendweg 7");
  }

  @Test
  void anotherAddressGivesThePositionUp() throws IOException {
    revier.run("positions", "find");
    String moved =
        LIST.replace("1;Klinik A;Ringweg 1;50937;Köln", "1;Klinik A;Neuer Weg 9;53113;Bonn");

    assertThat(revier.run("import", revier.write("moved.csv", moved)).status()).isZero();

    assertThat(origin(customer(0))).isEqualTo("postcode");
    assertThat(customer(0).get("latitude").asDouble()).isBetween(50.6, 50.8);
    assertThat(origin(customer(1))).isEqualTo("geocoded");
    assertThat(origin(customer(3))).isEqualTo("given");
  }

  @Test
  void onAnotherLaptopNobodyIsAskedUntilItsUserTurnsItOn() {
    Result result = revier.elsewhere().run("positions", "find");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains(SERVICE, "not turned on on this computer", "street, postcode, town and country");
    assertThat(asked).isEmpty();
  }

  @Test
  void keepsWhatWasFoundWhenTheServiceFails() {
    failAfter = 1;

    Result result = revier.run("positions", "find");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).contains("2 customers was found", "2 customers: 5, 6");
    assertThat(result.err()).contains(SERVICE + " cannot be reached. What was found is saved.");
    assertThat(origin(customer(1))).isEqualTo("geocoded");
    assertThat(origin(customer(5))).isEqualTo("postcode");
  }

  @ParameterizedTest
  @CsvSource({
    "UNREACHABLE, cannot be reached.",
    "REFUSED, has refused to answer.",
    "NOT_UNDERSTOOD, does not answer like Nominatim."
  })
  void changesNothingWhenTheServiceFailsAtOnce(Kind kind, String words) {
    failAfter = 0;
    failure = kind;

    Result result = revier.run("positions", "find");

    assertThat(result.status()).isEqualTo(4);
    assertThat(result.err()).contains(SERVICE + " " + words + " Nothing was changed.");
    assertThat(origin(customer(0))).isEqualTo("postcode");
  }

  @Test
  void needsAService() {
    revier.run("settings", "online.geocoder", "");

    Result result = revier.run("positions", "find");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("settings online.geocoder");
    assertThat(asked).isEmpty();
  }
}

package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.AddressSearch;
import app.revier.book.MapTiles;
import app.revier.book.RoadSearch;
import app.revier.book.ServiceFailureException;
import app.revier.book.Services;
import app.revier.book.TileAddress;
import app.revier.cli.CommandFixture.Result;
import app.revier.territory.Position;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The week with a road service, which a test plays: every way takes seventeen minutes. */
class RoadServiceCommandTest {

  private static final String SERVICE = "https://roads.example/osrm";
  private static final int MINUTES = 17;

  private static final String CUSTOMERS =
      """
      Customer number;Name;Latitude;Longitude;Revenue 2026;Potential;Last visit;Visit minutes
      1;Alpha;50.94;6.96;60000;120000;01/09/2026;60
      2;Beta;50.73;7.10;20000;80000;01/09/2026;45
      """;

  @TempDir private Path folder;
  private final List<String> questions = new ArrayList<>();
  private @Nullable ServiceFailureException failure;
  private CommandFixture revier;

  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder, new Played());
    assertThat(revier.run("import", revier.write("c.csv", CUSTOMERS)).status()).isZero();
    assertThat(revier.run("settings", "week.home", "51.5,7.5").status()).isZero();
    assertThat(revier.run("settings", "time.region", "DE-NW").status()).isZero();
    assertThat(revier.run("settings", "week.grid-minutes", "1").status()).isZero();
  }

  private final class Played implements Services {
    @Override
    public AddressSearch addresses(URI service) {
      throw new AssertionError("asked " + service);
    }

    @Override
    public RoadSearch roads(URI service) {
      return (from, to) -> {
        questions.add(service + " " + from.size() + "x" + to.size());
        if (failure != null) {
          throw failure;
        }
        return seconds(from, to);
      };
    }

    @Override
    public MapTiles tiles(TileAddress address) {
      throw new AssertionError("asked " + address);
    }
  }

  private static int[] seconds(List<Position> from, List<Position> to) {
    int[] seconds = new int[from.size() * to.size()];
    Arrays.fill(seconds, MINUTES * 60);
    return seconds;
  }

  private Result week(Object... more) {
    List<Object> words = new ArrayList<>(List.of("week", "--from", "2027-01-11", "--steps", "500"));
    words.addAll(List.of(more));
    return revier.run(words.toArray());
  }

  private static List<Integer> drives(Result week) {
    List<Integer> drives = new ArrayList<>();
    for (JsonNode day : week.json().get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.get("kind").asString().equals("visit")) {
          drives.add(stop.get("driveMinutes").asInt());
        }
      }
    }
    return drives;
  }

  @Test
  void asksNobodyUnlessAServiceIsNamed() {
    assertThat(week("--json").status()).isZero();

    assertThat(questions).isEmpty();
  }

  @Test
  void saysWhatLeavesTheLaptopWhenAServiceIsNamed() {
    Result turnedOn = revier.run("settings", "online.roads", SERVICE);
    Result turnedOff = revier.run("settings", "online.roads", "");

    assertThat(turnedOn.status()).isZero();
    assertThat(turnedOn.err()).contains("coordinates of your customers", "nothing else");
    assertThat(turnedOff.err()).isEmpty();
    assertThat(revier.run("settings", "online.geocoder", SERVICE).err())
        .contains("street, postcode, town and country", "nothing else");
  }

  @Test
  void saysWhatLeavesTheLaptopWhenPicturesOfTheMapAreNamed() {
    String pictures = "https://tile.example/{z}/{x}/{y}.png";
    assertThat(revier.run("settings", "online.tiles", pictures).err())
        .contains("which part of the map you look at", "nothing else");
    assertThat(revier.run("settings", "online.tiles").out())
        .contains("online.tiles = " + pictures)
        .doesNotContain("not turned on");
    assertThat(revier.elsewhere().run("settings", "online.tiles").out())
        .contains(pictures, "not turned on");
    Result wrong = revier.run("settings", "online.tiles", "https://tile.example/");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("https://map.example/{z}/{x}/{y}.png");
  }

  /** A book goes from hand to hand, and with it what it names; consent does not. */
  @Test
  void onAnotherLaptopTheServiceOfTheBookIsOffUntilItsUserTurnsItOn() {
    revier.run("settings", "online.roads", SERVICE);
    CommandFixture colleague = revier.elsewhere();

    Result week = colleague.run("week", "--from", "2027-01-11", "--steps", "500", "--dry-run");

    assertThat(week.status()).isZero();
    assertThat(questions).isEmpty();
    assertThat(week.err()).contains(SERVICE, "not turned on on this computer", "coordinates");
    assertThat(colleague.run("settings", "online.roads").out())
        .contains("online.roads = " + SERVICE, "not turned on on this computer");

    colleague.run("settings", "online.roads", SERVICE);
    assertThat(colleague.run("settings", "online.roads").out()).doesNotContain("not turned on");
    colleague.run("week", "--from", "2027-01-11", "--steps", "500", "--dry-run");
    assertThat(questions).isNotEmpty();
  }

  /** What one has agreed to is one service: another in its place is another matter. */
  @Test
  void anotherServiceInTheBookIsOffAgain() {
    revier.run("settings", "online.roads", SERVICE);
    revier.elsewhere().run("settings", "online.roads", "https://other.example/");

    assertThat(week("--dry-run").err()).contains("https://other.example/", "not turned on");
    assertThat(questions).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roads.example",
        "ftp://roads.example/",
        "https://",
        "https://roads.example/?key=1",
        "https://me:secret@roads.example/",
        "https://roads.example/#a",
        "https://roads example/"
      })
  void refusesWhatIsNoAddressOfAService(String text) {
    Result result = revier.run("settings", "online.roads", text);

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("https://service.example/");
    assertThat(revier.run("settings", "online.roads", "--json").json().get("online.roads").isNull())
        .isTrue();
  }

  @Test
  void plansWithTheTimesOfTheService() {
    revier.run("settings", "online.roads", SERVICE);

    Result week = week("--json");

    assertThat(week.status()).isZero();
    assertThat(drives(week)).hasSize(2).containsOnly(MINUTES);
    assertThat(questions).containsExactly(SERVICE + " 3x3");
    assertThat(week.err()).doesNotContain("estimated");
  }

  @Test
  void asksOnlyOnce() {
    revier.run("settings", "online.roads", SERVICE);
    week("--json");
    questions.clear();

    Result later = week("--anew", "--json");

    assertThat(drives(later)).hasSize(2).containsOnly(MINUTES);
    assertThat(questions).isEmpty();
  }

  @Test
  void aTrialKeepsNothing() {
    revier.run("settings", "online.roads", SERVICE);
    week("--dry-run", "--json");
    week("--dry-run", "--json");

    assertThat(questions).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "UNREACHABLE, cannot be reached",
    "REFUSED, has refused to answer",
    "NOT_UNDERSTOOD, does not answer like OSRM"
  })
  void estimatesAndSaysSoWhenTheServiceFails(ServiceFailureException.Kind kind, String words) {
    failure = new ServiceFailureException(kind, "roads.example", null);
    List<Integer> estimated = drives(week("--json"));
    revier.run("settings", "online.roads", SERVICE);

    Result week = week("--anew", "--json");

    assertThat(week.status()).isZero();
    assertThat(drives(week)).isEqualTo(estimated).doesNotContain(MINUTES);
    assertThat(week.err()).contains(SERVICE + " " + words + ", so the travel times are estimated.");
    assertThat(questions).hasSize(1);
  }
}

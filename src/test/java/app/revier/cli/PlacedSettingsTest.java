package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The starting point and the nights by their addresses. */
class PlacedSettingsTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() {
    revier = new CommandFixture(folder);
  }

  private String setting(String key) {
    return revier.run("settings", key, "--json").json().get(key).asString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ringstraße 5, 50667 Köln; 50.94; 6.96",
        "50667 Köln; 50.94; 6.96",
        "50667; 50.94; 6.96",
        "D-50667; 50.94; 6.96",
        "Köln; 50.93; 6.95",
        "Köln, Deutschland; 50.93; 6.95",
        "Hohe Str. 1 50667 Köln; 50.94; 6.96",
        "Hohe Str. 1a 50667 Köln, Deutschland; 50.94; 6.96",
        "Hohe Str. 1, 50667, Köln; 50.94; 6.96",
        "Firma Muster, Hohe Str. 1, 50667 Köln, D; 50.94; 6.96",
        "Straße des 17. Juni 135, 10623 Berlin; 52.51; 13.32",
        "Bahnhofstr. 3 01067 Dresden; 51.05; 13.72",
        "1010 Wien, Österreich; 48.21; 16.37",
        "Hauptplatz 1, 8010 Graz, Österreich; 47.07; 15.44",
        "Bahnhofplatz 1, 8001 Zürich, CH; 47.37; 8.55",
        "50.5,7.25; 50.5; 7.25"
      })
  void theStartingPointIsSetByAddress(String text, double latitude, double longitude) {
    assertThat(revier.run("settings", "week.home", text).status()).isZero();

    String[] degrees = setting("week.home").split(",", -1);
    assertThat(Double.parseDouble(degrees[0])).isBetween(latitude - 0.05, latitude + 0.05);
    assertThat(Double.parseDouble(degrees[1])).isBetween(longitude - 0.05, longitude + 0.05);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Neustadt; Several towns",
        "Ringstraße 5; Neither the postcode nor the town",
        "80331 Hamburg; far apart",
        "Ort, Nirgends; Neither the postcode nor the town"
      })
  void aStartingPointThatIsNotClearIsRefused(String text, String why) {
    Result result = revier.run("settings", "week.home", text);

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(text, why, "street, postcode and town");
  }

  @Test
  void postcodesThatWereLoadedCountForAnAddressWithoutACountry() throws IOException {
    Path file =
        revier.write("AT.txt", "AT\t1010\tWien, Innere Stadt\t\t\t\t\t\t\t48.2077\t16.3705\t6\n");
    assertThat(revier.run("positions", "load", file).status()).isZero();

    revier.run("settings", "week.home", "Graben 1, 1010 Wien");
    assertThat(setting("week.home")).isEqualTo("48.2077,16.3705");

    revier.run("settings", "week.home", "");
    revier.run("settings", "time.region", "AT-9");
    revier.run("settings", "week.home", "1010");
    assertThat(setting("week.home")).isEqualTo("48.2077,16.3705");
  }

  @Test
  void nightsAreGivenByAddress() {
    Result set =
        revier.run(
            "settings",
            "week.nights",
            "2027-01-12 Hotel Krone, Markt 1, 56068 Koblenz; 2027-01-13 50.1,8.6 Frankfurt");

    assertThat(set.status()).isZero();
    assertThat(set.err()).contains("Hotel Krone, Markt 1, 56068 Koblenz is at 50.");
    assertThat(setting("week.nights"))
        .matches(
            "2027-01-12 50\\.3\\d+,7\\.\\d+ Hotel Krone, Markt 1, 56068 Koblenz;"
                + " 2027-01-13 50.1,8.6 Frankfurt");
    Result refused = revier.run("settings", "week.nights", "2027-01-12 Neustadt");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("Neustadt");
  }
}

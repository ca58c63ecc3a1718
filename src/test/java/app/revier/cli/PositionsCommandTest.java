package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Customers of whom only the address is known, with the places that are part of the program. */
class PositionsCommandTest {

  private static final String HEADINGS =
      "Kundennummer;Name;Straße;PLZ;Ort;Land;Breite;Länge;Umsatz 2026;Potenzial;Letzter Besuch\n";

  @TempDir Path folder;
  private CommandFixture call;

  @BeforeEach
  void begin() {
    call = new CommandFixture(folder);
  }

  private void customers(String... lines) throws IOException {
    assertThat(importOf(lines)).isZero();
  }

  private int importOf(String... lines) throws IOException {
    Path file = call.write("list.csv", HEADINGS + String.join("\n", lines));
    return call.run("import", file).status();
  }

  private JsonNode customer(int index) {
    return call.run("positions", "--json").json().get("customers").get(index);
  }

  @Test
  void plainAddressesGetVisitsWithWaysThatSayAbout() throws IOException {
    customers(
        "1;Klinik A;Hauptstr. 1;50937;Köln;Deutschland;;;60000;90000;01.06.2026",
        "2;Klinik B;Hauptstr. 2;53113;Bonn;Deutschland;;;20000;90000;01.06.2026");

    JsonNode day = call.run("week", "--from", "2026-11-30", "--json").json().get("days").get(0);
    assertThat(day.get("stops").get(0).get("kind").asString()).isEqualTo("visit");
    assertThat(day.get("stops").get(0).get("approximate").asBoolean()).isTrue();
    assertThat(day.get("stops").get(0).get("driveMinutes").asInt()).isBetween(5, 60);
    assertThat(call.run("week", "--from", "2026-11-30").out()).contains("about ");
    JsonNode positions = call.run("positions", "--json").json();
    assertThat(positions.get("postcode").asInt()).isEqualTo(2);
    assertThat(positions.get("none").asInt()).isZero();
  }

  /** A hole in the day and who could fill it. */
  @Test
  void aDetourToAPlaceKnownByPostcodeSaysAbout() throws IOException {
    customers(
        "1;Klinik A;Hauptstr. 1;50937;Köln;Deutschland;;;60000;90000;01.06.2026",
        "2;Klinik B;Hauptstr. 2;53113;Bonn;Deutschland;;;60000;90000;01.06.2026");
    assertThat(call.run("settings", "week.home", "50.94,6.96").status()).isZero();
    // There is time for one of the two.
    assertThat(call.run("settings", "time.hours", "mon-fri 08:00-10:30").status()).isZero();
    call.run("week", "--from", "2026-11-30", "--days", "1");

    CommandFixture.Result text =
        call.run(
            "week", "--from", "2026-11-30", "--days", "1", "--change", "cancel=1", "--dry-run");
    JsonNode hole =
        call.run("week", "--from", "2026-11-30", "--days", "1", "--change", "cancel=1", "--json")
            .json()
            .get("changes")
            .get("holes")
            .get(0);

    assertThat(hole.get("nearby").get(0).get("approximate").asBoolean()).isTrue();
    assertThat(text.out()).containsPattern("Klinik B .*, about \\d+ minutes of detour");
  }

  @Test
  void whatCannotBeRightIsNamed() throws IOException {
    int status =
        importOf(
            "1;Vertauscht;;50667;Köln;DE;6,95;50,94;1;;",
            "2;Widerspruch;;80331;Hamburg;DE;;;1;;",
            "3;Mehrere;;;Neustadt;DE;;;1;;",
            "4;Gut;;50667;Köln;DE;50,94;6,95;1;;");

    assertThat(status).isEqualTo(3);
    assertThat(customer(0).get("problem").asString()).isEqualTo("swapped");
    assertThat(customer(0).get("origin").asString()).isEqualTo("postcode");
    assertThat(customer(0).get("givenLatitude").asDouble()).isEqualTo(6.95);
    assertThat(customer(1).get("problem").asString()).isEqualTo("postcode-and-town-apart");
    assertThat(customer(1).get("origin").asString()).isEqualTo("none");
    assertThat(customer(2).get("problem").asString()).isEqualTo("several-towns");
    assertThat(customer(3).has("problem")).isFalse();
    assertThat(call.run("positions").out())
        .contains("Vertauscht: Latitude and longitude")
        .contains("3 customers");
  }

  @Test
  void aPositionThatCannotBeRightIsNotPlannedWith() throws IOException {
    Path file =
        call.write(
            "list.csv",
            HEADINGS
                + "1;Richtig;Hauptstr. 1;50667;Köln;DE;50,94;6,95;60000;90000;01.06.2026\n"
                + "2;Vertauscht;Hauptstr. 2;50667;Köln;DE;6,95;50,94;60000;90000;01.06.2026\n"
                + "4;Nirgends;Hauptstr. 4;;;DE;6,95;50,94;60000;90000;01.06.2026\n"
                + "5;Offen;;;Neustadt;DE;;;60000;90000;01.06.2026\n");

    CommandFixture.Result imported = call.run("import", file);
    assertThat(imported.out())
        .contains("1 customer has no place: 5")
        .contains("At 2 customers latitude and longitude contradict the address", "2, 4");
    assertThat(call.run("import", file, "--on-existing", "skip").out()).doesNotContain("no place");

    JsonNode week = call.run("week", "--from", "2026-11-30", "--json").json();
    List<String> visited = new ArrayList<>();
    for (JsonNode day : week.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.get("kind").asString().equals("visit")) {
          visited.add(stop.get("customer").asString());
          assertThat(stop.get("latitude").asDouble()).isBetween(50.9, 51.0);
        }
      }
    }
    assertThat(visited).containsExactlyInAnyOrder("1", "2");
    assertThat(week.get("home").get("latitude").asDouble()).isBetween(50.9, 51.0);
    assertThat(week.get("contradicted")).hasSize(2);
    assertThat(week.get("contradicted").get(0).get("code").asString()).isEqualTo("swapped");
    assertThat(call.run("week", "--from", "2026-11-30").out())
        .contains("At 2 customers latitude and longitude contradict")
        .contains("2 Vertauscht: Latitude and longitude seem to have changed places.")
        .contains("4 Nirgends: Latitude and longitude seem to have changed places.\n");
    assertThat(call.run("check").out())
        .contains("2 Vertauscht: Latitude and longitude contradict the address")
        .contains("5 Offen: The address does not tell where the customer is");
  }

  private static String line(String postcode, String latitude) {
    return "DE\t" + postcode + "\tKöln\t\t\t\t\t\t\t" + latitude + "\t6.9\t4\n";
  }

  @Test
  void ownPostcodesWinOverThoseBuiltInButNotOverWhatIsGiven() throws IOException {
    customers("1;Ohne;;50667;Köln;DE;;;1;;", "2;Mit;;50667;Köln;DE;50,94;6,95;1;;");

    CommandFixture.Result loaded =
        call.run("positions", "load", call.write("DE.txt", line("50667", "50.9")));

    assertThat(loaded.status()).isZero();
    assertThat(customer(0).get("latitude").asDouble()).isEqualTo(50.9);
    assertThat(customer(1).get("latitude").asDouble()).isEqualTo(50.94);
    assertThat(call.run("settings").out()).doesNotContain("places.postcodes");

    assertThat(call.run("positions", "unload").out()).contains("removed");
    assertThat(customer(0).get("latitude").asDouble()).isNotEqualTo(50.9);
    assertThat(call.run("positions", "unload").out()).contains("No postcodes");
  }

  @Test
  void badLinesAreNamedAndTheOthersTaken() throws IOException {
    Path file = call.write("DE.txt", line("50667", "50.9") + line("50668", "x"));

    CommandFixture.Result loaded = call.run("positions", "load", file);

    assertThat(loaded.status()).isEqualTo(3);
    assertThat(loaded.err()).startsWith(file + "::2:J: wrong-latitude: ");
    assertThat(loaded.out()).contains("1 postcode loaded");
  }

  @Test
  void aWrongFileChangesNothing() throws IOException {
    customers("1;Ohne;;50667;Köln;DE;;;1;;");
    double before = customer(0).get("latitude").asDouble();

    CommandFixture.Result loaded = call.run("positions", "load", folder.resolve("list.csv"));

    assertThat(loaded.status()).isEqualTo(4);
    assertThat(loaded.err()).contains("nothing was changed");
    assertThat(call.run("positions", "load", folder.resolve("none.txt")).status()).isEqualTo(4);
    assertThat(call.run("positions", "load", call.write("DE.zip", "PK\u0003\u0004")).err())
        .contains("Unpack");
    assertThat(customer(0).get("latitude").asDouble()).isEqualTo(before);
  }
}

package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WeekCommandTest {

  private static final String CUSTOMERS =
      """
      Customer number;Name;Latitude;Longitude;Revenue 2026;Potential;Last visit;Visit minutes
      1;Alpha;50.94;6.96;60000;120000;01/09/2026;60
      2;Beta;50.73;7.10;20000;80000;01/09/2026;45
      3;Gamma;51.22;6.78;8000;60000;01/09/2026;30
      4;Delta;50.78;6.08;;80000;;30
      5;Nowhere;;;30000;60000;01/09/2026;30
      """;

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder);
    assertThat(revier.run("import", revier.write("c.csv", CUSTOMERS)).status()).isZero();
    assertThat(revier.run("settings", "week.home", "50.94,6.96").status()).isZero();
    assertThat(revier.run("settings", "time.region", "DE-NW").status()).isZero();
  }

  private Result week(Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("week", "--from", "2027-01-11", "--steps", "2000"));
    words.addAll(List.of(more));
    return revier.run(words.toArray());
  }

  @Test
  void plansTheDaysAsTheContractSays() {
    JsonNode plan = week("--json").json();
    assertThat(plan.get("days")).hasSize(5);
    JsonNode day = plan.get("days").get(0);
    for (String key : List.of("date", "start", "end", "driveMinutes", "stops")) {
      assertThat(day.has(key)).as(key).isTrue();
    }
    for (JsonNode stop : day.get("stops")) {
      for (String key : List.of("kind", "customer", "title", "arrive", "begin", "end")) {
        assertThat(stop.has(key)).as(key).isTrue();
      }
    }
    assertThat(visited(plan)).containsExactlyInAnyOrder("1", "2", "3");
  }

  private static List<String> visited(JsonNode plan) {
    List<String> numbers = new ArrayList<>();
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.get("kind").asString().equals("visit")) {
          numbers.add(stop.get("customer").asString());
        }
      }
    }
    return numbers;
  }

  @Test
  void namesWhoHasNoPosition() {
    JsonNode unplanned = week("--json").json().get("unplanned");
    assertThat(unplanned).hasSize(1);
    assertThat(unplanned.get(0).get("customer").asString()).isEqualTo("5");
    assertThat(unplanned.get(0).get("code").asString()).isEqualTo("no-position");
    assertThat(unplanned.get(0).get("reason").asString()).contains("position");
  }

  @Test
  void givesTheSamePlanAgain() {
    assertThat(week("--json").out()).isEqualTo(week("--json").out());
  }

  @Test
  void leavesOutPublicHolidays() {
    JsonNode plan =
        revier.run("week", "--from", "2027-03-22", "--steps", "100", "--dry-run", "--json").json();
    assertThat(plan.get("days")).hasSize(4);
    assertThat(plan.get("daysOff").get(0).get("date").asString()).isEqualTo("2027-03-26");
  }

  @Test
  void saysWhichHolidaysOfStatesOnPlannedDaysDoNotCount() {
    assertThat(revier.run("settings", "time.region", "DE").status()).isZero();
    JsonNode partial =
        revier
            .run("week", "--from", "2027-05-24", "--steps", "100", "--dry-run", "--json")
            .json()
            .get("partialHolidays");
    assertThat(partial).hasSize(1);
    assertThat(partial.get(0).get("date").asString()).isEqualTo("2027-05-27");
    assertThat(revier.run("week", "--from", "2027-05-24", "--steps", "100", "--dry-run").out())
        .containsOnlyOnce("Please set your state");
    assertThat(week().out()).doesNotContain("Please set your state");
  }

  @Test
  void theTextShowsTownPreparationReserveAndWhatClashes() throws IOException {
    String towns =
        """
        Customer number;City
        1;Köln
        """;
    assertThat(revier.run("import", revier.write("t.csv", towns), "--as", "customers").status())
        .isZero();
    for (String time : List.of("10:00", "10:30")) {
      assertThat(
              revier
                  .run(
                      "appointments",
                      "add",
                      "--title=Termin " + time,
                      "--date=2027-01-11",
                      "--at=" + time,
                      "--minutes=60",
                      "--prepare=15",
                      "--customer=1")
                  .status())
          .isZero();
    }
    String text = week().out();

    assertThat(text).contains("Köln", "reserve", "Preparation");
    assertThat(text).containsPattern("Alpha: Termin 10:00 .*clashes with: Alpha: Termin 10:30");
    assertThat(text).containsPattern("Alpha: Termin 10:30: .*Alpha: Termin 10:00");
  }

  @Test
  void keepsThePlanInTheBookAndConfirmsVisits() {
    JsonNode first = week("--json", "--confirm", "2").json();
    String before = beginOf(first, "2");
    JsonNode again = week("--json", "--seed", "7").json();
    assertThat(beginOf(again, "2")).isEqualTo(before);
    assertThat(confirmed(again)).containsExactly("2");
  }

  private static String beginOf(JsonNode plan, String customer) {
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.get("customer").asString("").equals(customer)) {
          return day.get("date").asString() + " " + stop.get("begin").asString();
        }
      }
    }
    throw new AssertionError(customer + " not in " + plan);
  }

  private static List<String> confirmed(JsonNode plan) {
    List<String> numbers = new ArrayList<>();
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.path("confirmed").asBoolean(false)) {
          numbers.add(stop.get("customer").asString());
        }
      }
    }
    return numbers;
  }

  @Test
  void aDryRunKeepsNothing() {
    week("--dry-run");
    Result confirm = week("--change", "cancel=1", "--dry-run", "--json");
    assertThat(confirm.json().get("changes").get("holes")).isEmpty();
  }

  @Test
  void offersWhoIsNearInPlaceOfACancelledVisit() {
    week();
    JsonNode changes = week("--change", "cancel=2", "--json").json().get("changes");
    assertThat(changes.get("holes")).hasSize(1);
    assertThat(changes.get("dropped")).isEmpty();
    assertThat(visited(week("--json", "--change", "cancel=2", "--dry-run").json()))
        .doesNotContain("2");
  }

  @Test
  void findsRoomForAVisitThatIsAskedFor() {
    week();
    JsonNode plan = week("--change", "demand=3@2027-01-13/90", "--json").json();
    assertThat(beginOf(plan, "3")).startsWith("2027-01-13");
    JsonNode later = week("--json").json();
    assertThat(beginOf(later, "3")).startsWith("2027-01-13");
  }

  @Test
  void namesADayOfAChangeThatIsNotAmongThePlannedDays() {
    Result result = week("--change", "demand=3@2027-05-05");
    assertThat(result.err()).contains("demand=3@2027-05-05", "11/01/2027", "15/01/2027");
    assertThat(revier.run("appointments", "--json").json()).isEmpty();
    assertThat(week("--change", "demand=3@2027-01-08..2027-01-11").status()).isZero();
  }

  @Test
  void losesNoVisitToLostHours() {
    week();
    JsonNode plan = week("--change", "lost=2027-01-11T08:00-12:00", "--json").json();
    assertThat(visited(plan)).containsExactlyInAnyOrder("1", "2", "3");
  }

  @ParameterizedTest
  @CsvSource({
    "--days,0",
    "--days,-3",
    "--days,5000",
    "--days,many",
    "--seconds,-1",
    "--seconds,NaN",
    "--from,2027-02-30",
    "--from,1800-01-01",
    "--ics,week.txt",
    "--change,cancel",
    "--change,cancel=999",
    "--change,demand=1",
    "--change,demand=1@2027-13-01",
    "--change,demand=1@2027-01-12/0",
    "--change,lost=2027-01-12T15:00-13:00",
    "--change,stuck=soon",
    "--change,demand=1@2027-05-05",
    "--change,demand=1@2026-12-01..2027-01-10",
    "--change,lost=2028-01-12T13:00-15:00",
    "--change,stuck=2027-01-16T11:00",
    "--change,nonsense=1"
  })
  void refusesWhatCannotBeInOneSentence(String option, String value) {
    Result result =
        option.equals("--from")
            ? revier.run("week", option, value)
            : revier.run("week", "--from", "2027-01-11", option, value);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().count()).isBetween(1L, 2L);
    assertThat(result.err()).doesNotContain("Exception");
  }

  @Test
  void saysThatTheStartingPointIsAssumed() {
    revier.run("settings", "week.home", "");
    Result result = week("--json");
    assertThat(result.status()).isZero();
    assertThat(result.err()).contains("week.home");
    assertThat(result.json().get("home").get("assumed").asBoolean()).isTrue();
  }

  @Test
  void aCustomerWithLatitudeAndLongitudeSwappedDoesNotMoveTheAssumedStartingPoint()
      throws IOException {
    CommandFixture other = new CommandFixture(Files.createDirectory(folder.resolve("swapped")));
    String customers =
        """
        Customer number;Name;Postcode;City;Country;Latitude;Longitude;Revenue 2026;Potential
        1;Right;50667;Köln;DE;50.94;6.95;60000;90000
        2;Swapped;50667;Köln;DE;6.95;50.94;60000;90000
        """;
    assertThat(other.run("import", other.write("s.csv", customers)).status()).isEqualTo(3);
    JsonNode plan = other.run("week", "--from", "2027-01-11", "--json").json();
    assertThat(plan.get("home").get("latitude").asDouble()).isEqualTo(50.94);
    assertThat(visited(plan)).contains("1");
  }

  @Test
  void saysWhoIsNextWhereNobodyIsDue(@TempDir Path other) throws IOException {
    CommandFixture alone = new CommandFixture(other);
    String table =
        """
        Nr;Name;PLZ;Ort;Umsatz 2026;Potenzial;Intervall (Tage);Letzter Besuch
        1;Ahornwerk;50667;Köln;20000;90000;60;10.01.2027
        """;
    assertThat(alone.run("import", alone.write("k.csv", table)).status()).isZero();
    assertThat(alone.run("settings", "plan.year", "2027").status()).isZero();
    assertThat(alone.run("week", "--from", "2027-01-18", "--steps", "100").out())
        .contains("No visit is due in these days. The next one: Ahornwerk on 11/03/2027.");
    assertThat(alone.run("week", "--from", "2027-03-08", "--steps", "100").out())
        .doesNotContain("No visit is due");
  }

  @Test
  void saysWhyNobodyIsVisitedInABookOfProspects(@TempDir Path other) throws IOException {
    CommandFixture prospects = new CommandFixture(other);
    String table =
        """
        Nr;Name;PLZ;Ort;Umsatz 2024
        1;Ahorn;50667;Köln;20000
        2;Birke;50667;Köln;1
        """;
    assertThat(prospects.run("import", prospects.write("k.csv", table)).status()).isZero();
    assertThat(prospects.run("week", "--from", "2027-01-18", "--steps", "100").out())
        .contains("None of the 2 customers in the book asks for a visit");
    Files.createDirectory(other.resolve("empty"));
    CommandFixture empty = new CommandFixture(other.resolve("empty"));
    assertThat(empty.run("settings", "territory.name", "E").status()).isZero();
    assertThat(empty.run("week", "--from", "2027-01-18", "--steps", "100").out())
        .contains("There are no customers in the book yet.");
  }

  @Test
  void saysOfADayWithoutAnythingThatNothingIsPlanned() {
    String text = week().out();
    assertThat(text).containsPattern("Friday 15/01/2027: nothing planned\\R");
    assertThat(text).doesNotContain("leave 11:30, back 12:00");
  }

  @Test
  void writesACalendarFileAndNothingWhereItCannot() throws IOException {
    Path file = folder.resolve("week.ics");
    assertThat(week("--ics", file).status()).isZero();
    assertThat(Files.readString(file)).contains("BEGIN:VEVENT").contains("Alpha");
    Result nowhere = week("--dry-run", "--ics", folder.resolve("no/folder/week.ics"));
    assertThat(nowhere.status()).isEqualTo(4);
    assertThat(nowhere.err()).doesNotContain("Exception");
  }

  @Test
  void needsABook() {
    Result result =
        revier.bare(
            "--book", folder.resolve("none.revier").toString(), "week", "--from", "2027-01-11");
    assertThat(result.status()).isEqualTo(4);
    assertThat(folder.resolve("none.revier")).doesNotExist();
  }

  @Test
  void plansAnEmptyBook() {
    Path csv = folder.resolve("none.csv");
    assertThat(csv).doesNotExist();
    CommandFixture empty = new CommandFixture(folder);
    Result settings =
        empty.bare(
            "--book", folder.resolve("e.revier").toString(), "settings", "territory.name", "E");
    assertThat(settings.status()).isZero();
    Result result =
        empty.bare(
            "--book",
            folder.resolve("e.revier").toString(),
            "week",
            "--from",
            "2027-01-11",
            "--json");
    assertThat(result.status()).isZero();
    assertThat(visited(result.json())).isEmpty();
  }
}

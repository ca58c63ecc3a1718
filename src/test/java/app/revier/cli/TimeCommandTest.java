package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TimeCommandTest {

  /** A-Maintain, A-Grow (without a visit), B-Win visited long ago, one without a potential. */
  private static final String CUSTOMERS =
      """
      Customer number;Name;Revenue 2026;Potential;Visit interval;Last visit
      1;Alpha;300000;320000;;01/11/2026
      2;Beta;150000;400000;;
      3;Gamma;40000;600000;;01/09/2026
      4;Delta;;80000;;
      5;Epsilon;8000;;;
      6;Zeta;20000;;14;
      """;

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void fill() throws IOException {
    revier = new CommandFixture(folder);
    assertThat(revier.run("import", revier.write("c.csv", CUSTOMERS)).status()).isZero();
  }

  private JsonNode time(Object... more) {
    Object[] words = new Object[more.length + 2];
    words[0] = "time";
    words[1] = "--json";
    System.arraycopy(more, 0, words, 2, more.length);
    Result result = revier.run(words);
    assertThat(result.status()).as(result.err()).isZero();
    return result.json();
  }

  @Test
  void givesTheBudgetOfThePlanYear() {
    JsonNode time = time();
    assertThat(time.get("year").asInt()).isEqualTo(2027);
    assertThat(time.get("calendarDays").asInt()).isEqualTo(365);
    assertThat(time.get("weekendDays").asInt()).isEqualTo(104);
    assertThat(time.get("holidays").asInt()).isEqualTo(5);
    assertThat(time.get("workingDays").asInt()).isEqualTo(256);
    assertThat(time.get("absences").toString())
        .isEqualTo("{\"vacation\":30,\"sick\":5,\"tradeFair\":4,\"training\":5,\"office\":40}");
    assertThat(time.get("fieldDays").asInt()).isEqualTo(172);
    assertThat(time.get("visitCapacity").asInt()).isEqualTo(1032);
    // A-Maintain 8, A-Grow 12, B-Win 6, every 14 days 26; Delta is a prospect.
    assertThat(time.get("visitsNeeded").asInt()).isEqualTo(52);
    assertThat(time.get("visitsFree").asInt()).isEqualTo(980);
    assertThat(time.get("withoutFrequency").asInt()).isEqualTo(1);
    assertThat(time.get("overload").isNull()).isTrue();
    assertThat(time.get("holidayList").get(0).get("date").asString()).isEqualTo("2027-01-01");
    assertThat(time.get("holidayList").get(0).get("name").asString()).isEqualTo("New Year's Day");
    JsonNode grow = time.get("cells").get(1);
    assertThat(grow.get("cell").asString()).isEqualTo("A-Grow");
    assertThat(grow.get("visitsPerYear").asInt()).isEqualTo(12);
    assertThat(grow.get("shareOfTime").asDouble()).isEqualTo(12 / 52.0);
    assertThat(grow.get("shareOfRevenue").asDouble()).isEqualTo(150 / 518.0);
  }

  @Test
  void countsTheVisitsOfProjectsAsTheGapPlanDoes() throws IOException {
    // Zeta is there every 14 days anyway, 26 times a year; Delta is a prospect.
    String projects =
        """
        Customer number;Project;Stage;Yearly value;Start;Visits
        4;Entry;In trial;60000;01/12/2027;8
        6;More;In trial;20000;01/12/2027;3
        """;
    assertThat(revier.run("import", revier.write("p.csv", projects)).status()).isZero();
    assertThat(time().get("projectVisits").asInt()).isEqualTo(11);
    assertThat(time().get("projectVisitsShared").asInt()).isEqualTo(3);
    assertThat(time().get("visitsFree").asInt()).isEqualTo(980);
    assertThat(time().get("visitsLeft").asInt()).isEqualTo(980 - 8);

    assertThat(revier.run("settings", "plan.target", "900000").status()).isZero();
    int selected = 0;
    for (JsonNode project :
        revier.run("gap", "--target", "900000", "--json").json().get("projects")) {
      selected += project.get("selected").asBoolean() ? project.get("visits").asInt() : 0;
    }
    assertThat(time().get("projectVisits").asInt()).isEqualTo(selected).isEqualTo(11);
    assertThat(revier.run("time").out())
        .containsPattern("Visits for selected growth projects +−11");
  }

  @ParameterizedTest
  @CsvSource({
    "DE-NW,2027,254",
    "DE-BY,2027,253",
    "AT,2027,252",
    "CH-ZH,2027,256",
    "DE-NW,2028,250"
  })
  void theRegionAndTheYearDecide(String region, int year, int workingDays) {
    assertThat(revier.run("settings", "time.region", region).status()).isZero();
    assertThat(time("--year", year).get("workingDays").asInt()).isEqualTo(workingDays);
  }

  @ParameterizedTest
  @CsvSource({
    "DE, Corpus Christi, DE-NW, Please set your state",
    "CH, Good Friday, CH-ZH, Please set your canton",
    "DE-BY, Assumption day, DE-BY-MU, Holidays of single communities"
  })
  void saysWhichHolidaysOfPartsOfTheRegionDoNotCount(
      String region, String holiday, String part, String sentence) {
    assertThat(revier.run("settings", "time.region", region).status()).isZero();

    List<JsonNode> days = new ArrayList<>();
    time().get("partialHolidays").forEach(days::add);
    assertThat(days)
        .filteredOn(day -> day.get("name").asString().equals(holiday))
        .singleElement()
        .satisfies(day -> assertThat(day.get("regions").toString()).contains(part));
    assertThat(revier.run("time").out()).containsOnlyOnce(sentence).contains(holiday);

    assertThat(revier.run("settings", "time.region", part).status()).isZero();
    assertThat(time().get("partialHolidays")).isEmpty();
  }

  @Test
  void datedAbsencesThatAreMoreThanExpectedCount() {
    assertThat(revier.run("absences", "add", "training", "2027-01-11", "2027-01-22").status())
        .isZero();
    JsonNode time = time();
    assertThat(time.get("absences").get("training").asInt()).isEqualTo(10);
    assertThat(time.get("fieldDays").asInt()).isEqualTo(167);
  }

  @Test
  void anOverloadSaysWhatSlipsAndWhatWouldHelp() {
    // 7 field days of 6 visits: 42 of 52.
    assertThat(revier.run("settings", "time.office-days", 205).status()).isZero();
    JsonNode time = time();
    assertThat(time.get("fieldDays").asInt()).isEqualTo(7);
    assertThat(time.get("visitsFree").asInt()).isEqualTo(-10);
    JsonNode overload = time.get("overload");
    assertThat(overload.get("visits").asInt()).isEqualTo(10);
    JsonNode slip = overload.get("slips").get(0);
    assertThat(slip.get("cell").isNull()).isTrue();
    assertThat(slip.get("visits").asInt()).isEqualTo(10);
    assertThat(slip.get("customers").get(0).get("number").asString()).isEqualTo("6");
    assertThat(slip.get("customers").get(0).get("needed").asInt()).isEqualTo(26);
    JsonNode remedies = overload.get("remedies");
    assertThat(remedies.get(0).get("lever").asString()).isEqualTo("field-days");
    assertThat(remedies.get(0).get("to").asInt()).isEqualTo(9);
    assertThat(remedies.get(1).get("to").asInt()).isEqualTo(8);
    assertThat(remedies.get(1).get("average").decimalValue()).isEqualByComparingTo("7.5");
    assertThat(remedies.get(2).get("lever").asString()).isEqualTo("visit-frequency");
    assertThat(remedies.get(2).get("cells").get(0).toString())
        .isEqualTo("{\"cell\":\"A-Grow\",\"from\":12,\"to\":6}");
    assertThat(revier.run("time").out())
        .contains("10 visits cannot be made, at 1 customer: Potential missing 10 of 26.")
        .contains("- It fits with 9 field days instead of 7.")
        .contains("- It fits with 7.5 visits per field day instead of 6.")
        .contains("A-Grow 6 instead of 12; A-Maintain 4 instead of 8.");
  }

  @Test
  void moreFieldDaysThanThereAreWorkingDaysAreSaidNotToBeEnough() {
    assertThat(revier.run("settings", "time.visits-per-day", 1).status()).isZero();
    assertThat(revier.run("settings", "visits.a-grow", 300).status()).isZero();
    assertThat(revier.run("time").out())
        .contains("- More field days alone are not enough, not even all")
        .doesNotContain("- It fits with 3");
  }

  @Test
  void warnsWithCodes() {
    JsonNode warnings = time().get("warnings");
    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0).get("code").asString()).isEqualTo("grow-win-overdue");
    assertThat(warnings.get(0).get("neverVisited").asInt()).isEqualTo(1);
    // B-Win: every 61 days; from 1 September to 23 November are 83.
    assertThat(warnings.get(0).get("customers").get(0).get("days").asInt()).isEqualTo(22);
    assertThat(warnings.get(0).get("message").asString())
        .isEqualTo(
            "1 customer to grow or win has been left unvisited beyond the visit interval; of 1"
                + " more no visit is known.");
  }

  @Test
  void takesAnAbsenceByTheWordThatItShows() {
    assertThat(revier.run("--lang", "de", "absences", "add", "urlaub", "2027-05-03").status())
        .isZero();
    assertThat(revier.run("--lang", "en", "absences", "add", "Trade fair", "2027-05-04").status())
        .isZero();
    assertThat(revier.run("absences").out()).contains("Vacation", "Trade fair");
    assertThat(revier.run("absences", "add", "holiday", "2027-05-05").err()).contains("trade-fair");
  }

  @Test
  void readsAsATableInBothLanguages() {
    assertThat(revier.run("time").out())
        .contains("Time budget 2027, public holidays Germany")
        .containsPattern("Weekend days +\u2212104")
        .containsPattern("Field days +172")
        .containsPattern("A-Grow +1 +12 +12 +23% +29%")
        .contains("1 existing customer has neither cell nor visit interval");
    assertThat(revier.run("--lang", "de", "time").out())
        .contains("Zeitbudget 2027, Feiertage Deutschland")
        .containsPattern("Außendiensttage +172")
        .containsPattern("A-Ausbauen +1 +12 +12")
        .contains("1 Bestandskunde hat weder Feld noch Besuchsintervall");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1800", "2201", "0", "-5"})
  void aYearThatCannotBeIsRefused(String year) {
    Result result = revier.run("time", "--year", year);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("between 1900 and 2200");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void aYearWhoseHolidaysNobodyKnowsIsSaidSo() {
    assertThat(revier.run("settings", "time.region", "TR").status()).isZero();
    Result result = revier.run("time", "--year", "2200");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("The public holidays of the region TR are not known for the year 2200.");
  }

  @ParameterizedTest
  @CsvSource({
    "DE-XX,“DE-XX” is no country or region whose public holidays Revier knows",
    "ZZ,“ZZ” is no country or region whose public holidays Revier knows",
    "Bayren,Did you mean Bavaria (DE-BY)?"
  })
  void anUnknownRegionIsRefusedAndNothingChanged(String region, String sentence) {
    Result result = revier.run("settings", "time.region", region);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(sentence).contains("Nothing was changed");
    assertThat(time().get("region").asString()).isEqualTo("DE");
  }

  @Test
  void wrongSettingsSayWhatIsWanted() {
    assertThat(revier.run("settings", "time.visits-per-day", "0").err())
        .contains(
            "“0” does not fit time.visits-per-day. Nothing was changed. Please enter a whole"
                + " number from 1 to 50.");
    assertThat(revier.run("settings", "week.detour", "0.5").err()).contains("Please enter 1 to 5.");
    assertThat(revier.run("settings", "time.hours", "always").err())
        .contains("Please enter hours, for example Mon-Fri 8-12 13-17; Sat 9-12.");
    assertThat(revier.run("settings", "plan.confidence", "2").err())
        .contains("Please enter a number from 0 to 1.");
  }

  @Test
  void settingsOfTimeAndWeekAreListed() {
    JsonNode settings = revier.run("settings", "--json").json();
    assertThat(settings.get("time.hours").asString()).isEqualTo("mon-fri 08:00-17:00");
    assertThat(settings.get("visits.a-grow").asInt()).isEqualTo(12);
    assertThat(settings.get("week.detour").decimalValue()).isEqualByComparingTo("1.32");
    assertThat(settings.get("week.home").isNull()).isTrue();
    assertThat(settings.get("week.nights").asString()).isEmpty();
  }
}

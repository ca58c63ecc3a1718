package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The call plan on the command line. */
class CallplanCommandTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder);
    fill("");
  }

  private void fill(String rows) throws IOException {
    String head = "Customer number;Name;Revenue 2026;Potential\n";
    assertThat(revier.run("import", revier.write("c.csv", head + rows)).status()).isZero();
  }

  private void fillSome() throws IOException {
    fill(
        """
        1;Clinic North;100000;110000
        2;Clinic South;60000;150000
        3;Practice;5000;
        4;Lab;0;90000
        """);
  }

  @Test
  void usesTheJudgementsOfTheMethodAndGivesOutWhatIsSaid() throws IOException {
    fillSome();
    JsonNode plan = revier.run("callplan", "--visits", "20", "--json").json();
    assertThat(plan.get("visits").asInt()).isEqualTo(20);
    assertThat(plan.get("proven").asBoolean()).isTrue();
    assertThat(plan.get("today").get("visits").asInt()).isEqualTo(8 + 12);
    assertThat(plan.get("today").get("value").asDouble())
        .isCloseTo(100_000 + 60_000 + 0.05 * 90_000, within(1e-6));
    assertThat(plan.get("recommended").get("visits").asInt()).isLessThanOrEqualTo(20);
    assertThat(plan.get("recommended").get("value").asDouble())
        .isGreaterThanOrEqualTo(plan.get("today").get("value").asDouble());
    assertThat(plan.get("customers").get(0).get("number").asString()).isEqualTo("1");
    assertThat(plan.get("leftAlone").get(0).get("number").asString()).isEqualTo("3");
    assertThat(plan.get("leftAlone").get(0).get("code").asString()).isEqualTo("potential-missing");
    assertThat(plan.get("leftAlone").get(1).get("code").asString()).isEqualTo("no-visits");
  }

  @Test
  void withoutAnyVisitEachCustomerBringsWhatItBringsWithoutOne() throws IOException {
    fillSome();
    JsonNode plan = revier.run("callplan", "--visits", "0", "--json").json();
    assertThat(plan.get("recommended").get("visits").asInt()).isZero();
    assertThat(plan.get("recommended").get("value").asDouble())
        .isCloseTo(60_000 + 42_000, within(1e-6));
  }

  @Test
  void givesOutWhatTheTimeBudgetLeaves() throws IOException {
    fillSome();
    int capacity = revier.run("time", "--json").json().get("visitCapacity").asInt();
    JsonNode plan = revier.run("callplan", "--json").json();
    assertThat(plan.get("visits").asInt()).isEqualTo(capacity);
    assertThat(revier.run("settings", "callplan.within", "hours").status()).isZero();
    JsonNode inHours = revier.run("callplan", "--json").json();
    assertThat(inHours.get("within").asString()).isEqualTo("hours");
    assertThat(inHours.get("minutes").asInt()).isPositive();
  }

  @Test
  void otherJudgementsGiveAnotherPlan() throws IOException {
    fillSome();
    String rule = "none 90, today +0, half 50, most 101 +0";
    assertThat(revier.run("settings", "callplan.cells", "A-Grow: " + rule).status()).isZero();
    assertThat(revier.run("settings", "callplan.margin", "0.5").status()).isZero();
    JsonNode plan = revier.run("callplan", "--visits", "0", "--json").json();
    assertThat(plan.get("recommended").get("value").asDouble())
        .isCloseTo(0.5 * (60_000 + 54_000), within(1e-6));
  }

  @Test
  void saysInWordsWhatIsBest() throws IOException {
    fillSome();
    Result words = revier.run("--lang", "en", "callplan", "--visits", "20");
    assertThat(words.status()).isZero();
    assertThat(words.out())
        .contains("To give out: 20 visits", "Clinic South", "Gets no visits today")
        .contains("by your judgement");
  }

  @Test
  void anEmptyBookHasAPlanOfNobody() {
    JsonNode plan = revier.run("callplan", "--json").json();
    assertThat(plan.get("customers").size()).isZero();
    assertThat(plan.get("proven").asBoolean()).isTrue();
    assertThat(revier.run("callplan").status()).isZero();
    assertThat(revier.run("--lang", "en", "callplan").out())
        .contains("all 1,032 visits of the year", "No customers")
        .doesNotContain("of these 0");
  }

  @Test
  void whatNoErrorCanMoveStaysAsItIs() throws IOException {
    fillSome();
    assertThat(revier.run("--lang", "de", "callplan", "--visits", "0").out())
        .contains("bleibt der Plan, wie er ist")
        .doesNotContain("bei keinem Kunden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--visits=-1", "--visits=x", "--visits=1.5", "--visits=9999999999", "x"})
  void whatIsNoNumberOfVisitsIsAWrongCall(String argument) throws IOException {
    fillSome();
    Result result = revier.run("callplan", argument);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).isNotBlank();
    assertThat(result.out()).isEmpty();
  }

  @Test
  void moreVisitsThanAnybodyNeedsAreNoProblem() throws IOException {
    fillSome();
    JsonNode plan = revier.run("callplan", "--visits", "2000000000", "--json").json();
    assertThat(plan.get("recommended").get("visits").asInt()).isEqualTo(104);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none 1", "none 90, today +0, half 100, most 101 +0", "x", "0"})
  void aWrongSettingIsRefused(String text) {
    assertThat(revier.run("settings", "callplan.win", text).status()).isEqualTo(2);
    assertThat(revier.run("settings", "callplan.margin", "0").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"callplan.win", "callplan.cells"})
  void judgementsByWhichRevenueNeverRisesAreRefusedWithTheReason(String key) {
    String rule = "none 100, today +0, half 50, most 100 +0";
    Result result =
        revier.run(
            "--lang", "en", "settings", key, key.endsWith("cells") ? "A-Win: " + rule : rule);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("revenue rises with visits at no customer");
    assertThat(revier.run("settings", key).out()).doesNotContain("100 +0");
  }

  @Test
  void whatTodaysVisitsExceedIsSaid() throws IOException {
    fillSome();
    assertThat(revier.run("--lang", "en", "callplan", "--visits", "19").out())
        .contains("Today’s visits are not possible: they are 1 more than there is to give out.");
    JsonNode plan = revier.run("callplan", "--visits", "19", "--json").json();
    assertThat(plan.get("overToday").asInt()).isEqualTo(1);
    assertThat(plan.get("missing").asInt()).isZero();
  }

  @Test
  void whatIsAdoptedIsWhatTheTimeBudgetCountsAndThereIsNothingMoreToGain() throws IOException {
    fillSome();
    JsonNode before = revier.run("callplan", "--visits", "37", "--json").json();
    JsonNode applied = revier.run("callplan", "--visits", "37", "--apply", "--json").json();
    assertThat(applied).isEqualTo(before);
    assertThat(before.get("gain").asDouble()).isPositive();

    JsonNode after = revier.run("callplan", "--visits", "37", "--json").json();

    assertThat(after.get("gain").asDouble()).isZero();
    assertThat(after.get("today")).isEqualTo(before.get("recommended"));
    assertThat(after.get("recommended")).isEqualTo(before.get("recommended"));
    assertThat(revier.run("time", "--json").json().get("visitsNeeded").asInt()).isEqualTo(37 + 0);
    assertThat(revier.run("callplan", "--visits", "37", "--apply").status()).isZero();
  }

  @Test
  void whatIsAdoptedGainsNothingAgainAndLeavesTheSelectedProjectsTheirVisits() throws IOException {
    fillSome();
    String head = "Customer number;Project;Stage;Yearly value;Start;Visits\n";
    String rows = "1;Gowns;in-trial;20000;01/07/2027;10\n2;Drapes;in-trial;30000;01/10/2027;12\n";
    assertThat(revier.run("import", revier.write("p.csv", head + rows)).status()).isZero();
    for (String[] set :
        new String[][] {
          {"plan.target", "200000"}, {"time.visits-per-day", "1"}, {"time.office-days", "150"}
        }) {
      assertThat(revier.run("settings", set[0], set[1]).status()).isZero();
    }
    JsonNode before = revier.run("callplan", "--apply", "--json").json();
    assertThat(before.get("gain").asDouble()).isPositive();
    assertThat(revier.run("time", "--json").json().get("projectVisits").asInt()).isEqualTo(22);

    JsonNode after = revier.run("callplan", "--json").json();

    assertThat(after.get("visits")).isEqualTo(before.get("visits"));
    assertThat(after.get("gain").asDouble()).isZero();
  }

  @Test
  void headingsOfTheCallPlanAreNoYearlyRevenue() throws IOException {
    String head =
        "Kundennummer;Name;Umsatz 2026;Besuchsintervall;Besuche heute;Umsatz ohne Besuch;"
            + "Umsatz heute;Umsatz bei Hälfte mehr;Umsatz höchstens;Besuche mindestens;"
            + "Besuche höchstens\n";
    String english =
        "Customer number;Name;Revenue 2026;Visits today;Revenue without visits;"
            + "Revenue at today's visits;Revenue at half more visits;Revenue at most;"
            + "Least visits;Most visits\n";
    revier.run("import", revier.write("d.csv", head + "7;Kunde;500;30;22;100;200;300;400;1;30\n"));
    revier.run("import", revier.write("e.csv", english + "8;Lab;600;37;100;200;300;400;2;40\n"));

    JsonNode plan = revier.run("callplan", "--visits", "1000", "--json").json();

    assertThat(plan.get("customers").get(0).get("today").asInt()).isEqualTo(22);
    assertThat(plan.get("customers").get(0).get("recommended").asInt()).isEqualTo(30);
    assertThat(plan.get("customers").get(0).get("valueToday").asDouble())
        .isCloseTo(200, within(1e-9));
    assertThat(plan.get("customers").get(1).get("today").asInt()).isEqualTo(37);
    assertThat(plan.get("customers").get(1).get("recommended").asInt()).isEqualTo(40);
    JsonNode customers = revier.run("customers", "--json").json();
    assertThat(customers.get(0).get("revenue").toString()).isEqualTo("{\"2026\":500.0}");
    assertThat(customers.get(1).get("revenue").toString()).isEqualTo("{\"2026\":600.0}");
  }

  @Test
  void moreLeastVisitsThanThereAreIsSaidAndChangesNothing() throws IOException {
    String head = "Customer number;Name;Revenue 2026;Potential;Least visits;Most visits\n";
    revier.run("import", revier.write("d.csv", head + "1;A;60000;150000;10;\n2;B;6;150000;9;3\n"));
    Result result = revier.run("--lang", "en", "callplan", "--visits", "9", "--apply", "--json");
    assertThat(result.status()).isEqualTo(4);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("10").contains("9");
    JsonNode plan = revier.run("callplan", "--visits", "10", "--json").json();
    assertThat(plan.get("leftAlone").get(0).get("code").asString()).isEqualTo("least-above-most");
  }
}

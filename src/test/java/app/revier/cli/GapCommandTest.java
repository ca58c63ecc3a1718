package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.math.BigDecimal;
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

/** The gap plan within limits, and what if. */
class GapCommandTest {

  private static final String CUSTOMERS =
      """
      Customer number;Name;Revenue 2026;Potential;Retention;Contract amount;Contract until
      10;Clinic North;60000;100000;0.9;20000;31/12/2027
      20;Practice South;40000;90000;0.8;;
      30;Lab West;;50000;;;
      """;

  private static final String PROJECTS =
      """
      Customer number;Project;Kind;Stage;Yearly value;Start;Win probability;Visits;Hours;Budget
      10;Ward;other department;in trial;20000;;0.7;4;2;500
      20;Gloves;new product;in trial;20000;;0.5;4;3;500
      30;First order;new customer;introduced;30000;;0.3;6;8;1000
      """;

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void fill() throws IOException {
    revier = new CommandFixture(folder);
    assertThat(revier.run("import", revier.write("c.csv", CUSTOMERS)).status()).isZero();
    assertThat(revier.run("import", revier.write("p.csv", PROJECTS)).status()).isZero();
  }

  private JsonNode gap(String... more) {
    List<Object> words = new ArrayList<>(List.of("gap", "--target", "115000", "--json"));
    words.addAll(List.of(more));
    Result result = revier.run(words.toArray());
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    return result.json();
  }

  @Test
  void takesNoMoreVisitsThanTheTimeBudgetLeavesAndSaysSo() {
    int free = revier.run("time", "--year", "2027", "--json").json().get("visitsFree").asInt();
    JsonNode visits = gap().get("visits");
    assertThat(visits.get("limit").asInt()).isEqualTo(free).isPositive();
    assertThat(visits.get("limitFrom").asString()).isEqualTo("time-budget");

    // Eight visits of the two customers need ten days: nothing is left for projects.
    revier.run("settings", "time.vacation-days", "366");
    JsonNode plan = gap();
    assertThat(plan.get("visits").get("limit").asInt()).isZero();
    assertThat(plan.get("visits").get("used").asInt()).isZero();
    assertThat(revier.run("gap", "--target", "115000").out())
        .contains("The time budget of 2027 leaves no visit free for projects.");
    assertThat(gap("--visits", "5").get("visits").get("limitFrom").asString()).isEqualTo("number");
    assertThat(revier.run("gap", "--target", "115000", "--visits", "5").out())
        .contains("Visits for projects: at most 5, as you have set it.");
    assertThat(revier.run("settings", "plan.visits", "ohne").status()).isZero();
    assertThat(gap().get("visits").get("limit").isNull()).isTrue();
    assertThat(revier.run("gap", "--target", "115000").out())
        .contains("Visits for projects: without a limit.");
  }

  @Test
  void goesByTheTimeBudgetOfTheYearThatIsAskedFor() {
    revier.run("absences", "add", "vacation", "04.01.2028", "30.06.2028");
    int free = revier.run("time", "--year", "2028", "--json").json().get("visitsFree").asInt();

    assertThat(gap("--plan-year", "2028").get("visits").get("limit").asInt()).isEqualTo(free);
    assertThat(gap().get("visits").get("limit").asInt()).isGreaterThan(free);
  }

  @Test
  void saysItWhereTheHolidaysOfTheYearAreNotKnown() {
    assertThat(revier.run("settings", "time.region", "TR").status()).isZero();
    Result result = revier.run("gap", "--target", "115000", "--plan-year", "2190");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("TR").contains("2190");
    assertThat(
            revier
                .run("gap", "--target", "115000", "--plan-year", "2190", "--visits", "9")
                .status())
        .isZero();
  }

  private static JsonNode project(JsonNode plan, String name) {
    for (JsonNode project : plan.get("projects")) {
      if (project.get("name").asString().equals(name)) {
        return project;
      }
    }
    throw new AssertionError("no project " + name);
  }

  @Test
  void takesAllProjectsWithoutALimit() {
    JsonNode plan = gap("--visits", "none");

    assertThat(plan.get("proof").asString()).isEqualTo("optimal");
    assertThat(plan.get("goal").asString()).isEqualTo("hit");
    assertThat(plan.get("visits").get("used").asInt()).isEqualTo(14);
    assertThat(plan.get("visits").get("limit").isNull()).isTrue();
    assertThat(plan.get("visits").get("limitFrom").asString()).isEqualTo("none");
    assertThat(plan.get("hours").get("used").decimalValue()).isEqualByComparingTo("13");
    assertThat(plan.get("budget").get("used").decimalValue()).isEqualByComparingTo("2000");
    assertThat(plan.get("worth").get("fieldDay").isNull()).isTrue();
    for (JsonNode project : plan.get("projects")) {
      assertThat(project.get("selected").asBoolean()).isTrue();
    }
  }

  @Test
  void selectsWithinTheLimitsAndSaysWhy() {
    JsonNode plan = gap("--visits", "4", "--hours", "8", "--budget", "1000");

    // Both customers and the ward: 0.9 × 0.8 × 0.7.
    assertThat(plan.get("hitProbability").asDouble()).isCloseTo(0.504, within(1e-9));
    assertThat(project(plan, "Ward").get("selected").asBoolean()).isTrue();
    assertThat(project(plan, "Ward").get("hitPerVisit").asDouble()).isCloseTo(0.126, within(1e-9));
    assertThat(project(plan, "Ward").get("expectedPerVisit").decimalValue())
        .isEqualByComparingTo("3500");
    JsonNode gloves = project(plan, "Gloves");
    assertThat(gloves.get("selected").asBoolean()).isFalse();
    assertThat(gloves.get("reasonCode").asString()).isEqualTo("not-selected");
    assertThat(gloves.get("relaxations").get(0).get("visits").asInt()).isEqualTo(4);
    assertThat(gloves.get("relaxations").get(0).get("hitProbability").asDouble())
        .isGreaterThan(0.6);
    assertThat(gloves.get("pinned").get("hitProbability").asDouble()).isCloseTo(0.36, within(1e-9));
    assertThat(gloves.get("pinned").get("displaces").get(0).asLong())
        .isEqualTo(project(plan, "Ward").get("id").asLong());
    assertThat(gloves.get("reason").asString())
        .startsWith("4 visits more would let it in: hit probability ")
        .endsWith(" instead of 50%.");
    assertThat(gloves.get("effect").asString())
        .isEqualTo("Pinned in, it displaces “Ward”: hit probability 36% instead of 50%.");
    assertThat(project(plan, "First order").get("pinned").isNull()).isTrue();
  }

  @Test
  void letsAProjectInWithWhatItSaysWouldLetItIn() {
    JsonNode plan = gap("--visits", "5");
    JsonNode gloves = project(plan, "Gloves");
    int more = gloves.get("relaxations").get(0).get("visits").asInt();

    JsonNode wider = gap("--visits", String.valueOf(5 + more));

    assertThat(project(wider, "Gloves").get("selected").asBoolean()).isTrue();
    assertThat(wider.get("hitProbability").asDouble())
        .isCloseTo(gloves.get("relaxations").get(0).get("hitProbability").asDouble(), within(1e-9));
  }

  @Test
  void saysWhatMoreIsWorth() {
    JsonNode plan = gap("--visits", "4", "--budget", "500");
    JsonNode day = plan.get("worth").get("fieldDay");
    JsonNode thousand = plan.get("worth").get("budget1000");

    assertThat(day.get("visits").asInt()).isEqualTo(6);
    assertThat(day.get("hitProbability").asDouble())
        .isCloseTo(
            gap("--visits", "10", "--budget", "500").get("hitProbability").asDouble(),
            within(1e-9));
    assertThat(thousand.get("expectedTotal").decimalValue())
        .isEqualByComparingTo(
            gap("--visits", "4", "--budget", "1500").get("expectedTotal").decimalValue());
    JsonNode points = plan.get("overVisits");
    assertThat(points.get(0).get("visits").asInt()).isZero();
    assertThat(points.get(points.size() - 1).get("visits").asInt()).isEqualTo(14);
    assertThat(points.get(0).get("proven").asBoolean()).isTrue();
    assertThat(plan.get("needed").get("reached").asBoolean()).isFalse();
  }

  @Test
  void followsTheGoal() {
    assertThat(project(gap("--visits", "6"), "Ward").get("selected").asBoolean()).isTrue();
    assertThat(gap("--visits", "6", "--goal", "expected").get("goal").asString())
        .isEqualTo("expected");
    assertThat(
            project(gap("--visits", "8", "--goal", "rungs"), "First order")
                .get("selected")
                .asBoolean())
        .isFalse();
    assertThat(revier.run("settings", "plan.goal", "rungs").status()).isZero();
    assertThat(gap("--visits", "8").get("goal").asString()).isEqualTo("rungs");
  }

  @Test
  void computesScenariosBesideThePlan() {
    JsonNode plan = gap();
    long ward = project(plan, "Ward").get("id").asLong();
    JsonNode scenarios =
        gap(
                "--visits",
                "14",
                "--what-if",
                "Crisis: customer-lost=10; visits=-4",
                "--what-if",
                "project-slips=" + ward + ":6;target=100000;correlation=0.3;days=-1")
            .get("scenarios");

    assertThat(scenarios).hasSize(2);
    JsonNode crisis = scenarios.get(0);
    assertThat(crisis.get("name").asString()).isEqualTo("Crisis");
    assertThat(crisis.get("changes")).hasSize(2);
    assertThat(crisis.get("plan").get("securedRevenue").decimalValue()).isEqualByComparingTo("0");
    assertThat(crisis.get("plan").get("visits").get("limit").asInt()).isEqualTo(10);
    assertThat(crisis.get("difference").get("expectedBase").decimalValue())
        .isEqualByComparingTo("-56000");
    assertThat(crisis.get("difference").get("goesOut").get(0).asLong()).isEqualTo(ward);
    assertThat(crisis.get("hitProbabilityIfKept").asDouble()).isBetween(0.0, 1.0);
    JsonNode late = scenarios.get(1);
    assertThat(late.get("name").asString()).isEmpty();
    assertThat(late.get("plan").get("target").decimalValue()).isEqualByComparingTo("100000");
    assertThat(late.get("plan").get("visits").get("limit").asInt()).isEqualTo(8);
    assertThat(late.get("plan").get("correlation").asDouble()).isEqualTo(0.3);
  }

  @Test
  void worksOutAllThatCanBeOtherwise() {
    JsonNode plan = gap();
    long ward = project(plan, "Ward").get("id").asLong();
    JsonNode scenarios =
        gap(
                "--budget",
                "5000",
                "--what-if",
                "customer-retention=20:0",
                "--what-if",
                "project-won=" + ward,
                "--what-if",
                "project-value=" + ward + ":0;project-probability=" + ward + ":1",
                "--what-if",
                "erosion=0.1;budget=-5000")
            .get("scenarios");

    assertThat(scenarios.get(0).get("difference").get("expectedBase").decimalValue())
        .isEqualByComparingTo("-32000");
    assertThat(scenarios.get(1).get("difference").get("hitProbability").asDouble()).isPositive();
    assertThat(scenarios.get(2).get("difference").get("expectedTotal").asDouble()).isNegative();
    assertThat(scenarios.get(3).get("difference").get("expectedBase").asDouble()).isNegative();
    assertThat(scenarios.get(3).get("plan").get("selected")).isEmpty();
  }

  @Test
  void saysWhatMovesTheHitProbabilityMost() {
    JsonNode plan = gap();
    JsonNode sensitivity = plan.get("sensitivity");

    assertThat(sensitivity).isNotEmpty();
    assertThat(sensitivity.size()).isLessThanOrEqualTo(5);
    String change = sensitivity.get(0).get("up").get("change").asString();
    double kept =
        gap("--what-if", change).get("scenarios").get(0).get("hitProbabilityIfKept").asDouble();
    assertThat(sensitivity.get(0).get("up").get("hitProbability").asDouble())
        .isCloseTo(kept, within(1e-9));
    assertThat(revier.run("gap", "--target", "115000").out())
        .contains("What moves the hit probability most, with the same selection:");
  }

  @Test
  void keepsScenariosInTheBook() {
    assertThat(
            revier
                .run("settings", "plan.scenarios", "Loss: customer-lost=20\nproject-lost=999")
                .status())
        .isZero();
    JsonNode scenarios = gap().get("scenarios");

    assertThat(scenarios.get(0).get("name").asString()).isEqualTo("Loss");
    assertThat(scenarios.get(0).get("difference").get("expectedBase").decimalValue())
        .isEqualByComparingTo("-32000");
    assertThat(scenarios.get(1).get("problem").asString())
        .contains("999")
        .doesNotContain("--what-if");
    assertThat(revier.run("settings", "plan.scenarios", "customer-lost").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "target=120.000 | target=120000",
        "target=98.000,50 | target=98000.50",
        "erosion=0,02; budget=-1.000 | erosion=0.02; budget=-1000",
        "customer-retention=20:60 %; erosion=-1,5 % | customer-retention=20:0.6; erosion=-0.015",
        "Krise 2027: project-probability=1:0,3; project-value=1:5.000 |"
            + " Krise 2027: project-probability=1:0.3; project-value=1:5000"
      })
  void readsScenariosAsTheLanguageWritesNumbers(String german, String plain) {
    String[] call = {"gap", "--target", "115000", "--budget", "5000", "--json", "--what-if"};
    JsonNode said =
        revier
            .run(
                "--lang", "de", call[0], call[1], call[2], call[3], call[4], call[5], call[6],
                german)
            .json();

    assertThat(said.get("scenarios").get(0).get("plan"))
        .isEqualTo(gap("--budget", "5000", "--what-if", plain).get("scenarios").get(0).get("plan"));
  }

  @ParameterizedTest
  @CsvSource({
    "customer-lost=77, There is no customer 77.",
    "project-lost=77, There is no project 77.",
    "project-slips=77:3, There is no project 77.",
    "visits=-5, since visits are not limited",
    "days=-5, since visits are not limited",
    "budget=-5, since the budget is not limited",
    "customer-retention=77:0.5, There is no customer 77.",
    "target=lots, cannot be understood",
    "correlation=1.2, Please enter a number from 0 to 1",
    "weather=bad, cannot be understood",
    "project-slips=1, cannot be understood",
    "Name:, cannot be understood"
  })
  void refusesAScenarioThatItDoesNotUnderstand(String text, String why) {
    Result result = revier.run("gap", "--target", "115000", "--visits", "none", "--what-if", text);

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(why);
    assertThat(result.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--goal best", "--hours -1", "--hours many"})
  void refusesWhatDoesNotFit(String wrong) {
    String[] words = wrong.split(" ", -1);
    assertThat(revier.run("gap", "--target", "115000", words[0], words[1]).status()).isEqualTo(2);
  }

  @Test
  void doesNotListVisitsThatMakeNoDifference() {
    assertThat(revier.run("gap", "--target", "115000").out()).contains("Hit probability over");
    assertThat(revier.run("gap", "--target", "1").out()).doesNotContain("Hit probability over");
  }

  @Test
  void tellsItAllAsText() {
    Result german =
        revier.run(
            "--lang",
            "de",
            "gap",
            "--target",
            "115000",
            "--visits",
            "4",
            "--budget",
            "1500",
            "--what-if",
            "Absprung: customer-lost=20");

    assertThat(german.status()).isZero();
    assertThat(german.out())
        .contains("Verbraucht: Besuche 4 von 4, Budget 500 € von 1.500 €.".replace(" €", "\u00a0€"))
        .contains("Innerhalb dieser Grenzen gibt es keine bessere Auswahl.")
        .contains("Ein Außendiensttag mehr (6 Besuche): +")
        .contains("Mit 4 Besuchen mehr käme es hinein: Zielwahrscheinlichkeit ")
        .contains("Fest eingeplant verdrängt es „Ward“: Zielwahrscheinlichkeit ")
        .contains("Zielwahrscheinlichkeit nach Besuchen: 0: ")
        .contains("Absprung")
        .contains("dieselben Projekte");
    Result english = revier.run("gap", "--target", "115000", "--visits", "4");
    assertThat(english.out())
        .contains("One more field day (6 visits): +")
        .contains("There is no better selection within these limits.");
  }

  @Test
  void saysWhyAFieldDayMoreLowersAFigureThatIsNotTheGoal(@TempDir Path other) throws IOException {
    CommandFixture small = new CommandFixture(other);
    String customers = "Number;Name;Revenue 2026\n10;Clinic;10000\n";
    String projects =
        """
        Customer number;Project;Kind;Stage;Yearly value;Start;Win probability;Visits
        10;Ward;other department;in trial;20000;;0.5;4
        10;Gloves;new product;in trial;6000;;0.6;10
        """;
    assertThat(small.run("import", small.write("c.csv", customers)).status()).isZero();
    assertThat(small.run("import", small.write("p.csv", projects)).status()).isZero();

    assertThat(small.run("gap", "--target", "5000", "--visits", "4").out())
        .contains("less expected, since reaching the target counts; left out for it: “Ward”");
    assertThat(small.run("--lang", "de", "gap", "--target", "5000", "--visits", "4").out())
        .contains(
            "weniger erwartet, weil es auf das Erreichen des Ziels ankommt; dafür entfällt:"
                + " „Ward“");
    Result byExpected =
        small.run("gap", "--target", "5000", "--visits", "4", "--goal", "expected", "--json");
    assertThat(byExpected.json().get("worth").get("fieldDay").get("fall").isNull()).isTrue();
  }

  /** A contract that nobody counts yet is named, becomes a won project once, and never twice. */
  @Test
  void contractsBeyondTheKeptRevenueAreTakenInOneStep() throws IOException {
    String contracts =
        """
        Customer number;Name;Revenue 2026;Contract amount;Contract from;Contract until
        40;Signed Clinic;;24000;01/01/2027;31/12/2027
        50;Soon Ltd;5000;12000;01/07/2027;30/06/2028
        """;
    Object file = revier.write("contracts.csv", contracts);
    revier.run("import", file);
    JsonNode before = gap();
    assertThat(before.get("securedGrowth")).hasSize(2);
    assertThat(before.get("securedGrowth").get(0).get("amount").decimalValue())
        .isEqualByComparingTo("24000");
    assertThat(before.get("securedGrowth").get(1).get("amount").decimalValue())
        .isEqualByComparingTo("1000");
    assertThat(revier.run("gap", "--target", "115000").out())
        .contains("Contracts secure €25,000 more that the plan does not count yet:")
        .contains("Signed Clinic €24,000, Soon Ltd €1,000");

    Result taken = revier.run("gap", "--target", "115000", "--take-contracts", "--json");

    assertThat(taken.status()).isZero();
    assertThat(taken.err()).contains("2 contracts are won projects now.");
    assertThat(taken.json().get("securedGrowth")).isEmpty();
    assertThat(taken.json().get("expectedTotal").decimalValue())
        .isEqualByComparingTo(
            before.get("expectedTotal").decimalValue().add(new BigDecimal("25000")));
    revier.run("import", file);
    Result again = revier.run("gap", "--target", "115000", "--take-contracts", "--json");
    assertThat(again.json().get("expectedTotal")).isEqualTo(taken.json().get("expectedTotal"));
    assertThat(again.json().get("projects")).hasSize(5);
  }

  /** What a contract secures is worked out for the year of the book, so no other can be meant. */
  @Test
  void contractsOfAnotherPlanYearAreNotTaken() throws IOException {
    String contracts =
        """
        Customer number;Name;Revenue 2026;Contract amount;Contract from;Contract until
        40;Signed Clinic;;24000;01/01/2027;31/12/2027
        """;
    revier.run("import", revier.write("contracts.csv", contracts));

    Result refused =
        revier.run("gap", "--target", "115000", "--plan-year", "2028", "--take-contracts");

    assertThat(refused.status()).isNotZero();
    assertThat(refused.err())
        .contains("Contracts can only be taken for the plan year of the book, 2027, not for 2028.");
    assertThat(gap().get("securedGrowth")).hasSize(1);
    assertThat(
            revier
                .run("gap", "--target", "115000", "--plan-year", "2027", "--take-contracts")
                .err())
        .contains("1 contract is a won project now.");
  }
}

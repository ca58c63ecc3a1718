package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files, customers made from a file, and words of another system, on the command line. */
final class ImportedTogetherTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void start() {
    revier = new CommandFixture(folder);
  }

  @Test
  void filesOfOneExportAreTakenInTheRightOrder() throws IOException {
    Path deals = revier.write("deals.csv", "Customer number;Project;Yearly value\n7;Build;100\n");
    Path accounts = revier.write("accounts.csv", "Customer number;Name\n7;Clinic\n");
    Result result = revier.run("import", deals, accounts, "--json");
    assertThat(result.status()).isZero();
    assertThat(result.json().get("created").asInt()).isEqualTo(2);
    assertThat(result.json().get("sheets")).hasSize(2);
  }

  @Test
  void aProblemOfOneOfThemBearsItsName() throws IOException {
    Path deals = revier.write("deals.csv", "Customer number;Project;Yearly value\n8;Build;100\n");
    Path accounts = revier.write("accounts.csv", "Customer number;Name\n7;Clinic\n");
    assertThat(revier.run("import", deals, accounts).err())
        .contains("deals.csv::2:A: customer-unknown");
  }

  @Test
  void theWayToMissingCustomersIsSaidAndWorks() throws IOException {
    Path deals = revier.write("deals.csv", "Customer number;Project;Yearly value\n8;Build;100\n");
    Result refused = revier.run("import", deals);
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.out()).contains("--customers-from-file");
    Result made = revier.run("import", deals, "--customers-from-file", "--json");
    assertThat(made.status()).isZero();
    assertThat(made.json().get("newCustomers").asInt()).isEqualTo(1);
  }

  @Test
  void aMapGivesWordsAMeaning() throws IOException {
    revier.run("import", revier.write("accounts.csv", "Customer number;Name\n7;Clinic\n"));
    Path deals =
        revier.write(
            "deals.csv", "Customer number;Project;Yearly value;Phase\n7;Build;100;Develop\n");
    assertThat(revier.run("import", deals).status()).isEqualTo(3);
    Path map =
        revier.write(
            "map.json",
            "{\"Phase\": {\"field\": \"stage\", \"words\": {\"Develop\": \"Not started\"}}}");
    assertThat(revier.run("import", deals, "--map", map).status()).isZero();
  }

  @Test
  void aMapOfWordsThatIsWrongIsAWrongCall() throws IOException {
    Path deals = revier.write("deals.csv", "Customer number;Project;Yearly value\n7;Build;100\n");
    for (String wrong :
        new String[] {
          "{\"Phase\": {\"field\": \"stage\"}}",
          "{\"Phase\": {\"words\": {}}}",
          "{\"Phase\": {\"field\": \"stage\", \"words\": {\"a\": 3}}}",
          "{\"Phase\": {\"field\": 5, \"words\": {}}}"
        }) {
      Result result = revier.run("import", deals, "--map", revier.write("map.json", wrong));
      assertThat(result.status()).as(wrong).isEqualTo(2);
    }
  }

  @Test
  void ofSeveralFilesTheOneThatCannotBeOpenedIsNamed() throws IOException {
    Path deals = revier.write("deals.csv", "Customer number;Project;Yearly value\n7;Build;100\n");
    Result result = revier.run("import", deals, folder.resolve("gone.csv"), deals);
    assertThat(result.status()).isEqualTo(4);
    assertThat(result.err()).contains("gone.csv").doesNotContain("deals.csv");
  }

  @Test
  void aSheetThatNoneOfThemHasIsBlamedOnAll() throws IOException {
    Path deals = revier.write("deals.csv", "Customer number;Project;Yearly value\n7;Build;100\n");
    Path accounts = revier.write("accounts.csv", "Customer number;Name\n7;Clinic\n");
    Result result = revier.run("import", deals, accounts, "--sheet", "Other");
    assertThat(result.status()).isEqualTo(4);
    assertThat(result.err()).contains("deals.csv").contains("accounts.csv");
  }

  @Test
  void unknownStagesAreToldWithAllThatArePossibleAndAMapToCopy() throws IOException {
    revier.run("import", revier.write("c.csv", "Customer number;Company\n7;Alpha\n"));
    Path deals =
        revier.write(
            "deals.csv",
            """
            Customer number;Project;Yearly value;Phase
            7;Build;100;Qualify
            7;Mend;100;Appointment
            7;Paint;100;Qualify
            """);

    String told = revier.run("import", deals).err();

    assertThat(told).doesNotContain("…").contains("On hold");
    String map = told.substring(told.indexOf("{\"Phase\""), told.lastIndexOf('}') + 1);
    assertThat(revier.run("import", deals, "--map", revier.write("map.json", map)).status())
        .isZero();
  }

  @Test
  void aStageThatIsAssumedIsToldWithAMapThatChangesIt() throws IOException {
    revier.run("import", revier.write("c.csv", "Customer number;Company\n7;Alpha\n"));
    Path deals =
        revier.write(
            "deals.csv", "Customer number;Project;Yearly value;Phase\n7;Build;100;Prospecting\n");

    Result result = revier.run("import", deals, "--dry-run");

    assertThat(result.status()).isZero();
    String map = "{\"Phase\":{\"field\":\"stage\",\"words\":{\"Prospecting\":\"Not started\"}}}";
    assertThat(result.err()).containsOnlyOnce(map).doesNotContain("unknown words");
    String changed = map.replace("Not started", "In trial");
    assertThat(revier.run("import", deals, "--map", revier.write("m.json", changed)).err())
        .isEmpty();
    assertThat(revier.run("projects", "--json").json().get(0).get("stage").asString())
        .isEqualTo("in-trial");
  }

  @Test
  void swappedCoordinatesAreToldAtTheirRows() throws IOException {
    Path list =
        revier.write(
            "c.csv",
            """
            Customer number;Company;Postcode;City;Country;Latitude;Longitude
            1;Alpha;53111;Bonn;DE;50.7374;7.0982
            2;Beta;53111;Bonn;DE;7.0982;50.7374
            3;Gamma;53111;Bonn;DE;48.1372;11.5755
            """);

    Result result = revier.run("import", list, "--json");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err())
        .contains(":3:F: position-swapped", ":4:F: position-doubtful", "Beta: ", "Gamma: ");
    assertThat(result.json().get("problems").get(0).get("code").asString())
        .isEqualTo("position-swapped");
    assertThat(result.json().get("problems").get(0).get("severity").asString())
        .isEqualTo("doubtful");
    assertThat(revier.run("import", list).status()).isZero();
    assertThat(revier.run("import", list, "--json").err()).doesNotContain("position-");
    String moved = Files.readString(list).replace("1;Alpha;53111;Bonn", "1;Alpha;80331;München");
    assertThat(revier.run("import", revier.write("d.csv", moved), "--json").err())
        .contains(":2:F: position-doubtful")
        .doesNotContain(":3:F: position-", ":4:F: position-");
  }

  @Test
  void customersMadeFromAFileAreCounted() throws IOException {
    Path sales =
        revier.write(
            "s.csv",
            """
            Customer;Date;Amount
            Alpha;2026-02-03;10
            Alpha;2026-02-04;10
            Beta;2026-02-04;10
            """);

    assertThat(revier.run("import", sales, "--customers-from-file").out())
        .contains("3 rows read: 3 new")
        .contains("New customers: 2");
    assertThat(revier.run("import", sales, "--customers-from-file").out())
        .doesNotContain("New customers");
  }

  @Test
  void anotherCurrencyIsToldWithTheOptionForItsRate() throws IOException {
    Path sales =
        revier.write(
            "s.csv",
            "Customer;Date;Amount;Currency\nAlpha;2026-02-03;10;USD\nAlpha;2026-02-03;9;USD\n");

    Result told = revier.run("import", sales, "--customers-from-file");

    assertThat(told.status()).isEqualTo(3);
    assertThat(told.err()).containsOnlyOnce("--rate USD=0.92");
    assertThat(revier.run("import", sales, "--customers-from-file", "--rate", "USD=0.92").status())
        .isZero();
  }

  @Test
  void revenueThatMayBeTheCustomersOwnIsToldWithAMapThatLeavesItOut() throws IOException {
    Path accounts =
        revier.write("a.csv", "Account ID,Account Name,Annual Revenue\n7,Alpha,25000000\n");

    String told = revier.run("import", accounts, "--dry-run").err();

    String map = told.substring(told.lastIndexOf('{'), told.lastIndexOf('}') + 1);
    Result without = revier.run("import", accounts, "--map", revier.write("map.json", map));
    assertThat(without.err()).isEmpty();
    assertThat(revier.run("customers", "--json").json().get(0).get("revenue")).isEmpty();
  }
}

package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The timeline on the command line. Today is 23 November 2026. */
class ActivitiesCommandTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder);
    revier.run("import", revier.write("c.csv", "Customer number;Name\n1;Alpha\n2;Beta\n"));
    revier.run(
        "import",
        revier.write(
            "s.csv",
            """
            Customer number;Date;Product;Amount
            1;2026-10-05;Scissors;120.50
            1;2026-10-05;Forceps;30.00
            1;2026-11-02;Scissors;80.00
            2;2026-11-10;Scissors;10.00
            """));
    revier.run("report", "1", "--date", "2026-10-20", "--kind", "call", "--minutes", "10");
  }

  private JsonNode json(Object... words) {
    return revier.run(words).json();
  }

  @Test
  void ordersStandBetweenContactsWithWhatTheyWereFor() {
    assertThat(json("activities", "--customer", "1", "--json"))
        .extracting(
            one -> one.get("date").asString(),
            one -> one.get("kind").asString(),
            one -> one.path("amount").asDouble(0),
            one -> one.get("minutes").asInt(0))
        .containsExactly(
            tuple("2026-11-02", "order", 80.0, 0),
            tuple("2026-10-20", "call", 0.0, 10),
            tuple("2026-10-05", "order", 150.5, 0));
  }

  @Test
  void allCustomersTogetherAreInOneList() {
    assertThat(json("activities", "--json"))
        .extracting(one -> one.get("customer").asString(), one -> one.path("amount").asDouble(0))
        .containsExactly(tuple("2", 10.0), tuple("1", 80.0), tuple("1", 0.0), tuple("1", 150.5));
  }

  @Test
  void oneLongNoteDoesNotPushTheOthersApart() {
    revier.run(
        "report", "2", "--date", "2026-11-20", "--note", "ß".repeat(9_000), "--next", "Call");
    String[] lines = revier.run("activities").out().split("\n", -1);
    assertThat(lines[0]).hasSizeLessThan(200);
    assertThat(lines[1]).contains("ß".repeat(9_000) + "  Call");
    assertThat(lines[2]).hasSizeLessThan(200);
  }

  @Test
  void whereNothingWasASentenceSaysSo() throws IOException {
    revier.run("import", revier.write("n.csv", "Customer number;Name\n3;Gamma\n"));
    assertThat(revier.run("activities", "--customer", "3").out())
        .contains("There is nothing in the timeline yet.");
    assertThat(json("activities", "--customer", "3", "--json")).isEmpty();
  }

  @Test
  void forPeopleItIsInTheirLanguage() {
    assertThat(revier.run("--lang", "de", "activities").out())
        .contains("Bestellung")
        .contains("151\u00a0€")
        .contains("Anruf");
    assertThat(revier.run("activities", "--customer", "9").status()).isEqualTo(2);
  }

  @Test
  void aCustomerWithoutANumberIsAskedFor() {
    assertThat(revier.run("activities", "--customer", " ").err())
        .contains("Please give the number of the customer.");
  }
}

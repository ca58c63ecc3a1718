package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CommandsTest {

  private static final String CUSTOMERS =
      """
      Customer number;Name;Postcode;City;Revenue 2025;Revenue 2026;Potential;Contract amount;Loyalty
      1;Alpha;50667;Köln;300000;300000;320000;200000;80
      2;Beta;50668;Köln;150000;150000;400000;;60
      3;Gamma;50670;Köln;50000;50000;600000;;
      4;Delta;50672;Köln;;;80000;;
      5;Epsilon;50674;Köln;9000;8000;;;
      """;

  private static final String PROJECTS =
      """
      Customer number;Project;Kind;Stage;Yearly value;Start;Win probability;Visits;Budget
      1;Second ward;other department;in trial;24000;01/07/2027;;4;500
      2;New line;new product;offer;60000;;0.5;6;1000
      4;First order;new customer;introduced;40000;01/01/2027;;8;0
      """;

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() {
    revier = new CommandFixture(folder);
  }

  private void fill() throws IOException {
    assertThat(revier.run("import", revier.write("c.csv", CUSTOMERS)).status()).isZero();
    assertThat(revier.run("import", revier.write("p.csv", PROJECTS)).status()).isZero();
  }

  @Test
  void importsAndTellsWhatItDid() throws IOException {
    Result result = revier.run("import", revier.write("c.csv", CUSTOMERS), "--json");
    assertThat(result.status()).isZero();
    JsonNode json = result.json();
    assertThat(json.get("read").asInt()).isEqualTo(5);
    assertThat(json.get("created").asInt()).isEqualTo(5);
    assertThat(json.get("rejected").asInt()).isZero();
    JsonNode again = revier.run("import", revier.file("c.csv"), "--json").json();
    assertThat(again.get("unchanged").asInt()).isEqualTo(5);
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    Path file = revier.write("c.csv", CUSTOMERS);
    JsonNode dry = revier.run("import", file, "--dry-run", "--json").json();
    assertThat(dry.get("created").asInt()).isEqualTo(5);
    assertThat(revier.book()).doesNotExist();
    fill();
    assertThat(revier.run("import", file, "--dry-run", "--json").json().get("unchanged").asInt())
        .isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Name\": null}",
        "{\"Name\": 1}",
        "{\"Name\": \"customerNumber\"}",
        "{\"Name\": {\"field\": \"name\"}}",
        "{\"Name\": \"revenue:26\"}",
        "[\"Name\"]",
        "null",
        "\"Name\"",
        "",
        "{"
      })
  void aWrongMappingIsNamedAndChangesNothing(String json) throws IOException {
    Path map = revier.write("m.json", json);
    Result result = revier.run("import", revier.write("c.csv", CUSTOMERS), "--map", map);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("m.json").hasLineCount(1);
    assertThat(revier.run("customers", "--json").json()).isEmpty();
  }

  @Test
  void whatIsNotTakenIsNamedAndTheRestIsTaken() throws IOException {
    String text =
        """
        Kundennummer;Name;Umsatz 2026;Potenzial;Letzter Besuch
        1;Gut;1.000,00;2.000,00;01.03.2026
        2;Text;viel;2.000,00;01.03.2026
        3;Minus;1.000,00;-5,00;01.03.2026
        4;Tag;1.000,00;2.000,00;31.02.2026
        1;Doppelt;1.000,00;2.000,00;01.03.2026
        """;
    Path file = revier.write("k.csv", text, Charset.forName("windows-1252"));
    Result result = revier.run("import", file, "--json");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.json().get("created").asInt()).isEqualTo(4);
    assertThat(result.json().get("rejected").asInt()).isEqualTo(1);
    assertThat(result.json().get("leftOut").asInt()).isEqualTo(3);
    assertThat(result.err())
        .contains(file + "::3:C: not-a-number: ")
        .contains(file + "::4:D: negative: ")
        .contains(file + "::5:E: not-a-date: ")
        .contains(file + "::6:")
        .contains("number-twice: ");
  }

  @Test
  void manyEqualProblemsAreOneLineWithTheirNumberAndExamples() throws IOException {
    fill();
    StringBuilder text = new StringBuilder("Customer number;Date;Amount\n");
    for (int i = 0; i < 2_000; i++) {
      text.append("X").append(i).append(";2026-02-03;1.00\n");
    }
    Path file = revier.write("s.csv", text + "1;2026-02-31;1.00\n");

    Result result = revier.run("import", file, "--json");

    assertThat(result.status()).isEqualTo(ExitStatus.REJECTED);
    assertThat(result.err().lines())
        .containsExactly(
            file
                + "::2:A: customer-unknown: The book has no customer X0."
                + " This is so in 2,000 rows, also in row 3 (“X1”) and row 4 (“X2”).",
            file + "::2002:B: not-a-date: Date: “2026-02-31” is not a date.");
    assertThat(result.json().get("problems")).hasSize(2_001);
    assertThat(result.json().get("problemsOmitted").asInt()).isZero();
  }

  @Test
  void placesAreToldOfCustomersThatTheImportPlaces() throws IOException {
    String list = "Customer number;Name;City;Revenue 2026\n1;Alpha;Xyzzyhausen;%s\n";
    JsonNode first =
        revier.run("import", revier.write("c.csv", list.formatted("1")), "--json").json();
    assertThat(first.get("withoutPlace").valueStream().map(JsonNode::asString))
        .containsExactly("1");

    JsonNode again =
        revier.run("import", revier.write("c.csv", list.formatted("2")), "--json").json();

    assertThat(again.get("updated").asInt()).isEqualTo(1);
    assertThat(again.get("withoutPlace")).as("only its revenue has changed").isEmpty();
  }

  @Test
  void listsCustomersWithTheirClasses() throws IOException {
    fill();
    JsonNode rows = revier.run("customers", "--json").json();
    assertThat(rows).hasSize(5);
    JsonNode alpha = rows.get(0);
    assertThat(alpha.get("number").asString()).isEqualTo("1");
    assertThat(alpha.get("cell").asString()).isEqualTo("A-Maintain");
    assertThat(alpha.get("revenue").get("2026").decimalValue()).isEqualByComparingTo("300000");
    assertThat(alpha.get("retention").asDouble()).isEqualTo(0.95);
    assertThat(rows.get(3).get("cell").asString()).isEqualTo("C-Win");
    assertThat(rows.get(3).get("existing").asBoolean()).isFalse();
    JsonNode epsilon = rows.get(4);
    assertThat(epsilon.get("strategy").isNull()).isTrue();
    assertThat(epsilon.get("cell").isNull()).isTrue();
    assertThat(epsilon.get("retention").asDouble()).isEqualTo(0.70);
    assertThat(revier.run("customers").out()).contains("A-Maintain").contains("5 customers");
  }

  @Test
  void sumsTheMatrix() throws IOException {
    fill();
    JsonNode matrix = revier.run("matrix", "--json").json();
    assertThat(matrix.get("cells")).hasSize(9);
    assertThat(matrix.get("potentialMissing").asInt()).isEqualTo(1);
    assertThat(matrix.get("cells").get(0).get("cell").asString()).isEqualTo("A-Maintain");
    assertThat(matrix.get("cells").get(0).get("whitespace").decimalValue())
        .isEqualByComparingTo("20000");
  }

  @Test
  void plansTheWayToTheTarget() throws IOException {
    fill();
    JsonNode plan = revier.run("gap", "--target", "600000", "--json").json();
    assertThat(plan.get("baseYear").asInt()).isEqualTo(2026);
    assertThat(plan.get("planYear").asInt()).isEqualTo(2027);
    assertThat(plan.get("baseRevenue").decimalValue()).isEqualByComparingTo("508000");
    assertThat(plan.get("grossGap").decimalValue()).isEqualByComparingTo("92000");
    assertThat(plan.get("securedRevenue").decimalValue()).isEqualByComparingTo("200000");
    // 100,000 × 0.05 + 150,000 × 0.15 + 50,000 × 0.20 + 8,000 × 0.30
    assertThat(plan.get("atRisk").decimalValue()).isEqualByComparingTo("39900");
    assertThat(plan.get("expectedGap").decimalValue()).isEqualByComparingTo("131900");
    // 12,000 × 0.5, 60,000 × 0.5, 40,000 × 0.25
    assertThat(plan.get("rungs").get(0).get("expected").decimalValue())
        .isEqualByComparingTo("36000");
    assertThat(plan.get("rungs").get(2).get("expected").decimalValue())
        .isEqualByComparingTo("10000");
    assertThat(plan.get("expectedTotal").decimalValue()).isEqualByComparingTo("514100");
    assertThat(plan.get("projects")).hasSize(3);
    assertThat(plan.get("hitProbability").asDouble()).isBetween(0.0, 1.0);
    assertThat(plan.get("quantiles").get("p10").decimalValue())
        .isLessThanOrEqualTo(plan.get("quantiles").get("p90").decimalValue());
  }

  @Test
  void asksForATargetThatIsNowhereSet() throws IOException {
    fill();
    assertThat(revier.run("gap").status()).isEqualTo(2);
    assertThat(revier.run("settings", "plan.target", "600000").status()).isZero();
    assertThat(revier.run("gap").status()).isZero();
    assertThat(revier.run("--lang", "de", "gap").out()).contains("Zielwahrscheinlichkeit");
  }

  @Test
  void changesSettingsAndRefusesWhatDoesNotFit() throws IOException {
    fill();
    assertThat(revier.run("settings", "class.a-from", "200000").out()).contains("200000");
    assertThat(revier.run("matrix", "--json").json().get("cells").get(0).get("customers").asInt())
        .isEqualTo(1);
    assertThat(revier.run("settings", "class.b-from", "300000").status()).isEqualTo(2);
    assertThat(revier.run("settings", "class.b-from", "many").status()).isEqualTo(2);
    assertThat(revier.run("settings", "nothing.such").status()).isEqualTo(2);
    JsonNode all = revier.run("settings", "--json").json();
    assertThat(all.get("class.a-from").decimalValue()).isEqualByComparingTo("200000");
    assertThat(all.get("plan.year").asInt()).isEqualTo(2027);
  }

  @Test
  void ownExportLeavesTheBookUnchanged() throws IOException {
    fill();
    for (String language : new String[] {"de", "en"}) {
      Path out = revier.file("plan-" + language + ".xlsx");
      assertThat(revier.run("--lang", language, "export", out).status()).isZero();
      Result back = revier.run("import", out, "--json");
      assertThat(back.err()).isEmpty();
      assertThat(back.status()).isZero();
      assertThat(back.json().get("created").asInt()).isZero();
      assertThat(back.json().get("updated").asInt()).isZero();
      assertThat(back.json().get("unchanged").asInt()).isEqualTo(8);
    }
  }

  @Test
  void checksTheBook() throws IOException {
    fill();
    Result result = revier.run("check", "--json");
    assertThat(result.status()).isZero();
    assertThat(result.json().get("ok").asBoolean()).isTrue();
    assertThat(result.json().get("findings")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gap --target many, 2",
    "gap --target -5, 2",
    "gap --target 5 --confidence 2, 2",
    "frobnicate, 2",
    "import, 2",
    "import a.csv --as nonsense, 2",
    "import missing.csv, 4",
    "customers, 4",
    "export plan.txt, 2",
    "--lang fr customers, 2",
    "--help, 0",
    "import --help, 0",
    "--version, 0"
  })
  void tellsTheShellHowItEnded(String line, int status) {
    Result result = revier.run((Object[]) line.split(" ", -1));
    assertThat(result.status()).isEqualTo(status);
    assertThat(result.out() + result.err()).isNotBlank().doesNotContain("Exception", "\tat ");
  }

  @Test
  void aFileThatCannotBeReadLeavesNoEmptyBookBehind() throws IOException {
    Result result = revier.run("import", revier.write("letter.csv", "Dear Sir or Madam"));
    assertThat(result.status()).isEqualTo(4);
    assertThat(revier.book()).doesNotExist();
  }

  @Test
  void aForeignFileIsNoBookAndStaysAsItIs() throws IOException {
    byte[] before = "this is not a book, it is a letter".getBytes(StandardCharsets.UTF_8);
    Files.write(revier.book(), before);
    Result result = revier.run("import", revier.write("c.csv", CUSTOMERS));
    assertThat(result.status()).isEqualTo(4);
    assertThat(result.err()).hasLineCount(1);
    assertThat(Files.readAllBytes(revier.book())).isEqualTo(before);
  }

  @Test
  void aLanguageThatIsNotGivenIsAWrongCall() {
    assertThat(revier.bare("settings", "--lang").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void whatCouldNotBeWrittenIsNotDone() throws IOException {
    Path file = revier.write("c.csv", "Customer number;Name;Revenue 2026\n1;Alpha;10\n2;;x\n");
    assertThat(revier.run("import", file).status()).isEqualTo(ExitStatus.REJECTED);
    String book = revier.book().toString();

    assertThat(revier.onFullDisk("--book", book, "customers").status())
        .isEqualTo(ExitStatus.NOT_DONE);
    assertThat(revier.onFullDisk("--book", book, "import", file.toString()).status())
        .as("also with rows rejected")
        .isEqualTo(ExitStatus.NOT_DONE);
    assertThat(revier.onFullDisk("--book", book, "nonsense").status())
        .as("a wrong call stays one")
        .isEqualTo(ExitStatus.USAGE);
  }
}

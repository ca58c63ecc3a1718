package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Customers by two things at once, on the command line. */
class CrosstableCommandTest {

  private static final String CUSTOMERS =
      """
      Customer number;Name;Industry;Revenue 2026;Potential;PRODUKT ART;Preislage
      10;Clinic North;Hospital;60000;100000;einweg;Premium
      20;Practice South;Practice;40000;90000;Mehr-Weg;
      30;Lab West;;;50000;;premium
      """;

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void fill() throws IOException {
    revier = new CommandFixture(folder);
    assertThat(revier.run("import", revier.write("c.csv", CUSTOMERS)).status()).isZero();
    revier.run("settings", "attributes", "Produktart: Mehrweg, Einweg*; Preislage: Premium");
  }

  @ParameterizedTest
  @ValueSource(strings = {"size", "SIZE", "Größe", "groesse", "Size"})
  void whatEveryCustomerHasIsKnownInBothLanguages(String size) {
    JsonNode table = revier.run("crosstable", "industry", size, "--json").json();
    assertThat(table.get("rows").toString()).isEqualTo("[\"Hospital\",\"Practice\",null]");
    assertThat(table.get("columns").toString()).isEqualTo("[\"A\",\"B\",\"C\"]");
    assertThat(table.get("cells").get(0).toString())
        .isEqualTo(
            "{\"row\":\"Hospital\",\"column\":\"A\",\"customers\":1,\"revenue\":60000.0,"
                + "\"potential\":100000.0,\"whitespace\":40000.0}");
    assertThat(table.get("cells").size()).isEqualTo(9);
    assertThat(table.get("total").get("customers").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Produktart", "produkt-art", "produktart"})
  void anAttributeIsKnownByItsNameAndItsCode(String name) {
    JsonNode table = revier.run("crosstable", name, "preislage", "--json").json();
    assertThat(table.get("rows").toString()).isEqualTo("[\"Mehrweg\",\"Einweg\",null]");
  }

  @Test
  void whatNobodyKnowsIsAWrongCall() {
    Result result = revier.run("crosstable", "size", "colour");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains(
            "There is nothing called “colour” to tell customers apart by. Possible are: Produktart,"
                + " Preislage, Size, Strategy, Cell, Industry.");
  }

  @Test
  void theTableShowsTotals() {
    Result result = revier.run("crosstable", "size", "cell");
    assertThat(result.status()).isZero();
    assertThat(result.out().lines().filter(line -> line.startsWith("Total")))
        .first()
        .asString()
        .endsWith("3");
  }
}

package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Attributes out of lists and workbooks, and back into them. */
class AttributeImportTest {

  private static final String CUSTOMERS =
      """
      Customer number;Name;Industry;Revenue 2026;Produkt-Art;PREISLAGE;Merkmal: Grösse
      10;Clinic North;Hospital;60000;EINWEG;Premium;groß
      20;Practice South;Practice;40000;mehrweg;luxury;
      30;Lab West;;;Mehrweg;;klein
      """;

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void attributes() {
    revier = new CommandFixture(folder);
    revier.run(
        "settings",
        "attributes",
        "Produktart: Mehrweg, Einweg*; Preislage: Economy, Premium; Größe: klein, groß;"
            + " Industry: public, private");
  }

  private long count(String attribute, String value) {
    JsonNode table = revier.run("crosstable", attribute, "size", "--json").json();
    for (JsonNode row : table.get("rowTotals")) {
      if (row.get("row").asString("").equals(value)) {
        return row.get("customers").asLong();
      }
    }
    return 0;
  }

  @Test
  void aColumnOfTheNameOfAnAttributeSetsItByTheNamesOfItsValues() throws IOException {
    Result result = revier.run("import", revier.write("c.csv", CUSTOMERS), "--json");
    assertThat(result.status()).isZero();
    assertThat(count("Produktart", "Mehrweg")).isEqualTo(2);
    assertThat(count("Produktart", "Einweg")).isEqualTo(1);
    assertThat(count("Preislage", "Premium")).isEqualTo(1);
    assertThat(count("groesse", "groß")).isEqualTo(1);
    assertThat(result.json().get("created").asInt()).isEqualTo(3);
  }

  @Test
  void aValueThatNobodyKnowsIsLeftOutAndNamed() throws IOException {
    Result result = revier.run("import", revier.write("c.csv", CUSTOMERS));
    assertThat(result.err())
        .contains("c.csv:")
        .contains(":3:F: unknown-word: ")
        .contains("luxury")
        .contains("Economy, Premium");
    assertThat(result.err()).doesNotContain("column-ignored");
  }

  @Test
  void theWorkbookHasTheColumnsAndTakesThemBackUnchanged() throws IOException {
    String plain = CUSTOMERS.replace("Industry", "Branche").replace("luxury", "economy");
    revier.run(
        "settings",
        "attributes",
        "Produktart: Mehrweg, Einweg*; Preislage: Economy,"
            + " Premium; Größe: klein, groß; Industry: public, private; City: north, south");
    assertThat(revier.run("import", revier.write("c.csv", plain)).status()).isZero();
    Path workbook = folder.resolve("plan.xlsx");
    assertThat(revier.run("export", workbook).status()).isZero();
    Result back = revier.run("import", workbook, "--json");
    assertThat(back.json().get("updated").asInt()).isZero();
    assertThat(back.json().get("created").asInt()).isZero();
    assertThat(count("Preislage", "Economy")).isEqualTo(1);
  }
}

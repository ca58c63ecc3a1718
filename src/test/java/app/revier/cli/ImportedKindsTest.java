package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.ImportField;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the command line says of the kind of a list, and of the fields it can be mapped to. */
class ImportedKindsTest {

  private CommandFixture revier = new CommandFixture(Path.of(""));

  @BeforeEach
  void begin(@TempDir Path folder) {
    revier = new CommandFixture(folder);
  }

  @Test
  void kindAndRowOfTheHeadingsAreSaid() throws IOException {
    Path list = revier.write("c.csv", "Stand 2026\n\nKundennummer;Firma\n1;Alpha\n");
    assertThat(revier.run("import", list, "--dry-run").out())
        .startsWith("customers · headings in row 3");
    JsonNode json = revier.run("import", list, "--dry-run", "--json").json();
    assertThat(json.get("kind").asString()).isEqualTo("customers");
    assertThat(json.get("headerRow").asInt()).isEqualTo(3);
    assertThat(json.get("sheets").get(0).get("rows").asInt()).isEqualTo(1);
  }

  @Test
  void aRefusalNamesTheNearestKindWhatItLacksAndTheWayOut() throws IOException {
    Path list = revier.write("s.csv", "KundenID;Datum;Menge;Kampagne\nK1;01.02.2026;3;Winter\n");
    CommandFixture.Result refused = revier.run("import", list);
    assertThat(refused.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(refused.err())
        .contains("look most like sales lines", "recognised as: Amount", "Kampagne")
        .contains("--as", "--map", "import --fields");
  }

  @Test
  void revenueThatIsLeftOutIsNotDoneAsIfAllWereTaken() throws IOException {
    Path list = revier.write("u.csv", "Kundennummer;Firma;Umsatz 2025/26\n1;Alpha;5\n");
    CommandFixture.Result result = revier.run("import", list);
    assertThat(result.status()).isEqualTo(ExitStatus.REJECTED);
    assertThat(result.err()).contains("revenue-left-out");
  }

  @Test
  void allFieldsAreListedWithKindsMeaningAndHeadings() {
    String text = revier.run("import", "--fields").out();
    JsonNode json = revier.run("import", "--fields", "--json").json();
    // Attributes are the rep's own: a column is called like one.
    assertThat(json).hasSize(ImportField.values().length - 1);
    for (JsonNode field : json) {
      assertThat(field.get("headings")).as(field.get("code").asString()).isNotEmpty();
      assertThat(field.get("kinds")).isNotEmpty();
      assertThat(text).contains(field.get("code").asString() + " · ");
    }
    assertThat(text).contains("revenue:2026");
  }

  @Test
  void theFileIsNeededUnlessTheFieldsAreAskedFor() {
    CommandFixture.Result result = revier.run("import");
    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.err()).contains("FILE");
  }

  @Test
  void aMappingWithAFieldThatThereIsNotIsAWrongCall() throws IOException {
    Path list = revier.write("c.csv", "Ref;Firma\n1;Alpha\n");
    Path map = revier.write("m.json", "{\"Ref\": \"customerNumber\"}");
    CommandFixture.Result result = revier.run("import", list, "--map", map);
    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.err()).contains("import --fields");
  }
}

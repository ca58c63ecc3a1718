package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Lists without any headings: columns are called by their letters. */
class NoHeadingsCommandTest {

  @TempDir private Path folder;
  private CommandFixture revier;
  private String list = "";

  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder);
    list =
        revier
            .write(
                "list.csv",
                """
                100;Alder GmbH;53111;Bonn;1200
                200;Birch AG;50667;Köln;800
                """)
            .toString();
  }

  private String map(String json) throws IOException {
    return revier.write("map.json", json).toString();
  }

  @Test
  void whatColumnsAreIsToldByTheirLettersAndTheirValues() throws IOException {
    String map = map("{\"e\": \"revenue:2026\"}");
    Result result =
        revier.run(
            "--lang", "en", "import", list, "--no-headings", "--as", "customers", "--map", map);

    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).contains("customers · without headings").contains("2 rows read");
    JsonNode first = revier.run("customers", "--json").json().get(0);
    assertThat(first.get("name").asString()).isEqualTo("Alder GmbH");
    assertThat(first.toString()).contains("1200");
    assertThat(
            revier
                .run("import", list, "--no-headings", "--as", "customers", "--dry-run", "--json")
                .json()
                .get("headerRow")
                .isNull())
        .isTrue();
  }

  @Test
  void withoutTheKindNothingIsTaken() {
    Result result = revier.run("--lang", "en", "import", list, "--no-headings");

    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.err()).contains("Please say it with --as");
  }

  @Test
  void aMapWithHeadingsIsNoneOfLetters() throws IOException {
    String map = map("{\"Firma\": \"name\"}");
    Result result =
        revier.run(
            "--lang", "en", "import", list, "--no-headings", "--as", "customers", "--map", map);

    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.err()).contains("“Firma” is none");
  }

  @Test
  void withHeadingsALetterIsAHeadingAsBefore() throws IOException {
    String headed = revier.write("headed.csv", "A;B\n100;Alder GmbH\n").toString();
    String map = map("{\"A\": \"number\", \"B\": \"name\"}");

    assertThat(revier.run("import", headed, "--as", "customers", "--map", map).status())
        .isEqualTo(ExitStatus.DONE);
    assertThat(revier.run("customers", "--json").json()).hasSize(1);
  }
}

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

/** The list of prospects on the command line, also of a book that holds strange things. */
class ProspectsCommandTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() {
    revier = new CommandFixture(folder);
  }

  private void fill(String rows) throws IOException {
    String head = "Customer number;Name;Parent group;Revenue 2026;Potential;Postcode;City;Art\n";
    assertThat(revier.run("import", revier.write("c.csv", head + rows)).status()).isZero();
  }

  @Test
  void anEmptyBookHasNoProspects() throws IOException {
    fill("1;Clinic North;;60000;100000;50667;Köln;\n");
    assertThat(revier.run("prospects", "--json").json().size()).isZero();
    Result words = revier.run("prospects");
    assertThat(words.status()).isZero();
    assertThat(words.out()).doesNotContain("Clinic North");
  }

  @Test
  void placesAreGivenWithoutGapsAndPointsNeverRise() throws IOException {
    fill(
        """
        1;Clinic North;Group;60000;100000;50667;Köln;
        2;Prospect A;Group;;90000;50667;Köln;
        3;Prospect B;;;9000000000;;Nowhere;
        4;Prospect C;;;;;;
        5;Prospect D;;;0;50667;Köln;
        """);
    JsonNode all = revier.run("prospects", "--json").json();
    assertThat(all.size()).isEqualTo(4);
    double before = 100;
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i).get("rank").asInt()).isEqualTo(i + 1);
      assertThat(all.get(i).get("score").asDouble()).isBetween(0.0, before);
      before = all.get(i).get("score").asDouble();
    }
    assertThat(all.get(0).get("referenceNumber").asString()).isEqualTo("1");
    assertThat(all.get(3).get("whitespace").isNull() || all.get(2).get("whitespace").isNull())
        .as("a missing potential is missing, not nothing")
        .isTrue();
  }

  @Test
  void namesThatMeanSomethingElsewhereAreNamesHere() throws IOException {
    fill(
        """
        1;"=cmd|' /C calc'!A0";;;90000;50667;Köln;
        2;"\u001b[31mRed\u001b[0m";;;80000;50667;Köln;
        3;"<script>{0}%s\\n";{0};;70000;50667;Köln;
        """);
    Result words = revier.run("prospects");
    assertThat(words.status()).isZero();
    assertThat(words.out()).contains("{0}%s").doesNotContain("\u001b");
    JsonNode all = revier.run("prospects", "--json").json();
    assertThat(all.get(0).get("name").asString()).startsWith("=cmd|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--top=3", "extra", "--json=yes", "--", "-x", ""})
  void whatItDoesNotKnowIsAWrongCallThatShowsNothing(String argument) throws IOException {
    fill("1;Prospect A;;;90000;50667;Köln;\n");
    Result result = revier.run("prospects", argument);
    if (!argument.equals("--")) {
      assertThat(result.status()).as(argument).isEqualTo(2);
      assertThat(result.err()).isNotBlank();
      assertThat(result.out()).isEmpty();
    }
  }

  @Test
  void settingsBeyondTheirBoundsAreRefusedAndTheOrderStays() throws IOException {
    fill("1;Prospect A;;;90000;50667;Köln;\n2;Prospect B;;;80000;50667;Köln;\n");
    String before = revier.run("prospects", "--json").out();
    for (String key : new String[] {"prospects.weight-reference", "prospects.half-detour"}) {
      for (String value : new String[] {"-1", "NaN", "1e99", "x", "99999999999999999999"}) {
        Result refused = revier.run("settings", key, value);
        assertThat(refused.status()).as(key + " " + value).isNotZero();
        assertThat(refused.err()).isNotBlank();
      }
    }
    assertThat(revier.run("prospects", "--json").out()).isEqualTo(before);
  }
}

package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an import says of values that it puts others in the place of. */
class ReplacedValuesTest {

  private static final String HEAD =
      "Customer number;Name;Phone;Potential;Revenue 2026;Last visit\n";

  @TempDir private Path folder;

  @Test
  void whatTheListPutsInThePlaceOfOtherValuesIsNamedRevenueApart() throws IOException {
    CommandFixture revier = new CommandFixture(folder);
    revier.run(
        "import",
        revier.write("a.csv", HEAD + "7;Clinic;;900;5;2026-02-03\n8;Ward;22;;5;\n9;Home;3;40;;\n"));
    Path later =
        revier.write(
            "b.csv", HEAD + "7;Clinic North;11;800;6;2026-03-03\n8;Ward;22;70;;\n9;Home;3;40;9;\n");
    Result would = revier.run("import", later, "--dry-run");
    assertThat(would.out().lines())
        .containsSubsequence(
            List.of(
                "2 values of customers replaced by another, revenue and last visits apart:",
                "  7 Clinic · Name: Clinic → Clinic North",
                "  7 Clinic · Potential: 900.00 → 800.00"))
        .noneMatch(line -> line.contains("8 Ward") || line.contains("9 Home"));
    JsonNode replaced = revier.run("import", later, "--json").json().get("replaced");
    assertThat(replaced).hasSize(2);
    assertThat(replaced.get(0).get("number").asString()).isEqualTo("7");
    assertThat(replaced.get(0).get("field").asString()).isEqualTo("name");
    assertThat(replaced.get(0).get("before").asString()).isEqualTo("Clinic");
    assertThat(replaced.get(0).get("after").asString()).isEqualTo("Clinic North");
    assertThat(revier.run("import", later).out()).doesNotContain("replaced");
  }

  @Test
  void ofManyTheFirstTenAreNamed() throws IOException {
    CommandFixture revier = new CommandFixture(folder);
    StringBuilder before = new StringBuilder(HEAD);
    StringBuilder after = new StringBuilder(HEAD);
    for (int i = 1; i <= 12; i++) {
      before.append(i).append(";Clinic;;;;\n");
      after.append(i).append(";Ward;;;;\n");
    }
    revier.run("import", revier.write("a.csv", before.toString()));
    Path later = revier.write("b.csv", after.toString());
    assertThat(revier.run("--lang", "de", "import", later).out())
        .contains("12 Angaben von Kunden", "10 Clinic", "und 2 weitere")
        .doesNotContain("11 Clinic");
  }
}
